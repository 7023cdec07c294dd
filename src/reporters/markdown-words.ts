import { isId } from "../model/slug.ts";
import { type Direction, turned } from "./direction.ts";
import { visible } from "./printable.ts";

/**
 * Words that say in Markdown what they say in the file: nothing becomes a link, a picture or HTML, and nothing calls a person,
 * an issue or anything else of a forge. Days and numbers keep their order among words from right to left.
 */
export function markdownWords(text: string, direction: Direction): string {
  return turned(uncalling(visible(text.replace(/\s+/g, " "))), direction).replace(
    /[&\\`*_{}[\]<>|~]/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}

/** An id, as one types it. */
export function markdownId(id: string): string {
  return isId(id) ? `\`${id}\`` : markdownWords(id, "ltr");
}

/** Keeps two signs together on a line, takes no room, and is no part of any name or address. */
const joiner = "\u2060";

/**
 * What forges and mail programs would take for a reference or an address, cut by a sign nobody sees. They look at what is
 * shown, so that writing a sign otherwise (`&#64;`, `\@`) does not help. Sources: docs.github.com, "Autolinked references and
 * URLs"; docs.gitlab.com, "GitLab-specific references".
 */
export function uncalling(text: string): string {
  return text
    .replace(/[@#!$%&~^*[](?=[\p{L}\p{N}"'_.-])/gu, `$&${joiner}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${joiner}`)
    .replace(/www(?=\.)/gi, `$&${joiner}`)
    .replace(/(?<=[a-z])-(?=\d)/gi, `-${joiner}`);
}
