import type { PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import { folded } from "../model/folded.ts";
import { sensitiveOffer } from "../model/sensitive-words.ts";
import type { Text } from "../model/text.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { codeName, type ViewContext } from "./row.ts";
import { isProtected } from "./stop-box.ts";

/** Whether a service may be named only on a card that says nothing of what somebody goes for. */
export function mustBeDiscreet(service: PublishedService, { edition }: ViewContext): boolean {
  return (
    service.audience === "restricted" ||
    isSensitive(service.provides, edition.vocabulary) ||
    service.sectors.some(isProtected)
  );
}

/** Sectors whose name alone says why somebody needs help. */
const tellingSectors = ["protection", "child_protection", "sgbv", "anti_trafficking"] as const;

/** Words shorter than this stand inside too many others. */
const shortest = 4;

/** Asks of words whether they could tell a finder what the holder of a card goes for: a name, a sector, a kind of help. */
export function tellTale(
  service: PublishedService,
  context: ViewContext,
): (words: string) => boolean {
  const { language } = context.reader;
  const every = (text: Text | undefined) => Object.values(text ?? {});
  const secrets = [
    ...every(service.name),
    ...every(service.organization_name),
    ...service.sites.flatMap(({ name }) => every(name)),
    ...service.provides.map((code) => codeName(code, context)),
    ...[...tellingSectors, ...service.sectors].map((each) => label(language, "sector", each)),
  ]
    .map(folded)
    .filter(({ length }) => length >= shortest);
  return (words) => {
    const text = folded(words);
    return secrets.some((each) => text.includes(each)) || sensitiveOffer(words) !== undefined;
  };
}
