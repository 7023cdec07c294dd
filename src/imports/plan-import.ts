import type { ServiceFile } from "../model/file-types.ts";
import { freeId, isId, slug } from "../model/slug.ts";
import { type Block, newFileText } from "../yaml/new-file.ts";
import { type CellEnd, countFates, enter, type Fate, type Ledger } from "./cell-fate.ts";
import type { ImportSettings } from "./import-settings.ts";
import { finder, type KnownEntries, type KnownEntry, providerIds } from "./known-entries.ts";
import { type AppliedEntry, appliedOf, differenceOf, edited } from "./match-entry.ts";
import { type KnownApart, planApart, providerApart } from "./plan-apart.ts";
import { type ReadService, type Refusal, readService, refused } from "./read-service.ts";
import { type RowGroup, sortRows } from "./sort-rows.ts";

/** What is to happen with the rows of one service. */
export type Step = "create" | "update" | "unchanged" | "conflict" | "refused" | "quarantined";

/** A service of the sheet, and what becomes of it. */
export interface PlannedService {
  readonly step: Step;
  readonly read: ReadService;
  /** Rows as a spreadsheet numbers them. */
  readonly rows: readonly number[];
  readonly refusal?: Refusal;
  /** It is for protection staff alone: nothing of it, no number either, belongs where others read. */
  readonly isApart?: boolean;
  readonly id?: string;
  /** Relative to the pathway's folder. */
  readonly path?: string;
  readonly before?: string;
  readonly after?: string;
  /** Keys that change, or that are contested. */
  readonly keys: readonly string[];
}

/** A provider's file that comes. */
export interface PlannedProvider {
  readonly id: string;
  readonly path: string;
  readonly after: string;
}

/** Who wins where a sheet and a file both changed: nobody, until somebody says so. */
export type Side = "sheet" | "file" | undefined;

/** Everything an import would do, and how every cell with something in it ends. */
export interface ImportPlan {
  readonly services: readonly PlannedService[];
  readonly providers: readonly PlannedProvider[];
  readonly ledger: Ledger;
  readonly counts: Readonly<Record<Fate, number>>;
  /** Entries that came from this sheet before and are no longer in it. */
  readonly notInSheet: readonly string[];
  /** What to remember of each entry, by its name in the sheet. */
  readonly applied: Readonly<Record<string, AppliedEntry>>;
}

/** What a plan is made with. */
export interface Planning {
  readonly settings: ImportSettings;
  readonly known: KnownEntries;
  readonly applied: Readonly<Record<string, AppliedEntry>>;
  readonly side: Side;
  /** What private/ holds, where sensitive rows may go there; else they are kept out whole. */
  readonly apart?: KnownApart;
  /** True when a text makes a file of its kind that can be read. */
  isFit(kind: "service" | "organization", text: string): Promise<boolean>;
}

/** Plans an import. Nothing is written, and a wrong row never stops the others. */
export async function planImport(planning: Planning): Promise<ImportPlan> {
  const { settings, known } = planning;
  const ledger: Ledger = new Map();
  const find = finder(known, settings.system);
  const groups = sortRows(settings, ledger, (id) => find.bySource(id) !== undefined);
  const providers = providerIds(known);
  const taken = new Set(known.takenServices);
  const files = new Map<string, PlannedProvider>();
  const services: PlannedService[] = [];
  const { apart } = planning;
  const isApart = (group: RowGroup) => apart !== undefined && group.isSensitive;
  // Those that everybody reads come first: a provider of theirs is theirs, with what their rows say of it.
  const situation: Situation = { planning, find, taken, providers, files };
  for (const group of [...groups].sort((a, b) => Number(isApart(a)) - Number(isApart(b)))) {
    const planned =
      (apart && isApart(group) && (await plannedApart(group, { ...situation, apart }))) ||
      (await plannedHere(group, situation));
    services.push(planned);
    for (const { cell, end } of planned.read.ends) enterAll(ledger, cell.places, end);
  }
  const applied = appliedBy(services, planning.applied);
  const providersFiles = [...files.values()];
  const counts = countFates(ledger);
  return {
    services,
    providers: providersFiles,
    ledger,
    counts,
    applied,
    notInSheet: gone(planning, groups),
  };
}

