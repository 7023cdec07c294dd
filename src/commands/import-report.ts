import { type CellEnd, fates, partsOf, type Why } from "../imports/cell-fate.ts";
import { cellName } from "../imports/cell-name.ts";
import type { Repair } from "../imports/cell-text.ts";
import type { PlannedService, Step } from "../imports/plan-import.ts";
import type { Refusal, Remark } from "../imports/read-service.ts";
import { turned } from "../reporters/direction.ts";
import { printable } from "../reporters/printable.ts";
import { mappingPath } from "./import-open.ts";
import type { PlannedImport } from "./import-plan.ts";
import { quarantineFile } from "./import-quarantine.ts";
import { notice } from "./notice.ts";

/** References of one remark that are named; the rest is counted. All stand in the answer for programs. */
const mostNamed = 12;

/** Tells a plan: what becomes of the services, how every cell ends, and what somebody has to look at. Never a cell's words. */
export async function tellPlan(planned: PlannedImport): Promise<void> {
  const { importing, open, plan } = planned;
  const { context, speech, file } = importing;
  const { say, direction } = speech;
  const out = (line: string) => context.screen.out(`${turned(line, direction)}\n`);
  if (open.absent.length > 0) {
    const headings = open.absent.map(printable).join(", ");
    await notice(context.screen, speech, { words: say("mapping.absent", { headings }), to: "err" });
  }
  const rows = open.settings.table.rows.length;
  const head = countsCells(planned) ? "plan.head" : "plan.head_hidden";
  out(say(head, { file: printable(file), rows, path: mappingPath(importing).shown }));
  if (open.main.sheet.name === "" && open.sources.length > 1)
    out(say("inspect.sheets", { sheets: "" }));
  context.screen.out("\n");
  for (const line of stepLines(planned)) out(`  ${line}`);
  context.screen.out("\n");
  if (countsCells(planned)) for (const line of cellLines(planned)) out(line);
  else out(say("plan.cells_hidden"));
  const repairs = repairLines(planned);
  if (repairs.length > 0) out(`\n${say("repairs.head")}`.trimStart());
  for (const line of repairs) out(`  ${line}`);
  const remarks = remarkLines(plan.services, planned);
  if (remarks.length > 0) context.screen.out("\n");
  for (const line of remarks) out(line);
  context.screen.out("\n");
}

const steps: readonly Step[] = [
  "create",
  "update",
  "unchanged",
  "conflict",
  "refused",
  "quarantined",
];

/**
 * In a log nothing tells how many entries are for protection staff alone, or which rows they are: not what is left of a sum
 * either.
 */
export function countsCells({
  plan,
  importing,
}: Pick<PlannedImport, "plan" | "importing">): boolean {
  const { screen } = importing.context;
  const showsAll = screen.isTerminal || importing.input.options["show-values"] === true;
  return showsAll || !plan.services.some(({ isApart }) => isApart);
}

function stepLines(planned: PlannedImport): readonly string[] {
  const { plan, importing, areas } = planned;
  const { say } = importing.speech;
  const apart = plan.services.filter(({ isApart }) => isApart);
  const path = `quarantine/${quarantineFile(importing)}`;
  const lines = steps.flatMap((step) => {
    const count = plan.services.filter((each) => each.step === step && !each.isApart).length;
    return count === 0 ? [] : [say(`plan.${step}`, { count, path })];
  });
  const providers = plan.providers.filter(({ path }) => !path.startsWith("private/")).length;
  const gone = plan.notInSheet.length;
  return [
    ...lines,
    ...(apart.length === 0
      ? []
      : countsCells(planned)
        ? [say("plan.apart", { count: apart.length })]
        : [say("plan.apart_hidden")]),
    ...(providers > 0 ? [say("plan.providers", { count: providers })] : []),
    ...(areas.length > 0 ? [say("plan.areas", { count: areas.length })] : []),
    ...(gone > 0 ? [say("plan.not_in_sheet", { count: gone })] : []),
  ];
}

function cellLines({ account, importing }: PlannedImport): readonly string[] {
  const { say } = importing.speech;
  const { total, counts, ledger } = account;
  const width = String(total).length + 2;
  const reasons = (fate: CellEnd["fate"]) => {
    const found = new Map<Why, number>();
    for (const end of ledger.values())
      if (end.fate === fate && end.why) found.set(end.why, (found.get(end.why) ?? 0) + 1);
    return [...found].map(
      ([why, count]) => `${" ".repeat(width)}  ${count} ${say(`why.${why}`, { count })}`,
    );
  };
  return [
    say("plan.cells", { count: total }),
    ...fates.flatMap((fate) =>
      counts[fate] === 0
        ? []
        : [`${String(counts[fate]).padStart(width)}  ${say(`fate.${fate}`)}`, ...reasons(fate)],
    ),
  ];
}

