import type { Edition } from "../edition/edition.ts";
import type { MendContext } from "../render/mendings.ts";
import type { Reader } from "../render/reader.ts";

/** In whose words a copy is corrected: by the names that its readers see now. */
export function mendContext(
  reader: Reader,
  {
    now: { edition },
    mayQuote,
  }: { readonly now: { readonly edition: Edition }; readonly mayQuote: MendContext["mayQuote"] },
): MendContext {
  const services = new Map([...edition.listed, ...edition.unlisted].map((each) => [each.id, each]));
  return {
    telling: {
      ...{ reader, edition },
      nameOf: (kind, id) =>
        (kind === "organization" ? edition.organizations : services).get(id)?.name,
    },
    mayQuote,
  };
}
