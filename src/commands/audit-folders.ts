import { readableText } from "../edition/words-of-output.ts";
import type { Known } from "./audit-known.ts";
import type { Gathering } from "./audit-trace.ts";
import type { Context } from "./command.ts";

const texts: Readonly<Record<string, "html" | "json" | "text">> = {
  ...{ html: "html", json: "json", geojson: "json" },
  ...{ csv: "text", txt: "text", vcf: "text", md: "text", ics: "text", xml: "text" },
};

/** Larger than any document of ours. */
const largest = 64 * 1024 * 1024;

/**
 * Looks at what lies beside the history: documents that were made, and what an import kept out. Gives the files that are no
 * text.
 */
export function searchFolders(
  { files, git }: Pick<Context, "files" | "git">,
  {
    root,
    known,
    found,
  }: { readonly root: string; readonly known: Known; readonly found: Gathering },
): readonly string[] {
  const closed: string[] = [];
  for (const folder of ["out", "quarantine"]) {
    const inner = files.absolute(root, folder);
    if (!files.exists(inner)) continue;
    if (git.isIgnored(root, folder) === false) found.add({ kind: "not-ignored", path: folder });
    for (const { path, kind } of files.list(inner)) {
      const whole = `${folder}/${path}`;
      if (folder === "quarantine") found.add({ kind: "quarantine", path: whole });
      else if (kind !== "file") closed.push(whole);
      else {
        const words = wordsIn(files.absolute(inner, path), files);
        if (words === undefined) closed.push(whole);
        else if (known.search(`${path}\n${words}`).length > 0)
          found.add({ kind: "output-value", path: whole });
      }
    }
  }
  return closed;
}

function wordsIn(path: string, files: Context["files"]): string | undefined {
  const notation = texts[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
  const read = notation && files.bytes(path, largest);
  if (!read || !("bytes" in read)) return undefined;
  const text = new TextDecoder().decode(read.bytes);
  try {
    return readableText(text, notation);
  } catch {
    // No JSON after all: searched as it stands.
    return text;
  }
}
