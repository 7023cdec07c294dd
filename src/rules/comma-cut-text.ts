import type { TextRange } from "../model/diagnostic.ts";
import { blockTexts, isWithin } from "./block-text.ts";
import { joinedText, type Piece } from "./comma-cut-repair.ts";
import type { TextRule } from "./rule.ts";

/** Words with which a sentence goes on after a comma. English, French, Arabic. */
const goingOn =
  "and|or|but|with|without|if|who|which|except|et|ou|mais|avec|sans|si|qui|و|أو|او|مع|بدون|إلا";
const goesOn = new RegExp(`^(?:${goingOn})(?= )`);

export const commaCutText: TextRule = {
  id: "comma-cut-text",
  severity: "error",
  stage: "text",
  title: "A comma cuts the text in two",
  why: "Inside { } and [ ] YAML ends a value at each comma; the second half of the sentence is lost without a word.",
  remedy: "Write the text on a line of its own, without brackets, or put it in quotes.",
  example: {
    wrong: "description: {en: Anyone, with or without papers}",
    right: "description:\n  en: Anyone, with or without papers",
  },
  *check(text) {
    if (!mayCut(text)) return;
    let blocks: readonly TextRange[] | undefined;
    for (const { range, inner, isMap } of brackets(text)) {
      const pieces = piecesOf(inner);
      const cut = pieces.filter(
        (piece) => piece.follows && (isMap ? !piece.hasColon : goesOn.test(piece.words)),
      );
      const [first] = cut;
      if (!first) continue;
      blocks ??= blockTexts(text);
      if (isWithin(range.start, blocks)) continue;
      const edit = isMap ? joinedText(text, range, pieces) : undefined;
      yield {
        path: [],
        range: { start: range.start + first.start, end: range.start + (cut.at(-1) ?? first).end },
        message:
          "The comma before this cuts the text in two, and this half is lost. Write the text on a line of its own, or put all of it in quotes.",
        ...(edit ? { edit } : {}),
      };
    }
  },
};

interface Bracket {
  /** Of what stands between the brackets. */
  readonly range: TextRange;
  readonly inner: string;
  readonly isMap: boolean;
}

const opensValue = /(?:^[ \t]*(?:- +)*(?:[\w-]+: +)?|[{[,:] *)$/;

/** Brackets that open a value on one line: after a colon, a hyphen, a bracket or a comma. */
function* brackets(text: string): Iterable<Bracket> {
  for (const match of text.matchAll(/([{[])([^{}[\]\n]*)[}\]]/g)) {
    const [, open = "", inner = ""] = match;
    if (isClean(inner, open === "{")) continue;
    const start = match.index + 1;
    const line = text.slice(text.lastIndexOf("\n", match.index) + 1, match.index);
    if (!opensValue.test(line) || /^\s*#| #|["']/.test(line)) continue;
    yield { range: { start, end: start + inner.length }, inner, isMap: open === "{" };
  }
}

/** From its bracket on, a mapping with a comma behind which no key stands; a list with one with which a sentence may go on. */
const cutMapping = /\{[^{}[\]\n]*,(?! *[\w-]+: )/y;
const cutList = new RegExp(`\\[[^{}[\\]\\n]*, *(?:${goingOn}) `, "y");

/** A first look from bracket to bracket: most files have none, or only such as hold keys, codes and times. */
function mayCut(text: string): boolean {
  return mayCutAt("{", cutMapping, text) || mayCutAt("[", cutList, text);
}

function mayCutAt(bracket: string, cut: RegExp, text: string): boolean {
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
    cut.lastIndex = at;
    if (cut.test(text)) return true;
  }
  return false;
}

const pairs = /^ *[\w-]+: [^,"':]+(?:, *[\w-]+: [^,"':]+)*$/;
const anyGoesOn = new RegExp(`, *(?:${goingOn}) `);

/** Most brackets hold nothing that could be cut; this tells it at a glance. */
function isClean(inner: string, isMap: boolean): boolean {
  if (!inner.includes(",")) return true;
  return isMap ? pairs.test(inner) : !anyGoesOn.test(inner);
}

/** What stands between the commas, outside quotes. */
function piecesOf(inner: string): Piece[] {
  return [...inner.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^,"']|(?<=[^\s,:])["'])+/g)].flatMap(
    (match) => {
      const words = match[0].trim();
      if (words === "") return [];
      const start = match.index + match[0].indexOf(words);
      const bare = words.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "x");
      return [
        {
          words,
          start,
          end: start + words.length,
          hasColon: /:(?: |$)/.test(bare),
          follows: match.index > 0,
        },
      ];
    },
  );
}
