import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { command } from "../../src/commands/fix.ts";
import type { FileChange } from "../../src/ports/writer.ts";
import { aimedChange } from "../yaml/aimed-changes.ts";
import { mutantText, randomFrom } from "../yaml/differences.ts";
import { runIn } from "./in-memory.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const read = (path: string) => readFileSync(join(example, path), "utf8");
const entries = readdirSync(join(example, "services"))
  .sort()
  .map((name) => ({ name, text: read(`services/${name}`) }));

/** A slip at one place of a text, and what stands there once it is mended. */
interface Slip {
  readonly find: RegExp;
  /** `undefined` where the right text would not be certain. */
  slipped(match: RegExpExecArray): string | undefined;
  mended?(match: RegExpExecArray): string;
}

const words = "[^\\n\"':#{}\\[\\]]";

const slips: Readonly<Record<string, Slip>> = {
  "a letter is missing in a key": {
    find: /^[a-z_]{6,}(?=:)/gm,
    slipped: ([key]) => key.slice(0, 3) + key.slice(4),
  },
  "a number lost its quotes": {
    find: /(?<=^phone: )"\+249 (9\d) (\d{3}) (\d{4})"/gm,
    slipped: ([, a, b, c]) => `0${a}${b}${c}`,
    mended: ([, a, b, c]) => `"+249${a}${b}${c}"`,
  },
  "a word processor changed the quotes": {
    find: /(?<=^(?:phone|website|coordinates): )"([^"\n]*)"(?=\n)/gm,
    slipped: ([, inside]) => `“${inside}”`,
  },
  "yes became a switch": { find: /(?<=^\w+: )yes(?=\n)/gm, slipped: () => "true" },
  "an invisible mark came with a number": {
    find: /(?<=^phone: ")(?=\+)/gm,
    slipped: () => "\u202a",
  },
  "a text was written in braces": {
    find: new RegExp(
      `(?<=^[a-z_]+:)\\n {2}en: (${words}+)((?:\\n {2}(?:ar|fr): ${words}+)*)(?=\\n)`,
      "gm",
    ),
    slipped: ([, english = "", others = ""]) => {
      const parts = english.split(",").map((part) => part.trim());
      // A short word by itself could be a language.
      const isCut = parts.length > 1 && !parts.some((part) => part.length < 4);
      if (!isCut || /^[\s\S]*[,][^ ]/.test(english) || others.includes(",")) return undefined;
      return ` {en: ${english}${others.replaceAll("\n  ", ", ")}}`;
    },
  },
};

const cases = fc.record({
  entry: fc.constantFrom(...entries),
  slip: fc.constantFrom(...Object.keys(slips)),
  pick: fc.nat(),
  isWindows: fc.boolean(),
  remarks: fc.array(fc.nat(), { maxLength: 3 }),
});

/** Runs the command on one entry in memory; gives its text afterwards. */
async function fixed(
  { name, text: sound }: (typeof entries)[number],
  text: string,
): Promise<string> {
  const file = `services/${name}`;
  const organization = /^organization: (\S+)/m.exec(sound)?.[1] ?? "";
  const path = `organizations/${organization}.yaml`;
  const files = { "pathway.yaml": read("pathway.yaml"), [path]: read(path), [file]: text };
  const written: FileChange[] = [];
  const writer = {
    publish: () => [],
    create: () => undefined,
    change: (_root: string, changes: readonly FileChange[]) => void written.push(...changes),
  };
  await runIn({ writer }, { command, files, words: [], options: {} });
  expect(written.every((each) => each.file === file)).toBe(true);
  return written[0]?.after ?? text;
}

test("any slip in any entry is mended, no other byte changes, and twice is once", async () => {
  const tried = new Map<string, number>();
  const property = fc.asyncProperty(
    cases,
    async ({ entry, slip: kind, pick, isWindows, remarks }) => {
      const slip = slips[kind];
      const found = slip ? [...entry.text.matchAll(slip.find)] : [];
      const match = found[pick % found.length];
      const slipped = match && slip?.slipped(match as RegExpExecArray);
      if (!match || !slip || slipped === undefined) return;
      const whole = (inside: string) => {
        const text =
          entry.text.slice(0, match.index) +
          inside +
          entry.text.slice(match.index + match[0].length);
        return dressed(text, match.index, { isWindows, remarks });
      };
      const before = whole(slipped);
      const after = whole(slip.mended?.(match as RegExpExecArray) ?? match[0]);
      const once = await fixed(entry, before);
      expect(once).toBe(after);
      expect(await fixed(entry, once)).toBe(once);
      tried.set(kind, (tried.get(kind) ?? 0) + 1);
    },
  );
  const numRuns = Number(process.env["PATHWAY_LONG_RUNS"] ?? 150);
  await fc.assert(property, { numRuns, endOnFailure: true });
  expect([...tried.keys()].sort()).toEqual(Object.keys(slips).sort());
}, 60_000);

test("of any text at all fix makes a better one or none, and twice is once", async () => {
  const random = randomFrom(20261123);
  const sources = entries.map(({ text }) => text);
  let changed = 0;
  for (let round = 0; round < Number(process.env["PATHWAY_LONG_RUNS"] ?? 150); round += 1) {
    const entry = entries[random(entries.length)];
    if (!entry) continue;
    const text = random(3) ? aimedChange(entry.text, random) : mutantText(sources, random);
    const once = await fixed(entry, text);
    if (once !== text) changed += 1;
    expect(await fixed(entry, once), text).toBe(once);
  }
  expect(changed).toBeGreaterThan(5);
}, 60_000);

/** The same with remarks on lines before the slip, and with the line breaks of Windows. */
function dressed(
  text: string,
  at: number,
  { isWindows, remarks }: { readonly isWindows: boolean; readonly remarks: readonly number[] },
): string {
  const starts = [...text.slice(0, at).matchAll(/^(?=\w)/gm)].map((each) => each.index);
  const chosen = [...new Set(remarks.map((each) => starts[each % starts.length] ?? 0))];
  const noted = chosen
    .sort((a, b) => b - a)
    .reduce((each, start) => `${each.slice(0, start)}# a remark\n${each.slice(start)}`, text);
  return isWindows ? noted.replaceAll("\n", "\r\n") : noted;
}
