import type { DataPath } from "../model/diagnostic.ts";

/** Free words of a file and where they stand. */
export interface FileText {
  readonly path: DataPath;
  readonly words: string;
}

/** Where doors are described by what people call them, a doctor's pharmacy among them. */
const landmarks = new Set<string | number>(["address", "directions", "place"]);

/** True for words that say where a door is. */
export function isLandmark({ path }: FileText): boolean {
  return path.some((step) => landmarks.has(step));
}

/** Keys under which codes, ids, dates and names of places stand, and a focal point, who may have a name of their own. */
export const wordless: ReadonlySet<string> = new Set(
  (
    "organization provides sector audience draft area coordinates reached_through phone whatsapp sms email website " +
    "answered_by from_abroad safe_to_call_back languages statuses ages sexes nationalities groups for serves " +
    "must_live_in because willing instead interim on by method facts at outcome until from to every id state how " +
    "protocol answer_within must_say need_not_say within review source former_ids currency amount hidden not_here " +
    "closed signed expires reviewed last_tested kind country time_zone referral_contact funding areas roles vocabulary seasons holidays rules mon tue wed thu fri sat sun"
  ).split(" "),
);

/** What was worked out for the file asked about last: one rule after the other asks about the same one. */
let last: {
  readonly written: unknown;
  words?: string;
  texts?: readonly FileText[];
} = { written: undefined };

/**
 * Everything somebody wrote in words in a file, names and restricted notes included, one below the other: for a first
 * look. Almost no file holds what rules look for, and with paths each of them would cost ten times as much.
 */
export function wordsOf(written: unknown): string {
  if (last.written !== written) last = { written };
  last.words ??= joined(written, false);
  return last.words;
}

/** The same texts one by one, with their places. */
export function textsOf(written: unknown): readonly FileText[] {
  if (last.written !== written) last = { written };
  if (!last.texts) {
    const texts: FileText[] = [];
    collect(written, [], texts);
    last.texts = texts;
  }
  return last.texts;
}

function collect(value: unknown, path: DataPath, texts: FileText[]): void {
  if (typeof value === "string") texts.push({ path, words: value });
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries())
      if (typeof each !== "string" || path.at(-1) === "papers_needed")
        collect(each, [...path, index], texts);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value))
      if (key === "hours") collect(wordsOfHours(each), [...path, key], texts);
      else if (!wordless.has(key)) collect(each, [...path, key], texts);
  }
}

function joined(value: unknown, strings: boolean): string {
  if (typeof value !== "object" || value === null) return "";
  let words = "";
  for (const key in value) {
    const below = (value as Readonly<Record<string, unknown>>)[key];
    const isItem = Array.isArray(value);
    if (!isItem && wordless.has(key)) continue;
    if (typeof below !== "string")
      words += joined(key === "hours" ? wordsOfHours(below) : below, key === "papers_needed");
    else if (!isItem || strings) words += `${below}\n`;
  }
  return words;
}

/** Of hours only what is said in words. */
function wordsOfHours(hours: unknown): unknown {
  if (typeof hours !== "object" || hours === null || Array.isArray(hours)) return undefined;
  const { text, except } = hours as { readonly text?: unknown; readonly except?: unknown };
  return text === undefined && except === undefined ? undefined : { text, except };
}
