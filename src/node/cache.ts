import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cache, Kept } from "../ports/cache.ts";
import { writeAtomically } from "./atomic-write.ts";
import { digest } from "./digest.ts";
import { makeFolder } from "./make-folder.ts";
import { keptPath } from "./own-cache.ts";

/**
 * In the person's own cache, not in the repository: a folder that somebody hands on must not bring its verdict along.
 * `program` stands for this version of the program; what another one kept is not used.
 */
export function nodeCache(program: string): Cache {
  const owner = (folder: string): Owner => ({ folder, program });
  const isOurs = (kept: Owner, folder: string) =>
    kept.folder === folder && kept.program === program;
  return {
    recall(folder, name) {
      const kept = parsed(textOf(keptPath(folder, `${name}.json`))) as (Kept & Owner) | undefined;
      return kept && isOurs(kept, folder) && typeof kept.state === "string" ? kept : undefined;
    },
    keep(folder, name, kept) {
      put(keptPath(folder, `${name}.json`), JSON.stringify({ ...owner(folder), ...kept }));
    },
    recallLines(folder, name) {
      const [first, ...lines] = textOf(keptPath(folder, `${name}.txt`))?.split("\n") ?? [];
      const kept = parsed(first) as (Owner & { readonly lines: number }) | undefined;
      // Counted, so that a file that came out short is seen to be short.
      return kept && isOurs(kept, folder) && kept.lines === lines.length ? lines : undefined;
    },
    recallFew(folder, name, words) {
      const bytes = bytesOf(keptPath(folder, `${name}.txt`));
      if (!bytes) return undefined;
      const end = bytes.indexOf("\n");
      const kept = parsed(bytes.toString("utf8", 0, Math.max(0, end))) as Owner | undefined;
      return kept && isOurs(kept, folder) ? fewOf(bytes, end, words) : undefined;
    },
    keepLines(folder, name, lines) {
      const first = JSON.stringify({ ...owner(folder), lines: lines.length });
      put(keptPath(folder, `${name}.txt`), [first, ...lines].join("\n"));
    },
    digest,
  };
}

/** The line after this place, and those on the words. These stand mostly in the same order. */
function fewOf(bytes: Buffer, start: number, words: readonly string[]): readonly string[] {
  let at = start;
  const lineAt = (begin: number) => {
    const end = bytes.indexOf("\n", begin);
    return bytes.toString("utf8", begin, end < 0 ? bytes.length : end);
  };
  const found = words.flatMap((word) => {
    const next = bytes.indexOf(`\n${word}\t`, at);
    const place = next < 0 ? bytes.indexOf(`\n${word}\t`, start) : next;
    if (place < 0) return [];
    at = place;
    return [lineAt(place + 1)];
  });
  return [lineAt(start + 1), ...found];
}

function textOf(path: string | undefined): string | undefined {
  return bytesOf(path)?.toString();
}

/** `undefined` for what is not as it was kept: nobody waited for the disk, and a letter that differs may hide a finding. */
function bytesOf(path: string | undefined): Buffer | undefined {
  if (path === undefined) return undefined;
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(sumLength);
    return bytes.toString("latin1", 0, sumLength) === sumOf(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Letters of a sum, which stands before what was kept. */
const sumLength = 8;

function sumOf(content: Uint8Array): string {
  const { crc32 } = process.getBuiltinModule("node:zlib");
  return crc32(content).toString(16).padStart(sumLength, "0");
}

/** What is no JSON is damaged, and not there. */
function parsed(text: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Readable for this person alone. What cannot be written is worked out again by the next run. */
function put(path: string | undefined, text: string): void {
  if (path === undefined) return;
  try {
    makeFolder(join(path, ".."), 0o700);
    const content = Buffer.from(text);
    writeAtomically(path, Buffer.concat([Buffer.from(sumOf(content)), content]), {
      mode: 0o600,
      isLasting: false,
    });
  } catch {
    // The next run works it out again.
  }
}

interface Owner {
  readonly folder: string;
  readonly program: string;
}
