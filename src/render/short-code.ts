import type { Edition } from "../edition/edition.ts";
import type { RenderChoice } from "./layout.ts";

/** Digits and letters that are hard to mistake for one another when read aloud. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The code on a copy: that of its edition, the same in every language and layout; else that of what it says. */
export function codeOn(
  edition: Edition,
  { published }: Pick<RenderChoice, "published">,
  ...more: readonly string[]
): Promise<string> {
  return published ? Promise.resolve(published.code) : shortCode(edition, ...more);
}

/** Eight signs that stand for what an edition says, in what language and until when: equal content, equal code. */
export async function shortCode(edition: Edition, ...more: readonly string[]): Promise<string> {
  const {
    organizations,
    protocols,
    vocabulary: _derived,
    prospects: _unprinted,
    ...rest
  } = edition;
  const content = JSON.stringify([rest, [...organizations], [...protocols], more]);
  return shortSigns(content);
}

/** Eight signs that stand for a text, easy to read aloud and to type. */
export async function shortSigns(content: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  const signs = [...new Uint8Array(digest, 0, 8)]
    .map((byte) => alphabet[byte % 32] ?? "0")
    .join("");
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}
