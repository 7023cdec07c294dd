import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./cache.ts";

/** Files beyond this are not worth a digest: then there is nothing to compare, and everything is read. */
const mostFiles = 2000;

/** A larger file is refused unread. The bound is that of the catalogue. */
const largestFile = 256 * 1024;

/**
 * One short text that stands for what Git listed and for what is in the files it does not keep; changes when they do.
 * `undefined` where there are too many of them, or a folder cannot be opened.
 */
export function contentDigest(
  folder: string,
  listed: string,
  unstaged: readonly string[],
): string | undefined {
  const files = entriesOf(folder, unstaged);
  if (files === undefined || files.length > mostFiles) return undefined;
  const contents = files.flatMap((path) => [`\0${path}\0`, contentOf(join(folder, path))]);
  return digest(listed, ...contents);
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
function contentOf(path: string): Buffer | string {
  try {
    const found = lstatSync(path);
    if (found.isFile() && found.size <= largestFile) return readFileSync(path);
    return `${found.mode} ${found.size} ${found.mtimeMs} ${found.ino}`;
  } catch (error) {
    return `${(error as NodeJS.ErrnoException).code} ${lstatSync(path, { throwIfNoEntry: false })?.mode}`;
  }
}
