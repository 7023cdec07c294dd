import type { MappingFile } from "../model/file-types.ts";
import type { Pathway } from "../model/pathway.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { Written } from "../yaml/new-file.ts";
import type { Why } from "./cell-fate.ts";
import type { Repair } from "./cell-text.ts";
import type { Meanings } from "./code-words.ts";

/** What a column of a mapping says. */
export type ColumnRule = MappingFile["columns"][string];

/** What cells are read with. */
export interface About {
  readonly pathway: Pathway;
  readonly vocabulary: Vocabulary;
  readonly meanings: Meanings;
  /** Areas by their folded names and ids. */
  readonly areas: ReadonlyMap<string, string>;
  readonly today: PlainDate;
  readonly rule: ColumnRule;
}

/** Why a cell could not be put where its column goes; the key of a sentence. */
export type Problem =
  | "phone"
  | "email"
  | "website"
  | "coordinates"
  | "number"
  | "day"
  | "day_future"
  | "ages"
  | "area"
  | "language"
  | "country"
  | "code"
  | "word"
  | "long"
  | "twice"
  | "many"
  | "formula"
  | "id";

/** What a cell says about one thing. */
export type CellReading =
  | {
      readonly kind: "value";
      /** For a list: its items. */
      readonly value: Written;
      /** `verbatim`: kept word for word, since it could not be taken apart with certainty. */
      readonly fate: "parsed" | "verbatim";
      readonly repair?: Repair;
    }
  /** It says that there is nothing. */
  | { readonly kind: "nothing"; readonly why: Why }
  /** What was understood of it is `value`; the cell itself is kept without a place of its own. */
  | { readonly kind: "misread"; readonly problem: Problem; readonly value?: Written };

export const parsed = (value: Written, repair?: Repair): CellReading => ({
  ...{ kind: "value", value, fate: "parsed" },
  ...(repair ? { repair } : {}),
});

export const verbatim = (value: Written): CellReading => ({
  ...{ kind: "value", value, fate: "verbatim" },
});

export const misread = (problem: Problem, value?: readonly Written[]): CellReading => ({
  ...{ kind: "misread", problem },
  ...(value && value.length > 0 ? { value } : {}),
});

export const nothing = (why: Why = "says_nothing"): CellReading => ({ kind: "nothing", why });

/** The values of one cell, by the sign that the mapping names, else by those that nobody writes inside a value. */
export function partsOf(
  text: string,
  { split }: ColumnRule,
  signs = /[\n;؛•|]/,
): readonly string[] {
  const parts = split === undefined ? text.split(signs) : text.split(split);
  return parts.map((each) => each.replace(/^\s*[-–·]\s+/, "").trim()).filter(Boolean);
}
