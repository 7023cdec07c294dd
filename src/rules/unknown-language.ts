import type { DataPath } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import { isLanguage, shorterLanguage } from "../model/language-codes.ts";
import { glanceAt, hasOne, keySet } from "./glance.ts";
import type { FileRule } from "./rule.ts";
import { isTextBlock, textBlocks } from "./written-texts.ts";

export const unknownLanguage: FileRule = {
  id: "unknown-language",
  severity: "error",
  stage: "file",
  title: "Code of no language",
  why: "Nobody who speaks the language finds the service, and words under such a code are printed nowhere.",
  remedy:
    "Write the code of ISO 639: two letters where there are two (ar, ti), else three (fvr for Fur).",
  example: {
    wrong: "languages: [ar, xx]",
    right: "languages: [ar, fvr]",
  },
  when({ written, catalogue }) {
    const { keys, blocks } = glanceAt(written);
    if (hasOne(keys, languagesKey) && speaksOther(written)) return true;
    for (const block of blocks) if (hasOther(block, catalogue.pathway.languages)) return true;
    return false;
  },
  *check({ written, catalogue }) {
    const { keys, blocks } = glanceAt(written);
    if (hasOne(keys, languagesKey))
      for (const { code, path } of spoken(written)) {
        const finding = judge(code, path);
        if (finding) yield finding;
      }
    const { languages } = catalogue.pathway;
    if (!blocks.some((block) => hasOther(block, languages))) return;
    for (const { block, path } of textBlocks(written, languages))
      for (const key in block) {
        if (right.has(key)) continue;
        const finding = judge(key, [...path, key]);
        if (finding) yield { ...finding, atKey: true };
      }
  },
};

const languagesKey = keySet(["languages"]);

type Spoken = readonly (string | { readonly code: string })[];
interface Speaking {
  readonly languages?: Spoken;
  readonly sites?: readonly { readonly languages?: Spoken }[];
}

/** Whether a language is spoken whose code was not found right before. */
function speaksOther(written: unknown): boolean {
  const { languages, sites } = written as Speaking;
  return isOther(languages) || (Array.isArray(sites) && sites.some(hasOtherSpoken));
}

const hasOtherSpoken = ({ languages }: Speaking) => isOther(languages);

function isOther(spoken: Spoken | undefined): boolean {
  if (!Array.isArray(spoken)) return false;
  for (const each of spoken as Spoken)
    if (!right.has(typeof each === "string" ? each : each.code)) return true;
  return false;
}

function* spoken(written: unknown): Iterable<{ readonly code: string; readonly path: DataPath }> {
  const { languages, sites } = written as Speaking;
  yield* inList(languages, ["languages"]);
  for (const [index, site] of (Array.isArray(sites) ? sites : []).entries())
    yield* inList(site.languages, ["sites", index, "languages"]);
}

function* inList(languages: Spoken | undefined, path: DataPath) {
  if (!Array.isArray(languages)) return;
  for (const [index, each] of (languages as Spoken).entries())
    yield typeof each === "string"
      ? { code: each, path: [...path, index] }
      : { code: each.code, path: [...path, index, "code"] };
}

/** Codes that were found right: a pathway uses the same few in all its texts. */
const right = new Set<string>();
const mostRight = 500;

/** A first look: all blocks of a file mostly have the same few languages. */
function hasOther(block: Readonly<Record<string, string>>, languages: readonly string[]): boolean {
  for (const key in block) if (!right.has(key)) return isTextBlock(block, languages);
  return false;
}

function judge(code: string, path: DataPath): Finding | undefined {
  if (right.has(code)) return undefined;
  const finding = closely(code, path);
  if (!finding && right.size < mostRight) right.add(code);
  return finding;
}

function closely(code: string, path: DataPath): Finding | undefined {
  if (isLanguage(code)) {
    const short = code.length > 2 ? shorterLanguage(code) : undefined;
    return short === undefined
      ? undefined
      : {
          path,
          message: "This language has a shorter code: write {short} instead of {code}.",
          quotes: { code },
          args: { short },
          instead: short,
        };
  }
  return {
    path,
    message: "{code} is the code of no language. Look it up in ISO 639; ar is Arabic, en English.",
    quotes: { code },
  };
}
