import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Edition, makeEdition } from "../edition/edition.ts";
import { type Diagnostic, sentence } from "../model/diagnostic.ts";
import { type Output, WriteFailure, type Written } from "../ports/writer.ts";
import { runRules, withheldEntries } from "../rules/run.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { findPathway, openUsablePathway } from "./open-pathway.ts";
import { asOf, audienceOption } from "./options.ts";

/** A pathway as one audience may see it, and what was kept out of it. */
export interface OpenEdition {
  readonly root: string;
  readonly catalogue: Catalogue;
  readonly edition: Edition;
  readonly diagnostics: readonly Diagnostic[];
  /** Entries that blocking rules keep out, by id. */
  readonly withheld: ReadonlySet<string>;
}

/** Opens the one pathway a command is about and makes the edition the person asked for. */
export async function openEdition(context: Context, input: Input): Promise<OpenEdition> {
  const root = await findPathway(context, input);
  const catalogue = await openUsablePathway(context, root);
  const today = asOf(context, input, catalogue.pathway);
  const diagnostics = await runRules(catalogue, today);
  const withheld = withheldEntries(diagnostics);
  const edition = makeEdition(catalogue, {
    audience: audienceOption(input),
    asOf: today,
    withheld,
  });
  return { root, catalogue, edition, diagnostics, withheld };
}

/** Writes documents into --out, or `out/` beside pathway.yaml, and names each on the screen. */
export function writeOutputs(
  context: Context,
  input: Input,
  { root, outputs }: { readonly root: string; readonly outputs: readonly Output[] },
): void {
  const folder = textOption(input, "out") ?? context.files.absolute(root, "out");
  for (const { path, changed } of publish(context, folder, outputs))
    context.screen.out(`${path}${changed ? "" : "  (unchanged)"}\n`);
}

/** Names each entry that a blocking rule kept out. Nothing is skipped silently. */
export function tellWithheld(context: Context, { diagnostics }: OpenEdition): void {
  for (const each of diagnostics) {
    if (each.severity !== "blocking" || !each.entry) continue;
    const words = sentence(each, each.quotable);
    context.screen.err(`Left out: ${each.entry} (${each.rule}). ${words}\n`);
  }
}

function publish(context: Context, folder: string, outputs: readonly Output[]): readonly Written[] {
  try {
    return context.writer.publish(folder, outputs);
  } catch (error) {
    if (error instanceof WriteFailure) throw new Stop(exit.unable, error.message);
    throw error;
  }
}
