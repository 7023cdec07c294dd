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
}

/** The pathway's own file, for findings about it. */
export const pathwaySource: SourceFile = {
  path: "pathway.yaml",
  kind: "pathway",
  id: "pathway",
  isPrivate: false,
};

const folders: Readonly<Record<string, FileKind>> = {
  organizations: "organization",
  services: "service",
  protocols: "protocol",
  decisions: "decision",
  waivers: "waiver",
  "sign-offs": "signOff",
  editions: "edition",
};

/** How a sheet's columns map. What else stands in imports/ is none of ours. */
const mapping = /^imports\/[^/]+\.mapping$/;

/** Folders that a pathway has besides those of its entries; nothing in them is an entry. */
const otherFolders = new Set("imports quarantine templates out docs schemas".split(" "));

/**
 * Tells what a path looks like that `classify` does not know: a link or a folder in a place of ours, or a YAML file
 * that stands where nobody reads it. `undefined` for everything that is rightly left alone.
 */
export function misplaced(path: string): { readonly near: string | undefined } | undefined {
  const inner = path.startsWith("private/") ? path.slice("private/".length) : path;
  const [folder = ""] = inner.split("/");
  if (!/\.ya?ml$/i.test(path)) return undefined;
  if (otherFolders.has(folder)) return undefined;
  return { near: nearest(folder.replace(/\.ya?ml$/i, ""), Object.keys(folders)) };
}

/** The kind of file that belongs where the path leads; `undefined` outside our folders. */
export function kindOfPlace(path: string): FileKind | undefined {
  const inner = path.startsWith("private/") ? path.slice("private/".length) : path;
  if (path === "private") return "service";
  return folders[inner.split("/")[0] ?? ""];
}

/** Tells what a file is; `undefined` for files that are none of ours (sheets, pictures). */
export function classify(path: string): SourceFile | undefined {
  const isPrivate = path.startsWith("private/");
  const inner = isPrivate ? path.slice("private/".length) : path;
  const extension = /\.ya?ml$/i.exec(inner);
  if (!extension) return undefined;
  const name = inner.slice(0, -extension[0].length);
  const kind = kindOf(name, isPrivate);
  const id = name.slice(name.lastIndexOf("/") + 1);
  return kind && { path, kind, id, isPrivate };
}

/** By the path without its extension. */
function kindOf(name: string, isPrivate: boolean): FileKind | undefined {
  if (name === "pathway") return isPrivate ? undefined : "pathway";
  if (name === "holders") return isPrivate ? "holders" : undefined;
  if (mapping.test(name)) return "mapping";
  return folders[name.slice(0, Math.max(0, name.indexOf("/")))];
}
