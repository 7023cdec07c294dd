import { classify, type SourceFile } from "../catalogue/source-file.ts";
import { type FileKind, schemas } from "../model/schemas.ts";
import { readExact } from "../yaml/exact.ts";
import { isKeys, same } from "../yaml/three-rows.ts";
import { type ThreeWay, threeWay } from "../yaml/three-way.ts";

/** A file as both sides had it, and as each has it now; `undefined` where it did not stand. */
export interface FileStates {
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** What is signed or printed is one person's word, whole: no key of it is ever put into another one's. */
const whole: ReadonlySet<FileKind> = new Set(["edition", "signOff"]);

/**
 * The two sides of an entry put together, key by key: one way for the merge driver, for `resolve` and for `sync`. `undefined`
 * where the file is no entry, a side is missing or cannot be read, or both began it with something else.
 */
export function mergedEntry(path: string, states: FileStates): ThreeWay | undefined {
  const source = entryAt(path);
  const { base, ours, theirs } = states;
  if (!source || whole.has(source.kind) || ours === undefined || theirs === undefined)
    return undefined;
  const begun = base === undefined || base.trim() === "" ? undefined : base;
  if (begun === undefined && !isSameThing(ours, theirs)) return undefined;
  const order = Object.keys(schemas[source.kind]["properties"] ?? {});
  return threeWay({ base: begun ?? "{}\n", ours, theirs }, order);
}

/** What a file is by its path from any folder above: a repository may hold more than a pathway. */
export function entryAt(path: string): SourceFile | undefined {
  const steps = path.split("/");
  for (let from = 0; from < steps.length; from += 1) {
    const source = classify(steps.slice(from).join("/"));
    if (source) return source;
  }
  return undefined;
}

/** Two people wrote a new entry of the same id: one thing twice where name and provider are the same, else two things. */
function isSameThing(ours: string, theirs: string): boolean {
  const [first, second] = [ours, theirs].map((text) => readExact(text).value);
  if (!isKeys(first) || !isKeys(second)) return false;
  return ["name", "organization"].every((key) => same(first[key], second[key]));
}
