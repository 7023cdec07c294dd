import type { Edition, PublishedService } from "../edition/edition.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Numbered } from "./page-number.ts";
import type { Matter } from "./person-facts.ts";
import type { Reader } from "./reader.ts";

/** A document for the screen, before it is written. */
export interface Document {
  /** Relative to the output folder; made from names of layouts, ids and codes of languages only. Its ending says what it is. */
  readonly path: string;
  readonly content: string;
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
  /** The services it is about; all that are listed when absent. */
  readonly services?: readonly PublishedService[];
  /** In letters for eyes that see less. */
  readonly isLarge?: boolean;
  /** Says nothing of what somebody goes for, where a found paper could harm them. */
  readonly isDiscreet?: boolean;
}

/** What documents that a person goes by leave out. */
export interface Gaps {
  /** What entries do not say, so that their reader must ask. */
  readonly open: readonly {
    readonly service: PublishedService;
    readonly matters: readonly Matter[];
  }[];
  /** How many services are printed only where somebody asks for them by name. */
  readonly apart: number;
}

/** How an edition is laid out on paper, which cannot be corrected later. */
export interface PaperChoice extends RenderChoice {
  /** The last day on which it may be used. */
  readonly validUntil: PlainDate;
}

/** Options of `render` that only some layouts take. */
export type LayoutOption = "service" | "discreet" | "large-print";

/** A layout for the screen: one file here, one folder in `templates/`, one line in the registry. */
export interface ScreenLayout {
  readonly kind: "screen";
  readonly name: string;
  readonly summary: string;
  readonly takes?: readonly LayoutOption[];
  documents(edition: Edition, choice: PaperChoice): readonly Document[];
  gaps?(edition: Edition, choice: RenderChoice): Gaps;
}

/** A layout for paper; its documents still have to be printed. */
export interface PaperLayout {
  readonly kind: "paper";
  readonly name: string;
  readonly summary: string;
  readonly takes?: readonly LayoutOption[];
  documents(edition: Edition, choice: PaperChoice): Promise<readonly PaperDocument[]>;
  /** The same to be read on a screen. */
  screens?(edition: Edition, choice: PaperChoice): readonly Document[];
  gaps?(edition: Edition, choice: RenderChoice): Gaps;
}

/** One way to lay out an edition. */
export type Layout = ScreenLayout | PaperLayout;
