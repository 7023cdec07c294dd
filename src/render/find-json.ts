import type { Edition } from "../edition/edition.ts";
import { read, type Text } from "../model/text.ts";
import type { Match } from "./find-answer.ts";

/** The answer for programs. What was asked is not repeated: it may say something of a person. */
export function findJson(
  matches: readonly Match[],
  { edition, unlisted }: { readonly edition: Edition; readonly unlisted: number },
): object {
  const count = (fit: Match["fit"]) => matches.filter((match) => match.fit === fit).length;
  const words = (text: Text) =>
    read(text, edition.pathway.languages[0] ?? "en", edition.pathway.languages).words;
  return {
    summary: {
      yes: count("yes"),
      ask: count("ask"),
      no: count("no"),
      no_longer_listed: unlisted,
    },
    entries: matches.map(({ service, site, fit, taken, matters, steps, opening, isSensitive }) => ({
      id: service.id,
      name: words(service.name),
      answer: fit,
      ...(site.id === undefined ? {} : { site: site.id }),
      ...(site.place.area === undefined ? {} : { area: site.place.area }),
      who: taken.fit,
      fields: taken.fields,
      ...(taken.refusal
        ? { refusal: { because: taken.refusal.because, instead: taken.refusal.instead } }
        : {}),
      matters,
      steps: steps ?? null,
      opening,
      freshness: service.outcomes.state,
      confirmed: service.outcomes.confirmed ?? null,
      specialist_first: isSensitive,
    })),
  };
}
