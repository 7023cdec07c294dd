import type { Edition } from "../edition/edition.ts";
import type { Reader } from "./reader.ts";

/** A document before it is written or printed. */
export interface Document {
  /** Relative to the output folder; made from names of layouts and codes of languages only. */
  readonly path: string;
  readonly html: string;
}

/** How an edition is laid out. */
export interface RenderChoice {
  readonly reader: Reader;
  /** True until `publish` makes it an edition. */
  readonly isWorkingCopy: boolean;
}

/** One way to lay out an edition: one file here, one folder in `templates/`, one line in the registry. */
export interface Layout {
  readonly name: string;
  readonly summary: string;
  documents(edition: Edition, choice: RenderChoice): readonly Document[];
}
