import type { Edition, PublishedService } from "../edition/edition.ts";
import type { Language } from "../languages/language.ts";

/** A table before a spreadsheet program's format is made of it. */
export interface ExportedTable {
  /** The name of its sheet. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A file of data before it is written. */
export interface ExportedFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly content: string | ExportedTable;
  /** What it says, one text a line, where its format parts or escapes words. */
  readonly says?: string;
}

/** One format of data: one file here, one line in the registry. It sees an edition and nothing else. */
export interface Export {
  readonly name: string;
  readonly summary: string;
  /** The files of an edition, in `language` where a format has room for one. The same edition gives the same bytes. */
  files(
    edition: Edition,
    language: Language,
  ): readonly ExportedFile[] | Promise<readonly ExportedFile[]>;
  /** Services of the edition that this format leaves out on purpose, and why, as a sentence about them. */
  leavesOut?: {
    readonly because: string;
    of(edition: Edition): readonly PublishedService[];
  };
}
