import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contents } from "../ports/git.ts";
import { digest } from "./cache.ts";

/** Files beyond this are not worth reading twice: then there is nothing to compare, and everything is judged anew. */
const mostFiles = 2000;

/** A larger file is refused unread, here as by the reader of entries. */
const largestFile = 256 * 1024;

/** How a repository names contents. */
type Algorithm = "sha1" | "sha256";

/**
 * What Git listed, and what is in the files that it listed as changed or does not keep. `undefined` where there are too
 * many of these, or a folder cannot be opened.
 */
export function contentsOf(folder: string, listed: string): Contents | undefined {
  const lines = listed.split("\0");
  lines.pop();
  const algorithm = algorithmOf(lines);
  const unstaged = lines.filter((line) => !line.startsWith("H ")).map(pathOf);
  const files = entriesOf(folder, unstaged);
  if (files === undefined || files.length > mostFiles) return undefined;
  const own = files.map((path) => [path, idOfFile(join(folder, path), algorithm)] as const);
  return {
    state: digest(listed, JSON.stringify(own)),
    ids() {
      const ids = new Map<string, string>();
      for (const line of lines) addKept(ids, line);
      for (const [path, id] of own) ids.set(path, id);
      return ids;
    },
    isIdOf: (id, text) =>
      blobId(text, algorithm) === id ||
      (text.includes("\r") && blobId(text.replaceAll("\r\n", "\n"), algorithm) === id) ||
      blobId(`\ufeff${text}`, algorithm) === id,
  };
}

function algorithmOf(lines: readonly string[]): Algorithm {
  const [, , id] = lines.find((line) => line.startsWith("H "))?.split(" ", 3) ?? [];
  return id?.length === 64 ? "sha256" : "sha1";
}

/** An ordinary file that is as Git keeps it: "H 100644 id 0<tab>path". */
function addKept(ids: Map<string, string>, line: string): void {
  if (!line.startsWith("H 100")) return;
  const start = line.indexOf(" ", 2) + 1;
  const end = line.indexOf(" ", start);
  ids.set(line.slice(line.indexOf("\t", end) + 1), line.slice(start, end));
}

/** A line is "? path" for what Git does not keep, "C mode hash stage<tab>path" for what differs; "h …" where it was told not to look. */
function pathOf(line: string): string {
  return line.startsWith("? ") ? line.slice(2) : line.slice(line.indexOf("\t") + 1);
}

/** The name that Git gives to a content. */
function blobId(content: string | Uint8Array, algorithm: Algorithm): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const hash = process.getBuiltinModule("node:crypto").createHash(algorithm);
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function entriesOf(folder: string, paths: readonly string[]): string[] | undefined {
  try {
    return [...new Set(paths)].flatMap((path) => entriesAt(folder, path));
  } catch {
    return undefined;
  }
}

/** A repository within is listed as one folder, such as `private/`; its entries count one by one. */
function entriesAt(folder: string, path: string): string[] {
  if (!path.endsWith("/")) return isEntry(path) ? [path] : [];
  return readdirSync(join(folder, path), { recursive: true, encoding: "utf8" })
    .filter(isEntry)
    .sort()
    .map((inside) => `${path}${inside}`);
}

function isEntry(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/**
 * Only what a pathway reads is opened: a file of at most the size of an entry. A link to a device would never end, and a
 * pipe would wait for somebody to write. Whatever else stands there is told apart by what the system says of it.
 */
function idOfFile(path: string, algorithm: Algorithm): string {
  try {
    const found = lstatSync(path);
    if (found.isFile() && found.size <= largestFile) return blobId(readFileSync(path), algorithm);
    return `${found.mode} ${found.size} ${found.mtimeMs} ${found.ino}`;
  } catch (error) {
    return `${(error as NodeJS.ErrnoException).code} ${modeOf(path)}`;
  }
}

/** `undefined` also where the folder around it does not let itself be searched. */
function modeOf(path: string): number | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.mode;
  } catch {
    return undefined;
  }
}
