import type { Edition } from "../edition/edition.ts";

/** Digits and letters that are hard to mistake for one another when read aloud. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

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
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  const signs = [...new Uint8Array(digest, 0, 8)]
    .map((byte) => alphabet[byte % 32] ?? "0")
    .join("");
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}
