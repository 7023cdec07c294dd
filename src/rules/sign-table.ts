/** What a rule says of the characters it looks for, each as in a set of a regular expression. */
interface Signs {
  readonly signs?: string;
  readonly pairs?: readonly [first: string, second: string];
}

/** So many rules can have a bit: of each number a third is for single characters, a third each for the two of a pair. */
const most = 10;
const all = (1 << most) - 1;

/**
 * One look at a text for all rules that say which characters they look for: gives a number in which the bit of each rule
 * is set of whose characters one stands there, or two side by side.
 */
export function signTable(rules: readonly Signs[]): (text: string) => number {
  if (rules.length > most) throw new Error(`More than ${most} rules look at characters.`);
  let table: Uint32Array | undefined;
  return (text) => {
    table ??= filled(rules);
    let [single, pairs, before] = [0, 0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const signs = table[text.charCodeAt(at)] ?? 0;
      single |= signs;
      pairs |= (before << most) & signs;
      before = signs;
    }
    return (single | (pairs >>> (2 * most))) & all;
  };
}

/** What each character stands for, read from sets as they stand between the brackets of a regular expression. */
function filled(rules: readonly Signs[]): Uint32Array {
  const table = new Uint32Array(0x10000);
  for (const [index, { signs = "", pairs = ["", ""] }] of rules.entries())
    for (const [third, set] of [signs, ...pairs].entries())
      for (const [, first = "", last = first] of set.matchAll(
        /(\\u[\da-f]{4}|.)(?:-(\\u[\da-f]{4}|.))?/g,
      ))
        for (let code = codeOf(first); code <= codeOf(last); code += 1)
          table[code] = (table[code] ?? 0) | (1 << (index + third * most));
  return table;
}

const codeOf = (sign: string) =>
  sign.length > 1 ? Number.parseInt(sign.slice(2), 16) : sign.charCodeAt(0);
