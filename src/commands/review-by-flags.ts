import type { FactGroup } from "../model/fact-group.ts";
import { type Act, actsOf, type GroupAnswer, type WrittenAct } from "../model/review-acts.ts";
import { dataOf } from "../yaml/new-file.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { askHow, askJudgement, askWho } from "./review-act.ts";
import type { Call, CallEntry } from "./review-call.ts";
import type { Asking } from "./review-correction.ts";
import { maySettle } from "./review-door.ts";
import type { FlagAnswers } from "./review-flags.ts";
import type { CallResult, EntryResult } from "./review-result.ts";
import { valuesFor } from "./review-values.ts";

/** A call whose facts the flags answer. */
export interface FlagCall extends Asking {
  readonly context: Context;
  readonly input: Input;
  readonly call: Call;
  readonly flags: FlagAnswers;
  readonly hasAgreement: boolean;
}

/** What flags say of a call. A person is still asked how and who where the flags do not say it. */
export async function resultOfFlags(flagCall: FlagCall): Promise<CallResult> {
  const { input, call, flags, hasAgreement, talk } = flagCall;
  const how = await askHow(flagCall, input, call);
  refuseUnfit(flagCall, how.method);
  const isTold = flags.outcome !== "no_answer" && how.method !== "website";
  const act: Act = { ...how, ...(await askWho(flagCall, input, { call, isTold })) };
  const isJudged = talk.isAnswered("gets-help") || talk.isAnswered("agreement");
  const judgement = isJudged
    ? await askJudgement(withoutAsking(flagCall), { call, act, hasAgreement })
    : undefined;
  return {
    call,
    entries: call.entries.map((entry) => entryResult(entry, act, flags)),
    providerValues: flags.corrections.flatMap(({ fact, ofProvider, value }) =>
      ofProvider ? [{ path: fact.path, value: dataOf(value) }] : [],
    ),
    ...(judgement ? { judgement } : {}),
  };
}

/** One of two answers by a flag is enough; the other is not asked. */
function withoutAsking({ talk, ...asking }: FlagCall): FlagCall {
  return {
    ...asking,
    talk: {
      ...talk,
      choose: async (asked) => (talk.isAnswered(asked.flag) ? talk.choose(asked) : undefined),
    },
  };
}

function refuseUnfit({ call, flags, talk, context }: FlagCall, method: Act["method"]): void {
  const { say } = talk.speech;
  const unfit = (groups: readonly FactGroup[]) => groups.filter((each) => !maySettle(method, each));
  const settled = flags.said.flatMap(({ group, said }) => (said === "unknown" ? [] : [group]));
  const refused = unfit(settled).join(", ");
  if (refused !== "" && !flags.isAll)
    throw new Stop(exit.usage, say("door.website", { facts: refused }));
  if (refused !== "") context.screen.err(`${say("door.website_left", { facts: refused })}\n`);
  const own = flags.corrections.filter(({ ofProvider }) => !ofProvider);
  if (own.length > 0 && call.entries.length > 1) throw new Stop(exit.usage, say("flags.one_entry"));
  for (const { sheet } of call.entries) {
    const strange = flags.at.find((each) => !sheet.sites.includes(each));
    if (strange === undefined) continue;
    const known = sheet.sites.join(", ") || "–";
    throw new Stop(exit.usage, say("flags.no_site", { part: strange, id: sheet.line.id, known }));
  }
}

function entryResult({ entry, sheet }: CallEntry, act: Act, flags: FlagAnswers): EntryResult {
  const { outcome, at, said, corrections } = flags;
  if (outcome !== "answered") {
    const whole: WrittenAct = { ...act, ...(at.length > 0 ? { at } : {}), outcome };
    return { entry, acts: [inOrder(whole)], values: [] };
  }
  const answers = said.flatMap((each): GroupAnswer[] =>
    maySettle(act.method, each.group) || each.said === "unknown" ? [{ ...each, sites: at }] : [],
  );
  const own = corrections.filter(({ ofProvider }) => !ofProvider);
  return {
    entry,
    acts: actsOf(answers, act, sheet.sites),
    values: own.flatMap((each) => valuesFor(entry.written, { ...each, sites: at })),
  };
}

/** The note stands last, as in every act. */
function inOrder({ note, ...act }: WrittenAct): WrittenAct {
  return { ...act, ...(note === undefined ? {} : { note }) };
}
