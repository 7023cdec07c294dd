import type { Leak, Scanned } from "../edition/output-scan.ts";
import { type Output, WriteFailure, type Written } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import type { OpenEdition } from "./open-edition.ts";

interface Handed {
  readonly opened: OpenEdition;
  readonly outputs: readonly Output[];
  /** Words that whoever runs the command typed to stand in them. */
  readonly typed?: readonly string[];
}

/**
 * Writes documents into --out, or `out/` beside pathway.yaml, and names each on the screen. Everything that is made for
 * readers goes through here, whatever its layout or format: all of it is scanned before any of it is written.
 */
export async function writeOutputs(
  context: Context,
  input: Input,
  { opened, outputs, typed = [] }: Handed,
): Promise<void> {
  context.screen.progress("Looking for what readers may not see …");
  await refuseLeaks(opened, outputs, typed);
  const folder = textOption(input, "out") ?? context.files.absolute(opened.root, "out");
  for (const [index, { path, changed }] of publish(context, folder, outputs).entries())
    if (!outputs[index]?.isAside)
      context.screen.out(`${printable(path)}${changed ? "" : "  (unchanged)"}\n`);
}

/** Ends the command where documents hold what their readers may not see. */
export async function refuseLeaks(
  { catalogue, edition, withheld }: OpenEdition,
  outputs: readonly Output[],
  typed: readonly string[] = [],
): Promise<void> {
  const { leaksIn } = await import("../edition/output-scan.ts");
  const { audience } = edition;
  const view = { audience, withheld };
  const leaksBut = (own: readonly string[]) =>
    leaksIn(outputs.map(scanned), { ...{ catalogue, view }, own: () => own });
  if (leaksBut(typed).length === 0) return;
  // Only now all languages are read: often a hidden value is what the program says of many services.
  const leaks = leaksBut([...typed, ...(await ownWords())]);
  if (leaks.length > 0) throw new Stop(exit.bug, leakMessage(leaks, audience));
}

function scanned({ path, content, says }: Output): Scanned {
  if (says) return { path, says };
  if (typeof content !== "string")
    throw new Error(`Nobody can say what stands in ${path}, so it cannot be scanned.`);
  const ending = path.slice(path.lastIndexOf(".") + 1).replace("geojson", "json");
  return {
    path,
    says: [{ as: ending === "html" || ending === "json" ? ending : "text", text: content }],
  };
}

/** What documents say by themselves, in every language. */
export async function ownWords(): Promise<readonly string[]> {
  const { allLanguages } = await import("../languages/registry.ts");
  return (await allLanguages()).flatMap(({ strings, labels, name }) => [
    name,
    ...Object.values(strings),
    ...Object.values(labels).flatMap((words) => Object.values(words)),
  ]);
}

/** Leaks that are named; the rest is counted. */
const mostNamed = 5;

function leakMessage(leaks: readonly Leak[], audience: string): string {
  const lines = new Set(
    leaks.map(({ output, source, field }) => {
      const isUnspoken = source.isPrivate && audience !== "restricted";
      const file = isUnspoken ? "a file in private/" : source.path;
      return `  ${output} holds what ${file} says under ${field}`;
    }),
  );
  const named = [...lines].slice(0, mostNamed);
  const more = lines.size > mostNamed ? [`  and ${lines.size - mostNamed} more`] : [];
  return [
    `Nothing was written: it would show what the audience ${audience} may not see. Older documents stand as they were.`,
    ...named,
    ...more,
    "If the same words may be read there, say them in a field that this audience sees; else this is a fault of pathway: report it with these lines.",
  ].join("\n");
}

function publish(context: Context, folder: string, outputs: readonly Output[]): readonly Written[] {
  try {
    return context.writer.publish(folder, outputs);
  } catch (error) {
    if (error instanceof WriteFailure) throw new Stop(exit.unable, error.message);
    throw error;
  }
}
