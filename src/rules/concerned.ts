import type { Surroundings } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import { type Audience, maySee } from "../model/audience.ts";
import type { EntryDigest } from "./entry-digest.ts";
import { exceptionsOf } from "./waivers.ts";

/**
 * Who sees the entries that a file is about: the service itself, the widest circle among an organisation's services, the
 * entry of a decision or an exception. `undefined` where it concerns everybody or nobody can tell: pathway.yaml, a
 * protocol, a file that cannot be read.
 */
export function concernedBy(
  catalogue: Surroundings,
  entries: readonly EntryDigest[],
): (source: SourceFile) => Audience | undefined {
  const services = new Map<string, Audience>();
  const files = new Map<SourceFile, Audience>();
  const organizations = new Map<string, Audience>();
  for (const { source, organization, audience } of entries) {
    files.set(source, audience);
    services.set(source.id, wider(audience, services.get(source.id)));
    organizations.set(organization, wider(audience, organizations.get(organization)));
  }
  const about = (id: string) => services.get(id) ?? organizations.get(id);
  for (const { source, written } of catalogue.decisions.values())
    setKnown(files, source, about(written.entry ?? source.id));
  for (const { source, entry } of exceptionsOf(catalogue)) setKnown(files, source, about(entry));
  return (source) =>
    source.isPrivate
      ? "restricted"
      : source.kind === "organization"
        ? organizations.get(source.id)
        : files.get(source);
}

function setKnown<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | undefined): void {
  if (value !== undefined) map.set(key, value);
}

function wider(a: Audience, b: Audience | undefined): Audience {
  return b === undefined || maySee(b, a) ? a : b;
}
