import type { FileFinding } from "../catalogue/catalogue.ts";
import type { Pathway } from "../model/pathway.ts";
import {
  internationalNumber,
  judgeNumber,
  loadPhoneKinds,
  type NumberVerdict,
} from "../model/phone-kind.ts";
import { numberInDoubt } from "./phone-impossible.ts";

/**
 * Findings about phone numbers with the last word on them. The tables of all countries are large: they are loaded here,
 * where a number is in doubt, and nowhere else.
 */
export async function judgedNumbers(
  found: readonly FileFinding[],
  pathway: Pick<Pathway, "country" | "example">,
): Promise<readonly FileFinding[]> {
  if (!found.some((each) => isCut(each) || isInDoubt(each))) return found;
  await loadPhoneKinds();
  return found.flatMap((finding) => {
    if (isCut(finding)) return [whole(finding, pathway.country)];
    return isInDoubt(finding) ? judged(finding, pathway) : [finding];
  });
}

const isCut = ({ rule, quotes }: FileFinding) =>
  rule === "phone-loses-digits" && quotes?.["raw"]?.startsWith("0") === true;

const isInDoubt = ({ message }: FileFinding) => message === numberInDoubt;

/** Says of a number that lost its first 0 how it is written whole. */
function whole(finding: FileFinding, country: string): FileFinding {
  const number = internationalNumber(finding.quotes?.["raw"] ?? "", country);
  if (number === undefined) return finding;
  return {
    ...finding,
    message:
      'Put the phone number in quotes, with + and the country code: "{number}". Without quotes the first 0 is lost: the file now says {now}.',
    quotes: { ...finding.quotes, number },
    ...(finding.edit ? { edit: { ...finding.edit, text: `"${number}"` } } : {}),
  };
}

/** In an example numbers that nobody has are right: there only the length counts. */
function judged(
  finding: FileFinding,
  { country, example }: Pick<Pathway, "country" | "example">,
): readonly FileFinding[] {
  const number = finding.quotes?.["number"] ?? "";
  const verdict = judgeNumber(number, country);
  if (verdict === "fine" || (verdict === "unlikely" && example)) return [];
  const parts = partsOf(number, country);
  if (parts) return [severalIn(finding, parts)];
  const isWhole = number.trim().startsWith("+");
  return [
    {
      ...finding,
      message: sentences[verdict][isWhole ? 0 : 1],
      ...(verdict === "unlikely" ? { severity: "warning" } : {}),
    },
  ];
}

/** Of a number with its country's code, and of one without. */
const sentences: Readonly<Record<Exclude<NumberVerdict, "fine">, readonly [string, string]>> = {
  unlikely: [
    '"{number}" has the right length, yet no such numbers are given out. Compare it with where it comes from.',
    '"{number}" has the right length for the country of the pathway, yet no such numbers are given out there. Compare it with where it comes from; a number of another country needs + and its code.',
  ],
  "too short": [
    '"{number}" has too few digits. Compare it with where it comes from.',
    '"{number}" has too few digits for the country of the pathway. Compare it with where it comes from; a number of another country needs + and its code.',
  ],
  "too long": [
    '"{number}" has too many digits. Compare it with where it comes from; several numbers are written as a list.',
    '"{number}" has too many digits for the country of the pathway. Compare it with where it comes from; a number of another country needs + and its code.',
  ],
  "unknown country": [
    '"{number}" begins with the code of no country. Compare it with where it comes from.',
    '"{number}" begins with the code of no country. Compare it with where it comes from.',
  ],
  "no number": [
    '"{number}" cannot be dialled. Compare it with where it comes from.',
    '"{number}" cannot be dialled in the country of the pathway. Compare it with where it comes from; a number of another country needs + and its code.',
  ],
};

/** Two numbers in one line, with a stroke or spaces between them, each of which could be dialled. */
function partsOf(number: string, country: string): readonly string[] | undefined {
  const parts = number.split(/\s*\/\s*|\s{2,}|\s*-{2,}\s*/).filter((part) => part !== "");
  const areAll = parts.every(
    (part) =>
      part.replace(/\D/g, "").length > 6 &&
      ["fine", "unlikely"].includes(judgeNumber(part, country)),
  );
  return parts.length > 1 && areAll ? parts : undefined;
}

function severalIn(finding: FileFinding, parts: readonly string[]): FileFinding {
  const { quotes: _number, ...rest } = finding;
  const isItem = typeof finding.path.at(-1) === "number";
  return {
    ...rest,
    message: "Several numbers stand in one. Write a list, one number a line, each in quotes.",
    // One item of a list cannot become two without moving the others.
    ...(isItem ? {} : { instead: `[${parts.map((part) => `"${part.trim()}"`).join(", ")}]` }),
  };
}
