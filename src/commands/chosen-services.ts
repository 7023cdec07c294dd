import type { Edition, PublishedService } from "../edition/edition.ts";
import { type Input, type OptionSpec, textOption } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";
import { exit, Stop } from "./exit.ts";

export const serviceOption: OptionSpec = {
  flags: "--service <id>",
  description: "only this service; may be given several times",
  repeats: true,
};

/** The services named by --service, in that order; `undefined` where none is named. */
export function namedServices(
  input: Input,
  edition: Edition,
): readonly PublishedService[] | undefined {
  const ids = textOption(input, "service")?.split(",");
  return ids && [...new Set(ids)].map((id) => listedService(id, edition));
}

/** An entry that somebody may be sent to. */
function listedService(id: string, edition: Edition): PublishedService {
  const found = edition.listed.find((each) => each.id === id);
  if (found) return found;
  const service = serviceNamed(id, edition);
  throw new Stop(
    exit.findings,
    `"${service.id}" is no longer listed: nobody may be sent there. See why with  pathway show ${service.id}`,
  );
}

/**
 * The entry with an id, of this edition only: one that this audience may not see is answered exactly as one that does not
 * exist, and is nobody's nearest name.
 */
export function serviceNamed(
  id: string,
  { listed, unlisted, audience }: Edition,
): PublishedService {
  const services = [...listed, ...unlisted];
  const found = services.find((each) => each.id === id);
  if (found) return found;
  const near = didYouMean(
    id,
    services.map((each) => each.id),
  );
  const wider = audience === "public" ? "  Entries for help desks:  --audience partner." : "";
  throw new Stop(
    exit.usage,
    `There is no service "${id}" for the audience ${audience}.${near} See all of them with  pathway list.${wider}`,
  );
}
