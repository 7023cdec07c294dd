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

const folders: Readonly<Record<string, FileKind>> = {
  organizations: "organization",
  services: "service",
  protocols: "protocol",
  decisions: "decision",
  waivers: "waiver",
};

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