function enterAll(ledger: Ledger, places: readonly number[], end: CellEnd): void {
  for (const place of places) enter(ledger, place, end);
}

/** The entry names its provider by id. */
function withProvider(read: ReadService, idOf: (words: string) => string): ReadService {
  const { organization } = read.entry;
  if (organization === undefined || read.group.isSensitive || read.refusal) return read;
  const words = typeof organization === "string" ? organization : firstOf(organization as Block);
  return { ...read, entry: { ...read.entry, organization: idOf(words) } };
}

/** Of a name in several languages the one that can stand in the name of a file. */
export function firstOf(words: Block): string {
  const all = Object.values(words).map(String);
  return all.find((each) => /^[\u0020-\u024f]+$/.test(each)) ?? all[0] ?? "";
}

interface Situation {
  readonly planning: Planning;
  readonly find: ReturnType<typeof finder>;
  readonly taken: Set<string>;
  readonly providers: ReturnType<typeof providerIds>;
  /** Files of providers that come, by id. */
  readonly files: Map<string, PlannedProvider>;
}

async function plannedHere(group: RowGroup, situation: Situation): Promise<PlannedService> {
  const { planning, providers, files } = situation;
  const read = withProvider(readService(group, planning.settings), providers.idOf);
  const planned = await plannedOf(read, situation);
  const isKept = planned.step === "create" || planned.step === "update";
  const provider = isKept ? providerFile(read, providers.fresh) : undefined;
  if (!provider || files.has(provider.id)) return planned;
  if (!(await planning.isFit("organization", provider.after))) return refuse(planned, "unfit");
  files.set(provider.id, provider);
  return planned;
}

async function plannedApart(
  group: RowGroup,
  { planning, taken, providers, files, apart }: Situation & { readonly apart: KnownApart },
): Promise<PlannedService | undefined> {
  const { idOf, fresh } = providers;
  const planned = await planApart(group, { planning, apart, taken, idOf });
  const provider = planned?.step === "create" ? providerApart(planned.read, fresh) : undefined;
  if (provider && !files.has(provider.id)) files.set(provider.id, provider);
  return planned;
}

async function plannedOf(read: ReadService, situation: Situation): Promise<PlannedService> {
  const { group } = read;
  const rows = group.rows.map(({ row }) => row + 1);
  const base = { read, rows, keys: [] };
  if (group.isSensitive) return { ...base, step: "quarantined" };
  const { find, planning } = situation;
  const found =
    (group.id === undefined ? undefined : find.byId(group.id)) ?? find.bySource(group.sourceId);
  if (read.refusal) return { ...base, step: "refused", refusal: read.refusal };
  const namesake = found ?? find.byName(String(read.entry["organization"]), nameOf(read.entry));
  const { same_name: sameName } = planning.settings.mapping;
  if (!found && namesake && !group.isNumbered && sameName === undefined)
    return refuse({ ...base, step: "refused", path: namesake.path }, "same_name");
  const known = found ?? (sameName === "one" && !group.isNumbered ? namesake : undefined);
  return known ? change(read, known, planning) : create(read, situation);
}

const nameOf = ({ name }: Block) =>
  typeof name === "string" ? name : firstOf((name ?? {}) as Block);

function refuse(planned: PlannedService, refusal: Refusal): PlannedService {
  const { read } = planned;
  return { ...planned, step: "refused", refusal, read: { ...read, ends: refused(read.ends) } };
}

