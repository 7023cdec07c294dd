import { command } from "../../src/commands/calls.ts";
import type { Context } from "../../src/commands/command.ts";
import type { SpeechCode } from "../../src/languages/speech.ts";
import { type ReadSheet, WorkbookFailure, type WorkbookProblem } from "../../src/ports/workbook.ts";
import { callColumns, callTable } from "../../src/render/call-table.ts";
import { callsOf } from "../calls-of.ts";
import { catalogueOf, type PathwayFiles, smallPathway } from "../edition-of.ts";
import { runIn } from "./in-memory.ts";

/** A service of one of two organisations. */
export const clinic = `name: Clinic
organization: nile-health
provides: [primary_health_care]
area: omdurman
phone: "+249 91 234 5678" # rings twice
hours:
  sun-thu: 08:00-14:00
fees: free
open_to: everyone
verification:
  - {on: 2026-06-01, by: coordinator, method: phone, with: Nurse}
`;
/** Two organisations with a service each. */
export const files: PathwayFiles = {
  ...smallPathway,
  "organizations/nile-health.yaml": "name: Nile Health\nkind: ngo\n",
  "organizations/mill.yaml": "name: Mill\nkind: ngo\n",
  "services/clinic.yaml": clinic,
  "services/mill.yaml": clinic.replace("Clinic", "Mill kitchen").replace("nile-health", "mill"),
};

/** The cells of a row that somebody wrote into. */
export type Filled = Readonly<Partial<Record<(typeof callColumns)[number], string>>>;

/** A sheet as it comes back: made by the program, filled in by key; keys are told by how they begin. */
export async function filledSheet(
  of: PathwayFiles,
  answers: Readonly<Record<string, Filled>>,
  code: SpeechCode = "en",
): Promise<ReadSheet> {
  const { round, view } = await callsOf(await catalogueOf(of), { code, perWeek: 50 });
  const { title, heads, helps, rows } = callTable(round, view);
  const cells = rows.map(({ cells: own }) => {
    const found = Object.entries(answers).find(([key]) => own.key.startsWith(key));
    return callColumns.map(
      (column) => found?.[1][column] ?? (own as Readonly<Record<string, string>>)[column] ?? "",
    );
  });
  return { name: "Calls", rows: [[title], heads, helps, ...cells] };
}

/** Applies a sheet; gives what was said, and the files afterwards. */
export async function applied(
  of: PathwayFiles,
  sheet: ReadSheet | WorkbookProblem,
  options: Readonly<Record<string, string | boolean>> = { yes: true },
  world: Partial<Context> = {},
) {
  const after: Record<string, object | string> = { ...of };
  const ran = await runIn(
    {
      ...world,
      workbooks: {
        read: async () => {
          if (typeof sheet === "string") throw new WorkbookFailure(sheet);
          return [sheet];
        },
        open: () => Promise.reject(new Error("A sheet of ours is read as one.")),
        write: () => Promise.reject(new Error("Nothing is written here.")),
      },
      writer: {
        publish: () => [],
        change: (_root, changes) => {
          for (const each of changes) after[each.file] = each.after ?? "";
        },
      },
    },
    {
      command,
      files: of,
      words: [],
      options: { apply: "calls.xlsx", "no-save": true, ...options },
    },
  );
  return { ...ran, after };
}

/** The row about a call that was answered. */
export const call: Filled = { answer: "yes", with: "Head nurse", on: "2026-11-19", how: "phone" };
/** Lines that the clinic did not have before. */
export const added = (text: unknown) =>
  String(text)
    .split("\n")
    .filter((line) => !clinic.split("\n").includes(line));
