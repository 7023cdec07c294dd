import type { Edition } from "../edition/edition.ts";
import { corrections } from "../languages/en-corrections.ts";
import { speak } from "../languages/speech.ts";
import type { MendContext } from "../render/mendings.ts";
import type { Reader } from "../render/reader.ts";
import { speechOf } from "./output-language.ts";

/** In whose words a copy is corrected: by the names that its readers see now. */
export async function mendContext(
  reader: Reader,
  {
    now: { edition },
    mayQuote,
  }: { readonly now: { readonly edition: Edition }; readonly mayQuote: MendContext["mayQuote"] },
): Promise<MendContext> {
  const services = new Map([...edition.listed, ...edition.unlisted].map((each) => [each.id, each]));
  return {
    telling: {
      ...{ reader, edition },
      nameOf: (kind, id) =>
        (kind === "organization" ? edition.organizations : services).get(id)?.name,
    },
    speech: await speak(corrections, speechOf(reader.language.code)),
    mayQuote,
  };
}
