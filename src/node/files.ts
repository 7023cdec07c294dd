import { constants, type Dirent, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, type PlatformPath, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Files, FoundFile, Unreadable } from "../ports/files.ts";
import { encodingOf } from "./encoding.ts";

/** Stands where bytes were no text; seldom somebody wrote it. */
const replacement = "\ufffd";
const byteOrderMark = "\ufeff";

/** A link is never followed: it could show a file of this machine to readers. Windows has no such flag. */
const withoutLinks = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** The files of this machine. Synchronous: measured seven times faster than promises for many small files. */
export const nodeFiles: Files = {
  read,
  bytes: (path, most) => {
    try {
      const found = statSync(path);
      if (!found.isFile()) return { problem: "unreadable", reason: "it is no file" };
      const { size } = found;
      if (size <= most) return { bytes: readFileSync(path) };
      return {
        problem: "too-large",
        reason: `it has ${(size / 1e6).toFixed(1)} MB, and ${most / 1e6} are enough`,
      };
    } catch (error) {
      return unreadable(error);
    }
  },
  list: (folder) => {
    const found: FoundFile[] = [];
    walk(folder, "", found);
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
  exists: existsSync,
  shipped: (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url)),
  absolute: (...parts) => resolve(...parts),
  within: (folder, path) => innerPath(folder, path, { relative, isAbsolute, sep }),
};

/** See `Files.within`. The system's ways with paths are given, so that one system can test another's. */
export function innerPath(
  folder: string,
  path: string,
  ways: Pick<PlatformPath, "relative" | "isAbsolute" | "sep">,
): string | undefined {
  const inner = ways.relative(folder, path);
  const isOutside = inner === ".." || inner.startsWith(`..${ways.sep}`) || ways.isAbsolute(inner);
  return isOutside ? undefined : inner.replaceAll(ways.sep, "/");
}

function read(path: string): { text: string } | Unreadable {
  try {
    // Opened, read and decoded in one call of the system: a third of the time of a call for each.
    const text = readFileSync(path, { encoding: "utf8", flag: withoutLinks as unknown as string });
    const isWide = text.charCodeAt(0) === 0 || text.charCodeAt(1) === 0;
    if ((isWide || text.includes(replacement)) && (isWide || !isUtf8(path))) return notText(path);
    return { text: text.startsWith(byteOrderMark) ? text.slice(1) : text };
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): Unreadable {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "ENOENT") return { problem: "missing", reason: "it does not exist" };
  const reasons: Record<string, string> = {
    EACCES: "permission is denied",
    EISDIR: "it is a folder",
    ELOOP: "it is a link",
  };
  return { problem: "unreadable", reason: reasons[code] ?? `the system says ${code}` };
}

function notText(path: string): Unreadable {
  const bytes = readFileSync(path, { flag: withoutLinks as unknown as string });
  return { problem: "not-text", ...encodingOf(bytes) };
}

function isUtf8(path: string): boolean {
  const bytes = readFileSync(path, { flag: withoutLinks as unknown as string });
  return process.getBuiltinModule("node:buffer").isUtf8(bytes);
}

function walk(root: string, inside: string, found: FoundFile[]): void {
  let children: Dirent[];
  try {
    children = readdirSync(inside ? `${root}/${inside}` : root, { withFileTypes: true });
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (inside && !isMissing) found.push({ path: inside, size: 0, kind: "closed" });
    return;
  }
  for (const child of children) {
    if (child.name.startsWith(".") || child.name === "node_modules") continue;
    const path = inside ? `${inside}/${child.name}` : child.name;
    if (child.isDirectory()) {
      if (/\.ya?ml$/i.test(child.name)) found.push({ path, size: 0, kind: "folder" });
      walk(root, path, found);
    } else if (child.isSymbolicLink()) found.push({ path, size: 0, kind: "link" });
    else found.push(new LeafFile(root, path, child.isFile() ? "file" : "other"));
  }
}

/** A class for its getter: ten thousand objects with a function each would take more memory than what they tell. */
class LeafFile implements FoundFile {
  readonly path: string;
  readonly kind: FoundFile["kind"];
  readonly #root: string;

  constructor(root: string, path: string, kind: FoundFile["kind"]) {
    this.#root = root;
    this.path = path;
    this.kind = kind;
  }

  get size(): number {
    return sizeOf(`${this.#root}/${this.path}`);
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
