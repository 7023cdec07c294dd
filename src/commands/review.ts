import { stale } from "../languages/en-stale.ts";
import { speak } from "../languages/speech.ts";
import { type Command, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { resultOfFlags } from "./review-by-flags.ts";
import { resultOfTalk } from "./review-by-talk.ts";
import { type Call, type CallEntry, callsAbout } from "./review-call.ts";
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
        : await resultOfTalk({ ...asking, states, ...toAskAbout(call, input) });
      await writeResult(writing, result);
    }
    return exit.fine;
  },
};

/**
 * Whoever names entries is asked about each. Of a provider, the services of which something is old or which something
 * stopped; all of them where nothing did. Nobody is asked what they told last week, and the caller sees what is left out.
 */
function toAskAbout(
  call: Call,
  input: Input,
): { readonly call: Call; readonly fresh: Call["entries"] } {
  if (textOption(input, "organization") === undefined) return { call, fresh: [] };
  const isFresh = ({ sheet: { line } }: CallEntry) =>
    [line.freshness, ...line.freshness.groups].every(({ state }) => state === "current");
  const fresh = call.entries.filter(isFresh);
  const entries = call.entries.filter((each) => !fresh.includes(each));
  return entries.length === 0 ? { call, fresh: [] } : { call: { ...call, entries }, fresh };
}

function hasAgreement({ opened }: OpenReview, { provider }: Call): boolean {
  const found = opened.catalogue.organizations.get(provider.id)?.meaning;
  return (found?.agreements.length ?? 0) > 0;
}
