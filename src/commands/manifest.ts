import type { Edition } from "../edition/edition.ts";
import type { Output } from "../ports/writer.ts";
import type { PaperChoice } from "../render/layout.ts";

/** What printed documents were made with. */
export interface PrintedWith {
  readonly browser: string;
  readonly fonts: readonly string[];
  /** Pages of documents by path. */
  readonly pages: ReadonlyMap<string, number>;
  /** Where the ids of each document stand: their pages by path, then by id. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What a manifest says besides its files. */
export interface ManifestOf {
  readonly version: string;
  readonly layout: string;
  readonly edition: Edition;
  readonly choice: PaperChoice;
  readonly printed: PrintedWith;
}

/**
 * Stands beside printed documents and says what they are and what made them, so that a second run, or another machine,
 * can be held against it. It holds no time and no path of this machine: the same input gives the same bytes.
 */
export async function manifestOf(
  { version, layout, edition, choice, printed }: ManifestOf,
  outputs: readonly Output[],
): Promise<readonly Output[]> {
  const [first] = outputs;
  if (first === undefined) return [];
  const { audience, as_of } = edition;
  const files = await Promise.all(
    outputs.map(async ({ path, content }) => {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return {
        path,
        pages: printed.pages.get(path),
        bytes: bytes.length,
        sha256: await sha256(bytes),
      };
    }),
  );
  const told = {
    tool: "pathway",
    version,
    format_version: 1,
    layout,
    language: choice.reader.language.code,
    audience,
    as_of,
    valid_until: choice.validUntil,
    large_print: choice.isLarge === true,
    signature: choice.folding?.signature,
    browser: printed.browser,
    fonts: printed.fonts,
    files,
  };
  const path = first.path.replace(/\.pdf$/, ".manifest.json");
  return [{ path, content: `${JSON.stringify(told, null, 2)}\n`, isAside: true }];
}

/** What tells a true file from a changed one. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
