import type { DataPath, Edit } from "../model/diagnostic.ts";
import { appendItem, insertKey, removeItem, removeKey, setScalar, setValue } from "./edits.ts";
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
  const { tree, value: data } = readExact(text);
  if (Array.isArray(value)) {
    const items = editedItems(text, path, { before: valueAt(data, path), after: value });
    if (items !== undefined) return items;
  }
  if (!tree) throw new Error("A text that is no entry cannot be given a value.");
  const source = { text, tree };
  return splice(
    text,
    value === undefined ? removed(source, path) : put(source, path, { value, order }),
  );
}

/**
 * The text where items were taken out of a list, and others added at its end: what stands beside those that stay, and
 * between them, stays too. `undefined` where the order changes or nothing stays: then the list is written anew.
 */
function editedItems(
  text: string,
  path: DataPath,
  { before, after }: { readonly before: unknown; readonly after: readonly Data[] },
): string | undefined {
  if (!Array.isArray(before)) return undefined;
  const words = after.map((each) => JSON.stringify(each));
  const isKept = before.map((each) => words.includes(JSON.stringify(each)));
  const kept = before.filter((_, index) => isKept[index]);
  if (kept.length === 0 || kept.some((each, index) => JSON.stringify(each) !== words[index]))
    return undefined;
  const edited = (so: string, edit: (source: Source) => readonly Edit[]): string => {
    const { tree } = readExact(so);
    return tree ? splice(so, edit({ text: so, tree })) : so;
  };
  const places = [...before.keys()].filter((index) => !isKept[index]).reverse();
  const less = places.reduce(
    (so, index) => edited(so, (source) => removeItem(source, [...path, index])),
    text,
  );
  return after
    .slice(kept.length)
    .reduce<string>((so, each) => edited(so, (source) => appendItem(source, path, each)), less);
}

/** What stands at a path of data; `undefined` where nothing does. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    data,
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
