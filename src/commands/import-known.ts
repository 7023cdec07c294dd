import type { KnownEntries, KnownEntry } from "../imports/known-entries.ts";
import type { AppliedEntry } from "../imports/match-entry.ts";
import type { KnownApart } from "../imports/plan-apart.ts";
import type { OrganizationFile, ServiceFile } from "../model/file-types.ts";
import { decode } from "../schema/decode.ts";
import type { Importing } from "./import-open.ts";

/** Reads what a pathway holds already. A file that cannot be read is left alone, and its id stays taken. */
export async function knownEntries({ context, around }: Importing): Promise<KnownEntries> {
  const { files, screen } = context;
  const services: KnownEntry<ServiceFile>[] = [];
  const organizations: KnownEntry<OrganizationFile>[] = [];
  const [takenServices, takenOrganizations] = [new Set<string>(), new Set<string>()];
  for (const [index, { kind, id, path, isPrivate }] of around.sources.entries()) {
    if (kind !== "service" && kind !== "organization") continue;
    if (index % 250 === 249) screen.progress(`Reading ${index} of ${around.sources.length} files`);
    (kind === "service" ? takenServices : takenOrganizations).add(id);
    const read = files.read(files.absolute(around.root, path));
    const value = "text" in read && !isPrivate ? (await decode(kind, read.text)).value : undefined;
    if (value === undefined || !("text" in read)) continue;
    if (kind === "service") {
      const file = value as ServiceFile;
      for (const each of file.former_ids ?? []) takenServices.add(each);
      services.push({ id, path, text: read.text, file });
    } else organizations.push({ id, path, text: read.text, file: value as OrganizationFile });
  }
  screen.progress("");
  return { services, organizations, takenServices, takenOrganizations };
}

/** Reads what private/ holds, for rows that may go there. */
export async function knownApart({ context, around }: Importing): Promise<KnownApart> {
  const services: KnownEntry<ServiceFile>[] = [];
  const organizations: KnownEntry<OrganizationFile>[] = [];
  for (const { kind, id, path } of around.sources.filter(({ isPrivate }) => isPrivate)) {
    const read = context.files.read(context.files.absolute(around.root, path));
    if (!("text" in read) || (kind !== "service" && kind !== "organization")) continue;
    const { value } = await decode(kind, read.text);
    const own = { id, path, text: read.text };
    if (value === undefined) continue;
    if (kind === "service") services.push({ ...own, file: value as ServiceFile });
    else organizations.push({ ...own, file: value as OrganizationFile });
  }
  return { services, organizations };
}

/** What is remembered of a sheet that was applied: of each entry what the sheet said, as short texts that say nothing themselves. */
export interface AppliedFile {
  readonly path: string;
  readonly text: string | undefined;
  readonly entries: Readonly<Record<string, AppliedEntry>>;
}

/** Reads what was remembered; what somebody made unreadable counts as nothing, and then differences are questions. */
export function readApplied({ context, around }: Importing, system: string): AppliedFile {
  const path = `imports/${system}.applied.json`;
  const read = context.files.read(context.files.absolute(around.root, path));
  const text = "text" in read ? read.text : undefined;
  return { path, text, entries: text === undefined ? {} : entriesIn(text) };
}

function entriesIn(text: string): AppliedFile["entries"] {
  try {
    const { entries } = JSON.parse(text) as { readonly entries?: unknown };
    if (typeof entries !== "object" || entries === null) return {};
    const isEntry = (value: unknown): value is AppliedEntry =>
      typeof value === "object" &&
      value !== null &&
      Object.values(value).every((each) => typeof each === "string");
    return Object.fromEntries(Object.entries(entries).filter(([, value]) => isEntry(value)));
  } catch {
    return {};
  }
}

/** The same as a file: an entry a line, so that a history shows which of them changed. */
export function appliedText(entries: AppliedFile["entries"]): string {
  const lines = Object.keys(entries)
    .sort()
    .map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(entries[id])}`);
  return `{\n  "format": 1,\n  "entries": {\n${lines.join(",\n")}\n  }\n}\n`;
}
