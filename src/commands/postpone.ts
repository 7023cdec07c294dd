import { stale } from "../languages/en-stale.ts";
import { speak } from "../languages/speech.ts";
import { latestPostponement } from "../model/freshness.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { StaleLine } from "../model/stale.ts";
import { whyNow } from "../reporters/stale-words.ts";
import type { Command } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { readDay } from "./new-answers.ts";
import { shared } from "./options.ts";
import { planOptions } from "./planned-change.ts";
import { roleOf } from "./review-act.ts";
import { openOne } from "./review-one.ts";
import type { OpenReview } from "./review-open.ts";
import { writeResult } from "./review-write.ts";

export const command: Command = {
  arguments: "<id>",
  options: [
    shared.pathway,
    shared.asOf,
    { flags: "--until <date>", description: "the new day, at most 30 days after the due one" },
    { flags: "--reason <words>", description: "why; for those who keep the entries" },
    { flags: "--by <role>", description: "who decided; the entry's owner when absent" },
    shared.noSave,
    ...planOptions,
  ],
  examples: [
    'pathway postpone eye-clinic --until 2026-12-15 --reason "Office closed"',
    'pathway postpone eye-clinic --until 2026-12-15 --reason "Office closed" --by coordinator',
    'pathway postpone eye-clinic --until 2026-12-15 --reason "Office closed" --dry-run',
  ],
  async run(context, input) {
    const { open, call, about } = await openOne(context, input);
    const { talk } = open;
    const { say } = talk.speech;
    const { line } = about.sheet;
    const due = await postponable(open, line);
    const until = await askUntil(open, due);
    const reason = await talk.text({
      flag: "reason",
      question: "postpone.reason",
      help: "postpone.reason_help",
      isRequired: true,
      wrong: "ask.required",
      read: (words) => words,
    });
    const by = await roleOf(open, line.owner);
    const value = { until, by, reason: reason ?? "" };
    const entries = [{ entry: about.entry, acts: [], values: [{ path: ["postponed"], value }] }];
    const commit = (ids: string) => say("postpone.commit", { ids, until });
    const writing = { ...open, isAsked: false, isVerified: false, commit };
    const isWritten = await writeResult(writing, { call, entries, providerValues: [] });
    if (isWritten) context.screen.out(`${say("postpone.next", { until })}\n`);
    return exit.fine;
  },
};

/** The day that can be put off. Only a routine review can: nothing else ends by waiting. */
async function postponable(
  { context, input, talk }: OpenReview,
  line: StaleLine,
): Promise<PlainDate> {
  const { state, cause, due } = line.freshness;
  if (cause === "routine" && state !== "expired" && due !== undefined) return due;
  const { say } = await speak(stale, context.messages);
  const showsAll = context.screen.isTerminal || input.options["show-values"] === true;
  const words = { state: say(`state.${state}`), why: whyNow(line, { say, showsAll }) };
  throw new Stop(exit.findings, talk.speech.say("postpone.no_effect", words));
}

async function askUntil({ talk, today }: OpenReview, due: PlainDate): Promise<string> {
  const { say } = talk.speech;
  const latest = latestPostponement(due);
  const until = await talk.text<string>({
    flag: "until",
    question: "postpone.until",
    help: "postpone.until_help",
    facts: { due, latest, today },
    isRequired: true,
    wrong: "postpone.until_wrong",
    read: (typed) => {
      const day = readDay(typed);
      const isUsable = typeof day === "string" && day >= today && day <= latest;
      return isUsable ? day : { misread: typed };
    },
  });
  if (until === undefined || until > due) return until ?? due;
  throw new Stop(exit.findings, say("postpone.not_later", { until, due }));
}
