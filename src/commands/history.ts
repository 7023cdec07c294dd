import type { EntryChange } from "../history/change.ts";
import { read } from "../model/text.ts";
import { banners } from "../render/banners.ts";
import { factKeys } from "../render/change-values.ts";
import { toldChanges } from "../render/change-words.ts";
import { roleName } from "../render/row.ts";
import type { ToldEntry, ToldPage } from "../render/told-page.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText, printable } from "../reporters/printable.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { dayIn } from "./day-in.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { LifeStep } from "./entry-life.ts";
import { exit, Stop } from "./exit.ts";
import { type OpenedLife, openLife } from "./open-life.ts";
import { findPathway } from "./open-pathway.ts";
import { formatOption, shared } from "./options.ts";
import { changeData, printableChange, printedPage, toldFormat } from "./told-output.ts";

export const command: Command = {
  arguments: "<id>",
  options: [
    shared.pathway,
    shared.asOf,
    shared.audience,
    shared.language,
    {
      flags: "--field <name>",
      description: "only this line of the entry, such as phone, hours or open_to",
    },
    toldFormat,
    shared.json,
  ],
  examples: [
    "pathway history eye-clinic",
    "pathway history eye-clinic --field phone",
    "pathway history eye-clinic --audience restricted --format markdown",
  ],
  async run(context, input) {
    const field = fieldOption(input);
    const root = await findPathway(context, input);
    const [id = ""] = input.arguments;
    const life = await openLife(context, input, { root, id });
    if (life.id !== id) context.screen.err(`${printable(id)} is called ${life.id} now.\n`);
    const days = life.steps.flatMap((step) => dayOf(step, field, life));
    const format = formatOption(input);
    const { reader } = life.telling;
    context.screen.out(
      format === "json"
        ? dataOf(days, life, context)
        : await printedPage(pageOf(days, life), format, {
            reader,
            isPublic: life.audience === "public",
          }),
    );
    return exit.fine;
  },
};

/** A key of the entry, or the part before the point of several: referral. */
function fieldOption(input: Input): string | undefined {
  const typed = textOption(input, "field");
  const known = [...new Set(factKeys.flatMap((key) => [key, key.split(".")[0] ?? key]))];
  if (typed === undefined || known.includes(typed)) return typed;
  throw new Stop(
    exit.usage,
    `--field "${typed}" is no line of an entry.${didYouMean(typed, known)} Lines are called as in its file: phone, hours, open_to.`,
  );
}

/** One saved state, as its readers are told. */
interface Day {
  readonly step: LifeStep;
  readonly change: EntryChange | undefined;
  readonly lines: readonly string[];
}

/** Nothing where only what nobody reads was saved, or nothing of the field asked for. */
function dayOf(step: LifeStep, field: string | undefined, { telling }: OpenedLife): readonly Day[] {
  const change = step.change && printableChange(step.change);
  const isAsked = (key: string) =>
    field === undefined || key === field || key.startsWith(`${field}.`);
  const asked = change && { ...change, changes: change.changes.filter(({ key }) => isAsked(key)) };
  const lines = (asked ? toldChanges(asked, telling) : [])
    .filter(({ key }) => field === undefined || change?.what !== "changed" || key !== undefined)
    .map(({ text }) => text);
  const isTold = step.untold !== undefined || (step.confirmed.length > 0 && field === undefined);
  return lines.length > 0 || isTold ? [{ step, change: asked, lines }] : [];
}

function pageOf(days: readonly Day[], life: OpenedLife): ToldPage {
  const { reader, edition } = life.telling;
  const name = nameOf(life);
  return {
    title: reader.say("change.history", { name }),
    notices: banners({ ...edition, audience: life.audience }, { reader, isWorkingCopy: false }),
    about: [life.id],
    groups: [{ title: undefined, harm: undefined, entries: days.map((day) => entryOf(day, life)) }],
    end: days.length === 0 ? [reader.say("change.nothing_seen")] : [],
  };
}

