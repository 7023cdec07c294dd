import { holdersWords } from "../languages/en-holders.ts";
import { prompts } from "../languages/en-prompts.ts";
import { speak } from "../languages/speech.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { isId } from "../model/slug.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText } from "../reporters/printable.ts";
import { screenLines } from "../reporters/screen-lines.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import {
  type Holder,
  holdersPath,
  nextCopy,
  type OpenHolders,
  outstanding,
  readHolders,
  refuseShared,
  withDay,
  withHolder,
} from "./holders-file.ts";
import { copyLines, type HoldersTelling } from "./holders-told.ts";
import { narrowAudience, narrowInput } from "./narrow-audience.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";
import { carryOut, planOptions } from "./planned-change.ts";
import { saveFiles } from "./save.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    { flags: "--give <role>", description: "number a copy and write down which role holds it" },
    { flags: "--organization <id>", description: "where that role works, when that is not here" },
    { flags: "--edition <number>", description: "only copies of this edition; the edition given" },
    { flags: "--recall", description: "ask for all copies that are out, and list whom to tell" },
    { flags: "--returned <number>", description: "a copy came back or was destroyed" },
    narrowAudience("restricted", ["restricted"]),
    { flags: "--format <format>", description: "how to print", choices: ["text", "json"] },
    shared.json,
    shared.noSave,
    ...planOptions,
  ],
  examples: [
    "pathway holders",
    "pathway holders --give help-desk --organization nile-health",
    "pathway holders --recall --edition 3",
  ],
  async run(context, input) {
    narrowInput(context, input, {
      ...{ usual: "restricted", isFile: false },
      why: "Who holds copies is told to protection staff. Say that they read this output with --audience restricted.",
    });
    const root = await findPathway(context, input);
    const around = await surroundingsOf(context, root);
    const open = await readHolders(context, root);
    const today = asOf(context, input, around.pathway);
    const planned = planOf(input, { open, around, today });
    if (planned) {
      refuseShared(context, root, around);
      const isDone = await write(context, input, { open, around, planned });
      if (!isDone) return exit.fine;
    }
    await tell(context, input, { around, today, planned, open });
    return exit.fine;
  },
};

interface Plan {
  readonly what: "give" | "recall" | "returned";
  readonly after: string;
  readonly copies: readonly Holder[];
}

interface Asked {
  readonly open: OpenHolders;
  readonly around: Surroundings;
  readonly today: PlainDate;
}

/** What is to be written; `undefined` where somebody only asks who holds what. */
function planOf(input: Input, asked: Asked): Plan | undefined {
  const [give, returned] = ["give", "returned"].map((name) => textOption(input, name));
  const isRecall = input.options["recall"] === true;
  if ([give !== undefined, returned !== undefined, isRecall].filter(Boolean).length > 1)
    throw new Stop(exit.usage, "Say one thing at a time: --give, --recall or --returned.");
  if (give !== undefined) return given(input, give, asked);
  const { open, today } = asked;
  if (returned !== undefined) {
    const copies = outstanding(open.holders).filter(({ copy }) => String(copy) === returned);
    if (copies.length === 0)
      throw new Stop(exit.usage, `No copy ${returned} is out. See them with  pathway holders`);
    const after = withDay(open, copies, { key: "returned", day: today });
    return { what: "returned", after, copies };
  }
  if (!isRecall) return undefined;
  const out = chosen(input, open.holders);
  const fresh = out.filter(({ called_back: called }) => called === undefined);
  const after =
    fresh.length === 0
      ? (open.text ?? "")
      : withDay(open, fresh, { key: "called_back", day: today });
  return { what: "recall", after, copies: out };
}

function given(input: Input, role: string, { open, around, today }: Asked): Plan {
  if (!around.pathway.roles.some(({ id }) => id === role)) {
    const roles = around.pathway.roles.map(({ id }) => id).join(", ");
    throw new Stop(
      exit.usage,
      `--give "${role}" is no role of pathway.yaml. Copies are held by roles, never by names: ${roles || "none is described yet"}.`,
    );
  }
  const organization = textOption(input, "organization");
  if (organization !== undefined && !isId(organization))
    throw new Stop(exit.usage, `--organization "${organization}" is no id of an organisation.`);
  const edition = editionOption(input);
  const holder: Holder = {
    copy: nextCopy(open.holders),
    ...(edition === undefined ? {} : { edition }),
    role,
    ...(organization === undefined ? {} : { organization }),
    since: today,
  };
  return { what: "give", after: withHolder(open, holder), copies: [holder] };
}

function editionOption(input: Input): number | undefined {
  const typed = textOption(input, "edition");
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(typed)) return Number(typed);
  throw new Stop(exit.usage, `--edition "${typed}" is no number of an edition, such as 3.`);
}

function chosen(input: Input, holders: readonly Holder[]): readonly Holder[] {
  const edition = editionOption(input);
  return outstanding(holders).filter((each) => edition === undefined || each.edition === edition);
}

interface Writing {
  readonly open: OpenHolders;
  readonly around: Surroundings;
  readonly planned: Plan;
}

/** False where only shown. */
async function write(context: Context, input: Input, writing: Writing): Promise<boolean> {
  const { open, around, planned } = writing;
  const { root, pathway } = around;
  const changes = [{ file: holdersPath, before: open.text, after: planned.after }];
  if (open.text === planned.after) return true;
  const written = await carryOut(context, input, { root, changes });
  if (written.length === 0) return false;
  const speech = await speak(prompts, context.messages);
  const { say } = await speak(holdersWords, context.messages);
  const message = say(`commit.${planned.what}`, { count: planned.copies.length });
  const saving = { context, input, speech, root, pathway };
  saveFiles(saving, [holdersPath], { shared: message, apart: message });
  return true;
}

interface Told {
  readonly around: Surroundings;
  readonly today: PlainDate;
  readonly planned: Plan | undefined;
  readonly open: OpenHolders;
}

async function tell(context: Context, input: Input, told: Told): Promise<void> {
  const { around, today, planned, open } = told;
  const { screen, messages, version } = context;
  const copies = planned?.copies ?? chosen(input, open.holders);
  if (formatOption(input) === "json") {
    const head = { tool: "pathway", version, format_version: formatVersion, as_of: today };
    screen.out(jsonText({ ...head, did: planned?.what ?? null, copies }));
    return;
  }
  const speech = await speak(holdersWords, messages);
  const telling: HoldersTelling = { speech, pathway: around.pathway };
  const head = speech.say(`head.${planned?.what ?? "list"}`, { count: copies.length });
  const lines = copies.length === 0 ? [] : copyLines(copies, telling);
  const next = planned?.what === "recall" && copies.length > 0 ? [speech.say("recall_next")] : [];
  screen.out(screenLines([head, ...lines, ...next], { direction: speech.direction, width: 100 }));
}
