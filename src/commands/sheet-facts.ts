import type { Edition } from "../edition/edition.ts";
import type { SheetKeys } from "../languages/en-sheet.ts";
import type { Speech } from "../languages/speech.ts";
import type { FactGroup } from "../model/fact-group.ts";
import type { Misread } from "../model/typed-hours.ts";
import type { Reader } from "../render/reader.ts";
import { dataOf } from "../yaml/new-file.ts";
import type { Data } from "../yaml/write-value.ts";
import { isMisread } from "./interview.ts";
import { type AskKey, type Fact, facts } from "./review-facts.ts";
import { type Kind, kindOf } from "./sheet-kinds.ts";
import type { Surroundings } from "./surroundings.ts";

/** In which language a sheet is made or read, and of which pathway. */
export interface SheetTongue {
  readonly edition: Pick<Edition, "pathway" | "as_of" | "vocabulary">;
  readonly reader: Reader;
  readonly say: Speech<SheetKeys>["say"];
  readonly around: Surroundings;
  /** Languages that entries of this pathway name, which are offered to choose from. */
  readonly spoken: readonly string[];
}

/** What a fact looks like in cells. */
export interface Shown {
  /** One for each value of a list that has cells of its own, else one. Empty where nothing is known. */
  readonly cells: readonly string[];
  /** Reading the cells gives what is written; otherwise there is more than they say, and they stay as they are. */
  readonly isExact: boolean;
}

/** What a fact of a review has that cells need. */
export type CellFact = Pick<Fact, "key" | "path" | "wrong" | "isText" | "isWhole" | "read"> &
  Partial<Pick<Fact, "group">>;

/** One thing that an entry says, as people see and write it in a spreadsheet. */
export interface SheetFact {
  readonly key: string;
  /** Nothing for a name, which nobody has to confirm. */
  readonly group: FactGroup | undefined;
  /** Where it stands in the entry, or in one of its places. */
  readonly path: readonly string[];
  /** Only the service says it, never one of its places. */
  readonly isWhole: boolean;
  readonly isRequired: boolean;
  /** Its values have a cell each. */
  readonly isList: boolean;
  /** Words in one language: another language keeps its own. */
  readonly isText: boolean;
  /** The sentence under the column's head. */
  readonly help: SheetKeys;
  /** What may be chosen; empty for free words. */
  readonly choices: readonly string[];
  /** Other words than the choices are read too. */
  readonly isOpen: boolean;
  /** What is said of cells that cannot be read. */
  readonly wrong: AskKey;
  show(value: unknown): Shown;
  /** The value that cells mean; not asked of empty ones. */
  read(cells: readonly string[]): Data | Misread;
}

/** Every fact of a sheet in the order of its columns. The order is part of the format: see `SheetKey`. */
export function sheetFacts(tongue: SheetTongue): readonly SheetFact[] {
  const name: CellFact = {
    ...{ key: "name", path: ["name"], wrong: "ask.required" },
    ...{ isText: true, read: (words: string) => words },
  };
  const byKey = new Map([name, ...facts].map((fact) => [fact.key, fact]));
  return order.flatMap((key) => {
    const fact = byKey.get(key);
    return fact ? [sheetFact(fact, kindOf(fact, tongue), tongue)] : [];
  });
}

const order = [
  ...["name", "provides", "status", "area", "address", "directions"],
  ...["phone", "whatsapp", "email", "website", "hours"],
  ...["open_to", "statuses", "ages", "sexes", "groups", "papers"],
  ...["fees", "languages", "description", "how", "answer_within"],
  ...["referral_phone", "referral_email", "must_report", "funded_until"],
];

function sheetFact(fact: CellFact, kind: Kind, { around }: SheetTongue): SheetFact {
  const read = (cells: readonly string[]): Data | Misread => {
    const value = kind.read ? kind.read(cells) : fact.read(cells.join(", "), around);
    return isMisread(value) ? value : (dataOf(value) ?? { misread: cells.join(", ") });
  };
  const isSame = kind.isSame ?? ((a, b) => JSON.stringify(a) === JSON.stringify(b));
  return {
    ...{ key: fact.key, path: fact.path, wrong: fact.wrong, help: kind.help, read },
    group: fact.group,
    isWhole: fact.isWhole === true,
    isRequired: fact.key === "name" || fact.key === "provides",
    isList: kind.isList === true,
    isText: kind.isText === true,
    choices: kind.choices ?? [],
    isOpen: kind.isOpen === true,
    show: (value) => {
      if (value === undefined) return { cells: [], isExact: true };
      const cells = kind.cellsOf(value);
      if (kind.isText) return { cells: cells ?? [], isExact: true };
      const back = cells && read(cells);
      const isExact = back !== undefined && !isMisread(back) && isSame(back, value);
      if (isExact && cells) return { cells, isExact };
      return { cells: [kind.printed?.(value) ?? cells?.join("; ") ?? "…"], isExact: false };
    },
  };
}

/** Facts that a review asks about under other names, or not at all. */
const own = new Set(["name", "statuses", "ages", "sexes", "groups", "papers"]);

/** What a fact is called: "The phone number". */
export function factName(
  key: string,
  { say, talk }: Pick<SheetTongue, "say"> & { readonly talk: Speech<AskKey>["say"] },
): string {
  return own.has(key) ? say(`column.${key}` as SheetKeys) : talk(`fact.name_${key}` as AskKey);
}
