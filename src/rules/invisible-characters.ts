import type { Finding } from "../model/finding.ts";
import type { TextRule } from "./rule.ts";

/** Marks that steer the direction of writing, joiners and blanks without width; the soft hyphen and the byte-order mark. */
const signs =
  "\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";
const invisible = new RegExp(`[${signs}]`);
const everyInvisible = new RegExp(invisible, "g");
/** With a bound, so that a line of nothing else costs no more than its length. */
const inAKey = new RegExp(`^[ -]*(?:[^\\s"'#:-][^\\s"'#:]*)?[${signs}][^"'# ]{0,80}:(?:\\s|$)`);

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
    const keys: Key[] = [];
    let start = 0;
    for (const line of text.split("\n")) {
      if (invisible.test(line)) {
        const inKey = inAKey.test(line);
        if (inKey || exact.test(ownKey(line) ?? keyAbove(line, keys)))
          yield finding(line, start, inKey);
      }
      remember(line, keys);
      start += line.length + 1;
    }
  },
};

function finding(line: string, start: number, inKey: boolean): Finding {
  const from = inKey ? 0 : valueStart(line);
  const words = line.slice(from).trimEnd();
  const range = { start: start + from, end: start + from + words.length };
  return {
    path: [],
    range,
    edit: { range, text: words.replaceAll(everyInvisible, "") },
    message: inKey
      ? "An invisible character stands in this line's key, so the key is not recognised. Delete the line and type it again."
      : "An invisible character stands in this value. It looks right and cannot be dialled or opened: delete it and type it again.",
  };
}

/** A key of a line above, and how far to the right it stands. */
interface Key {
  readonly name: string;
  readonly indent: number;
}

/** Keeps those keys below which the next line may stand: each further right than the one before. */
function remember(line: string, keys: Key[]): void {
  const key = /^( *)(?:- +)?([\w-]+):/.exec(line);
  if (!key) return;
  const [, { length: indent } = "", name = ""] = key;
  while ((keys.at(-1)?.indent ?? -1) >= indent) keys.pop();
  keys.push({ name, indent });
}

const ownKey = (line: string) => /^[ -]*([\w-]+):/.exec(line.slice(0, 120))?.[1];

/** For an item of a list: the next key above that stands no further right. */
function keyAbove(line: string, keys: readonly Key[]): string {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  return keys.findLast((key) => key.indent <= indent)?.name ?? "";
}

function valueStart(line: string): number {
  const match = /^[ -]*(?:[\w-]+: *)?/.exec(line);
  return match ? match[0].length : 0;
}
