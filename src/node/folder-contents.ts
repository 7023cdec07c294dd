import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contents, Listing } from "../ports/git.ts";
import { digest } from "./digest.ts";

/** Files beyond this are not worth reading twice: then there is nothing to compare, and everything is judged anew. */
const mostFiles = 2000;

/** A larger file is refused unread, here as by the reader of entries. */
const largestFile = 256 * 1024;

/** How a repository names contents. */
type Algorithm = "sha1" | "sha256";

/** Git's whole list, and what stands for its index where that is known. */
interface WholeList {
  readonly listed: string;
  readonly index: string | undefined;
}

/** Only what differs from Git's list, where that is as it was. */
interface Differing {
  readonly differing: string;
  readonly known: Listing;
  /** Asks for Git's list after all. */
  readonly all: () => string | undefined;
}

/**
 * What Git listed, and what is in the files that it listed as changed or does not keep. `undefined` where there are too
 * many of these, or a folder cannot be opened.
 */
export function contentsOf(folder: string, answer: WholeList | Differing): Contents | undefined {
  const isWhole = "listed" in answer;
  const lines = linesOf(isWhole ? answer.listed : answer.differing);
  const others = isWhole ? lines.flatMap((line) => (isKept(line) ? [] : [bare(line)])) : lines;
  const list = isWhole ? nameOfList(lines) : answer.known.list;
  const algorithm = algorithmOf(list);
  const files = entriesOf(
    folder,
    others.map((line) => line.slice(2)),
  );
  if (files === undefined || files.length > mostFiles) return undefined;
  const own = files.map((path) => [path, idOfFile(join(folder, path), algorithm)] as const);
  const index = isWhole ? answer.index : answer.known.index;
  return {
    state: digest(list, JSON.stringify([others, own])),
    listing: index !== undefined && others.every(isSeen) ? { index, list } : undefined,
    differing: {
      frame: digest(others.filter((line) => !isEdited(line)).join("\0")),
      files: Object.fromEntries(own),
    },
    ids() {
      const all = isWhole ? lines : linesOf(answer.all() ?? "");
      const ids = new Map<string, string>();
      // Somebody gave Git another list meanwhile: then nothing is known.
      if (!isWhole && nameOfList(all) !== list) return ids;
      for (const line of all) addKept(ids, line);
      for (const [path, id] of own) ids.set(path, id);
      return ids;
    },
    isIdOf: (id, text) =>
      blobId(text, algorithm) === id ||
      (text.includes("\r") && blobId(text.replaceAll("\r\n", "\n"), algorithm) === id) ||
      blobId(`\ufeff${text}`, algorithm) === id,
  };
}

function linesOf(answer: string): string[] {
  const lines = answer.split("\0");
  lines.pop();
  return lines;
}

/** A file of Git's list that it looks at: "H mode id stage<tab>path"; it is told once more when it differs. */
const isKept = (line: string) => line.startsWith("H ");

/** A file that Git looks at and finds differing, or does not keep; all others it was told not to look at, or has in parts. */
const isSeen = (line: string) => line.startsWith("C ") || line.startsWith("? ");

/** An entry that Git keeps and finds differing, or gone. */
const isEdited = (line: string) => line.startsWith("C ") && isEntry(line);

/** "C mode id stage<tab>path" as the shorter question answers it: "C path". */
function bare(line: string): string {
  return line.startsWith("? ") ? line : `${line.slice(0, 2)}${line.slice(line.indexOf("\t") + 1)}`;
}

/** What stands for all files of Git's list that it looks at, and how the repository names contents. */
function nameOfList(lines: readonly string[]): string {
  const kept = lines.filter(isKept);
  const [, , id] = kept[0]?.split(" ", 3) ?? [];
  return `${id?.length === 64 ? "sha256" : "sha1"} ${digest(kept.join("\0"))}`;
}

function algorithmOf(list: string): Algorithm {
  return list.startsWith("sha256") ? "sha256" : "sha1";
}

/** An ordinary file that is as Git keeps it: "H 100644 id 0<tab>path". */
function addKept(ids: Map<string, string>, line: string): void {
  if (!line.startsWith("H 100")) return;
  const start = line.indexOf(" ", 2) + 1;
  const end = line.indexOf(" ", start);
  ids.set(line.slice(line.indexOf("\t", end) + 1), line.slice(start, end));
}

/** The name that Git gives to a content. */
function blobId(content: string | Uint8Array, algorithm: Algorithm): string {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const whole = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  return process.getBuiltinModule("node:crypto").hash(algorithm, whole, "hex");
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
