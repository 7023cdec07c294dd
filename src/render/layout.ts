import type { Edition } from "../edition/edition.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Numbered } from "./page-number.ts";
import type { Reader } from "./reader.ts";

/** A document for the screen, before it is written. */
export interface Document {
  /** Relative to the output folder; made from names of layouts and codes of languages only. */
  readonly path: string;
  readonly html: string;
}

/** A document for paper, before it is printed: its page numbers become known by printing it. */
export interface PaperDocument extends Numbered {
  /** As of a `Document`. */
  readonly path: string;
  /** The id of its end. */
  readonly sentinel: string;
  readonly details: {
    readonly title: string;
    readonly author: string;
    readonly subject: string;
    readonly language: string;
    readonly direction: "ltr" | "rtl";
    readonly date: PlainDate;
  };
}

/** How an edition is laid out. */
export interface RenderChoice {
  readonly reader: Reader;
  /** True until `publish` makes it an edition. */
  readonly isWorkingCopy: boolean;
}

/** How an edition is laid out on paper, which cannot be corrected later. */
export interface PaperChoice extends RenderChoice {
  /** The last day on which it may be used. */
  readonly validUntil: PlainDate;
}

/** A layout for the screen: one file here, one folder in `templates/`, one line in the registry. */
export interface ScreenLayout {
  readonly kind: "screen";
  readonly name: string;
  readonly summary: string;
  documents(edition: Edition, choice: RenderChoice): readonly Document[];
}

/** A layout for paper; its documents still have to be printed. */
export interface PaperLayout {
  readonly kind: "paper";
  readonly name: string;
  readonly summary: string;
  documents(edition: Edition, choice: PaperChoice): Promise<readonly PaperDocument[]>;
}

/** One way to lay out an edition. */
export type Layout = ScreenLayout | PaperLayout;
