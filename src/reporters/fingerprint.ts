import type { Diagnostic } from "../model/diagnostic.ts";

/**
 * A name for each finding that stays the same when lines move: from the rule, the file, the place in the data as far as
 * it may be shown, and the sentence without its facts. Findings that share all of these are numbered in their order.
 */
export function fingerprints(
  diagnostics: readonly Diagnostic[],
  folder: string,
): ReadonlyMap<Diagnostic, string> {
  const seen = new Map<string, number>();
  return new Map(
    diagnostics.map((each) => {
      const { rule, file, path, shownSteps, message } = each;
      const name = digest([rule, folder + file, ...path.slice(0, shownSteps), message].join("\n"));
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return [each, before === 0 ? name : `${name}-${before + 1}`];
    }),
  );
}

/** FNV-1a (the Fowler–Noll–Vo hash) with two beginnings, 64 bits in all: names, not secrets. */
function digest(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => half(text, seed)).join("");
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
