import { partsOf } from "../imports/cell-fate.ts";
import { cellName } from "../imports/cell-name.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText } from "../reporters/printable.ts";
import type { PlannedImport } from "./import-plan.ts";
import { countsCells, reference } from "./import-report.ts";

/** A plan for programs. Cells are named by their place, never by their words. */
export function planJson(planned: PlannedImport): string {
  const { importing, open, plan, account } = planned;
  const { context, today, file } = importing;
  const isWhole = countsCells(planned);
  const services = isWhole ? plan.services : plan.services.filter(({ isApart }) => !isApart);
  const providers = plan.providers.filter(({ path }) => isWhole || !path.startsWith("private/"));
  const steps = ["create", "update", "unchanged", "conflict", "refused", "quarantined"] as const;
  return jsonText({
    tool: "pathway",
    version: context.version,
    format_version: formatVersion,
    as_of: today,
    file,
    sheet: open.main.sheet.name,
    system: open.settings.system,
    summary: {
      ...(isWhole ? { rows: open.settings.table.rows.length } : {}),
      services: Object.fromEntries(
        steps.map((step) => [step, services.filter((each) => each.step === step).length]),
      ),
      providers: providers.length,
      ...(isWhole ? { cells: { total: account.total, ...account.counts } } : {}),
    },
    services: services.map(({ step, rows, id, path, keys, refusal, read }) => ({
      ...{ step, rows, id, path },
      ...(keys.length > 0 ? { keys } : {}),
      ...(refusal === undefined ? {} : { refusal }),
      ...(read.remarks.length === 0 || step === "quarantined"
        ? {}
        : {
            remarks: read.remarks.map((each) => ({
              cell: reference(each, open),
              problem: each.problem,
            })),
          }),
      ...(read.mended.length === 0
        ? {}
        : {
            mended: read.mended.map((each) => ({
              cell: reference(each, open),
              repair: each.repair,
            })),
          }),
    })),
    providers: providers.map(({ id, path }) => ({ id, path })),
    not_in_sheet: plan.notInSheet,
    absent_headings: open.absent,
    cells: (isWhole ? [...account.ledger] : []).map(([place, { fate, why }]) => {
      const { table, row, column } = partsOf(place);
      const { file: source, sheet } = open.sources[table] ?? {};
      return {
        ...(table === 0 ? {} : { file: source, sheet: sheet?.name }),
        ...{ cell: cellName(row, column), fate },
        ...(why === undefined ? {} : { why }),
      };
    }),
  });
}
