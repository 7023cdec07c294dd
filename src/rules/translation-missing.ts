import type { DataPath } from "../model/diagnostic.ts";
import { glanceAt, hasOne, keySet } from "./glance.ts";
import { inOneString, isInOneString, standsAlone } from "./one-language.ts";
import type { FileRule } from "./rule.ts";
import { beneath, isTextBlock, textless } from "./written-texts.ts";

/** Notes of the team's own; nobody translates them. */
const internal = new Set("internal_reason desk_note evidence notes_about_the_service".split(" "));

const readFiles: ReadonlySet<string> = new Set(["service", "organization", "protocol", "pathway"]);

export const translationMissing: FileRule = {
  id: "translation-missing",
  severity: "warning",
  stage: "file",
  title: "Text is missing in a language of the pathway",
  why: "Whoever reads only that language gets words they cannot read.",
  remedy: "Add the language below the others, one a line.",
  example: {
    wrong: "description:\n  en: Two nurses.",
    right: "description:\n  en: Two nurses.\n  ar: ممرضتان.",
  },
  when: ({ written, source, catalogue }) =>
    readFiles.has(source.kind) &&
    mayLack(written, catalogue.pathway.languages) &&
    !isClosed(written),
  *check({ written, catalogue }) {
    const { languages } = catalogue.pathway;
    const gaps = gapsIn(written, languages, "");
    const [first] = gaps;
    if (first === undefined) return;
    const fields = new Set(gaps.map(({ path }) => nameOf(path)));
    yield {
      path: first.path,
      atKey: typeof first.path.at(-1) === "string",
      message:
        "{fields}: not yet in {languages}. Who reads only that language gets words in another.",
      args: {
        fields: [...fields].join(", "),
        languages: [...new Set(gaps.flatMap(({ missing }) => missing))].join(", "),
      },
    };
  },
};

const inOneLanguage = keySet(inOneString);

/** A first look: almost every file has all its texts in all languages. */
function mayLack(written: unknown, languages: readonly string[]): boolean {
  const { strings, blocks } = glanceAt(written);
  if (hasOne(strings, inOneLanguage)) return true;
  for (const block of blocks)
    for (const each of languages)
      if (block[each] === undefined && isTextBlock(block, languages)) return true;
  return false;
}

interface Gap {
  readonly path: DataPath;
  readonly missing: readonly string[];
}

const none: readonly Gap[] = [];

/** Texts below a key that lack a language. */
function gapsIn(value: unknown, languages: readonly string[], key: string): readonly Gap[] {
  if (typeof value !== "object" || value === null) return none;
  if (!Array.isArray(value) && isTextBlock(value, languages)) {
    const missing = languages.filter((language) => !Object.hasOwn(value, language));
    return missing.length > 0 ? [{ path: [], missing }] : none;
  }
  let found = none;
  for (const step in value) {
    const below = (value as Readonly<Record<string, unknown>>)[step];
    const gaps =
      typeof below === "string"
        ? gapsInString(below, { step, key }, languages)
        : internal.has(step) || textless.has(step)
          ? none
          : gapsIn(below, languages, step);
    if (gaps.length > 0) found = found.concat(gaps.map((gap) => beneath(value, step, gap)));
  }
  return found;
}

/** One string is in the pathway's first language; where its letters say another, that is told by a rule of its own. */
function gapsInString(
  words: string,
  { step, key }: { readonly step: string; readonly key: string },
  languages: readonly string[],
): readonly Gap[] {
  if (languages.length < 2 || !standsAlone(step, key) || !isInOneString(words, languages))
    return none;
  return [{ path: [], missing: languages.slice(1) }];
}

/** A path as people name it: without the places in lists. */
const nameOf = (path: DataPath) => path.filter((step) => typeof step === "string").join(".");

/** Nobody is sent to a service that is closed or withdrawn. */
function isClosed(written: unknown): boolean {
  const { status } = written as { readonly status?: string | { readonly state?: string } };
  const state = typeof status === "object" ? status.state : status;
  return state === "closed" || state === "withdrawn";
}
