import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import { type Audience, maySee } from "../model/audience.ts";
import { entryAudience } from "../model/entry-audience.ts";
import type { ServiceFile } from "../model/file-types.ts";
import type { Service } from "../model/service.ts";

/** True when an audience may see a service at all: its own audience, where its file stands, no rule that blocks it. */
export function mayShowService(
  catalogue: Catalogue,
  { source, meaning }: Entry<ServiceFile, Service>,
  { audience, withheld }: { readonly audience: Audience; readonly withheld: ReadonlySet<string> },
): boolean {
  const own = entryAudience(meaning, catalogue.pathway, catalogue.vocabulary);
  return maySee(audience, own) && mayShowFile(source, audience) && !withheld.has(source.path);
}

/** A file in `private/` is for protection staff whatever it says. */
export function mayShowFile({ isPrivate }: SourceFile, audience: Audience): boolean {
  return !isPrivate || audience === "restricted";
}
