import type { Edition, PublishedService } from "../edition/edition.ts";
import { partKeys } from "../edition/part.ts";

import type { PlainDate } from "../model/plain-date.ts";
import type { Copy } from "./copies.ts";
import type { News } from "./news.ts";
import type { OwnTemplates } from "./own-templates.ts";
import type { Numbered } from "./page-number.ts";
import type { Matter } from "./person-facts.ts";
import type { Reader } from "./reader.ts";

/** A document for the screen, before it is written. */
export interface Document {
  /** Relative to the output folder; made from names of layouts, ids and codes of languages only. Its ending says what it is. */
  readonly path: string;
  readonly content: string;
  /** The folder that is made whole with it: see `Output`. */
  readonly whole?: string;
  /** One of many that the first of them leads to: it is not named on the screen. */
  readonly isAside?: true;
}

/** A document for paper, before it is printed: its page numbers become known by printing it. */
export interface PaperDocument extends Numbered {
  /** As of a `Document`. */
  readonly path: string;
  /** The id of its end. */
  readonly sentinel: string;
  /** Its entries with their numbers and the ids of their places; of what is numbered only. */
  readonly entries?: readonly NumberedEntry[];
  /** Sheets to fold are wanted too: see the printer. */
  readonly folding?: { readonly signature?: number };
  readonly details: {
    readonly title: string;
    readonly author: string;
    readonly subject: string;
    readonly language: string;
    readonly direction: "ltr" | "rtl";
    readonly date: PlainDate;
  };
}

/** A service as a document numbers it. */
export interface NumberedEntry {
  readonly service: string;
  readonly number: number;
  /** The id of its place in the document. */
  readonly anchor: string;
}

/** What makes copies of a publication known: by its code anybody can ask whether it still holds. */
export interface Published {
  readonly number: number;
  readonly code: string;
}

/** The name of a document's file: layout, language, and what it was narrowed to. Parts must not overwrite the whole. */
export function documentName(
  { name, ending }: { readonly name: string; readonly ending: string },
  { part }: Edition,
  choice: RenderChoice,
): string {
  const { isLarge } = choice;
  const chosen = part ? partKeys.flatMap((key) => part[key]) : [];
  const more = [...chosen.slice(0, mostNamed), ...(chosen.length > mostNamed ? ["more"] : [])];
  return [name, spoken(choice), ...more, ...(isLarge ? ["large"] : []), ending].join(".");
}

/** The languages of a document: "en", or "en-ar" where a second stands beside the first. */
export function spoken({ reader, second }: RenderChoice): string {
  return second ? `${reader.language.code}-${second.language.code}` : reader.language.code;
}

/** Values of a part that a file name holds. */
const mostNamed = 4;

/** How an edition is laid out. */
export interface RenderChoice {
  readonly reader: Reader;
  /** Whoever reads it in another language, which stands beside the first. */
  readonly second?: Reader;
  /** True until `publish` makes it an edition. */
  readonly isWorkingCopy: boolean;
  /** The edition it is; a working copy is none. */
  readonly published?: Published;
  /** What is new since the edition before. */
  readonly news?: News;
  /** The services it is about; all that are listed when absent. */
  readonly services?: readonly PublishedService[];
  /** In letters for eyes that see less. */
  readonly isLarge?: boolean;
  /** Says nothing of what somebody goes for, where a found paper could harm them. */
  readonly isDiscreet?: boolean;
  /** The pathway's own templates, where they are trusted. */
  readonly templates?: OwnTemplates;
  /** A file for each area in the place of one large one. */
  readonly isSplit?: boolean;
  /** Where everybody will read it, such as `https://help.example.org/list`; without a slash at its end. */
  readonly publicUrl?: string;
  /** What printed copies are worth; where a layout tells of them. */
  readonly copies?: readonly Copy[];
  /** The owner's own picture, as a `data:` address. */
  readonly logo?: string;
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
  /** Sheets to fold are wanted too. */
  readonly folding?: PaperDocument["folding"];
}

/** Options of `render` that only some layouts take. */
export type LayoutOption =
  | "service"
  | "discreet"
  | "large-print"
  | "logo"
  | "impose"
  | "second"
  | "split"
  | "public-url";

/** A layout for the screen: one file here, one folder in `templates/`, one line in the registry. */
export interface ScreenLayout {
  readonly kind: "screen";
  readonly name: string;
  readonly summary: string;
  readonly takes?: readonly LayoutOption[];
  /** Hangs where everybody reads it: of the public edition only. */
  readonly isForAll?: boolean;
  /** Tells what printed copies are worth. */
  readonly tellsCopies?: true;
  /** Makes a folder whole, in which nobody else writes. */
  readonly isFolder?: true;
  documents(edition: Edition, choice: PaperChoice): readonly Document[];
  gaps?(edition: Edition, choice: RenderChoice): Gaps;
}

/** A layout for paper; its documents still have to be printed. */
export interface PaperLayout {
  readonly kind: "paper";
  readonly name: string;
  readonly summary: string;
  readonly takes?: readonly LayoutOption[];
  /** Hangs where everybody reads it: of the public edition only. */
  readonly isForAll?: boolean;
  documents(edition: Edition, choice: PaperChoice): Promise<readonly PaperDocument[]>;
  /** The same to be read on a screen. */
  screens?(edition: Edition, choice: PaperChoice): readonly Document[];
  gaps?(edition: Edition, choice: RenderChoice): Gaps;
}

/** One way to lay out an edition. */
export type Layout = ScreenLayout | PaperLayout;
