import type { CallRound } from "../edition/call-round.ts";
import { summary } from "./call-paper.ts";
import { numberLines } from "./call-table.ts";
import { type CallContext, type CallView, callViews } from "./call-view.ts";

/** Call sheets as lines for a screen: whom to call, what to ask. */
export function callLines(round: CallRound, context: CallContext): readonly string[] {
  const blocks = callViews(round, context).flatMap((view) => [...blockOf(view, context), ""]);
  return [...blocks, summary(round, context)];
}

function blockOf(view: CallView, context: CallContext): readonly string[] {
  const { speech } = context;
  const numbers = numberLines(view, context);
  return [
    view.provider,
    ...(numbers.length === 0 ? [speech.calls.say("numbers.none")] : numbers).map(
      (line) => `  ${line}`,
    ),
    ...view.entries.flatMap(({ id, name, state, questions }) => [
      `  ${name} (${id})`,
      `    ${state}`,
      ...questions.map(({ question }) => `    – ${question}`),
    ]),
  ];
}
