import { causes } from "../model/schema-eligibility.ts";
import { type BarriersContext, barriersView } from "../render/barriers-view.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText } from "../reporters/printable.ts";
import { chosenBarriers, contextOf } from "./chosen-barriers.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { narrowAudience, narrowInput } from "./narrow-audience.ts";
import { codeOfEdition, type OpenEdition, openEdition, tellWithheld } from "./open-edition.ts";
import { formatOption, shared } from "./options.ts";
import { printOptions } from "./print-documents.ts";
import { writeOutputs } from "./write-outputs.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--because <cause>",
      description: `only refusals for this cause; several with commas: ${causes.join(",")}`,
    },
    {
      flags: "--letter <funder>",
      description: "a page for whoever gives the money, in words that name no one",
    },
    narrowAudience("restricted", ["public", "partner", "restricted"]),
    shared.language,
    {
      flags: "--format <format>",
      description:
        "text on the screen, html for a page, pdf of a letter, xlsx or json of the register",
      choices: ["text", "html", "pdf", "xlsx", "json"],
    },
    shared.json,
    shared.out,
    ...printOptions,
  ],
  examples: [
    "pathway barriers",
    "pathway barriers --because funding --format xlsx",
    'pathway barriers --letter "Refugee Fund" --format pdf',
  ],
  async run(context, input) {
    const format = formatOption(input);
    const letter = textOption(input, "letter");
    if (letter !== undefined) {
      const { writeLetter } = await import("./barriers-letter.ts");
      return writeLetter(context, input, letter);
    }
    if (format === "pdf")
      throw new Stop(
        exit.usage,
        "Only a letter is made as pdf, with --letter. The register is printed from --format html or xlsx.",
      );
    const read = narrowInput(context, input, {
      ...{ usual: "restricted", isFile: format === "html" || format === "xlsx" },
      why: "What was tried is told to protection staff. Say who will read this output with --audience restricted, or partner (help desks, without it).",
    });
    const opened = await openEdition(context, read);
    const view = await contextOf(input, opened);
    tellWithheld(context, opened);
    await hand(context, input, { opened, view });
    return codeOfEdition(opened);
  },
};

interface Made {
  readonly opened: OpenEdition;
  readonly view: BarriersContext;
}

async function hand(context: Context, input: Input, { opened, view }: Made): Promise<void> {
  const format = formatOption(input);
  const barriers = chosenBarriers(input, view);
  const { wonBarriers } = await import("./won-barriers.ts");
  const won = await wonBarriers(context, opened);
  if (format === "json") {
    const { barriersJson } = await import("../render/barriers-json.ts");
    const { audience, as_of } = opened.edition;
    const head = { tool: "pathway", version: context.version, format_version: formatVersion };
    context.screen.out(
      jsonText({ ...head, as_of, audience, ...barriersJson(barriers, won, view) }),
    );
    return;
  }
  const register = barriersView(barriers, won, view);
  if (format === "text") {
    const { barriersText } = await import("./barriers-text.ts");
    context.screen.out(barriersText(register, view, context.screen));
    return;
  }
  const path = `barriers.${view.reader.language.code}.${format}`;
  if (format === "html") {
    const { barriersPage } = await import("../render/report-page.ts");
    const outputs = [{ path, content: barriersPage(register, view) }];
    await writeOutputs(context, input, { opened, outputs });
    return;
  }
  const { barriersSheets } = await import("./barriers-file.ts");
  const { wordsOf } = await import("./gaps-file.ts");
  const sheets = barriersSheets(register, view);
  const content = await context.workbooks.write(sheets);
  const says = [{ as: "text", text: wordsOf(sheets) }] as const;
  await writeOutputs(context, input, { opened, outputs: [{ path, content, says }] });
}
