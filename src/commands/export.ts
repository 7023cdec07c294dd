import { exports } from "../exports/registry.ts";
import type { Command } from "./command.ts";
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
    "pathway export json --audience partner --out data",
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
    const language = dataLanguage(input, edition);
    await writeOutputs(context, input, { opened, outputs: format.files(edition, language) });
    tellWithheld(context, opened);
    return codeOfEdition(opened);
  },
};
