import { CORE_SCHEMA, load } from "js-yaml";

/**
 * Signs that the fast parser might read a text otherwise than the exact one, or accept what the exact one refuses.
 * A text with any of them is left to the exact reader; too many signs cost time, one too few is a safety bug.
 */
const doubtful: readonly RegExp[] = [
  /\{[^}\n]*(?:$|\{)|\[[^\]\n]*(?:$|\[)/m, // flow collections over several lines, or directly in their like; first, for what follows may look to the end of a bracket
  /(?:^|[-:?,[{])[ ]*[&*!%?@`]|<</m, // anchors, aliases, tags, directives, explicit keys, merge keys
  /^(?:---|\.\.\.)/m, // document markers
  /\t|\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/, // tabs, line breaks of other kinds, control characters
  /0[bB]|\d_|\._|[-+](?:0[xXoO]|\.\d)|(?:^|[:,[{-])[ ]*-[.0]|[\d.][eE][-+]?\d{3}|\d{20}/m, // numbers that the two read differently
  /^[ ]*(?:-[ ]+)*(?:-(?! )|[+.~\d])[^\n]*:(?:[ ]|\r?$)/m, // numbers as keys, which the two name differently
  /\b(?:null|true|false)["']?[ ]*[:,\]}]/i, // words as keys, likewise
  /\{(?:[^}\n]*[{,])?[ ]*[-+.~\d]/, // and in braces
  /[[,][ ]*[-+.~\d][^,\]\n]*:[ ,\]]/, // and in brackets
  /[|>][-+]?(?:\d|[ ]*(?:#[^\n]*)?\r?\n[ ]*\r?\n)/, // block text with a given indentation, or that begins with an empty line
  /^[ ]*-[ ]+-(?:[ ]|\r?$)|^[ ]*-[ ]*(?:#[^\n]*)?\r?$/m, // lists directly in lists, empty items
  /[[{,][ ]*:|:[ ]+[,\]}]|,[[{]/, // keys without a name, names without a value
  /[\]}][ ]*:|["'[{\]},]#/, // collections as keys, comments without a space
  /(?:^|[-:,[{])[ ]*(?:"(?:[^"\\\n]|\\.)*\\?|'(?:[^'\n]|'')*)$/m, // quoted text over several lines
  /^(?:[ ]*(?:#[^\n]*)?\r?\n)*[ ]+[^ #\r\n]/, // a text that begins indented
  /__proto__|constructor|prototype/,
];

/** Reads values only, ten times faster than the exact reader; `undefined` when in the slightest doubt. */
export function readFast(text: string): { readonly value: unknown } | undefined {
  if (doubtful.some((sign) => sign.test(text)) || hasLongKey(text)) return undefined;
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}

/** Keys have a limit of 1024 characters. A pattern for this would look at each line again from each of its characters. */
function hasLongKey(text: string): boolean {
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf("\n", start);
    const line = end < 0 ? text.length : end;
    if (line - start > 1000 && text.slice(start + 1000, line).includes(":")) return true;
  }
  return false;
}
