import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  type Node,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { DataPath, Edit, TextRange } from "../model/diagnostic.ts";
import { shallowTokens, TooDeep } from "./shallow-tokens.ts";
import { plainSyntax } from "./syntax-messages.ts";
import { type Piece, piecesOf, placeOf, type Tree, treeOf } from "./tree.ts";

/** Something wrong with a text as YAML, whatever it says. */
export interface YamlProblem {
  readonly rule: string;
  readonly message: string;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly quotes?: Readonly<Record<string, string>>;
  readonly range: TextRange;
  readonly edit?: Edit;
}

/** A text read with the place of everything in it. */
export interface ExactDocument {
  /** `undefined` when a problem makes the values untrustworthy. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** What stands in it; `undefined` when nothing does, or a problem makes it untrustworthy. */
  readonly tree: Tree | undefined;
  /** Where a value stands, or its key; the nearest existing place above when the path does not exist. */
  rangeOf(path: DataPath, atKey?: boolean): TextRange;
  /** Every key and every value that is not a collection, in the order of the text. */
  pieces(): readonly Piece[];
}

/** Depth at which nesting is refused: real entries need six. */
const deepest = 30;
/** Problems reported of one file; who has more begins with these. */
const mostProblems = 20;
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Reads a text exactly: YAML 1.2 core, one document, no anchors, tags, directives or merge keys. */
export function readExact(text: string): ExactDocument {
  const tooDeep = deepRange(text);
  if (tooDeep) return failed(nestedTooDeeply(tooDeep));
  const composed = compose(text);
  if (composed instanceof TooDeep)
    return failed(nestedTooDeeply({ start: composed.offset, end: composed.offset + 1 }));
  if (!composed)
    return failed({
      rule: "yaml-syntax",
      message: "This holds more faults than can be told. It is no entry; write it anew.",
      range: { start: 0, end: Math.min(1, text.length) },
    });
  const { document } = composed;
  if (!document) return failed();
  const problems = problemsOf(composed, text);
  const tree = treeOf(document.contents);
  const isSound = problems.length === 0;
  return {
    value: isSound ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems,
    tree: isSound ? tree : undefined,
    rangeOf: (path, atKey = false) => placeOf(tree, path, atKey),
    pieces: () => piecesOf(tree),
  };
}

interface Composed {
  readonly document: Document.Parsed | undefined;
  readonly second: Document.Parsed | undefined;
  readonly directives: readonly TextRange[];
}

