import type { TextRule } from "./rule.ts";

/** Marks that steer the direction of writing, joiners and blanks without width; the soft hyphen and the byte-order mark. */
const signs =
  "\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";
const invisible = new RegExp(`[${signs}]`, "g");

/** Keys whose value is dialled, typed or clicked. */
const exact = /^(?:phone|whatsapp|sms|email|website|coordinates)$/;

export const invisibleCharacters: TextRule = {
  id: "invisible-characters",
  severity: "error",
  stage: "text",
  signs,
  title: "Invisible character in a contact or a key",
  why: "It comes with numbers copied from a phone or a chat; the number looks right and cannot be dialled.",
  remedy: "Delete the value and type it again.",
  example: {
    wrong: 'phone: "\u202a+249 91 234 5678\u202c"',
    right: 'phone: "+249 91 234 5678"',
  },
  *check(text) {
    const told = new Set<number>();
    for (const { index } of text.matchAll(invisible)) {
      const line = text.lastIndexOf("\n", index - 1) + 1;
      const inKey = isInKey(text, line, index);
      if (told.has(line) || !(inKey || exact.test(keyAt(text, line)))) continue;
      told.add(line);
      const next = text.indexOf("\n", index);
      const end = next < 0 ? text.length : next;
      const start = inKey ? line : valueStart(text.slice(line, end)) + line;
      const words = text.slice(start, end).trimEnd();
      const range = { start, end: start + words.length };
      yield {
        path: [],
        range,
        edit: { range, text: words.replace(invisible, "") },
        message: inKey
          ? "An invisible character stands in this line's key, so the key is not recognised. Delete the line and type it again."
          : "An invisible character stands in this value. It looks right and cannot be dialled or opened: delete it and type it again.",
      };
    }
  },
};

function isInKey(text: string, line: number, index: number): boolean {
  return (
    /^[ -]*[^\s"'#:]*$/.test(text.slice(line, index)) &&
    /^[^\n"'# ]*:(?:\s|$)/.test(text.slice(index, index + 80))
  );
}

/** The key a line belongs to: its own, or for an item of a list the next key above that stands further left. */
function keyAt(text: string, line: number): string {
  const own = /^[ -]*([\w-]+):/.exec(text.slice(line, line + 120));
  if (own) return own[1] ?? "";
  const indent = /^ */.exec(text.slice(line, line + 80))?.[0].length ?? 0;
  const above = text.slice(0, line).split("\n").reverse();
  for (const each of above) {
    const key = /^( *)(?:- +)?([\w-]+):/.exec(each);
    if (key && (key[1] ?? "").length <= indent) return key[2] ?? "";
  }
  return "";
}

function valueStart(line: string): number {
  const match = /^[ -]*(?:[\w-]+: *)?/.exec(line);
  return match ? match[0].length : 0;
}
