import type { EntryChange } from "../history/change.ts";
import type { EntryFacts, Said } from "../history/facts.ts";
import type { Reader } from "../render/reader.ts";
import type { ToldPage } from "../render/told-page.ts";
import { toldText } from "../render/told-page.ts";
import { printableData } from "../reporters/printable.ts";
import type { OptionSpec } from "./command.ts";

export const toldFormats = ["text", "json", "markdown", "html"] as const;

export const toldFormat = {
  flags: "--format <format>",
  description: "how to print; markdown for a pull request or an e-mail, html for a page",
  choices: toldFormats,
} as const satisfies OptionSpec;

/** A page of changes in a format that people read. Heavy ones load when asked for. */
export async function printedPage(
  page: ToldPage,
  format: string,
  { reader, isPublic }: { readonly reader: Reader; readonly isPublic: boolean },
): Promise<string> {
  if (format === "markdown") {
    const { toldMarkdown } = await import("../reporters/told-markdown.ts");
    return toldMarkdown(page, reader.language.direction);
  }
  if (format === "html") {
    const { changesPage } = await import("../render/changes-page.ts");
    return changesPage(page, reader, isPublic);
  }
  return toldText(page, reader);
}

/** A change whose words cannot steer a terminal: made safe before they are put into sentences. Only what is told is. */
export function printableChange(change: EntryChange): EntryChange {
  const facts = (each: EntryFacts | undefined) =>
    each && {
      ...each,
      own: { ...each.own, ...named(each.own) },
      places: new Map([...each.places].map(([id, said]) => [id, { ...said, ...named(said) }])),
    };
  return {
    ...change,
    before: facts(change.before),
    after: facts(change.after),
    changes: change.what === "changed" ? printableData(change.changes) : change.changes,
  };
}

/** By what an entry or a place is called in a sentence. */
function named({ name, address }: Said): Said {
  return {
    ...(name ? { name: printableData(name) } : {}),
    ...(address ? { address: printableData(address) } : {}),
  };
}

/** A change as a program reads it, with the sentences that people read. What an entry said that is gone is not repeated. */
export function changeData(change: EntryChange, lines: readonly string[]): object {
  const { kind, id, formerId, what, harm, changes } = change;
  return {
    ...{ kind, id, ...(formerId === undefined ? {} : { former_id: formerId }) },
    ...{ what, harm, lines },
    changes: (what === "gone" ? [] : changes).map(
      ({ key, place, before, after, effect, harm: each }) => ({
        key,
        ...(place === undefined || place === "" ? {} : { site: place }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...{ effect, harm: each },
      }),
    ),
  };
}
