import { folded } from "../model/folded.ts";
import { plainCell } from "../model/sheet-key.ts";

/** Codes and the words that stand for them in the cells of a sheet. */
export interface CodeWords {
  /** In the order in which they are offered. */
  readonly words: readonly string[];
  wordOf(code: string): string;
  /** The code that somebody wrote, or whose word they wrote; `undefined` for others. */
  codeOf(words: string): string | undefined;
}

/** Words for codes. Two codes that would share a word are told apart by the code itself behind it. */
export function codeWords(codes: readonly string[], name: (code: string) => string): CodeWords {
  const count = new Map<string, number>();
  const names = codes.map((code) => [code, plainCell(name(code))] as const);
  for (const [, each] of names) count.set(same(each), (count.get(same(each)) ?? 0) + 1);
  const byCode = new Map(
    names.map(([code, each]) => [
      code,
      each === "" || (count.get(same(each)) ?? 0) > 1 ? `${each} (${code})`.trim() : each,
    ]),
  );
  const byWord = new Map([...byCode].map(([code, each]) => [same(each), code]));
  return {
    words: [...byCode.values()],
    wordOf: (code) => byCode.get(code) ?? code,
    codeOf: (words) => {
      const typed = plainCell(words);
      return byWord.get(same(typed)) ?? (byCode.has(typed) ? typed : undefined);
    },
  };
}

const same = (words: string): string => folded(words).replace(/['’]/g, "'");
