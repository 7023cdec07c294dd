import { languageOf } from "../languages/program-languages.ts";
import { label } from "../languages/translator.ts";
import { type FactGroup, factGroups } from "../model/fact-group.ts";
import { nearest } from "../model/nearest.ts";
import type { WrittenAct } from "../model/review-acts.ts";
import { aboutGroup, openReport } from "../model/site-events.ts";
import { read } from "../model/text.ts";
import type { ReviewSheet } from "../render/review-sheet.ts";
import { type Command, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { partsOf } from "./interview.ts";
import { shared } from "./options.ts";
import { planOptions } from "./planned-change.ts";
import { dayOf, methods, roleOf } from "./review-act.ts";
import { refuseUntrue } from "./review-door.ts";
import { openOne } from "./review-one.ts";
import type { OpenReview } from "./review-open.ts";
import { writeResult } from "./review-write.ts";

export const command: Command = {
  arguments: "<id>",
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--wrong <what>",
      description: "what is wrong: phone, address, hours, who, cost, offer, referral; several: a,b",
      repeats: true,
    },
    { flags: "--note <words>", description: "what you saw or heard; never about a person" },
    { flags: "--with <role>", description: "who told you: A visitor at the desk" },
    { flags: "--by <role>", description: "your role; the entry's owner when absent" },
    {
      flags: "--method <method>",
      description: "how it came to light; phone when absent",
      choices: methods,
    },
    { flags: "--on <date>", description: "the day you learnt it; today when absent" },
    shared.noSave,
    ...planOptions,
  ],
  examples: [
    "pathway report eye-clinic --wrong phone",
    'pathway report eye-clinic --wrong hours --note "Shut on a Tuesday morning"',
    "pathway report eye-clinic --wrong phone,address --dry-run",
  ],
  async run(context, input) {
    const { open, call, about } = await openOne(context, input);
    const { talk } = open;
    const { say } = talk.speech;
    const act = await askReport(open, about.sheet);
    const facts = act.facts ?? factGroups;
    const known = knownSince(open, facts);
    if (known !== undefined && act.note === undefined) {
      context.screen.out(`${say("report.known", { on: known })}\n`);
      return exit.fine;
    }
    const entries = [{ entry: about.entry, acts: [act], values: [] }];
    const commit = (ids: string) => say("report.commit", { ids, facts: facts.join(", ") });
    const writing = { ...open, isAsked: false, isVerified: false, commit };
    if (await writeResult(writing, { call, entries, providerValues: [] }))
      context.screen.out(`${nextStep(open, about.sheet.line.owner)}\n`);
    return exit.fine;
  },
};

async function askReport(open: OpenReview, sheet: ReviewSheet): Promise<WrittenAct> {
  const { input, talk, today } = open;
  const facts = await askWrong(open);
  const note = await askNote(open);
  const on = dayOf(open, input);
  const method = (textOption(input, "method") ?? "phone") as WrittenAct["method"];
  refuseUntrue({ on, method }, { today, sheets: [sheet], speech: talk.speech });
  const who = textOption(input, "with")?.trim();
  return {
    ...{ on, by: await roleOf(open, sheet.line.owner), method },
    ...(who ? { with: who } : {}),
    ...{ facts, outcome: "reported_wrong" },
    ...(note === undefined ? {} : { note }),
  };
}

/** Who sees it from now on. */
function nextStep({ talk, around }: OpenReview, owner: string): string {
  const { say, code } = talk.speech;
  const { roles, languages } = around.pathway;
  const role = roles.find(({ id }) => id === owner);
  if (!role) return say("report.next_nobody");
  return say("report.next", { role: read(role.name, code, languages).words });
}

/** Words that people use for a group of facts; none of them has to be learnt. */
const spoken: Readonly<Record<FactGroup, readonly string[]>> = {
  contact: ["phone", "number", "whatsapp", "sms", "email", "mail", "website"],
  location: ["address", "place", "area", "door", "map", "directions", "coordinates"],
  hours: ["hours", "open", "closed", "times", "time", "status"],
  eligibility: ["who", "refused", "open_to"],
  fees: ["cost", "price", "fee"],
  services: ["offer", "service", "languages", "language", "provides", "name"],
  referral: ["referral", "how", "must_report"],
};

async function askWrong({ talk, input }: OpenReview): Promise<readonly FactGroup[]> {
  const { say, code } = talk.speech;
  const typed = textOption(input, "wrong");
  if (typed !== undefined) {
    const groups = partsOf(typed).map((each) => groupNamed(each) ?? { strange: each });
    const strange = groups.find((each) => typeof each === "object");
    if (strange || groups.length === 0)
      throw new Stop(exit.usage, strangeWords(strange?.strange ?? typed, say));
    return factGroups.filter((group) => groups.includes(group));
  }
  const chosen = await talk.several({
    flag: "wrong",
    question: "report.wrong",
    isRequired: true,
    choices: factGroups.map((value) => ({
      value,
      name: `${label(languageOf(code), "factGroup", value)}: ${say(`report.wrong_${value}`)}`,
    })),
  });
  return factGroups.filter((group) => chosen?.includes(group));
}

function groupNamed(typed: string): FactGroup | undefined {
  const word = typed.toLowerCase();
  return factGroups.find((group) => group === word || spoken[group].includes(word));
}

function strangeWords(answer: string, say: OpenReview["talk"]["speech"]["say"]): string {
  const all = factGroups.flatMap((group) => [group, ...spoken[group]]);
  const near = nearest(answer.toLowerCase(), all);
  const known = factGroups.map((group) => spoken[group][0] ?? group).join(", ");
  const problem =
    near === undefined
      ? say("ask.not_among", { answer, known })
      : say("ask.near", { answer, near, known });
  return say("ask.flag_wrong", { flag: "--wrong", problem });
}

async function askNote({ talk }: OpenReview): Promise<string | undefined> {
  return talk.text({
    flag: "note",
    question: "report.note",
    help: "report.note_help",
    wrong: "ask.required",
    read: (words) => words,
  });
}

/** The day since which all of this is reported already and nobody has settled it. */
function knownSince(
  { opened, today }: OpenReview,
  facts: readonly FactGroup[],
): string | undefined {
  const [entry] = opened.chosen;
  const events = [...(entry?.meaning.verification ?? [])]
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const days = facts.map((group) => openReport(aboutGroup(events, group), group)?.on);
  return days.includes(undefined) ? undefined : days.sort()[0];
}
