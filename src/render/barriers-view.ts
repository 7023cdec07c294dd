import { isShut, type PublishedService } from "../edition/edition.ts";
import type { BarriersKey } from "../languages/en-barriers.ts";
import type { Speech } from "../languages/speech.ts";
import { label } from "../languages/translator.ts";
import type { Conditions, Refusal } from "../model/eligibility.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { banners } from "./banners.ts";
import { refusalWords } from "./eligibility-sentence.ts";
import type { GapsList } from "./gaps-lists.ts";
import { areaName, doorsOf, type Row, roleName, type ViewContext } from "./row.ts";

/** Who was refused at a service and is no longer. */
export interface WonBarrier {
  readonly service: PublishedService;
  readonly who: Conditions;
  readonly on: PlainDate;
}

/** What a register of barriers is made with. */
export interface BarriersContext extends ViewContext {
  readonly speech: Speech<BarriersKey>;
}

/** A refusal, and the entry it stands in. */
export interface Barrier {
  readonly service: PublishedService;
  readonly refusal: Refusal;
}

/** One refusal as it is read. */
export interface BarrierView {
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  readonly rows: readonly Row[];
}

/** The register, as it is read. */
export interface BarriersView {
  readonly title: string;
  readonly asOf: string;
  readonly notices: readonly string[];
  readonly summary: string;
  readonly entries: readonly BarrierView[];
  readonly won: GapsList;
}

/** Refusals of services that are not shut for good, whether or not people are sent there today: first where the provider would take them, and what lay longest without a step. */
export function barriersIn({ edition }: Pick<ViewContext, "edition">): readonly Barrier[] {
  const order = ["yes", "unknown", undefined, "no"];
  const last = ({ steps }: Refusal) =>
    steps
      ?.map(({ on }) => on)
      .sort()
      .at(-1) ?? "";
  return [...edition.listed, ...edition.unlisted.filter((each) => !isShut(each))]
    .flatMap((service) => service.not_open_to.map((refusal) => ({ service, refusal })))
    .map((barrier, index) => ({ barrier, index }))
    .sort(
      (a, b) =>
        order.indexOf(a.barrier.refusal.willing) - order.indexOf(b.barrier.refusal.willing) ||
        last(a.barrier.refusal).localeCompare(last(b.barrier.refusal), "en") ||
        a.index - b.index,
    )
    .map(({ barrier }) => barrier);
}

/** `won` is `undefined` where no history tells it. */
export function barriersView(
  barriers: readonly Barrier[],
  won: readonly WonBarrier[] | undefined,
  context: BarriersContext,
): BarriersView {
  const { edition, reader, speech } = context;
  const { say } = speech;
  const count = (is: (refusal: Refusal) => boolean) =>
    barriers.filter(({ refusal }) => is(refusal)).length;
  const isForStaff = edition.audience === "restricted";
  const counts = {
    count: barriers.length,
    willing: count(({ willing }) => willing === "yes"),
    untried: count(({ steps = [] }) => steps.length === 0),
    paid: count(({ interim }) => interim?.hsp_pays === "yes"),
  };
  return {
    title: say("title"),
    asOf: reader.say("as_of", { date: reader.date(edition.as_of) }),
    notices: banners(edition, { reader, isWorkingCopy: false }),
    summary: [
      say("summary", { count: counts.count }),
      ...(isForStaff && barriers.length > 0 ? [say("summary.staff", counts)] : []),
    ].join(" "),
    entries: barriers.map((each) => barrierView(each, context)),
    won: wonList(won, context),
  };
}

function barrierView({ service, refusal }: Barrier, context: BarriersContext): BarrierView {
  const { reader, speech } = context;
  const { say } = speech;
  const by = service.organization_name;
  const row = (kind: string, ...texts: readonly string[]): readonly Row[] =>
    texts.length === 0
      ? []
      : [
          {
            kind,
            label: say(`row.${kind}` as BarriersKey),
            words: texts.map((text) => ({ text })),
          },
        ];
  const causes = refusal.because.map((cause) => label(reader.language, "cause", cause));
  const note = refusal.desk_note ? [reader.within(refusal.desk_note)] : [];
  const steps = (refusal.steps ?? []).map(({ on, text }) =>
    say("step", { date: reader.date(on as PlainDate), text: reader.within(text) }),
  );
  const isForStaff = context.edition.audience === "restricted";
  return {
    id: service.id,
    name: reader.words(service.name).text,
    organization: by ? reader.words(by).text : "",
    rows: [
      ...nowRow(service, context),
      ...row("who", peopleOf(refusal.who, context)),
      ...row("why", causes.length > 0 ? reader.capital(reader.list(causes)) : say("why.unsaid")),
      ...(isForStaff ? row("willing", say(`willing.${refusal.willing ?? "unknown"}`)) : []),
      ...fundingRow(service, context),
      ...(isForStaff ? row("tried", ...(steps.length > 0 ? steps : [say("tried.nothing")])) : []),
      ...row("meanwhile", ...meanwhile(refusal, context)),
      ...row("note", ...note),
      ...insteadRow(refusal, context),
    ],
  };
}

/** Said of services to which nobody is sent today. */
function nowRow({ id }: PublishedService, { edition, reader }: BarriersContext): readonly Row[] {
  if (edition.listed.some((each) => each.id === id)) return [];
  const text = reader.say("directory.unlisted");
  return [{ kind: "now", label: reader.say("find.now"), words: [{ text }] }];
}

/** Kinds of people, in words. */
export function peopleOf(who: Conditions, context: BarriersContext): string {
  const named = (id: string) => areaName(id, context);
  const words = refusalWords({ who, because: [], instead: [] }, context.reader, named);
  return words.replace(/\.$/, "");
}

/** Who pays, and until when, is for protection staff; the edition of others has neither. */
function fundingRow({ funding }: PublishedService, { reader, speech }: BarriersContext): Row[] {
  const parts = [
    ...(funding?.funder === undefined ? [] : [funding.funder]),
    ...(funding?.until === undefined
      ? []
      : [speech.say("funder.until", { date: reader.date(funding.until) })]),
  ];
  if (parts.length === 0) return [];
  return [
    { kind: "funder", label: speech.say("row.funder"), words: [{ text: parts.join(" · ") }] },
  ];
}

function meanwhile({ interim }: Refusal, context: BarriersContext): readonly string[] {
  if (interim === undefined) return [];
  const { hsp_pays: pays = "unknown", approval } = interim;
  const { say } = context.speech;
  const by = approval === undefined ? [] : [say("approves", { role: roleName(approval, context) })];
  return [[say(`pays.${pays}`), ...by].join(" ")];
}

function insteadRow({ instead }: Refusal, context: BarriersContext): readonly Row[] {
  const found = doorsOf("entry.instead", instead, context);
  const { say } = context.speech;
  const label = say("row.instead");
  if (!found) return [{ kind: "instead", label, words: [{ text: say("instead.none") }] }];
  return [{ kind: "instead", label, doors: { before: "", doors: found.doors, after: "" } }];
}

function wonList(won: readonly WonBarrier[] | undefined, context: BarriersContext): GapsList {
  const { reader, speech } = context;
  return {
    title: speech.say("won.title"),
    none: speech.say(won === undefined ? "won.unknown" : "won.none"),
    items: (won ?? []).map(({ service, who, on }) => ({
      name: reader.date(on),
      text: speech.say("won.line", {
        name: reader.within(service.name),
        who: peopleOf(who, context),
      }),
    })),
  };
}
