import { languageOf } from "../model/named-in.ts";
import { dayKeyOf } from "../model/typed-days.ts";
import { typedFees } from "../model/typed-fees.ts";
import type { ColumnRule } from "./cell-reading.ts";
import { codeOf, type Meanings } from "./code-words.ts";
import { bareHeading, meaningOf } from "./heading-words.ts";
import { answerOf, isCross, isTick, saysNothing } from "./marks.ts";
import { type Asked, askedAbout } from "./yes-no.ts";

/** A column of which each different text is known. */
interface Texts {
  readonly heading: string;
  readonly distinct: readonly string[];
}

/** How many columns of boxes name people of each kind: two and more are a list of who is taken. */
export type PeopleBoxes = ReadonlyMap<Asked["kind"], number>;

/** Counts them in a table. */
export function peopleBoxes(columns: readonly Texts[], meanings: Meanings): PeopleBoxes {
  const counts = new Map<Asked["kind"], number>();
  for (const column of columns.filter(isBox)) {
    const asked = askedAbout(column.heading, meanings);
    if (!asked || asked.isQuestion) continue;
    const kind = asked.kind === "age" ? "sex" : asked.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** True where nothing but ticks, crosses, yes and no stands. */
function isBox({ distinct }: Texts): boolean {
  const said = distinct.filter((each) => !saysNothing(each));
  return said.length > 0 && said.every((each) => isTick(each) || isCross(each));
}

const yes = (texts: readonly string[], code: string) =>
  Object.fromEntries(texts.filter(isTick).map((each) => [each, code]));
/** The same where nobody ticked it in any row, which says of whom they all say no. */
const ticked = (texts: readonly string[], code: string) =>
  texts.some(isTick) ? yes(texts, code) : { x: code };
const no = (texts: readonly string[], code: string) =>
  Object.fromEntries(texts.filter(isCross).map((each) => [each, code]));

/** A column of ticks: its heading is a service, a language, a day, or asks something to which they answer. */
export function boxRule(
  column: Texts,
  { meanings, boxes }: { readonly meanings: Meanings; readonly boxes: PeopleBoxes },
): ColumnRule | undefined {
  const { heading, distinct } = column;
  const bare = bareHeading(heading);
  const day = dayKeyOf(bare);
  const hasTimes = distinct.some((each) => /\d/.test(each) && !/^\d{1,2}$/.test(each));
  if (day !== undefined && !day.includes("-") && hasTimes) return { to: `hours.${day}` };
  if (!isBox(column)) return undefined;
  if (day !== undefined && !day.includes("-"))
    return { to: "hours.days", codes: yes(distinct, day) };
  return (
    feesRule(bare, distinct) ??
    peopleRule(column, { meanings, boxes }) ??
    namedRule(bare, distinct, meanings)
  );
}

/** A service, a language, or a way in. */
function namedRule(
  bare: string,
  distinct: readonly string[],
  meanings: Meanings,
): ColumnRule | undefined {
  if (!distinct.some(isTick)) return undefined;
  const code = codeOf(bare, meanings.code);
  if (code !== undefined) return { to: "provides", codes: yes(distinct, code) };
  const language = bare.length <= 30 ? languageOf(bare) : undefined;
  if (language !== undefined) return { to: "languages", codes: yes(distinct, language) };
  const how = codeOf(bare, meanings.how);
  return how === undefined ? undefined : { to: "referral.how", codes: yes(distinct, how) };
}

const free =
  /(?<!\p{L})(?:free(?: of charge)?|gratuite?s?|gratis|gratuit[oa]s?|مجان\p{L}*|безкоштовн\p{L}*|безоплатн\p{L}*|رایگان)(?!\p{L})/u;
const paid =
  /(?<!\p{L})(?:paid|payant\p{L}*|de pago|fees? (?:charged|required|to pay)|charges? (?:a )?fees?|مدفوع\p{L}*|برسوم|платн\p{L}*|پولی)(?!\p{L})/u;
const negated =
  /(?<!\p{L})(?:not?|non|without|sans|sin|без|не|بدون|بلا|دون|غیر|غير|من دون)(?!\p{L})/u;

function feesRule(bare: string, distinct: readonly string[]): ColumnRule | undefined {
  const isShort = bare.split(" ").length <= 5;
  if (typedFees(bare) === "free" || (isShort && free.test(bare) && !negated.test(bare)))
    return { to: "fees", codes: yes(distinct, "free") };
  if (!isShort || !paid.test(bare) || negated.test(bare)) return undefined;
  return { to: "fees", codes: no(distinct, "free") };
}

/** Who is taken. Names of people side by side are the list of them; a question about some says nothing of the others. */
function peopleRule(
  { heading, distinct }: Texts,
  { meanings, boxes }: { readonly meanings: Meanings; readonly boxes: PeopleBoxes },
): ColumnRule | undefined {
  const asked = askedAbout(heading, meanings);
  if (!asked) return undefined;
  const { kind, code, isQuestion, isOnly } = asked;
  const isAnswered = distinct.some((each) => answerOf(each) !== undefined);
  if (isOnly) return kind === "age" ? undefined : { to: "open_to", codes: yes(distinct, code) };
  const count = boxes.get(kind === "age" ? "sex" : kind) ?? 0;
  if (!isQuestion && kind === "status" && count > 1)
    return { to: "open_to.statuses", codes: ticked(distinct, code) };
  const isList = kind === "sex" || (kind === "age" && code === "children" && count > 1);
  if (!isQuestion && isList && (count > 1 || distinct.some(isTick)))
    return { to: "open_to.sexes", codes: ticked(distinct, code) };
  if (!isAnswered || (!isQuestion && kind !== "status")) return undefined;
  return { to: "not_open_to", codes: no(distinct, code) };
}

/** A question about papers that people must have, and not about people who have none. */
export const asksForPapers = (heading: string): boolean =>
  meaningOf(heading)?.topic === "papers" && !negated.test(bareHeading(heading));
