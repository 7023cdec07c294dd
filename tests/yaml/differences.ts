import { isDeepStrictEqual } from "node:util";
import { readExact } from "../../src/yaml/exact.ts";
import { readFast } from "../../src/yaml/fast.ts";
import { aimedChange } from "./aimed-changes.ts";

/** How the two readers differ on a text; `undefined` where they agree or the fast one leaves it to the exact one. */
export function differenceOn(text: string): string | undefined {
  const fast = readFast(text);
  if (!fast) return undefined;
  const exact = readExact(text);
  const [problem] = exact.problems;
  if (problem) return `accepted, but refused as ${problem.rule}: ${problem.message}`;
  const same =
    isDeepStrictEqual(fast.value ?? null, exact.value ?? null) &&
    JSON.stringify(fast.value ?? null) === JSON.stringify(exact.value ?? null);
  return same
    ? undefined
    : `read as ${JSON.stringify(fast.value)} and as ${JSON.stringify(exact.value)}`;
}

const signs = [
  ..."::--##''\"\"[]{},,&*!|>%@`?~\\0_=.<1eEx+ ab",
  "\n",
  "\n ",
  "\n  ",
  "\n    ",
  "\t",
  "\r",
  "\r\n",
  "  ",
  ": ",
  " #",
  "- ",
  "? ",
  "<<",
  "''",
  '""',
  "\u0085",
  "\u2028",
  "\ufeff",
  "\u00a0",
  "é",
  "😀",
  "\ud83d",
  "\u0000",
  "|\n",
  ">-\n",
  "|2\n",
  "---\n",
  "...\n",
  "[\n",
  "{\n",
  "yes",
  "null",
  "0x1",
];

/** Numbers that look random and are the same every time. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A text with one to four random changes of signs, lines or indentation. */
export function mutantText(sources: readonly string[], random: (below: number) => number): string {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  let text = pick(sources);
  for (let rest = 1 + random(4); rest > 0; rest -= 1) {
    const at = random(text.length + 1);
    const lines = text.split("\n");
    const line = random(lines.length);
    switch (random(16)) {
      case 0:
      case 1:
        text = text.slice(0, at) + pick(signs) + text.slice(at);
        break;
      case 2:
        text = text.slice(0, at) + text.slice(at + 1 + random(3));
        break;
      case 3:
        text = text.slice(0, at) + pick(signs) + text.slice(at + 1);
        break;
      case 4:
        lines.splice(line, 1);
        text = lines.join("\n");
        break;
      case 5:
        lines.splice(line, 0, pick(lines));
        text = lines.join("\n");
        break;
      case 6:
        lines[line] = `${" ".repeat(random(5))}${(lines[line] ?? "").trimStart()}`;
        text = lines.join("\n");
        break;
      case 7:
        lines.splice(line, 0, `${" ".repeat(random(5))}${pick(pick(sources).split("\n"))}`);
        text = lines.join("\n");
        break;
      case 8:
        text = `${lines.slice(0, line).join("\n")}\n${pick(sources)}`;
        break;
      default:
        text = aimedChange(text, random);
    }
  }
  return text;
}
