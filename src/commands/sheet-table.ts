import type { Edition } from "../edition/edition.ts";
import type { SheetEntry } from "../edition/sheet-entries.ts";
import type { Speech } from "../languages/speech.ts";
import { maySee } from "../model/audience.ts";
import { audienceAt } from "../model/audience-node.ts";
import { audienceTables } from "../model/audience-table.ts";
import { pathwaySign } from "../model/pathway-sign.ts";
import { cellSign, sheetKeyText } from "../model/sheet-key.ts";
import { toName } from "../model/text.ts";
import type { AskKey } from "./review-facts.ts";
import { factName, type SheetFact, type SheetTongue, sheetFacts } from "./sheet-facts.ts";
import { type FactCells, placesOf, rowFacts, type SheetPlace } from "./sheet-rows.ts";

/** A column of a sheet. */
export interface SheetColumn {
  /** As a program knows it: a fact, with a number where its values have a cell each. */
  readonly key: string;
  readonly head: string;
  readonly help: string;
  /** `undefined` for what is only to be read. */
  readonly fact?: SheetFact;
}

/** A row of a sheet, a cell for each column. */
export interface SheetLine {
  readonly cells: readonly { readonly text: string; readonly isLocked: boolean }[];
  /** The row of a service, not of one of its places. */
  readonly isService: boolean;
}

/** Entries as a table. */
export interface SheetTable {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly lines: readonly SheetLine[];
}

export interface SheetMaking extends SheetTongue {
  readonly edition: Edition;
  readonly talk: Speech<AskKey>["say"];
}

interface FactRow {
  readonly entry: SheetEntry;
  readonly place: SheetPlace;
  readonly facts: readonly FactCells[];
}

/** The table of entries in a language: what people need to know which row is which, then every fact they may see. */
export function sheetTable(entries: readonly SheetEntry[], making: SheetMaking): SheetTable {
  const { edition, reader, say } = making;
  const all = sheetFacts(making);
  const rows = entries.flatMap((entry) =>
    placesOf(entry).map(
      (place): FactRow => ({ entry, place, facts: shownFacts(all, place, making) }),
    ),
  );
  const columns = columnsOf(
    all.filter((fact) => isShown(fact, edition)),
    rows,
    making,
  );
  const audience = edition.audience === "public" ? "" : reader.say(`audience.${edition.audience}`);
  const title = [
    reader.words(edition.pathway.title).text,
    reader.date(edition.as_of),
    ...[audience, say("rule")].filter(Boolean),
  ].join(" · ");
  const blank = Array.from({ length: newLines }, () => blankLine(columns));
  return { title, columns, lines: [...rows.map((row) => lineOf(row, columns, making)), ...blank] };
}

/** True for a fact that this audience may see; another has no column. */
function isShown({ path }: SheetFact, { audience }: Pick<Edition, "audience">): boolean {
  return maySee(audience, audienceAt(path, audienceTables.service));
}

function shownFacts(
  all: readonly SheetFact[],
  place: SheetPlace,
  making: SheetMaking,
): readonly FactCells[] {
  return rowFacts(place, all, making);
}

/** Cells of a fact that has one for each value: room for one more than anybody uses. */
function slotsOf(fact: SheetFact, rows: readonly FactRow[]): number {
  if (!fact.isList) return 1;
  const used = rows.flatMap(({ facts }) =>
    facts.filter((each) => each.fact === fact).map(({ cells }) => cells.length),
  );
  return Math.max(2, ...used.map((count) => count + 1));
}

function columnsOf(
  facts: readonly SheetFact[],
  rows: readonly FactRow[],
  making: SheetMaking,
): readonly SheetColumn[] {
  const { say, reader } = making;
  const plain = (key: "organization" | "service" | "confirmed" | "key"): SheetColumn => ({
    ...{ key, head: say(`column.${key}`) },
    help: say(key === "key" ? "help.key" : "help.locked"),
  });
  const ofFacts = facts.map((fact) => ({
    fact,
    slots: slotsOf(fact, rows),
    head: factName(fact.key, making),
  }));
  const before = [plain("organization"), plain("service"), plain("confirmed")];
  return [
    ...before.map((column, index) => ({ ...column, head: `${index + 1}. ${column.head}` })),
    ...ofFacts.flatMap(({ fact, slots, head }, index) =>
      Array.from({ length: slots }, (_, slot): SheetColumn => {
        const number = index + before.length + 1;
        const help = say(fact.help, { language: reader.language.name });
        if (!fact.isList) return { fact, key: fact.key, head: `${number}. ${head}`, help };
        return {
          fact,
          key: `${fact.key}.${slot + 1}`,
          head: `${number}.${slot + 1} ${head}`,
          help,
        };
      }),
    ),
    plain("key"),
  ];
}

/** Rows at the end in which somebody may write services that are not there yet. */
const newLines = 5;

function blankLine(columns: readonly SheetColumn[]): SheetLine {
  const cells = columns.map(({ key }) => ({
    text: "",
    isLocked: key === "service" || key === "confirmed" || key === "key",
  }));
  return { cells, isService: true };
}

function lineOf(
  { entry, place, facts }: FactRow,
  columns: readonly SheetColumn[],
  making: SheetMaking,
): SheetLine {
  const { reader, say } = making;
  const { service } = entry;
  const seen = new Map<SheetFact, number>();
  const cells = columns.map(({ key, fact }) => {
    const fixed = (text: string) => ({ text, isLocked: true });
    if (key === "organization")
      return fixed(service.organization_name ? reader.words(service.organization_name).text : "");
    if (key === "service") return fixed(nameOf(entry, place, making));
    if (key === "confirmed") return fixed(service.outcomes.confirmed ?? say("confirmed.never"));
    const found = facts.find((each) => each.fact === fact);
    if (!fact || !found) return fixed(keyOf({ entry, place, facts }, making));
    const slot = seen.get(fact) ?? 0;
    seen.set(fact, slot + 1);
    return { text: found.cells[slot] ?? "", isLocked: found.isLocked };
  });
  return { cells, isService: place.site === undefined };
}

function nameOf(
  { service }: SheetEntry,
  { site }: SheetPlace,
  { reader, say }: SheetMaking,
): string {
  const name = reader.words(service.name).text;
  if (!site) return name;
  const own = site.name === undefined ? site.id : reader.words(toName(site.name)).text;
  return say("service.place", { service: name, place: own });
}

function keyOf({ entry, place, facts }: FactRow, { edition, reader }: SheetMaking): string {
  return sheetKeyText({
    ...{ id: entry.service.id, site: place.site?.id },
    ...{ language: reader.language.code, audience: edition.audience },
    pathway: pathwaySign(edition.pathway),
    signs: facts.map(({ cells }) => cellSign(cells)),
  });
}
