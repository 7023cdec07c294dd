import type { ServiceFile } from "../model/file-types.ts";
import type { Finding } from "../model/finding.ts";
import type { HistoryContext, HistoryRule } from "./rule.ts";
import { day, type SavedEvent, savedEvents } from "./saved-versions.ts";

export const verificationRewritten: HistoryRule = {
  id: "verification-rewritten",
  severity: "warning",
  stage: "history",
  title: "A record of a talk was given a later day, or bad news was taken out",
  why: "The entry looks confirmed although nobody called, and the next person is sent to a closed door.",
  remedy:
    "Leave what was recorded as it is. Whoever asks again adds a line; a later confirmation settles what was reported. It is judged with --history only, and slips mended within a day do not count.",
  *check(context) {
    if (context.isClosed) return;
    const now = context.written.verification ?? [];
    const lost = lostEvents(now, context);
    for (const [index, event] of now.entries()) {
      const before = lost.find((each) => wasMoved(each, event, context));
      if (before) yield moved(index, before.on, event.on);
    }
    for (const { on, outcome } of lost)
      if (outcome && badNews.has(outcome)) yield gone(on, outcome);
  },
};

type Event = NonNullable<ServiceFile["verification"]>[number];

/** What nobody may wish away; a confirmation that was written down wrongly may go, the entry then counts as older. */
const badNews: ReadonlySet<string> = new Set(["no_answer", "closed", "reported_wrong"]);

/** Events that stood in the file for more than a day and stand there no longer, each once. */
function lostEvents(
  now: readonly SavedEvent[],
  { versions, today }: HistoryContext,
): readonly SavedEvent[] {
  const kept = new Set(now.map(signOf));
  const lost = new Map<string, SavedEvent>();
  for (const [index, version] of versions.entries()) {
    const gone = versions[index - 1]?.at ?? Date.parse(today) / 1000;
    for (const event of savedEvents(version)) {
      const sign = signOf(event);
      if (kept.has(sign) || lost.has(sign)) continue;
      const first = versions.findLast((each) =>
        savedEvents(each).some((one) => signOf(one) === sign),
      );
      if (first && gone > first.at + day) lost.set(sign, event);
    }
  }
  return [...lost.values()];
}

const signOf = ({ on, ...rest }: SavedEvent): string => `${on} ${withoutDay(rest)}`;

/** Everything that is said of an event but its day and its note. */
function withoutDay({ by, method, with: who, facts, at, outcome }: Omit<SavedEvent, "on">): string {
  return JSON.stringify([by, method, who, facts, at, outcome]);
}

/** The same talk under a later day: never did both stand in the file. */
function wasMoved(before: SavedEvent, event: Event, { versions }: HistoryContext): boolean {
  if (before.on >= event.on || withoutDay(before) !== withoutDay(event)) return false;
  const both = [signOf(before), signOf(event)];
  return !versions.some((version) => {
    const signs = new Set(savedEvents(version).map(signOf));
    return both.every((sign) => signs.has(sign));
  });
}

function moved(index: number, before: string, after: string): Finding {
  return {
    path: ["verification", index, "on"],
    message:
      "What was recorded for {before} stands now under {after}. Put the old day back; if somebody did ask again, add a line for it.",
    quotes: { before, after },
  };
}

function gone(on: string, outcome: string): Finding {
  return {
    path: ["verification"],
    atKey: true,
    message:
      "What was recorded for {on} was taken out: {outcome}. Put the line back; a later confirmation settles it.",
    args: { outcome },
    quotes: { on },
  };
}
