import { stale } from "../languages/en-stale.ts";
import { speak } from "../languages/speech.ts";
import type { Command } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { resultOfFlags } from "./review-by-flags.ts";
import { resultOfTalk } from "./review-by-talk.ts";
import { type Call, callsAbout } from "./review-call.ts";
import { chosenServices } from "./review-chosen.ts";
import { answersOfFlags, reviewOptions } from "./review-flags.ts";
import { type OpenReview, openReview } from "./review-open.ts";
import { type Writing, writeResult } from "./review-write.ts";

export const command: Command = {
  arguments: "[id...]",
  options: reviewOptions,
  examples: [
    "pathway review eye-clinic",
    'pathway review eye-clinic --confirmed all --method phone --with "Head nurse"',
    'pathway review eye-clinic --confirmed hours --changed "contact.phone=+249 91 234 5678" --method phone --with "Head nurse"',
  ],
  async run(context, input) {
    const open = await openReview(context, input, chosenServices);
    const { talk, around, opened, today } = open;
    const { say } = talk.speech;
    const flags = answersOfFlags(talk, input, around);
    if (!flags && !talk.mayAsk)
      throw new Stop(
        exit.usage,
        say("ask.flag_needed", {
          flag: "--confirmed, --changed, --no-answer",
          question: say("talk.what_said"),
        }),
      );
    const states = await speak(stale, context.messages);
    const commit = (ids: string) => say("write.commit", { ids });
    const writing: Writing = { ...open, isAsked: !flags, commit, isVerified: true };
    for (const call of await callsAbout(opened, { today, code: context.messages })) {
      const asking = { ...open, call, hasAgreement: hasAgreement(open, call) };
      const result = flags
        ? await resultOfFlags({ ...asking, flags })
        : await resultOfTalk({ ...asking, states, call: onlyOld(call) });
      await writeResult(writing, result);
    }
    return exit.fine;
  },
};

/** Of several services those of which something is old; all of them where nothing is. Nobody is asked what they told last week. */
function onlyOld(call: Call): Call {
  const old = call.entries.filter(({ sheet }) =>
    sheet.line.freshness.groups.some(({ state }) => state !== "current"),
  );
  return old.length === 0 ? call : { ...call, entries: old };
}

function hasAgreement({ opened }: OpenReview, { provider }: Call): boolean {
  const found = opened.catalogue.organizations.get(provider.id)?.meaning;
  return (found?.agreements.length ?? 0) > 0;
}
