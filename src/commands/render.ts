import type { PublishedService } from "../edition/edition.ts";
import { addDays, type PlainDate, parseDate } from "../model/plain-date.ts";
import type { Layout, PaperChoice } from "../render/layout.ts";
import { layouts } from "../render/registry.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { codeOfEdition, type OpenEdition, openEdition, tellWithheld } from "./open-edition.ts";
import { shared } from "./options.ts";
import { outputReader } from "./output-language.ts";
import { type Printed, printDocuments, printOptions } from "./print-documents.ts";
import { tellUnprintable } from "./unprintable.ts";
import { writeOutputs } from "./write-outputs.ts";

/** Days for which a printed copy may be used, unless somebody says otherwise. */
const usualLife = 90;

export const command: Command = {
  arguments: "<layout>",
  options: [
    shared.pathway,
    shared.asOf,
    shared.audience,
    shared.language,
    shared.out,
    {
      flags: "--valid-until <date>",
      description: `the last day on which a printed copy may be used; ${usualLife} days on when absent`,
    },
    ...printOptions,
  ],
  examples: [
    "pathway render directory",
    "pathway render booklet --language ar",
    "pathway render booklet --audience partner --out desk",
  ],
  async run(context, input) {
    const layout = chosenLayout(input.arguments[0] ?? "");
    const opened = await openEdition(context, input);
    const { edition } = opened;
    const validUntil = lastDay(input, edition.as_of);
    const choice = { reader: outputReader(input, edition), isWorkingCopy: true, validUntil };
    tellWithheld(context, opened);
    if (layout.kind === "paper" && textOption(input, "valid-until") !== undefined)
      tellAging(context, edition.listed, validUntil);
    const { outputs, replaced } = await outputsOf(layout, opened, choice, { context, input });
    await writeOutputs(context, input, { opened, outputs });
    if (replaced.size === 0) return codeOfEdition(opened);
    tellUnprintable(context, opened, { letters: replaced, language: choice.reader.language.code });
    return exit.findings;
  },
};

async function outputsOf(
  layout: Layout,
  { edition }: OpenEdition,
  choice: PaperChoice,
  { context, input }: { readonly context: Context; readonly input: Input },
): Promise<Printed> {
  if (layout.kind === "paper")
    return printDocuments(
      context,
      input,
      await layout.documents(edition, choice),
      "HTML needs no browser:  pathway render directory",
    );
  const pages = layout.documents(edition, choice);
  return {
    outputs: pages.map(({ path, html }) => ({ path, content: html })),
    replaced: new Set(),
  };
}

function chosenLayout(name: string): Layout {
  const layout = layouts.find((each) => each.name === name);
  if (layout) return layout;
  const known = layouts.map((each) => `  ${each.name}  ${each.summary}`).join("\n");
  throw new Stop(exit.usage, `There is no layout "${name}". Choose one:\n${known}`);
}

/** What grows old while a printed copy may still be used: its entries say so, and somebody can call before printing. */
function tellAging(
  { screen }: Context,
  listed: readonly PublishedService[],
  validUntil: PlainDate,
): void {
  const aging = listed
    .flatMap(({ id, outcomes: { good_until: until } }) =>
      until !== undefined && until < validUntil ? [`  ${until}  ${id}\n`] : [],
    )
    .sort();
  if (aging.length === 0) return;
  screen.err(
    `${aging.length} of ${listed.length} services must be confirmed again before ${validUntil}; the last good day of each:\n${aging.join("")}`,
  );
}

function lastDay(input: Input, asOf: PlainDate): PlainDate {
  const written = textOption(input, "valid-until");
  if (written === undefined) return addDays(asOf, usualLife);
  const date = parseDate(written);
  if (date && date >= asOf) return date;
  const fault = date ? `lies before ${asOf}, the day of this copy` : "is no date";
  throw new Stop(
    exit.usage,
    `--valid-until "${written}" ${fault}. Write year-month-day, for example --valid-until ${addDays(asOf, usualLife)}.`,
  );
}
