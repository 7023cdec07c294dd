import type { OrganizationFile, ServiceFile } from "../model/file-types.ts";
import { latinDigits } from "../model/latin-digits.ts";
import { type PlainDate, parseDate } from "../model/plain-date.ts";
import { read, toName } from "../model/text.ts";
import type { Misread } from "../model/typed-hours.ts";
import type { FileChange } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import { decode } from "../schema/decode.ts";
import { insertKey, removeKey, setValue } from "../yaml/edits.ts";
import type { Source } from "../yaml/extent.ts";
import { splice } from "../yaml/splice.ts";
import { follow } from "../yaml/tree.ts";
import type { Data } from "../yaml/write-value.ts";
import type { Context, Input, OptionSpec } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { type FoundEntry, foundEntry, keysOf, kindOption, stands } from "./found-entry.ts";
import { type Interview, interview } from "./interview.ts";
import { notice } from "./notice.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf, shared } from "./options.ts";
import { carryOut, planOptions } from "./planned-change.ts";
import { type Saving, saveFiles } from "./save.ts";
import { type Surroundings, servicesOf, surroundingsOf } from "./surroundings.ts";

/** What a person can do to an entry's doors with one command. */
export type StatusVerb = "pause" | "close" | "withdraw";

const states = { pause: "paused", close: "closed", withdraw: "withdrawn" } as const;

/** The options of each verb; what is asked has a flag. */
export function statusOptions(verb: StatusVerb): readonly OptionSpec[] {
  return [
    shared.pathway,
    shared.asOf,
    ...(verb === "pause"
      ? [{ flags: "--until <date>", description: "the last day of it (year-month-day)" }]
      : []),
    { flags: "--reason <words>", description: "a neutral reason that everyone may read" },
    { flags: "--internal-reason <words>", description: "for protection staff only" },
    ...(verb === "withdraw" ? [kindOption] : []),
    shared.noSave,
    ...planOptions,
  ];
}

/** Changes the state of an entry's doors: asks for the reasons, shows or writes the change, saves it. */
export async function changeStatus(
  context: Context,
  input: Input,
  verb: StatusVerb,
): Promise<number> {
  const talk = await interview(context, input);
  const { speech } = talk;
  const root = await findPathway(context, input);
  const around = await surroundingsOf(context, root);
  const id = input.arguments[0] ?? "";
  const meant = verb === "withdraw" ? {} : ({ meant: "service" } as const);
  const found = foundEntry({ context, input, speech, around }, id, meant);
  if (found.file.kind === "organization" && verb !== "withdraw")
    refuseProvider(context, talk, around, id);
  const said = await askReasons(talk, verb, {
    today: asOf(context, input, around.pathway),
    hasPublicReason: found.file.kind === "service",
  });
  const { path } = found.file;
  const after = withStatus(found, { state: states[verb], ...said });
  const changes: readonly FileChange[] = [{ file: path, before: found.source.text, after }];
  if (after === found.source.text) {
    context.screen.out(`${speech.say("edit.same", { path: printable(path) })}\n`);
    return exit.fine;
  }
  const written = await carryOut(context, input, { root, changes });
  if (written.length === 0) return exit.fine;
  const saving: Saving = { context, input, speech, root, pathway: around.pathway };
  const message =
    said.until === undefined
      ? speech.say(`edit.${verb}_message`, { id })
      : speech.say("edit.pause_until_message", { id, until: said.until });
  saveFiles(saving, [path], { shared: message, apart: message });
  await notice(context.screen, speech, { words: speech.say(`edit.${verb}_next`), to: "out" });
  if (verb === "withdraw") await tellWithdrawn(context, input, { around, found });
  return exit.fine;
}

/** The slip for printed copies, and whom to tell. Where a log is written, an entry is called as it was typed. */
async function tellWithdrawn(
  context: Context,
  input: Input,
  { around, found }: { readonly around: Surroundings; readonly found: FoundEntry },
): Promise<void> {
  const { tellSlip } = await import("./holders-told.ts");
  const { root, pathway } = around;
  const { kind, id } = found.file;
  const { value } = await decode(kind, found.source.text);
  const { languages } = pathway;
  const written = value as ServiceFile | OrganizationFile | undefined;
  // Whether everyone may know its name is not asked here: a log never learns it.
  const isSeen = context.screen.isTerminal || input.options["show-values"] === true;
  const isNamed = isSeen && written !== undefined;
  const name = (language: string) =>
    isNamed ? read(toName(written.name), language, languages).words : id;
  await tellSlip(context, input, { root, pathway, name, day: asOf(context, input, pathway) });
}

/** A provider has no doors of its own: its services have. */
function refuseProvider(context: Context, { speech }: Interview, around: Surroundings, id: string) {
  const names = servicesOf(context, around, id)
    .filter(({ isPrivate }) => !isPrivate)
    .map((source) => source.id);
  const services = names.join(", ") || speech.say("edit.no_services");
  throw new Stop(exit.usage, speech.say("edit.no_such_service", { id, services }));
}

/** What is said with a state. */
interface Said {
  readonly until?: string;
  readonly reason?: string;
  readonly internal_reason?: string;
}

async function askReasons(
  talk: Interview,
  verb: StatusVerb,
  { today, hasPublicReason }: { readonly today: PlainDate; readonly hasPublicReason: boolean },
): Promise<Said> {
  const words = (text: string) => text;
  const until =
    verb === "pause"
      ? await talk.text({
          flag: "until",
          question: "edit.until",
          help: "edit.until_help",
          wrong: "edit.until_past",
          facts: { today },
          read: (typed) => dayFrom(typed, today),
        })
      : undefined;
  const reason = hasPublicReason
    ? await talk.text({
        flag: "reason",
        question: "edit.reason",
        help: "edit.reason_help",
        wrong: "ask.required",
        read: words,
      })
    : undefined;
  const internal =
    verb === "withdraw" || talk.isAnswered("internal-reason")
      ? await talk.text({
          flag: "internal-reason",
          question: "edit.internal_reason",
          help: "edit.internal_reason_help",
          wrong: "ask.required",
          read: words,
        })
      : undefined;
  return {
    ...(until === undefined ? {} : { until }),
    ...(reason === undefined ? {} : { reason }),
    ...(internal === undefined ? {} : { internal_reason: internal }),
  };
}

/** A day that is not over yet. */
function dayFrom(typed: string, today: PlainDate): string | Misread {
  const day = parseDate(latinDigits(typed));
  return day === undefined || day < today ? { misread: typed } : day;
}

/** The entry's text with its new state. Sites that say something of their own doors take it from the entry again. */
function withStatus({ file, source }: FoundEntry, said: Said & { readonly state: string }): string {
  const value: Data = Object.keys(said).length === 1 ? said.state : { ...said };
  const kind = file.kind === "organization" ? "organization" : "service";
  const key = kind === "organization" ? "state" : "status";
  const own = stands(source, [key])
    ? setValue(source, [key], value)
    : insertKey(source, [], { key, value, order: keysOf(kind) });
  const sites = kind === "service" ? sitesWithStatus(source) : [];
  return splice(source.text, [
    ...own,
    ...sites.flatMap((index) => removeKey(source, ["sites", index, "status"])),
  ]);
}

function sitesWithStatus(source: Source): readonly number[] {
  const { node } = follow(source.tree, ["sites"]);
  if (node?.kind !== "list") return [];
  return node.items.flatMap((_, index) =>
    stands(source, ["sites", index, "status"]) ? [index] : [],
  );
}
