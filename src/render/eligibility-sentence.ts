import { label } from "../languages/translator.ts";
import { type Conditions, type Eligibility, isOpenToAll } from "../model/eligibility.ts";
import type { Reader } from "./reader.ts";

/** Names of areas, by id. */
export type AreaName = (id: string) => string;

/** The sentence people read, made from the codes. The note is not part of it. */
export function eligibilitySentence(
  eligibility: Eligibility,
  reader: Reader,
  areaName: AreaName,
): string {
  const { say } = reader;
  if (eligibility.kind === "everyone") return say("who.everyone");
  const parts = conditionParts(eligibility.all, reader, areaName);
  const any = eligibility.any.map((each) => conditionParts(each, reader, areaName).join("; "));
  const limits = [
    ...parts,
    ...(any.length > 0 ? [say("who.any_of", { sets: any.join(` ${say("who.or")} `) })] : []),
  ];
  if (limits.length === 0) return "";
  const open =
    isOpenToAll(eligibility.all) && eligibility.any.length === 0 ? [say("who.everyone")] : [];
  return [...open, ...limits.map((part) => `${capital(part)}.`)].join(" ");
}

/** Conditions as short phrases, most important first. */
export function conditionParts(
  conditions: Conditions,
  reader: Reader,
  areaName: AreaName,
): readonly string[] {
  const { say, language } = reader;
  const words = (kind: "status" | "sex" | "group" | "unit", codes: readonly string[]) =>
    reader.list(codes.map((code) => label(language, kind, code)));
  const parts: string[] = [];
  if (conditions.statuses)
    parts.push(say("who.only", { people: words("status", conditions.statuses) }));
  if (conditions.sexes) parts.push(say("who.only", { people: words("sex", conditions.sexes) }));
  if (conditions.groups) parts.push(say("who.only", { people: words("group", conditions.groups) }));
  if (conditions.for) parts.push(say("who.for", { people: words("unit", conditions.for) }));
  const { ages } = conditions;
  if (ages?.to !== undefined) parts.push(say("who.ages", { from: ages.from, to: ages.to }));
  else if (ages) parts.push(say("who.ages_from", { from: ages.from }));
  if (conditions.nationalities)
    parts.push(
      say("who.nationalities", {
        countries: reader.list(conditions.nationalities.map(reader.countryName)),
      }),
    );
  if (conditions.must_live_in)
    parts.push(say("who.live_in", { areas: reader.list(conditions.must_live_in.map(areaName)) }));
  if (conditions.serves)
    parts.push(say("who.serves", { areas: reader.list(conditions.serves.map(areaName)) }));
  if (conditions.papers_needed === "none") parts.push(say("who.no_papers"));
  else if (conditions.papers_needed)
    parts.push(
      say("who.papers", {
        papers: conditions.papers_needed.map((each) => reader.words(each).text).join("; "),
      }),
    );
  return parts;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