async function create(read: ReadService, { planning, taken }: Situation): Promise<PlannedService> {
  const { group, entry } = read;
  const wanted = group.id !== undefined && isId(group.id) ? group.id : slug(nameOf(entry));
  const id = freeId(wanted || slug(String(entry["organization"])) || "service", (each) =>
    taken.has(each),
  );
  const rows = group.rows.map(({ row }) => row + 1);
  const after = newFileText(entry);
  const path = `services/${id}.yaml`;
  const planned = { read, rows, keys: [], step: "create", id, path, after } as const;
  if (!(await planning.isFit("service", after))) return refuse(planned, "unfit");
  taken.add(id);
  return planned;
}

async function change(
  read: ReadService,
  found: KnownEntry<ServiceFile>,
  planning: Planning,
): Promise<PlannedService> {
  const { applied, side } = planning;
  const entry = withKept(read, found, planning.settings);
  const difference = differenceOf(entry, found, applied[read.group.sourceId]);
  const { changed, contested } = difference;
  const rows = read.group.rows.map(({ row }) => row + 1);
  const base = { read, rows, id: found.id, path: found.path };
  if (contested.length > 0 && side === undefined)
    return { ...base, step: "conflict", keys: contested };
  const keys = side === "sheet" ? [...changed, ...contested] : changed;
  if (keys.length === 0) return { ...base, step: "unchanged", keys: [] };
  const after = edited(found, difference, keys);
  const planned = { ...base, step: "update", keys, before: found.text, after } as const;
  return (await planning.isFit("service", after)) ? planned : refuse(planned, "unfit");
}

/**
 * What an earlier sheet said under headings that this one does not fill is still there: nothing is ever taken out of an
 * entry because a column was.
 */
function withKept(
  { entry, ends }: ReadService,
  { file }: KnownEntry<ServiceFile>,
  { table }: ImportSettings,
): Block {
  const { unmapped = {}, hsds } = file.source ?? {};
  const filled = new Set(ends.map(({ column }) => table.columns[column]?.heading));
  const kept = Object.entries(unmapped).filter(
    ([key]) => !filled.has(key) && !filled.has(key.replace(/ \(\d+\)$/, "")),
  );
  const source = entry["source"] as Block;
  const own = { ...Object.fromEntries(kept), ...(source["unmapped"] as Block) };
  const rest = hsds === undefined ? {} : { hsds: hsds as Block };
  return { ...entry, source: { ...source, unmapped: own, ...rest } };
}

/** The file of a provider that is not there yet. Nobody has spoken with it: it is only known of. */
function providerFile(
  { entry, provider }: ReadService,
  fresh: ReadonlyMap<string, string>,
): PlannedProvider | undefined {
  const id = String(entry["organization"]);
  if (!fresh.has(id)) return undefined;
  const after = providerText(provider, fresh.get(id) ?? id);
  return { id, path: `organizations/${id}.yaml`, after };
}

/** What a sheet says of a provider. */
export function providerText({ name, kind, phone, email, website }: Block, own: string): string {
  return newFileText({ name: name ?? own, kind, phone, email, website, state: "identified" });
}

/** Of a conflict that nobody settled the sheet is not taken as applied. */
function appliedBy(
  services: readonly PlannedService[],
  before: Planning["applied"],
): Planning["applied"] {
  const after: Record<string, AppliedEntry> = { ...before };
  for (const { step, read, isApart } of services)
    if (isApart) continue;
    else if (step === "create" || step === "update" || step === "unchanged")
      after[read.group.sourceId] = appliedOf(read.entry);
  return after;
}

function gone(
  { known, settings }: Planning,
  groups: ReturnType<typeof sortRows>,
): readonly string[] {
  const inSheet = new Set(groups.flatMap(({ sourceId, id }) => [sourceId, id]));
  return known.services.flatMap(({ path, file, id }) =>
    file.source?.system === settings.system && !inSheet.has(file.source.id) && !inSheet.has(id)
      ? [path]
      : [],
  );
}
