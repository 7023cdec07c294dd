import type { ColumnRule } from "../imports/cell-reading.ts";
import type { ImportTable } from "../imports/import-table.ts";
import type { NoSuchHeading } from "../imports/join-tables.ts";
import { targetOf, targets } from "../imports/targets.ts";
import type { MappingFile } from "../model/file-types.ts";
import { nearest } from "../model/nearest.ts";
import { printable } from "../reporters/printable.ts";
import { decode } from "../schema/decode.ts";
import { exit, Stop } from "./exit.ts";
import { type Importing, mappingPath } from "./import-open.ts";

/** Places that are no target of their own. */
const others = ["source.unmapped"];

/** Reads the mapping of a file, and refuses one by which every row would be wrong. */
export async function readMapping(importing: Importing): Promise<MappingFile> {
  const { context, speech, file } = importing;
  const { absolute, shown } = mappingPath(importing);
  const read = context.files.read(absolute);
  if (!("text" in read))
    throw stopped(importing, speech.say("mapping.missing", { file: printable(file) }));
  const { value } = await decode("mapping", read.text);
  if (value === undefined)
    throw stopped(importing, speech.say("mapping.unusable", { path: shown }));
  const mapping = value as MappingFile;
  for (const to of [
    ...Object.values(mapping.columns).flatMap((each) => each.to ?? []),
    ...Object.keys(mapping.values ?? {}),
  ])
    refuseUnknown(importing, to);
  refuseTwice(importing, mapping);
  refuseValues(importing, mapping);
  const goesToName = Object.values(mapping.columns).some(
    ({ to, ignore }) => to === "name" && ignore === undefined,
  );
  if (!goesToName) throw stopped(importing, speech.say("mapping.no_name", { path: shown }));
  return mapping;
}

const stopped = (_: Importing, words: string) => new Stop(exit.usage, words);

function refuseUnknown(importing: Importing, to: string): void {
  if (targetOf(to) || others.includes(to)) return;
  const { say } = importing.speech;
  const near = nearest(
    to,
    targets.map((each) => each.to),
  );
  throw stopped(
    importing,
    say("mapping.no_target", {
      path: mappingPath(importing).shown,
      key: to,
      near: near === undefined ? "" : say("mapping.near", { near }),
    }),
  );
}

/** Two columns for a place that has room for one: each row would lose one of them. */
function refuseTwice(importing: Importing, { columns }: MappingFile): void {
  const before = new Map<string, string>();
  for (const [heading, { to, lang = "", ignore }] of Object.entries<ColumnRule>(columns)) {
    const target = to === undefined ? undefined : targetOf(to);
    if (!target || ignore !== undefined || target.holds !== "one") continue;
    const key = target.letters === undefined ? target.to : `${target.to} ${lang}`;
    const first = before.get(key);
    // Names are kept out, however many columns hold them.
    if (first !== undefined && target.to !== "referral_contact.name") {
      const facts = { path: mappingPath(importing).shown, key: target.to, first, second: heading };
      throw stopped(importing, importing.speech.say("mapping.twice", facts));
    }
    before.set(key, heading);
  }
}

/** What holds for all rows must be right: a wrong value would be left out of each of them. */
function refuseValues(importing: Importing, { values = {} }: MappingFile): void {
  const about = aboutOf(importing);
  for (const [to, value] of Object.entries(values))
    for (const each of [value].flat()) {
      const read = targetOf(to)?.read(each, { ...about, rule: {} });
      if (read?.kind === "value") continue;
      const facts = { path: mappingPath(importing).shown, key: to, value: printable(each) };
      throw stopped(importing, importing.speech.say("mapping.value", facts));
    }
}

/** What cells are read with, but for what their column says. */
export function aboutOf({ around, meanings, areas, today }: Importing) {
  const { pathway, vocabulary } = around;
  return { pathway, vocabulary, meanings, areas, today };
}

/** A mapping for another sheet names none of this one's headings; one for an older sheet lacks some, which is told. */
export function compareHeadings(
  importing: Importing,
  mapping: MappingFile,
  table: ImportTable,
): readonly string[] {
  const there = new Set(table.columns.map(({ heading }) => heading));
  const named = Object.keys(mapping.columns);
  const absent = named.filter((each) => !there.has(each));
  if (absent.length < named.length) return absent;
  const headings = [...there].slice(0, 12).map(printable).join(", ");
  const facts = { path: mappingPath(importing).shown, file: printable(importing.file), headings };
  throw stopped(importing, importing.speech.say("mapping.nothing", facts));
}

/** The end of a command whose mapping names a heading that is not there. */
export function noHeading(importing: Importing, { heading, called }: NoSuchHeading): Stop {
  const key = called === "" ? "mapping.no_heading_main" : "mapping.no_heading";
  const path = mappingPath(importing).shown;
  return stopped(importing, importing.speech.say(key, { path, called, heading }));
}
