import { type Act, actsOf } from "../model/review-acts.ts";
import { turned } from "../reporters/direction.ts";
import { isolated } from "../reporters/printable.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { askHow, askJudgement, askOutcome, askWho } from "./review-act.ts";
import type { Call, CallEntry } from "./review-call.ts";
import type { Asking } from "./review-correction.ts";
import type { CallResult } from "./review-result.ts";
import { askFacts, type Heard, hasHeard, nothingHeard } from "./review-talk.ts";

/** One call at a terminal. */
export interface AskedCall extends Asking {
  readonly context: Context;
  readonly input: Input;
  readonly call: Call;
  readonly hasAgreement: boolean;
}

/** Leads through a call: whom to call and what to say, then one plain question after the other. */
export async function resultOfTalk(asked: AskedCall): Promise<CallResult> {
  const { input, call } = asked;
  showCard(asked);
  const how = await askHow(asked, input, call);
  const outcome = await askOutcome(asked, how.method);
  const isTold = outcome !== "no_answer" && how.method !== "website";
  const act: Act = { ...how, ...(await askWho(asked, input, { call, isTold })) };
  if (outcome !== "answered") {
    const { note, ...rest } = act;
    const whole = { ...rest, outcome, ...(note === undefined ? {} : { note }) };
    const entries = call.entries.map(({ entry }) => ({ entry, acts: [whole], values: [] }));
    return { call, entries, providerValues: [] };
  }
  const heard = nothingHeard();
  const judgement = await offeringOnLeave(asked, heard, async () => {
    await askFacts(asked, call, {
      method: how.method,
      heard,
      tell: (entry) => showEntry(asked, entry),
    });
    return askJudgement(asked, { call, act, hasAgreement: asked.hasAgreement });
  });
  return {
    call,
    entries: call.entries.map(({ entry, sheet }) => ({
      entry,
      acts: actsOf(heard.answers.get(entry.source.path) ?? [], act, sheet.sites),
      values: heard.values.get(entry.source.path) ?? [],
    })),
    providerValues: heard.providerValues,
    ...(judgement ? { judgement } : {}),
  };
}

/** Whoever leaves in the middle is asked once whether to keep what was answered so far; leaving again writes nothing. */
async function offeringOnLeave<T>(
  { talk }: AskedCall,
  heard: Heard,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Stop) || error.code !== exit.interrupted || !hasHeard(heard))
      throw error;
    const keeps = await talk.choose({
      flag: "keep",
      question: "talk.left",
      isRequired: true,
      choices: (["yes", "no"] as const).map((value) => ({
        value,
        name: talk.speech.say(`talk.left_${value}`),
      })),
    });
    if (keeps !== "yes") throw error;
    return undefined;
  }
}

/** Whom to call and what to read out. */
function showCard({ context, talk, call }: AskedCall): void {
  const { screen } = context;
  const { say, direction } = talk.speech;
  const sheets = call.entries.map(({ sheet }) => sheet);
  const [first] = sheets;
  const names = sheets.map(({ name }) => isolated(name)).join(say("ask.comma"));
  const heading = isolated(call.provider.name);
  const isOwn = first?.name === call.provider.name && sheets.length === 1;
  const all = sheets.flatMap((sheet) => sheet.calls);
  const targets = [...new Map(all.map((each) => [each.at, each])).values()];
  const calls = targets
    .slice(0, 3)
    .map(({ at, who }) =>
      who === undefined
        ? say("card.call", { at: isolated(at) })
        : say("card.call_who", { at: isolated(at), who: isolated(who) }),
    );
  const lines = [
    "",
    isOwn ? heading : say("card.heading", { provider: heading, services: names }),
    ...(calls.length > 0 ? calls : [say("card.no_number")]).map((line) => `  ${line}`),
    ...(sheets.some(({ isHidden }) => isHidden) ? [`  ${say("card.hidden")}`] : []),
  ];
  for (const line of lines) screen.err(`${turned(line, direction)}\n`);
  for (const { code, lines: script } of call.scripts) {
    screen.err("\n");
    const to = code === "ar" ? "rtl" : "ltr";
    for (const line of script) screen.err(`  ${turned(line, to)}\n`);
  }
  screen.err("\n");
}

function showEntry({ context, talk }: AskedCall, { sheet }: CallEntry): void {
  context.screen.err(`\n${turned(isolated(sheet.name), talk.speech.direction)}\n`);
}
