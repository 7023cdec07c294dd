/**
 * One look at a text for all rules that say which characters they look for: gives a number in which the bit of each rule
 * is set whose characters stand there. The first 31 rules can have a bit.
 */
export function signTable(rules: readonly { readonly signs?: string }[]): (text: string) => number {
  let table: Uint32Array | undefined;
  return (text) => {
    table ??= filled(rules);
    let found = 0;
    for (let at = 0; at < text.length; at += 1) found |= table[text.charCodeAt(at)] ?? 0;
    return found;
  };
}

/** What each character stands for, read from sets as they stand between the brackets of a regular expression. */
function filled(rules: readonly { readonly signs?: string }[]): Uint32Array {
  const table = new Uint32Array(0x10000);
  for (const [index, { signs = "" }] of rules.entries())
    for (const [, first = "", last = first] of signs.matchAll(
      /(\\u[\da-f]{4}|.)(?:-(\\u[\da-f]{4}|.))?/g,
    ))
      for (let code = codeOf(first); code <= codeOf(last); code += 1)
        table[code] = (table[code] ?? 0) | (1 << index);
  return table;
}

const codeOf = (sign: string) =>
  sign.length > 1 ? Number.parseInt(sign.slice(2), 16) : sign.charCodeAt(0);
