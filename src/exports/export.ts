import type { Edition } from "../edition/edition.ts";

/** A file of data before it is written. */
export interface ExportedFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly content: string;
}

/** One format of data: one file here, one line in the registry. It sees an edition and nothing else. */
export interface Export {
  readonly name: string;
  readonly summary: string;
  /** The files of an edition, in `language` where a format has room for one. The same edition gives the same bytes. */
  files(edition: Edition, language: string): readonly ExportedFile[];
}
