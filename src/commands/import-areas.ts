import { cellText } from "../imports/cell-text.ts";
import type { ImportSettings } from "../imports/import-settings.ts";
import type { ImportPlan } from "../imports/plan-import.ts";
import { folded } from "../model/folded.ts";
import { schemas } from "../model/schemas.ts";
import { freeId, slug } from "../model/slug.ts";
import type { FileChange } from "../ports/writer.ts";
import { appendItem, insertKey } from "../yaml/edits.ts";
import { readExact } from "../yaml/exact.ts";
import { splice } from "../yaml/splice.ts";
import type { Importing } from "./import-open.ts";

/** An area that a sheet names and pathway.yaml does not have. */
export interface NewArea {
  readonly id: string;
  readonly name: string;
}

/** The areas that rows name which become entries; a place that only a row names that was kept out stays out too. */
export function newAreas(
  { areas }: Importing,
  { table }: ImportSettings,
  { services }: ImportPlan,
): readonly NewArea[] {
  const found = new Map<string, NewArea>();
  const taken = new Set(areas.values());
  for (const { step, read, isApart } of services) {
    if (step === "quarantined" || step === "refused" || isApart) continue;
    for (const { row, column, problem } of read.remarks) {
      if (problem !== "area") continue;
      const name = cellText(
        table.rows.find((each) => each.row === row)?.cells[column]?.text ?? "",
      ).text;
      if (found.has(folded(name)) || name.length > 100 || name.includes("\n")) continue;
      const id = freeId(slug(name) || "area", (each) => taken.has(each));
      taken.add(id);
      found.set(folded(name), { id, name });
    }
  }
  return [...found.values()];
}

/** The same settings and importing, as if the areas stood in pathway.yaml already. */
export function withAreas(settings: ImportSettings, areas: readonly NewArea[]): ImportSettings {
  const known = new Map(settings.about.areas);
  for (const { id, name } of areas) known.set(folded(name), id);
  return { ...settings, about: { ...settings.about, areas: known } };
}

/** pathway.yaml with the new areas at the end of its list; every other letter stays. */
export function areasChange(
  { context, around }: Importing,
  areas: readonly NewArea[],
): readonly FileChange[] {
  if (areas.length === 0) return [];
  const path = "pathway.yaml";
  const read = context.files.read(context.files.absolute(around.root, path));
  if (!("text" in read)) return [];
  let after = read.text;
  let has = around.pathway.areas.length > 0;
  for (const { id, name } of areas) {
    const { tree } = readExact(after);
    if (!tree) return [];
    const source = { text: after, tree };
    const order = Object.keys((schemas.pathway["properties"] ?? {}) as object);
    const value = { id, name };
    after = splice(
      after,
      has
        ? appendItem(source, ["areas"], value)
        : insertKey(source, [], { key: "areas", value: [value], order }),
    );
    has = true;
  }
  return [{ file: path, before: read.text, after }];
}
