import type { OrganizationFile, ServiceFile } from "../model/file-types.ts";
import { folded } from "../model/folded.ts";
import { freeId, isId, slug } from "../model/slug.ts";
import { toName } from "../model/text.ts";
import { type Block, newFileText } from "../yaml/new-file.ts";
import type { KnownEntry } from "./known-entries.ts";
import { differenceOf, edited } from "./match-entry.ts";
import { firstOf, type PlannedService, type Planning, providerText } from "./plan-import.ts";
import { type EndedCell, type ReadService, readService } from "./read-service.ts";
import type { RowGroup } from "./sort-rows.ts";

/** What private/ holds before a sheet is imported, for rows that may go there. */
export interface KnownApart {
  readonly services: readonly KnownEntry<ServiceFile>[];
  readonly organizations: readonly KnownEntry<OrganizationFile>[];
}

/** What sensitive rows are planned with. */
export interface PlanningApart {
  readonly planning: Planning;
  readonly apart: KnownApart;
  /** Ids that no new entry can have. */
  readonly taken: Set<string>;
  /** The id of a provider, new or known, in the shared folder. */
  idOf(words: string): string;
}

/**
 * A sensitive row as a draft for protection staff, in private/. Nothing is remembered of it in the shared folder. Where it
 * makes no entry, or nobody knows whether it is one already, `undefined`: then it is kept out whole.
 */
export async function planApart(
  group: RowGroup,
  working: PlanningApart,
): Promise<PlannedService | undefined> {
  const { settings } = working.planning;
  const open = { ...group, isSensitive: false };
  const first = readService(open, settings);
  const isRefuge = group.isRefuge || offersRefuge(first.entry["provides"]);
  const read = isRefuge ? readService({ ...open, isRefuge }, settings) : first;
  if (read.refusal !== undefined) return undefined;
  const { name, organization: typed, provides, ...rest } = read.entry;
  const words = typeof typed === "string" ? typed : firstOf(typed as Block);
  const organization = ownProvider(words, working.apart) ?? working.idOf(words);
  const own = { name, organization, provides, audience: "restricted" };
  const entry = isRefuge ? { ...own, address: "hidden", ...placeless(rest) } : { ...own, ...rest };
  const whole: ReadService = { ...read, entry, ends: read.ends.map(keptApart) };
  const known = knownApart(group, working);
  return known ? changeApart(whole, known, working) : createApart(whole, working);
}

/** Without what the mapping says of every row. */
function placeless({ area: _, address: __, directions: ___, coordinates: ____, ...rest }: Block) {
  return rest;
}

const refuges = new Set([
  ...["safe_house", "survivor_shelter", "trafficking_shelter", "interim_care_for_children"],
]);
const offersRefuge = (provides: unknown) =>
  Array.isArray(provides) && provides.some((each) => refuges.has(String(each)));

/** A provider of private/ by its name there. */
function ownProvider(words: string, { organizations }: KnownApart): string | undefined {
  return organizations.find(({ id, file }) =>
    [id, ...Object.values(toName(file.name))].some((each) => folded(each) === folded(words)),
  )?.id;
}

function knownApart(
  { id, sourceId }: RowGroup,
  { apart, planning }: PlanningApart,
): KnownEntry<ServiceFile> | undefined {
  const { system } = planning.settings;
  const isSame = ({ source }: ServiceFile) => source?.system === system && source.id === sourceId;
  return apart.services.find((each) => (id !== undefined && each.id === id) || isSame(each.file));
}

const keptApart = (each: EndedCell): EndedCell =>
  each.end.fate === "ignored" || each.end.fate === "quarantined"
    ? each
    : { ...each, end: { fate: "apart" } };

const base = (read: ReadService) => ({
  ...{ read, isApart: true, keys: [] },
  rows: read.group.rows.map(({ row }) => row + 1),
});

async function createApart(
  read: ReadService,
  { planning, taken }: PlanningApart,
): Promise<PlannedService | undefined> {
  const { group, entry } = read;
  const { name } = entry;
  const words = typeof name === "string" ? name : firstOf((name ?? {}) as Block);
  const wanted = group.id !== undefined && isId(group.id) ? group.id : slug(words);
  const id = freeId(wanted || "service", (each) => taken.has(each));
  const after = newFileText(entry);
  if (!(await planning.isFit("service", after))) return undefined;
  taken.add(id);
  return { ...base(read), step: "create", id, path: `private/services/${id}.yaml`, after };
}

/** Without a memory in the shared folder every difference is a question, until somebody says which side holds. */
async function changeApart(
  read: ReadService,
  found: KnownEntry<ServiceFile>,
  { planning }: PlanningApart,
): Promise<PlannedService | undefined> {
  const difference = differenceOf(read.entry, found, undefined);
  const { changed, contested } = difference;
  const own = { ...base(read), id: found.id, path: found.path };
  if (contested.length > 0 && planning.side === undefined)
    return { ...own, step: "conflict", keys: contested };
  const keys = planning.side === "sheet" ? [...changed, ...contested] : changed;
  if (keys.length === 0) return { ...own, step: "unchanged" };
  const after = edited(found, difference, keys);
  if (!(await planning.isFit("service", after))) return undefined;
  return { ...own, step: "update", keys, before: found.text, after };
}

/** The file of a provider that only entries of private/ name. */
export function providerApart(
  { entry, provider }: ReadService,
  fresh: ReadonlyMap<string, string>,
) {
  const id = String(entry["organization"]);
  const name = fresh.get(id);
  if (name === undefined) return undefined;
  const path = `private/organizations/${id}.yaml`;
  return { id, path, after: providerText(provider, name) };
}