function nameOf({ steps, telling: { reader }, id }: OpenedLife): string {
  const facts = steps.flatMap(({ change }) => change?.after ?? change?.before ?? [])[0];
  const name = facts?.own.name;
  return name ? printable(reader.within(name)) : id;
}

function entryOf({ step, lines }: Day, life: OpenedLife): ToldEntry {
  const { reader, edition } = life.telling;
  const { save, untold } = step;
  const day = dayIn(edition.pathway.time_zone);
  return {
    title: save ? reader.date(day(save.at)) : reader.say("change.unsaved"),
    id: undefined,
    lines: untold
      ? [reader.say(`change.${untold}`)]
      : lines.length > 0
        ? lines
        : [reader.say("change.only_confirmed")],
    notes: notesOf(step, life),
  };
}

/** Who confirmed and saved it, and why. What the public is told of confirmations is that there was one. */
function notesOf(step: LifeStep, life: OpenedLife): readonly string[] {
  const { reader } = life.telling;
  const why = reasonOf(step, life);
  const role = roleOf(step, life);
  return [
    ...confirmations(step, life),
    ...(role === undefined ? [] : [reader.say("change.by", { role })]),
    ...(why === undefined ? [] : [reader.say("change.why", { why })]),
  ];
}

function confirmations(
  { confirmed }: LifeStep,
  { telling, audience }: OpenedLife,
): readonly string[] {
  const { reader } = telling;
  if (confirmed.length === 0) return [];
  if (audience !== "restricted") return [reader.say("change.confirmed")];
  return confirmed.map(({ method, by }) =>
    reader.say("change.confirmed_how", {
      how: reader.say(`change.method.${method}`),
      role: roleName(by, telling),
    }),
  );
}

/** What somebody wrote when they saved it: for help desks, since nobody looked whether everyone may read it. */
function reasonOf({ save }: LifeStep, { audience }: OpenedLife): string | undefined {
  if (!save || audience === "public") return undefined;
  const [subject = ""] = save.message.split("\n");
  const why = printable(subject.trim());
  return why === "" ? undefined : why;
}

/** The role that saved it. A name that is no role of the pathway may be a person's, and is not told. */
function roleOf({ save }: LifeStep, { audience, telling }: OpenedLife): string | undefined {
  if (!save || audience === "public") return undefined;
  const { roles, languages } = telling.edition.pathway;
  const role = roles.find(
    ({ id, name }) =>
      id === save.author ||
      Object.values(name).includes(save.author) ||
      read(name, languages[0] ?? "en", languages).words === save.author,
  );
  return role && roleName(role.id, telling);
}

function dataOf(days: readonly Day[], life: OpenedLife, { version }: Context): string {
  const { edition } = life.telling;
  const day = dayIn(edition.pathway.time_zone);
  const isPublic = life.audience === "public";
  return jsonText({
    ...{ tool: "pathway", version, format_version: formatVersion, as_of: edition.as_of },
    ...{ audience: life.audience, id: life.id },
    states: days.map(({ step, change, lines }) => {
      const { save, confirmed, untold } = step;
      const [role, why] = [roleOf(step, life), reasonOf(step, life)];
      return {
        ...(save ? { on: day(save.at) } : { saved: false }),
        ...(save && !isPublic ? { commit: save.commit } : {}),
        ...(role === undefined ? {} : { role }),
        ...(why === undefined ? {} : { why }),
        ...(untold ? { untold } : {}),
        ...(confirmed.length > 0 ? { confirmed: confirmedData(confirmed, life) } : {}),
        ...(change ? changeData(change, lines) : {}),
      };
    }),
  });
}

function confirmedData(confirmed: LifeStep["confirmed"], { audience }: OpenedLife): unknown {
  if (audience !== "restricted") return true;
  return confirmed.map(({ on, by, method, outcome }) => ({ on, by, method, outcome }));
}
