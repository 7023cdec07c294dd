import { nearest } from "../model/nearest.ts";
import type { FileKind } from "../model/schemas.ts";

/** What a file of a pathway is, by its place. */
export interface SourceFile {
  /** Relative to the pathway's folder, with `/`. */
  readonly path: string;
  readonly kind: FileKind;
  /** The file name without `.yaml`. */
  readonly id: string;
  /** Stands in `private/`, the separate repository of restricted entries. */
  readonly isPrivate: boolean;
  readonly size: number;
}

/** The pathway's own file, for findings about it. */
export const pathwaySource: SourceFile = {
  path: "pathway.yaml",
  kind: "pathway",
  id: "pathway",
  isPrivate: false,
  size: 0,
};

const folders: Readonly<Record<string, FileKind>> = {
  organizations: "organization",
  services: "service",
  protocols: "protocol",
  decisions: "decision",
  waivers: "waiver",
};

/** Folders that a pathway has besides those of its entries; nothing in them is an entry. */
const otherFolders = new Set(
  "sign-offs editions imports quarantine templates out docs schemas".split(" "),
);

/**
 * Tells what a path looks like that `classify` does not know: a link or a folder in a place of ours, or a YAML file
 * that stands where nobody reads it. `undefined` for everything that is rightly left alone.
 */
export function misplaced(path: string): { readonly near: string | undefined } | undefined {
  const inner = path.startsWith("private/") ? path.slice("private/".length) : path;
  const [folder = ""] = inner.split("/");
  if (!/\.ya?ml$/i.test(path) || path === "private/holders.yaml") return undefined;
  if (otherFolders.has(folder)) return undefined;
  return { near: nearest(folder.replace(/\.ya?ml$/i, ""), Object.keys(folders)) };
}

/** The kind of file that belongs where the path leads; `undefined` outside our folders. */
export function kindOfPlace(path: string): FileKind | undefined {
  const inner = path.startsWith("private/") ? path.slice("private/".length) : path;
  if (path === "private") return "service";
  return folders[inner.split("/")[0] ?? ""];
}

/** Tells what a file is; `undefined` for files that are none of ours (editions, mappings, pictures). */
export function classify(path: string, size: number): SourceFile | undefined {
  const isPrivate = path.startsWith("private/");
  const inner = isPrivate ? path.slice("private/".length) : path;
  const extension = /\.ya?ml$/i.exec(inner);
  if (!extension) return undefined;
  const id = inner.slice(inner.lastIndexOf("/") + 1, -extension[0].length);
  if (inner === "pathway.yaml")
    return isPrivate ? undefined : { path, kind: "pathway", id, isPrivate, size };
  const kind = folders[inner.slice(0, Math.max(0, inner.indexOf("/")))];
  return kind && { path, kind, id, isPrivate, size };
}
