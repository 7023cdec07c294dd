import type { Layout } from "../render/layout.ts";
import { layouts } from "../render/registry.ts";
import type { Command } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { openEdition, tellWithheld, writeOutputs } from "./open-edition.ts";
import { shared } from "./options.ts";
import { outputReader } from "./output-language.ts";

export const command: Command = {
  arguments: "<layout>",
  options: [shared.pathway, shared.asOf, shared.audience, shared.language, shared.out],
  examples: [
    "pathway render directory",
    "pathway render directory --language ar",
    "pathway render directory --audience partner --out desk",
  ],
  async run(context, input) {
    const layout = chosenLayout(input.arguments[0] ?? "");
    const opened = await openEdition(context, input);
    const { root, edition } = opened;
    const reader = outputReader(input, edition);
    const documents = layout.documents(edition, { reader, isWorkingCopy: true });
    const outputs = documents.map(({ path, html }) => ({ path, content: html }));
    writeOutputs(context, input, { root, outputs });
    tellWithheld(context, opened);
    return opened.withheld.size > 0 ? exit.findings : exit.fine;
  },
};

function chosenLayout(name: string): Layout {
  const layout = layouts.find((each) => each.name === name);
  if (layout) return layout;
  const known = layouts.map((each) => `  ${each.name}  ${each.summary}`).join("\n");
  throw new Stop(exit.usage, `There is no layout "${name}". Choose one:\n${known}`);
}
