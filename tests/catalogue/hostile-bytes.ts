import { mutantText } from "../yaml/differences.ts";

type Random = (below: number) => number;

const many = (text: string, times: number) => text.repeat(times);

/** What was found to hurt readers of YAML, each put where a file already says something. */
const weapons: readonly string[] = [
  "%YAML 1.1\n---\n",
  "%TAG ! tag:example.org,2000:\n---\n",
  "---\n",
  "...\n---\n",
  "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n",
  "<<: *none\n",
  "__proto__: {polluted: yes}\n",
  "constructor: {prototype: {polluted: yes}}\n",
  "? [a, b]\n: c\n",
  "!!js/function 'return 1'\n",
  "x: !!python/object:os.system [ls]\n",
  "x: !!binary aGk=\n",
  many("[", 3000),
  many("{a: ", 2000),
  many("- ", 3000),
  many("[,", 4000),
  many("? ", 2000),
  many("&a ", 500),
  many("!", 4000),
  `${many(" ", 5000)}x: y\n`,
  `x: "${many("a", 20_000)}"\n`,
  `${many("k", 2000)}: v\n`,
  many("a: b\n", 2000),
  Array.from({ length: 2000 }, (_, index) => `k${index}: v\n`).join(""),
  "x: |\n  a\n \tb\n",
  "x: >8\n  a\n",
  "<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> other\n",
  "\tx: y\n",
  "x: \u0000\n",
  "x: \u001b[2J\n",
  'x: "\\u0007\\x1b\\U0001F600\\ud800"\n',
  "x: \u202eabc\u202c\n",
  "\u2028x: y\u2029\n",
  "x: \ufffe\uffff\n",
  "x\u200b: y\n",
  "x: 1e400\ny: .inf\nz: -.nan\nw: 0x1F\nv: 0o7\n",
  "x: 0123456789\n",
  "x: 2026-02-30T25:61:00Z\n",
  "x: 'a''b\n",
  'x: "a\n',
  "x: a: b: c\n",
  "\ud83d",
  "\r",
];

/** Bytes that are no text in UTF-8, or text in another encoding. */
const foreign: readonly (readonly number[])[] = [
  [0xff],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xe2, 0x82],
  [0xef, 0xbb, 0xbf],
  [0xc7, 0xe1, 0xd3],
  [0x00, 0x00],
];

/** A file as an accident or an enemy leaves it: one to three changes of a sound one. */
export function hostileBytes(sources: readonly string[], random: Random): Uint8Array {
  let text = sources[random(sources.length)] ?? "";
  for (let left = 1 + random(3); left > 0; left -= 1) text = changed(text, sources, random);
  return asBytes(text, random);
}

function changed(text: string, sources: readonly string[], random: Random): string {
  const at = random(text.length + 1);
  const line = text.indexOf("\n", at) + 1;
  const weapon = weapons[random(weapons.length)] ?? "";
  switch (random(6)) {
    case 0:
      return text.slice(0, line) + weapon + text.slice(line);
    case 1:
      return text.slice(0, at) + weapon + text.slice(at);
    case 2:
      return text.slice(0, at);
    case 3:
      return text.slice(0, line) + text.slice(random(line + 1));
    default:
      return mutantText([text, ...sources.slice(0, 1)], random);
  }
}

function asBytes(text: string, random: Random): Uint8Array {
  const bytes = Buffer.from(text, "utf8");
  switch (random(12)) {
    case 0: {
      const at = random(bytes.length + 1);
      const bad = Buffer.from(foreign[random(foreign.length)] ?? []);
      return Buffer.concat([bytes.subarray(0, at), bad, bytes.subarray(at)]);
    }
    case 1:
      return Buffer.from(`\ufeff${text}`, random(2) === 0 ? "utf16le" : "utf8");
    case 2:
      return Buffer.from(text, "latin1");
    default:
      return bytes;
  }
}
