import { accountOf, type ReadSource } from "../../src/imports/account.ts";
import { meaningsOf } from "../../src/imports/code-words.ts";
import { guard } from "../../src/imports/danger.ts";
import { guessColumns } from "../../src/imports/guess-columns.ts";
import { findHeadings } from "../../src/imports/heading-row.ts";
import { type SheetRows, tableOf } from "../../src/imports/import-table.ts";
import type { KnownEntries } from "../../src/imports/known-entries.ts";
import { type ImportPlan, type Planning, planImport } from "../../src/imports/plan-import.ts";
import type { MappingFile, OrganizationFile, ServiceFile } from "../../src/model/file-types.ts";
import { folded } from "../../src/model/folded.ts";
import { toPathway } from "../../src/model/pathway.ts";
import { loadPhoneKinds } from "../../src/model/phone-kind.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { vocabularyOf } from "../../src/model/vocabulary.ts";
import { decode } from "../../src/schema/decode.ts";
import { languages } from "../all-languages.ts";

export const pathway = toPathway({
  format: 1,
  title: "Where to find help",
  country: "SD",
  time_zone: "Africa/Khartoum",
  languages: ["en", "ar"],
  owner: "coordinator",
  roles: [{ id: "coordinator", name: "Coordinator" }],
  areas: [{ id: "omdurman", name: { en: "Omdurman", ar: "أم درمان" } }],
});

const labels = (kind: "code" | "status" | "sex") =>
  new Map(
    languages.flatMap((each) =>
      Object.entries(each.labels[kind]).map(([code, words]): [string, string] => [
        folded(words),
        code,
      ]),
    ),
  );
export const meanings = meaningsOf({
  code: labels("code"),
  status: labels("status"),
  sex: labels("sex"),
});

const none: KnownEntries = {
  services: [],
  organizations: [],
  takenServices: new Set(),
  takenOrganizations: new Set(),
};

export type Rows = readonly (readonly string[])[];

/** What a sheet becomes, with every cell accounted for. */
export interface Imported {
  readonly plan: ImportPlan;
  readonly account: ReturnType<typeof accountOf>;
  /** The data of each entry, as the file that would be written says it. */
  readonly entries: readonly ServiceFile[];
  /** All that would be written, one text. */
  readonly written: string;
  /** Whatever was guessed or given. */
  readonly mapping: MappingFile;
}

export interface Importing extends Partial<Pick<Planning, "applied" | "side" | "apart">> {
  readonly mapping?: Partial<MappingFile>;
  /** A sheet's own name, and cells that are merged. */
  readonly sheet?: Partial<SheetRows>;
  readonly known?: KnownEntries;
}

/** Imports rows as a first sheet would be: by the mapping that is guessed, with whatever the test says otherwise. */
export async function imported(rows: Rows, importing: Importing = {}): Promise<Imported> {
  await loadPhoneKinds();
  const { mapping: given, known = none, applied = {}, side, apart } = importing;
  const sheet: SheetRows = { name: "", merged: [], ...importing.sheet, rows };
  const head = findHeadings(rows) ?? { headingRow: 0, firstRow: 1, score: 0 };
  const own = guard("omdurman");
  const table = tableOf({ sheet, head, table: 0 }, own);
  const guessing = { guard: own, meanings, languages: pathway.languages, system: "test" };
  const guessed = Object.fromEntries(
    guessColumns(table, guessing).map(({ heading, rule }) => [
      heading,
      Object.keys(rule).length > 0 ? rule : { to: "source.unmapped" },
    ]),
  );
  const mapping: MappingFile = { ...given, columns: { ...guessed, ...given?.columns } };
  const about = {
    ...{ pathway, meanings, vocabulary: vocabularyOf([]), today: "2026-11-20" as PlainDate },
    areas: new Map([
      ["omdurman", "omdurman"],
      [folded("أم درمان"), "omdurman"],
    ]),
  };
  const plan = await planImport({
    ...{ settings: { table, mapping, guard: own, about, system: "test" }, known, applied, side },
    ...(apart ? { apart } : {}),
    isFit: async (kind, text) => (await decode(kind, text)).value !== undefined,
  });
  const sources: readonly ReadSource[] = [{ file: "test", sheet, role: "main", head }];
  const texts = plan.services.flatMap(({ after = "" }) => after);
  const entries = await Promise.all(
    texts.filter(Boolean).map(async (text) => (await decode("service", text)).value as ServiceFile),
  );
  const written = [
    ...texts,
    ...plan.providers.map(({ after }) => after),
    JSON.stringify(plan.applied),
  ].join("\n");
  return { plan, account: accountOf(sources, plan.ledger), entries, written, mapping };
}

/** What a pathway holds once these entries were written. */
export async function knownAfter({ plan }: Imported): Promise<KnownEntries> {
  const services = await Promise.all(
    plan.services.flatMap(({ id, path, after }) =>
      id === undefined || path === undefined || after === undefined
        ? []
        : [
            decode("service", after).then(({ value }) => ({
              ...{ id, path, text: after },
              file: value as ServiceFile,
            })),
          ],
    ),
  );
  const organizations = await Promise.all(
    plan.providers.map(async ({ id, path, after }) => ({
      ...{ id, path, text: after },
      file: (await decode("organization", after)).value as OrganizationFile,
    })),
  );
  return {
    ...{ services, organizations },
    takenServices: new Set(services.map(({ id }) => id)),
    takenOrganizations: new Set(organizations.map(({ id }) => id)),
  };
}

/** How the cells of one column ended, row by row below the headings. */
export function endsIn({ account }: Imported, column: number): readonly string[] {
  return [...account.ledger]
    .filter(([place]) => place % 0x400 === column)
    .sort(([a], [b]) => a - b)
    .map(([, { fate, why }]) => (why ? `${fate} ${why}` : fate))
    .filter((each) => each !== "ignored heading");
}
