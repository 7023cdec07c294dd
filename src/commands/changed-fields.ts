import { classify } from "../catalogue/source-file.ts";
import type { DataPath } from "../model/diagnostic.ts";
import type { FileChange } from "../ports/writer.ts";
import { knownSteps } from "../rules/quotable.ts";
import { readExact } from "../yaml/exact.ts";

/**
 * The fields whose data a change touches, as far as the names are those of the file format: a key somebody made up is a
 * word of the file. `undefined` where the file could not be read before or after.
 */
export function changedFields({
  file,
  before,
  after,
}: FileChange): readonly DataPath[] | undefined {
  const kind = classify(file)?.kind;
  const [old, now] = [readExact(before ?? ""), readExact(after ?? "")];
  if (!kind || !old.tree || !now.tree) return undefined;
  return differences(old.value, now.value).map((path) => path.slice(0, knownSteps(path, kind)));
}

function differences(a: unknown, b: unknown, path: DataPath = []): DataPath[] {
  if (Object.is(a, b)) return [];
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return [path];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) =>
    differences(a[key], b[key], [...path, Array.isArray(a) ? Number(key) : key]),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
