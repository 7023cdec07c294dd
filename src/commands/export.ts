import type { Edition } from "../edition/edition.ts";
import type { Export, ExportedFile } from "../exports/export.ts";
import { exports } from "../exports/registry.ts";
import type { Output } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import type { Command, Context } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { codeOfEdition, openEdition, tellWithheld } from "./open-edition.ts";
import { shared } from "./options.ts";
import { dataLanguage } from "./output-language.ts";
import { writeOutputs } from "./write-outputs.ts";

export const command: Command = {
  arguments: "<format>",
  options: [shared.pathway, shared.asOf, shared.audience, shared.language, shared.out],
  examples: [
    "pathway export csv",
    "pathway export csv --language ar",
    "pathway export xlsx --audience partner --out data",
  ],
  async run(context, input) {
    const name = input.arguments[0] ?? "";
    const format = exports.find((each) => each.name === name);
    if (!format) {
      const known = exports.map((each) => `  ${each.name}  ${each.summary}`).join("\n");
      throw new Stop(exit.usage, `There is no format "${name}". Choose one:\n${known}`);
    }
    const opened = await openEdition(context, input);
    const { edition } = opened;
    const language = await dataLanguage(input, edition);
    const files = await format.files(edition, language);
    const outputs = await Promise.all(files.map((file) => outputOf(context, file)));
    await writeOutputs(context, input, { opened, outputs });
    tellWithheld(context, opened);
    tellLeftOut(context, format, edition);
    return codeOfEdition(opened);
  },
};

async function outputOf(context: Context, { path, content, says }: ExportedFile): Promise<Output> {
  const told = says === undefined ? {} : { says: [{ as: "text" as const, text: says }] };
  if (typeof content === "string") return { path, content, ...told };
  const { tableSheet } = await import("./table-sheet.ts");
  return { path, content: await context.workbooks.write([tableSheet(content)]), ...told };
}

/** Nothing is left out silently. */
function tellLeftOut({ screen }: Context, { leavesOut }: Export, edition: Edition): void {
  const ids = leavesOut?.of(edition).map(({ id }) => printable(id)) ?? [];
  if (leavesOut && ids.length > 0)
    screen.err(`Left out: ${ids.join(", ")}. ${leavesOut.because}\n`);
}
