import type { DataPath } from "../model/diagnostic.ts";

/** Where in a value a test holds, for strings. The path is built only for what is found. */
export function stringsWhere(
  value: unknown,
  test: (text: string, key: string) => boolean,
  key = "",
): DataPath[] {
  if (typeof value === "string") return test(value, key) ? [[]] : [];
  if (typeof value !== "object" || value === null) return [];
  let found: DataPath[] = [];
  for (const step in value) {
    const below = (value as Record<string, unknown>)[step];
    if (typeof below === "number" || typeof below === "boolean") continue;
    const inside = stringsWhere(below, test, Array.isArray(value) ? key : step);
    if (inside.length > 0)
      found = found.concat(
        inside.map((path) => [Array.isArray(value) ? Number(step) : step, ...path]),
      );
  }
  return found;
}
