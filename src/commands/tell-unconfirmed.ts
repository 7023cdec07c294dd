import { merge } from "../languages/en-merge.ts";
import { speak } from "../languages/speech.ts";
import { printable } from "../reporters/printable.ts";
import type { Context, Input } from "./command.ts";
import { openPathway } from "./open-pathway.ts";
import { asOf } from "./options.ts";
import { mayName } from "./planned-change.ts";

/**
 * After two sides were joined, an entry may bear the day of a talk of one of them and a value of the other that nobody
 * confirmed: says in which, by the rule that looks at the history. Paths are relative to the pathway.
 */
export async function tellUnconfirmed(
  {
    context,
    input,
    root,
  }: { readonly context: Context; readonly input: Input; readonly root: string },
  paths: readonly string[],
): Promise<void> {
  const own = new Set(paths);
  if (own.size === 0) return;
  const opened = await openPathway(context, root);
  const services = opened.services.filter(({ source }) => own.has(source.path));
  if (services.length === 0) return;
  const catalogue = { ...opened, services };
  const today = asOf(context, input, catalogue.pathway);
  const { askedHistory } = await import("./asked-history.ts");
  const { askedOfHistory } = await import("../rules/saved-versions.ts");
  const { judgePathway } = await import("../rules/run.ts");
  const asked = askedOfHistory(catalogue, today);
  const { histories } = await askedHistory(context, root, asked);
  const { diagnostics } = await judgePathway(catalogue, today, histories);
  const found = diagnostics.filter(
    ({ rule, file }) => rule === "edited-since-verified" && own.has(file),
  );
  if (found.length === 0) return;
  const { say } = await speak(merge, context.messages);
  const { screen } = context;
  screen.out(`${say("merge.unconfirmed", { count: found.length })}\n`);
  const isNamed = mayName(context, input);
  for (const { file, args } of found.filter((each) => isNamed(each.file))) {
    const id = catalogue.services.find(({ source }) => source.path === file)?.source.id ?? file;
    const words = say("merge.unconfirmed_entry", { id, facts: String(args?.["facts"] ?? "") });
    screen.out(`  ${printable(words)}\n`);
  }
}