function repairLines({ plan, importing, open }: PlannedImport): readonly string[] {
  const { say } = importing.speech;
  const found = new Map<Repair, string[]>();
  for (const { read } of told(plan.services, { importing, plan }))
    for (const { row, column, repair } of read.mended)
      gather(found, repair, [reference({ row, column }, open)]);
  return [...found].map(([repair, cells]) =>
    say("problem.line", { problem: say(`repair.${repair}`), cells: listed(cells, say) }),
  );
}

/** Services of which rows and cells may be named where the answer goes. */
function told(
  services: readonly PlannedService[],
  planned: Pick<PlannedImport, "importing" | "plan">,
): readonly PlannedService[] {
  return countsCells(planned) ? services : services.filter(({ isApart }) => !isApart);
}

/** One line for each kind of remark, with the cells or rows it is about. */
function remarkLines(
  services: readonly PlannedService[],
  { importing, open, account, plan }: PlannedImport,
): readonly string[] {
  const { say } = importing.speech;
  const cells = new Map<Remark["problem"], string[]>();
  const rows = new Map<Remark["problem"], number[]>();
  for (const { read, refusal, rows: own, step } of told(services, { importing, plan })) {
    if (refusal !== undefined) gather(rows, refusal, own);
    for (const remark of read.remarks)
      if (step !== "refused" || isCause(remark.problem, refusal))
        gather(cells, remark.problem, [reference(remark, open)]);
  }
  const kept = keptOut(account.ledger, told(services, { importing, plan }), open);
  const conflicts = told(services, { importing, plan })
    .filter(({ step }) => step === "conflict")
    .flatMap(({ rows: own }) => own);
  const rowLine = (problem: string, list: readonly (string | number)[]) =>
    say("row.line", { problem, rows: list.length, list: listed(list.map(String), say) });
  return [
    ...[...rows].map(([problem, list]) => rowLine(say(`problem.${problem}`), list)),
    ...(conflicts.length > 0
      ? [rowLine(say("plan.conflict", { count: conflicts.length }), conflicts)]
      : []),
    ...(kept.rows.length > 0 ? [rowLine(say("kept.rows"), kept.rows)] : []),
    ...[...kept.cells].map(([why, list]) =>
      say("problem.line", {
        problem: say("kept.cells", { why: say(`why.${why}`, { count: list.length }) }),
        cells: listed(list, say),
      }),
    ),
    ...[...cells].map(([problem, list]) =>
      say("problem.line", { problem: say(`problem.${problem}`), cells: listed(list, say) }),
    ),
  ];
}

/** Why a cell gave the row no name, no provider or no code; of a row that makes no entry nothing else matters. */
const isCause = (problem: Remark["problem"], refusal: Refusal | undefined) =>
  problem === "formula" || problem === "long" || (problem === "code" && refusal === "no_provides");

/** Rows and cells that were kept out, by their place only. */
function keptOut(
  ledger: ReadonlyMap<number, CellEnd>,
  services: readonly PlannedService[],
  open: PlannedImport["open"],
): { readonly rows: readonly number[]; readonly cells: ReadonlyMap<Why, readonly string[]> } {
  const told = new Set(services.flatMap(({ read }) => read.group.rows.map(({ row }) => row)));
  const rows = services.filter(({ step }) => step === "quarantined").flatMap((each) => each.rows);
  const cells = new Map<Why, string[]>();
  for (const [place, { fate, why }] of ledger) {
    if (fate !== "quarantined" || why === undefined || why === "sensitive") continue;
    const { table, row, column } = partsOf(place);
    if (table === 0 && !told.has(row)) continue;
    const name =
      table === 0
        ? cellName(row, column)
        : `${printable(open.sources[table]?.file ?? "")} ${cellName(row, column)}`;
    gather(cells, why, [name]);
  }
  return { rows, cells };
}

/** A cell as the sheet names it; of a joined table its heading, in the row of the sheet. */
export function reference(
  { row, column }: { readonly row: number; readonly column: number },
  { settings, main }: PlannedImport["open"],
): string {
  const own = main.sheet.rows[main.head.headingRow]?.length ?? 0;
  const heading = settings.table.columns[column]?.heading ?? "";
  return column < own || !heading.includes(".")
    ? cellName(row, column)
    : `${row + 1} ${printable(heading)}`;
}

function gather<Key, Item>(all: Map<Key, Item[]>, key: Key, items: readonly Item[]): void {
  const list = all.get(key);
  if (list) list.push(...items);
  else all.set(key, [...items]);
}

function listed(all: readonly string[], say: PlannedImport["importing"]["speech"]["say"]): string {
  const cells = all.slice(0, mostNamed).join(", ");
  return all.length > mostNamed
    ? say("problem.more", { cells, count: all.length - mostNamed })
    : cells;
}
