import { fromPunycode } from "./punycode.ts";

/** Alphabets with letters that look like Latin ones (Unicode UTS 39, confusables). */
const scripts: readonly (readonly [name: string, letters: RegExp])[] = [
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Cherokee", /\p{Script=Cherokee}/u],
  ["Latin", /\p{Script=Latin}/u],
];

/** A part of an address's host that holds letters of two alphabets which look alike. */
export interface MixedHost {
  readonly host: string;
  /** The first letter that is not of the alphabet most letters are from. */
  readonly letter: string;
  readonly script: string;
}

/** Tells whether an address of a page or a mailbox may lead elsewhere than it seems; `undefined` when its letters agree. */
export function mixedHost(address: string): MixedHost | undefined {
  if (/^[\x21-\x7e]*$/.test(address) && !address.includes("xn--")) return undefined;
  const host = hostOf(address);
  for (const label of host.split(".").map(readable)) {
    const found = scripts
      .map(([script, letters]) => ({
        script,
        all: [...label].filter((each) => letters.test(each)),
      }))
      .filter(({ all }) => all.length > 0)
      .sort((a, b) => a.all.length - b.all.length);
    const [rarest] = found;
    const letter = rarest?.all[0];
    if (found.length > 1 && rarest && letter !== undefined)
      return { host: host.split(".").map(readable).join("."), letter, script: rarest.script };
  }
  return undefined;
}

function hostOf(address: string): string {
  const afterScheme = address.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
  const [authority = ""] = afterScheme.split(/[/?#]/);
  return authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d+$/, "");
}

/** A label as people see it: a browser copies a foreign one as `xn--…` (RFC 3492). What cannot be read stays as it is. */
function readable(label: string): string {
  return /^xn--/i.test(label) ? (fromPunycode(label.slice(4)) ?? label) : label;
}
