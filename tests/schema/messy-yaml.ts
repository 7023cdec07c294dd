import fc from "fast-check";

/** Whims of whoever wrote a file, one for each time that there is a choice. */
export type Whims = () => number;

/** How a file is written throughout. */
export interface Hand {
  readonly step: number;
  readonly listStep: number;
  readonly eol: "\n" | "\r\n";
}

export const hand: fc.Arbitrary<Hand> = fc.record({
  step: fc.constantFrom(2, 3, 4),
  listStep: fc.constantFrom(0, 2, 4),
  eol: fc.constantFrom("\n", "\r\n"),
});

/** Writes data in the worst ways that people find, with comments that name the key or item they speak of. */
export function messy(data: unknown, { step, listStep, eol }: Hand, whim: Whims): string {
  const flow = (each: unknown): string => {
    if (typeof each !== "object" || each === null) return word(each, whim, true);
    const inner = Array.isArray(each)
      ? each.map(flow)
      : shuffled(Object.entries(each), whim).map(([key, value]) => `${key}: ${flow(value)}`);
    const gap = " ".repeat(whim() % 3);
    const [open, close] = Array.isArray(each) ? "[]" : "{}";
    return `${open}${gap}${inner.join(`${gap},${gap || " "}`)}${gap}${close}`;
  };
  const value = (each: unknown, indent: string): string => {
    const gap = " ".repeat(1 + (whim() % 3));
    const remark = whim() % 6 === 0 ? `${gap}# remark ${whim() % 100}` : " ".repeat(whim() % 2);
    if (typeof each !== "object" || each === null)
      return `${gap}${word(each, whim, false)}${remark}\n`;
    const isPlain = Object.values(each).every((inner) => typeof inner !== "object");
    if (isPlain && whim() % 2 === 0) return `${gap}${flow(each)}${remark}\n`;
    return Array.isArray(each)
      ? `${remark}\n${items(each, indent + " ".repeat(listStep))}`
      : `${remark}\n${pairs(each, indent + " ".repeat(step))}`;
  };
  const above = (name: string, indent: string) =>
    `${whim() % 5 === 0 ? "\n".repeat(1 + (whim() % 3)) : ""}${whim() % 4 === 0 ? `${indent}# of ${name}\n` : ""}`;
  const pairs = (each: object, indent: string): string =>
    shuffled(Object.entries(each), whim)
      .map(
        ([key, inner]) =>
          `${above(key, indent)}${indent}${key}${whim() % 9 ? "" : " "}:${value(inner, indent)}`,
      )
      .join("");
  const items = (list: readonly unknown[], indent: string): string =>
    list
      .map((each, index) => {
        const isMap = typeof each === "object" && each !== null && !Array.isArray(each);
        if (!isMap || whim() % 4 === 0)
          return `${above(`item ${index}`, indent)}${indent}-${whim() % 3 ? " " : "  "}${flow(each)}\n`;
        const hyphen = `-${" ".repeat(1 + (whim() % 3))}`;
        const inner = indent + " ".repeat(hyphen.length);
        // The first key stands behind the hyphen, without a comment of its own.
        const lines = pairs(each, inner).replace(/^(?:\n| *# of [^\n]*\n)+/, "");
        return `${above(`item ${index}`, indent)}${indent}${hyphen}${lines.trimStart()}`;
      })
      .join("");
  const end = ["", "\n", "\n\n\n"][whim() % 3] ?? "";
  return (pairs(data as object, "").trimEnd() + end).replaceAll("\n", eol);
}

function shuffled<T>(all: readonly T[], whim: Whims): readonly T[] {
  return all
    .map((each) => ({ each, by: whim() }))
    .sort((a, b) => a.by - b.by)
    .map(({ each }) => each);
}

/** A word in one of the ways in which YAML takes it for the same. */
function word(each: unknown, whim: Whims, inFlow: boolean): string {
  if (typeof each !== "string") return String(each);
  const single = `'${each.replaceAll("'", "''")}'`;
  const double = JSON.stringify(each);
  const isPlain = /^[\p{L}][\p{L}\p{N} _-]*$/u.test(each) && !each.endsWith(" ");
  const isWord = /^(?:true|false|null)$/i.test(each);
  const ways = isPlain && !isWord ? [each, each, single, double] : [single, double];
  const isLong = !inFlow && isPlain && !isWord && each.includes(" ");
  return ways[whim() % ways.length] ?? (isLong ? each : double);
}
