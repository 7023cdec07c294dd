// Files of the greatest size that is read, or just above it, each in a shape that has kept a reader of YAML busy for
// seconds to hours or taken its memory. Plain JavaScript, since a process of its own reads them to be measured.

const most = 256 * 1024;
const filled = (part) => part.repeat(Math.floor(most / Buffer.byteLength(part)));
const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join("");
const service = "name: Clinic\norganization: sound\nprovides: [food_parcels]\n";
/** An entry in order but for one long value. */
const entry = (start, part, end = "") =>
  `${service}${start}${part.repeat(Math.floor((most - 200) / Buffer.byteLength(part)))}${end}\n`;
/** Each line deeper than the one before. */
const staircase = (part) => lines(700, (depth) => `${" ".repeat(depth)}${part}\n`).slice(0, most);

/** By name; a number is the size of a file with nothing in it. @type {Readonly<Record<string, string | Uint8Array | number>>} */
export const bombs = {
  // Shapes of brackets and signs.
  "opened brackets": filled("["),
  "opened braces": filled("{"),
  "brackets and commas": filled("[,"),
  "braces in braces": filled("{a: "),
  "brackets that close": filled("[]"),
  hyphens: filled("- "),
  "question marks": filled("? "),
  colons: filled(": "),
  commas: `a: [${filled(",").slice(9)}]`,
  "double quotes": filled('"'),
  "single quotes": filled("'"),
  bars: filled("|\n"),
  "stairs of keys": staircase("a:"),
  "stairs of hyphens": staircase("-"),
  // References, tags, documents.
  anchors: filled("&a "),
  references: filled("*a "),
  tags: filled("!!a "),
  exclamations: filled("!"),
  directives: filled("%YAML 1.1\n"),
  documents: filled("---\n"),
  "ends of documents": filled("...\n"),
  "merge keys": filled("<<: *a\n"),
  "a chain of references": `a0: &a0 x\n${lines(99, (at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`)}`,
  "a reference to itself": `a: &a\n${filled("  - *a\n").slice(20)}`,
  "a key that JavaScript knows": `${service}draft: {toString: a, valueOf: b}\nphone: [{toString: a}]\n`,
  // Keys.
  "twenty thousand keys": lines(20_000, (at) => `k${at}: v\n`),
  "one key again and again": filled("name: a\n"),
  "one key again and again in braces": `name: {${filled("en: a, ").slice(20)}en: a}`,
  "a key that fills the file": `${filled("k").slice(9)}: v\n`,
  "keys that are nearly ours": lines(15_000, (at) => `nam${at}: a\n`),
  "keys of prototypes": filled("__proto__: {a: b}\n"),
  // What people's accidents look like, by the thousand.
  "colons in sentences": filled("a: b: c\n"),
  tabs: filled("\ta: b\n"),
  "smart quotes": filled(`a: “${"x".repeat(20)}”\n`),
  "invisible marks": filled("phone: \u200b1\n"),
  "invisible marks in one line": filled("\u200b"),
  "invisible marks in a list": filled("- \u200b\n"),
  "remarks in addresses": filled("address: a # 4\n"),
  "question marks in words": filled("a: ??? ??\n"),
  "question marks in a row": entry("description: ", "?"),
  "accented letters in a row": entry("description: ", "ÃØ"),
  "marks of a conflict": filled("<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> other\n"),
  "reasons to ignore a rule": filled("# pathway-ignore phone-loses-digits: why\n"),
  remarks: filled("#\n"),
  "empty lines": filled("\n"),
  "returns without a line": filled("\r"),
  "signs of control": filled("\u0001"),
  "half letters": Buffer.alloc(most, 0xff),
  "another encoding": Buffer.from(`\ufeff${filled("a: b\n")}`, "utf16le").subarray(0, most),
  "nothing but zero": Buffer.alloc(most),
  // Values that a rule or a pattern may take long over.
  "a text that fills the file": entry("description: ", "x"),
  "a text of spaces": entry('description: "', " ", 'x"'),
  "letters that stand on letters": entry("description: a", "\u0301"),
  "marks that turn the line": entry("description: ", "\u202e"),
  escapes: entry('description: "', "\\u0041", '"'),
  digits: entry('phone: "', "1", '"'),
  "digits and spaces": entry("description: ", "1 2-"),
  "a mail address without an end": entry("email: ", "a.a@"),
  "a mail address of spaces": entry('email: "', " ", 'x"'),
  "hours of spaces": entry('hours:\n  mon: "', " ", 'x"'),
  "an address of a page without an end": entry("website: https://", "a."),
  "a point on the map": entry("coordinates: ", "1."),
  "a hundred thousand codes": entry("provides_more: [", "a,", "a]"),
  "codes that are not known": entry("languages: [", "zz, ", "zz]"),
  "ten thousand calls": `${service}verification:\n${filled("  - {on: 2026-01-01}\n").slice(0, most - 99)}`,
  "hours by the thousand": entry("hours:\n  mon: [", "08:00-08:01, ", "08:02-08:03]"),
  "names by the thousand": entry("description: ", "Mr Ahmed Ali called. "),
  "an age in words": entry("description: ", "a girl of 12 years was "),
  // Sizes.
  "a byte too much": `${service}#`.padEnd(most + 1, "x"),
  "four gigabytes of nothing": 4 * 1024 ** 3,
};
