import type { GapsKey } from "../languages/en-gaps.ts";
import type { Speech } from "../languages/speech.ts";
import { label } from "../languages/translator.ts";
import { sectors } from "../model/vocabulary.ts";
import { banners } from "./banners.ts";
import { type Asked, anywhere, countGaps, keysOf, type Split, type Tally } from "./gaps-count.ts";
import { type GapsList, gapsLists } from "./gaps-lists.ts";
import { areaName, type ViewContext } from "./row.ts";
import { isProtected } from "./stop-box.ts";

/** What a page of gaps is made with. */
export interface GapsContext extends ViewContext {
  readonly speech: Speech<GapsKey>;
  /** Whom it is about. */
  readonly asked: Asked;
}

/** A number in a matrix, as it is told. */
export interface GapsCell {
  readonly text: string;
  readonly kind: "yes" | "ask" | "none" | "unsaid";
}

/** A matrix of needs. */
export interface GapsTable {
  readonly split: Split;
  readonly title: string;
  readonly corner: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly GapsCell[] }[];
}

/** Everything that a report of gaps says. */
export interface GapsView {
  readonly title: string;
  readonly asOf: string;
  readonly notices: readonly string[];
  /** What the signs of a matrix mean, and what is not counted. */
  readonly legend: readonly string[];
  readonly tables: readonly GapsTable[];
  readonly lists: readonly GapsList[];
}

/** What is missing, where and for whom. Only what the audience may see is counted. */
export function gapsView(context: GapsContext, shown: readonly Split[]): GapsView {
  const { edition, reader, speech } = context;
  const { say } = speech;
  const hidesSome = edition.audience !== "restricted";
  return {
    title: say("title"),
    asOf: reader.say("as_of", { date: reader.date(edition.as_of) }),
    notices: banners(edition, { reader, isWorkingCopy: false }),
    legend: [
      say("legend"),
      say("legend.none"),
      ...(hidesSome ? [say("legend.specialist")] : []),
      say("legend.not_counted"),
      ...(hidesSome ? [reader.say("upkeep.scope")] : []),
    ],
    tables: shown.map((split) => tableOf(split, context)),
    lists: gapsLists(context),
  };
}

/** Beyond so many columns a matrix stands on its side. */
const mostColumns = 12;

function tableOf(split: Split, context: GapsContext): GapsTable {
  const { edition, reader, speech, asked } = context;
  const counts = countGaps(edition, split, asked);
  const keys = keysOf(split, edition).filter(
    (key) => key !== anywhere || [...counts.values()].some((row) => row.has(anywhere)),
  );
  const cell = (sector: string, key: string) =>
    cellOf(counts.get(sector)?.get(key), sector, context);
  const sectorName = (sector: string) => label(reader.language, "sector", sector);
  const head = (key: string) => reader.capital(nameOf(split, key, context));
  const base = { split, title: speech.say(`by.${split}`) };
  if (keys.length <= mostColumns)
    return {
      ...base,
      corner: reader.say("upkeep.sector"),
      heads: keys.map(head),
      rows: sectors.map((sector) => ({
        name: sectorName(sector),
        cells: keys.map((key) => cell(sector, key)),
      })),
    };
  return {
    ...base,
    corner: speech.say(`head.${split}`),
    heads: sectors.map(sectorName),
    rows: keys
      .map((key) => ({ name: head(key), cells: sectors.map((sector) => cell(sector, key)) }))
      .sort((a, b) => reader.compare(a.name, b.name)),
  };
}

function nameOf(split: Split, key: string, context: GapsContext): string {
  const { reader, speech } = context;
  if (split === "area") return key === anywhere ? speech.say("anywhere") : areaName(key, context);
  if (split === "language") return reader.languageName(key);
  if (split === "age") return kept(key, context);
  return label(reader.language, split, key);
}

/** Of needs on which a specialist decides, and of which not all may be shown, an empty cell says nothing. */
function cellOf(tally: Tally | undefined, sector: string, context: GapsContext): GapsCell {
  const { confirmed, ask, prospects } = tally ?? { confirmed: 0, ask: 0, prospects: 0 };
  const parts = [
    ...(confirmed > 0 ? [`${confirmed}`] : []),
    ...(ask > 0 ? [`${ask}?`] : []),
    ...(prospects > 0 ? [`+${prospects}`] : []),
  ];
  if (parts.length > 0)
    return { text: kept(parts.join(" "), context), kind: confirmed > 0 ? "yes" : "ask" };
  return isProtected(sector) && context.edition.audience !== "restricted"
    ? { text: "*", kind: "unsaid" }
    : { text: "–", kind: "none" };
}

/** Numbers and their signs keep their order among words from right to left. */
function kept(text: string, { reader }: GapsContext): string {
  return reader.language.direction === "rtl" ? `\u2066${text}\u2069` : text;
}
