/** Values, and parts of values, at which readers part. */
const words = [
  ..."0 00 08 -0 +0 +1 -1 -.5 +.5 .5 5. -5. . .. ... 1.5.5 1e3 1E+3 -1e-3 1e 1.e1 .e1 1e400 0x1F 0X1F -0x1 0o17 0O17 -0o7".split(
    " ",
  ),
  ..."0b1 1_000 _1 1__ 0x_1 12345678901234567890123 9007199254740993 ~ ~b null Null NULL nULL true TRUE tRUE False".split(
    " ",
  ),
  ..."yes no on .inf -.inf +.Inf .INF .iNF .nan .NAN -.nan inf 2026-11-02 2026-11-02T10:00:00Z 09:00-13:00 1:30".split(
    " ",
  ),
  ..."- -- --- -a -- a ? ?a : :a :: a: a:b <<  << : = % @a ` ! & * | > |- >- |+ |2 > # #".split(
    " ",
  ),
  ..."[] {} [a] {a: b} [[a], {b: [c]}] [a,b] [a, ] [,] {a} {a:b} {a: } {a: b, a: c} {'a': b} [a: b] [a #b] {a: b}c".split(
    " ",
  ),
  "{a: b, c: {d: [e, 'f', \"g\"]}}",
  "{a: b}",
  "[a: b]",
  "{a: b, a: c}",
  "{toString: a}",
  "{__proto__: a}",
  "'a''b'",
  "'a'b",
  "''''",
  "'\\'",
  '"\\\\"',
  '"a\\"b"',
  '"a\\nb\\tc"',
  '"\\u00e9\\x41"',
  '"a\\"',
  '"a" b',
  '"a"#b',
  '"a" #b',
  "a #b",
  "a# b",
  "a : b",
  "a: b",
  "a :b",
  "- a: b",
  "",
  "\u00a0",
  "\u3000a",
  "a\u00a0",
  "\u00a0#b",
  "\u200f123",
  "١٢",
  "😀",
  "😀: a",
  "نعم، لا",
];

/** Signs that tell a reader where something begins or ends. */
const seam = /[:,[\]{}"'#\n-]/g;

/** A text with one change where a reader decides: at a line's beginning or end, at a value, at a sign of structure. */
export function aimedChange(text: string, random: (below: number) => number): string {
  const lines = text.split("\n");
  const at = random(lines.length);
  const line = lines[at] ?? "";
  const seams = [...text.matchAll(seam)].map(({ index }) => index);
  const place = seams[random(Math.max(1, seams.length))] ?? 0;
  const word = words[random(words.length)] ?? "";
  const changedLine = (changed: string) => lines.with(at, changed).join("\n");
  switch (random(9)) {
    case 0:
      return changedLine(random(2) === 0 ? ` ${line}` : line.replace(/^ /, ""));
    case 1:
      return changedLine(
        line.replace(/^( *(?:- )?[^:]*: |(?: *- ))?.*/, (_, key = "") => key + word),
      );
    case 2:
      return changedLine(line.replace(/([[{,] ?)[^[\]{},]*/, (_, open) => open + word));
    case 3:
      return changedLine(
        line + [" ", "  ", "\r", " #", " # c", "#", ":", ": ", ",", "\u00a0"][random(10)],
      );
    case 4:
      return changedLine(
        line.replace(/(: |- |, )/, (space) => (random(2) === 0 ? space.trim() : `${space} `)),
      );
    case 5:
      return text.slice(0, place) + text.slice(place + 1);
    case 6:
      return text.slice(0, place) + [..." :-#,[]{}\"'"][random(11)] + text.slice(place + random(2));
    case 7:
      return text.replaceAll("\n", "\r\n");
    default:
      return changedLine(
        `${line}\n${/^ */.exec(line)?.[0]}${["# c", "- a", "a: b", "a", "", " ", "  a: b", "  - a"][random(8)]}`,
      );
  }
}
