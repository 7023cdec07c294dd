import type { DataPath, Edit } from "../model/diagnostic.ts";
import { insertKey, removeKey, setScalar, setValue } from "./edits.ts";
import { readExact } from "./exact.ts";
import type { Source } from "./extent.ts";
import { splice } from "./splice.ts";
import { follow } from "./tree.ts";
import type { Data } from "./write-value.ts";

/** The keys of the file format below a path, in its order. */
export type KeyOrder = (path: DataPath) => readonly string[];

/**
 * The text with a value at a path, whether or not something stood there; without a value, the text without the key. Keys
 * on the way are made. Every other character stays.
 */
export function putValue(
  text: string,
  path: DataPath,
  { value, order }: { readonly value: Data | undefined; readonly order: KeyOrder },
): string {
  const { tree } = readExact(text);
  if (!tree) throw new Error("A text that is no entry cannot be given a value.");
  const source = { text, tree };
  return splice(
    text,
    value === undefined ? removed(source, path) : put(source, path, { value, order }),
  );
}

function removed(source: Source, path: DataPath): readonly Edit[] {
  return follow(source.tree, path).steps === path.length ? removeKey(source, path) : [];
}

function put(
  source: Source,
  path: DataPath,
  { value, order }: { readonly value: Data; readonly order: KeyOrder },
): readonly Edit[] {
  const { node, steps } = follow(source.tree, path);
  if (steps === path.length)
    return node?.kind === "scalar" && typeof value !== "object"
      ? setScalar(source, path, value)
      : setValue(source, path, value);
  const [key, ...below] = path.slice(steps);
  const nested = below.reduceRight<Data>((inner, step) => ({ [String(step)]: inner }), value);
  const at = path.slice(0, steps);
  if (node?.kind !== "map") return setValue(source, at, { [String(key)]: nested });
  return insertKey(source, at, { key: String(key), value: nested, order: order(at) });
}
