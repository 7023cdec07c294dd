import { report } from "../languages/en-report.ts";
import { speak } from "../languages/speech.ts";
import type { Pathway } from "../model/pathway.ts";
import { parseDate } from "../model/plain-date.ts";
import type { Git } from "../ports/git.ts";
import { gapIn } from "./asked-history.ts";
import type { Context } from "./command.ts";
import { dayIn } from "./day-in.ts";
import { exit, Stop } from "./exit.ts";

/** A state of the pathway: one that was saved, or what stands in the files now. */
export interface State {
  /** As somebody typed it; empty for now. */
  readonly typed: string;
  /** `undefined`: what stands in the files. */
  readonly commit: string | undefined;
}

interface Asked {
  readonly context: Context;
  readonly root: string;
  readonly pathway: Pathway;
}

/** Two states from "A..B". What is left out before the dots is the last save, and after them, or without dots, what stands there now. */
export async function statesIn(asked: Asked, typed: string): Promise<readonly [State, State]> {
  const parts = typed.split("..");
  if (parts.length > 2) throw new Stop(exit.usage, { key: "stop.no_states", facts: { typed } });
  const [from = "", to = ""] = parts;
  const gap = gapIn(asked.context.git, asked.root);
  if (gap && gap !== "shallow-clone") await cannot(asked.context, gap);
  return [
    await stateOf(asked, from === "" ? "HEAD" : from),
    to === "" ? { typed: "", commit: undefined } : await stateOf(asked, to),
  ];
}

async function stateOf(asked: Asked, typed: string): Promise<State> {
  const { context, root } = asked;
  const { git } = context;
  const day = parseDate(typed);
  const commit =
    (day === undefined ? undefined : await savedOn(asked, typed)) ??
    (/^\d{1,6}$/.test(typed) ? editionOf(git, root, typed) : undefined) ??
    git.resolve(root, typed);
  if (commit !== undefined) return { typed, commit };
  if (git.isShallow(root) !== false) await cannot(context, "shallow-clone");
  if (git.resolve(root, "HEAD") === undefined) await cannot(context, "nothing-saved");
  throw new Stop(exit.unable, { key: "stop.no_state", facts: { typed } });
}

/** The save that brought an edition's file: publishing writes nothing else. */
function editionOf(git: Git, root: string, number: string): string | undefined {
  return git.broughtBy(root, `editions/${Number(number)}.yaml`);
}

/** How everything stood when a day ended, in the pathway's zone. */
async function savedOn(
  { context, root, pathway }: Asked,
  typed: string,
): Promise<string | undefined> {
  const { git } = context;
  if (git.isShallow(root) !== false) await cannot(context, "shallow-clone");
  const saves = git.mainline(root) ?? [];
  const day = dayIn(pathway.time_zone);
  const found = saves.find(({ at }) => day(at) <= typed);
  const first = saves.at(-1);
  if (found || !first) return found?.commit;
  throw new Stop(exit.usage, {
    key: "stop.before_first",
    facts: { typed, first: day(first.at) },
  });
}

/** Stops, and says what of the history is missing here. */
export async function cannot(
  { messages }: Context,
  gap: NonNullable<ReturnType<typeof gapIn>>,
): Promise<never> {
  const { say } = await speak(report, messages);
  throw new Stop(exit.unable, say(`gap.${gap}`, { count: 1 }));
}
