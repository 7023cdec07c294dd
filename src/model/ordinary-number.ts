import { phonePlans } from "./phone-plans.ts";

interface Plan {
  readonly code: string;
  readonly country: string;
  /** Dialled before a national number; empty where nothing is. */
  readonly prefix: string;
  readonly national: RegExp;
}

/**
 * True for a number that surely can be dialled: it looks as numbers of its country do, or it is a short code of the
 * pathway's own country. Quick, and knows nothing of what it does not call ordinary: `judgeNumber` does.
 */
export function isOrdinaryNumber(written: string, country: string): boolean {
  const bare = written.includes("x") ? written.replace(extension, "") : written;
  const number = bare.replace(between, "");
  if (number.startsWith("+")) {
    const plan = planFor(number.slice(1, 4));
    return plan?.national.test(number.slice(1 + plan.code.length)) === true;
  }
  if (shortCode.test(number)) return true;
  const own = planOf(country);
  if (!own || !digits.test(number) || !number.startsWith(own.prefix)) return false;
  // Dialled to call another country.
  if (number.startsWith("00")) return false;
  return own.national.test(number.slice(own.prefix.length));
}

/** A hotline such as 3033 or 116111, dialled in its own country only. */
export function isShortCode(written: string): boolean {
  return shortCode.test(written.replace(between, ""));
}

const extension = / ?(?:ext|x)\.? ?\d+\s*$/;
const between = /[\s()./-]/g;
const digits = /^\d+$/;
/** Four digits or more that begin with 0 are the beginning of a longer number, not a code. */
const shortCode = /^(?:\d{2,3}|[1-9]\d{3,5})$/;

const byBeginning = new Map<string, Plan | undefined>();

/** The plan for a number, by its first three digits: calling codes have one to three, and none begins another. */
function planFor(beginning: string): Plan | undefined {
  if (byBeginning.has(beginning)) return byBeginning.get(beginning);
  const [plan] = [3, 2, 1].flatMap(
    (length) => planWhere(`\n  ${beginning.slice(0, length)} `) ?? [],
  );
  byBeginning.set(beginning, plan);
  return plan;
}

const planOf = (country: string) => planWhere(` ${country} `);

const found = new Map<string, Plan | undefined>();

/** The row in which words stand. A pathway's numbers are of few countries, so few rows are ever made into patterns. */
function planWhere(words: string): Plan | undefined {
  if (found.has(words)) return found.get(words);
  const at = phonePlans.indexOf(words);
  const start = words.startsWith("\n") ? at + 3 : phonePlans.lastIndexOf("\n", at) + 3;
  const [code = "", country = "", prefix = "", pattern = ""] = phonePlans
    .slice(start, phonePlans.indexOf(";", start))
    .split(" ");
  const plan =
    at < 0 ? undefined : { code, country, prefix, national: new RegExp(`^(?:${pattern})$`) };
  found.set(words, plan);
  return plan;
}
