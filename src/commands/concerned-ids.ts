import { classify } from "../catalogue/source-file.ts";
import type { Side } from "./compared.ts";

/** Entries of which a reader may read something else. */
interface Concerned {
  readonly services: ReadonlySet<string>;
  /** Providers that run a service this audience sees. */
  readonly organizations: ReadonlySet<string>;
}

/** From files that differ, the entries that may read differently: their own, and those that hang on another file. */
export async function concernedIds(
  paths: readonly string[],
  before: Side,
  after: Side,
): Promise<Concerned> {
  const changed = paths.flatMap((path) => classify(path) ?? []);
  const of = (kind: string) =>
    new Set(changed.filter((each) => each.kind === kind).map(({ id }) => id));
  const all = [before, after].flatMap(({ opened }) => opened.services.map(({ source }) => source));
  const partners = of("organization");
  const services = of("service");
  for (const id of of("decision")) services.add(id);
  for (const id of of("waiver")) services.add(id.slice(id.indexOf("--") + 2));
  if (rulesOf(before) !== rulesOf(after)) for (const { id } of all) services.add(id);
  const running =
    partners.size === 0 ? new Map<string, string>() : runBy(partners, [before, after]);
  for (const id of running.keys()) services.add(id);
  const known = new Set(all.map(({ id }) => id));
  const there = new Set([...services].filter((id) => known.has(id)));
  for (const side of [before, after]) fetchAll(side, there);
  const organizations = new Set<string>();
  for (const [id, partner] of running)
    if (!organizations.has(partner) && (await isShown(id, after))) organizations.add(partner);
  return { services: there, organizations };
}

/** What pathway.yaml says that decides how every entry reads, and who reads it. */
function rulesOf({ opened: { surroundings } }: Side): string {
  const { audience, status, languages, vocabulary, rules } = surroundings.pathway;
  return JSON.stringify([audience, status, languages[0], vocabulary, rules]);
}

function fetchAll({ opened, fetch }: Side, ids: ReadonlySet<string>): void {
  const files = opened.services.filter(({ source }) => ids.has(source.id));
  fetch(files.map(({ source }) => source.path));
}

/** Services of these providers, each with its provider: told from their texts, since few are read. */
function runBy(partners: ReadonlySet<string>, sides: readonly Side[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { opened, fetch } of sides) {
    fetch(opened.services.map(({ source }) => source.path));
    const { files, root } = opened.loading;
    for (const { source } of opened.services) {
      const read = files.read(files.absolute(root, source.path));
      const line = "text" in read ? /^organization:\s*["']?([a-z0-9-]+)/m.exec(read.text) : null;
      const partner = line?.[1] ?? "";
      if (partners.has(partner)) found.set(source.id, partner);
    }
  }
  return found;
}

async function isShown(id: string, { moment }: Side): Promise<boolean> {
  const file = moment.service(id);
  return file !== undefined && (await moment.see(file)).state === "shown";
}
