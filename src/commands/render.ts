import type { Catalogue } from "../catalogue/catalogue.ts";
import { makeEdition } from "../edition/edition.ts";
import { languageOf, languages } from "../languages/registry.ts";
import { sentence } from "../model/diagnostic.ts";
import { WriteFailure } from "../ports/writer.ts";
import type { Layout } from "../render/layout.ts";
import { readerOf } from "../render/reader.ts";
import { layouts } from "../render/registry.ts";
import { runRules, withheldEntries } from "../rules/run.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { findPathway, openUsablePathway } from "./open-pathway.ts";
import { asOf, audienceOption, shared } from "./options.ts";

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
    const root = findPathway(context, input);
    const catalogue = openUsablePathway(context, root);
    const today = asOf(context, input, catalogue.pathway);
    const diagnostics = runRules(catalogue, today);
    const withheld = withheldEntries(diagnostics);
    const edition = makeEdition(catalogue, {
      audience: audienceOption(input),
      asOf: today,
      withheld,
    });
    const reader = readerOf(languageOf(chosenLanguage(input, catalogue)), edition.pathway);
    const documents = layout.documents(edition, { reader, isWorkingCopy: true });
    const folder = textOption(input, "out") ?? context.files.absolute(root, "out");
    const outputs = documents.map(({ path, html }) => ({ path, content: html }));
    for (const { path, changed } of write(context, folder, outputs))
      context.screen.out(`${path}${changed ? "" : "  (unchanged)"}\n`);
    for (const each of diagnostics)
      if (each.severity === "blocking" && each.entry)
        context.screen.err(
          `Left out: ${each.entry} (${each.rule}). ${sentence(each, each.quotable && context.screen.isTerminal)}\n`,
        );
    return withheld.size > 0 ? exit.findings : exit.fine;
  },
};

function chosenLayout(name: string): Layout {
  const layout = layouts.find((each) => each.name === name);
  if (layout) return layout;
  const known = layouts.map((each) => `  ${each.name}  ${each.summary}`).join("\n");
  throw new Stop(exit.usage, `There is no layout "${name}". Choose one:\n${known}`);
}

function chosenLanguage(input: Input, { pathway }: Catalogue): string {
  const code = textOption(input, "language") ?? pathway.languages[0] ?? "en";
  if (languages.some((each) => each.code === code)) return code;
  const known = languages.map((each) => `  ${each.code}  ${each.name}`).join("\n");
  throw new Stop(exit.usage, `Documents do not speak "${code}" yet. Choose one:\n${known}`);
}

function write(
  context: Context,
  folder: string,
  outputs: Parameters<Context["writer"]["publish"]>[1],
): ReturnType<Context["writer"]["publish"]> {
  try {
    return context.writer.publish(folder, outputs);
  } catch (error) {
    if (error instanceof WriteFailure) throw new Stop(exit.unable, error.message);
    throw error;
  }
}
