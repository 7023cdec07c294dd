import type { DataPath } from "../model/diagnostic.ts";

/** Where something stands under these keys; `*` is every item of a list. */
export function pathsAt(value: unknown, [key, ...rest]: readonly string[]): readonly DataPath[] {
  if (key === undefined) return [[]];
  if (typeof value !== "object" || value === null) return [];
  const steps =
    key === "*" && Array.isArray(value)
      ? [...value.keys()]
      : Object.hasOwn(value, key)
        ? [key]
        : [];
  return steps.flatMap((step) =>
    pathsAt((value as Record<string | number, unknown>)[step], rest).map((path) => [step, ...path]),
  );
}
