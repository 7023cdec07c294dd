import { label } from "../languages/translator.ts";
import {
  type Ages,
  type Conditions,
  type Eligibility,
  isOpenToAll,
  type Refusal,
} from "../model/eligibility.ts";
import type { Reader } from "./reader.ts";

/** Names of areas, by id. */
export type AreaName = (id: string) => string;

/** Kinds of people as a list; any one is enough. */
interface Kinds {
  readonly words: string;
  readonly count: number;
}

/** The sentences people read, made from the codes and saying neither more nor less. The note is not part of them; empty when the codes say nothing. */
export function eligibilitySentence(
  eligibility: Eligibility,
  reader: Reader,
  areaName: AreaName,
): string {
  const { say } = reader;
  if (eligibility.kind === "everyone") return say("who.everyone");
  const { all, any } = eligibility;
  const { serves, papers_needed: papers, ...limits } = all;
  const isLimited = !isOpenToAll(all);
  const sentences: string[] = [];
  if (isLimited) sentences.push(say("who.only", { people: people(limits, reader, areaName) }));
  if (any.length > 0) {
    const sets = any.map((each) => people(each, reader, areaName));
    const key = isLimited ? "who.also_one_of" : "who.one_of";
    sentences.push(say(key, { count: sets.length, sets: joinSets(sets, reader) }));
  }
  if (serves)
    sentences.push(
      say("who.serves", { count: serves.length, areas: reader.list(serves.map(areaName)) }),
    );
  if (papers === "none") sentences.push(say("who.no_papers"));
  else if (papers) sentences.push(say("who.papers", { papers: paperNames(papers, reader) }));
  if (!isLimited && any.length === 0 && sentences.length > 0)
    sentences.unshift(say("who.everyone"));
  return sentences.join(" ");
}

/** Who is refused, and why, to stand under a heading such as "Not for". */
export function refusalWords(refusal: Refusal, reader: Reader, areaName: AreaName): string {
  const refused = reader.capital(people(refusal.who, reader, areaName));
  if (refusal.because.length === 0) return reader.say("who.refused_only", { people: refused });
  const causes = refusal.because.map((cause) => label(reader.language, "cause", cause));
  return reader.say("who.refused", { people: refused, causes: reader.list(causes) });
}

/** People who meet conditions, as one phrase: "women or girls who are refugees, aged 12 to 17". */
function people(conditions: Conditions, reader: Reader, areaName: AreaName): string {
  const { say } = reader;
  const { ages, papers_needed: papers, serves, must_live_in: home } = conditions;
  const [head, second, ...others] = kindsOf(conditions, reader);
  const asHead = head ? undefined : ages && ageGroup(ages, reader);
  let phrase = head?.words ?? asHead;
  if (phrase !== undefined && second)
    phrase = say("who.are", { people: phrase, more: second.words, count: second.count });
  for (const { words, count } of others)
    phrase = say("who.are_also", { people: phrase ?? "", more: words, count });
  const limits: string[] = [];
  if (ages && asHead === undefined) limits.push(agePhrase(ages, reader));
  if (home) limits.push(say("who.lives", areas(home, reader, areaName)));
  if (serves) limits.push(say("who.in", areas(serves, reader, areaName)));
  for (const more of limits)
    phrase =
      phrase === undefined
        ? say("who.people", { more })
        : say("who.with", { people: phrase, more });
  phrase ??= say("who.anyone");
  if (papers === "none") return say("who.with_no_papers", { people: phrase });
  if (!papers) return phrase;
  return say("who.with_papers", { people: phrase, papers: paperNames(papers, reader) });
}

/** What people must be, each list by itself: they must be one of every list. */
function kindsOf(conditions: Conditions, reader: Reader): readonly Kinds[] {
  const { for: units, sexes, statuses, groups, nationalities } = conditions;
  const kinds = (kind: "status" | "sex" | "group" | "unit", codes: readonly string[] = []) =>
    codes.length === 0
      ? []
      : [
          {
            words: reader.choice(codes.map((code) => label(reader.language, kind, code))),
            count: codes.length,
          },
        ];
  return [
    ...kinds("unit", units),
    ...kinds("sex", sexes),
    ...kinds("status", statuses),
    ...kinds("group", groups),
    ...(nationalities ? [citizens(nationalities, reader)] : []),
  ];
}

function citizens(nationalities: readonly string[], reader: Reader): Kinds {
  const count = nationalities.length;
  const countries = reader.choice(nationalities.map(reader.countryName));
  return { words: reader.say("who.citizens", { countries, count }), count };
}

/** Ages that have a name of their own. */
function ageGroup({ from, to }: Ages, reader: Reader): string | undefined {
  if (from === 0 && to === 17) return reader.say("who.children");
  return from === 18 && to === undefined ? reader.say("who.adults") : undefined;
}

function agePhrase({ from, to }: Ages, { say }: Reader): string {
  if (to === undefined) return from === 0 ? say("who.any_age") : say("who.ages_from", { from });
  if (from === 0) return to === 17 ? say("who.under_18") : say("who.ages_to", { to });
  return from === to ? say("who.age", { age: from }) : say("who.ages", { from, to });
}

function areas(ids: readonly string[], reader: Reader, areaName: AreaName) {
  return { areas: reader.choice(ids.map(areaName)), count: ids.length };
}

function paperNames(
  papers: Exclude<Conditions["papers_needed"], "none" | undefined>,
  reader: Reader,
) {
  return papers
    .map((each) => reader.within(each))
    .reduce((first, more) => reader.say("who.and_paper", { first, more }));
}

function joinSets(sets: readonly string[], reader: Reader): string {
  return sets.reduce((first, more) => reader.say("who.or", { first, more }));
}