/** The first two documents of a text, with all directives; `undefined` when the parser gives up. */
function compose(text: string): Composed | TooDeep | undefined {
  const directives: TextRange[] = [];
  function* tokens(): Generator<CST.Token> {
    for (const token of shallowTokens(text)) {
      if (token.type === "directive")
        directives.push({ start: token.offset, end: token.offset + token.source.length });
      yield token;
    }
  }
  const composer = new Composer({
    schema: "core",
    version: "1.2",
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    strict: true,
  });
  // The parser makes an Error for each fault; with their stacks 100,000 faults take a minute.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const found: Document.Parsed[] = [];
    for (const document of composer.compose(tokens())) if (found.push(document) === 2) break;
    return { document: found[0], second: found[1], directives };
  } catch (error) {
    if (error instanceof TooDeep) return error;
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function nestedTooDeeply(range: TextRange): YamlProblem {
  return {
    rule: "yaml-too-deep",
    message: "This is nested too deeply to be an entry. Check brackets and indentation.",
    range,
  };
}

function failed(...problems: readonly YamlProblem[]): ExactDocument {
  return {
    value: undefined,
    problems,
    tree: undefined,
    rangeOf: () => problems[0]?.range ?? { start: 0, end: 0 },
    pieces: () => [],
  };
}

function problemsOf(composed: Composed, text: string): readonly YamlProblem[] {
  const { document } = composed;
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  // A tag nobody knows is told as what it is, a tag.
  const real = errors.filter((error) => error.code !== "TAG_RESOLVE_FAILED");
  const found = [
    ...(real.length > 0 ? syntaxProblems(real, text) : secondDocument(composed, text)),
    ...refused(composed, text),
  ];
  if (found.length === 0 && errors[0]) return [plainSyntax(errors[0], text)];
  return found.sort((a, b) => a.range.start - b.range.start).slice(0, mostProblems);
}

/** The first fault, since others follow from it; of an accident that stays within its line, every one. */
function syntaxProblems(errors: readonly YAMLError[], text: string): YamlProblem[] {
  const [first, ...others] = errors.slice(0, mostProblems);
  if (!first) return [];
  const told = plainSyntax(first, text);
  if (told.rule !== "colon-splits-text") return [told];
  const alike = others
    .map((error) => plainSyntax(error, text))
    .filter(({ rule }) => rule === told.rule);
  return [...new Map([told, ...alike].map((each) => [each.range.start, each])).values()];
}

function secondDocument({ second }: Composed, text: string): YamlProblem[] {
  if (!second) return [];
  const start = second.range[0];
  return [
    {
      rule: "yaml-second-document",
      message:
        "A file holds one entry. Remove the line --- and what follows, or make it a file of its own.",
      range: { start, end: Math.min(start + 3, text.length) },
    },
  ];
}

/** What YAML allows and an entry must not contain. */
function refused({ document, directives }: Composed, text: string): YamlProblem[] {
  const found = directives.slice(0, mostProblems).map(
    (range): YamlProblem => ({
      rule: "yaml-feature-refused",
      message: "Entries do not use directives (%). Remove the line.",
      range,
    }),
  );
  const feature = (node: Node, what: string) => {
    const [start, end] = node.range ?? [0, 0];
    const from = Math.min(start, text.length);
    found.push({
      rule: "yaml-feature-refused",
      message:
        "Entries do not use {what}. Write the text out, in quotes if it begins with that sign.",
      args: { what },
      range: { start: from, end: Math.min(Math.max(end, from + 1), text.length) },
    });
  };
  visit(document ?? null, {
    Node(_key, node) {
      if (found.length >= mostProblems) return visit.BREAK;
      // A star alone is a fault of the line, which is told as that.
      if (isAlias(node) && node.source === "") return undefined;
      if (isAlias(node)) feature(node, "references (*)");
      else if (node.anchor) feature(node, "anchors (&)");
      // The parser sets a tag only where one is written.
      else if (node.tag) feature(node, "tags (!)");
      if (isMap(node)) found.push(...keyProblems(node));
      return undefined;
    },
  });
  return found;
}

function keyProblems(map: YAMLMap): YamlProblem[] {
  const seen = new Set<string>();
  const found: YamlProblem[] = [];
  for (const pair of map.items) {
    if (found.length >= mostProblems) break;
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    const [start, end] = pair.key.range ?? [0, 0];
    if (forbiddenKeys.has(key))
      found.push({
        rule: "yaml-key-refused",
        message: "This word cannot be a key. Choose another, or remove the line.",
        range: { start, end },
      });
    if (key === "<<")
      found.push({
        rule: "yaml-feature-refused",
        message: "Entries do not use merge keys (<<). Write the lines out.",
        range: { start, end },
      });
    if (seen.has(key))
      found.push({
        rule: "duplicate-key",
        message: "The key {key} stands twice. Keep one; the other would be lost.",
        quotes: { key },
        range: { start, end },
      });
    seen.add(key);
  }
  return found;
}

/** A linear look for absurd nesting, before the parser, whose time grows with the square of the depth. */
function deepRange(text: string): TextRange | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    else if (character === "\n" && depth < deepest) depth = 0;
    if (depth > deepest) return { start: index, end: index + 1 };
  }
  const indented = /^(?: {80,}|(?:- ?){30,})/m.exec(text);
  return indented ? { start: indented.index, end: indented.index + indented[0].length } : undefined;
}
