import { defined } from "../model/defined.ts";
import { latinDigits } from "../model/latin-digits.ts";
import { type PlainDate, parseDate } from "../model/plain-date.ts";
import type { Act } from "../model/review-acts.ts";
import { read } from "../model/text.ts";
import { type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import type { Judgement } from "./record-review.ts";
import type { Call } from "./review-call.ts";
import type { Asking } from "./review-correction.ts";
import { refuseUntrue } from "./review-door.ts";

/** The ways in which somebody can learn how a service is, the usual one first. */
export const methods = ["phone", "visit", "email", "form", "document", "website"] as const;

type Method = (typeof methods)[number];

/** How a call went before any fact was asked. */
export type Outcome = "answered" | "no_answer" | "closed";

/** The day that --on names; today when absent. */
export function dayOf({ talk, today }: Asking, input: Input): PlainDate {
  const { say } = talk.speech;
  const written = textOption(input, "on");
  if (written === undefined) return today;
  const on = parseDate(latinDigits(written));
  if (on) return on;
  const problem = say("new.date_wrong", { part: written });
  throw new Stop(exit.usage, say("ask.flag_wrong", { flag: "--on", problem }));
}

/** The day, and how it is asked. */
export async function askHow(
  asking: Asking,
  input: Input,
  call: Call,
): Promise<Pick<Act, "on" | "method">> {
  const { talk, today } = asking;
  const { say } = talk.speech;
  const on = dayOf(asking, input);
  const sheets = call.entries.map(({ sheet }) => sheet);
  // Nobody goes to a hidden place; whoever says by a flag that they did is told so.
  const isOffered = (method: Method) =>
    method !== "visit" || talk.isAnswered("method") || !sheets.some(({ isHidden }) => isHidden);
  const method = await talk.choose({
    flag: "method",
    question: "talk.method",
    isRequired: true,
    choices: methods
      .filter(isOffered)
      .map((value) => ({ value, name: say(`talk.method_${value}`) })),
  });
  const act = { on, method: method as Method };
  refuseUntrue(act, { today, sheets, speech: talk.speech });
  return act;
}

/** Paper and pages always answer. */
export async function askOutcome({ talk }: Asking, method: Method): Promise<Outcome> {
  if (method === "website" || method === "document") return "answered";
  const { say } = talk.speech;
  const outcomes = ["answered", "no_answer", "closed"] as const;
  const said = await talk.choose({
    flag: "outcome",
    question: "talk.outcome",
    isRequired: true,
    choices: outcomes.map((value) => ({ value, name: say(`talk.outcome_${value}`) })),
  });
  return outcomes.find((each) => each === said) ?? "answered";
}

/** Who asked, who told, and what protection staff should know. */
export async function askWho(
  { talk, around }: Asking,
  input: Input,
  { call, isTold }: { readonly call: Call; readonly isTold: boolean },
): Promise<Pick<Act, "by" | "with" | "note">> {
  const by = await roleOf({ talk, around }, call.entries[0]?.sheet.line.owner);
  const who = isTold
    ? await talk.text({
        ...{ flag: "with", question: "new.with", help: "new.with_help", wrong: "ask.required" },
        read: (words) => words,
      })
    : undefined;
  const note = textOption(input, "note")?.trim();
  return { by, ...(who === undefined ? {} : { with: who }), ...(note ? { note } : {}) };
}

/** A role of the pathway; a person chooses only where there are several. */
export async function roleOf(
  { talk, around }: Pick<Asking, "talk" | "around">,
  owner: string | undefined,
): Promise<string> {
  const { roles, owner: first, languages } = around.pathway;
  if (roles.length === 0) throw new Stop(exit.usage, talk.speech.say("talk.no_roles"));
  const known = roles.map(({ id }) => id);
  const usual = [owner, first, known[0]].find((each) => each !== undefined && known.includes(each));
  if (roles.length === 1 && !talk.isAnswered("by")) return known[0] ?? "";
  const said = await talk.choose({
    flag: "by",
    question: "talk.by",
    isRequired: true,
    ...(usual === undefined ? {} : { default: usual }),
    choices: roles.map(({ id, name }) => ({
      value: id,
      name: read(name, talk.speech.code, languages).words,
    })),
  });
  return said ?? "";
}

/** Do the people who are sent there get help, and is the agreement followed: once for each provider, never about a case. */
export async function askJudgement(
  { talk }: Asking,
  {
    call,
    act,
    hasAgreement,
  }: {
    readonly call: Call;
    readonly act: Pick<Act, "on" | "by">;
    readonly hasAgreement: boolean;
  },
): Promise<Judgement | undefined> {
  const { say } = talk.speech;
  const asked = { isRequired: true, default: unknown, facts: { provider: call.provider.name } };
  const dontKnow = { value: unknown, name: say("ask.unknown") };
  const helps = ["often", "sometimes", "no"] as const;
  const helped = await talk.choose({
    ...{ flag: "gets-help", question: "talk.help", help: "talk.help_help", ...asked },
    choices: [dontKnow, ...helps.map((value) => ({ value, name: say(`talk.help_${value}`) }))],
  });
  const follows = ["yes", "no"] as const;
  const followed =
    hasAgreement || talk.isAnswered("agreement")
      ? await talk.choose({
          ...{ flag: "agreement", question: "talk.agreement", ...asked },
          choices: [
            dontKnow,
            ...follows.map((value) => ({ value, name: say(`talk.agreement_${value}`) })),
          ],
        })
      : undefined;
  const known = defined({
    people_get_help: helps.find((each) => each === helped),
    agreement_followed: follows.find((each) => each === followed),
  });
  return Object.keys(known).length === 0 ? undefined : { on: act.on, by: act.by, ...known };
}

/** Nobody knows: then nothing is recorded. */
const unknown = "unknown";
