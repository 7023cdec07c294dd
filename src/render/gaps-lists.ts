import { isProspect } from "../edition/may-show.ts";
import type { GapsKey } from "../languages/en-gaps.ts";
import { label } from "../languages/translator.ts";
import type { Hours } from "../model/hours.ts";
import { causes } from "../model/schema-eligibility.ts";
import { isSensitive, sectors } from "../model/vocabulary.ts";
import { refusalWords } from "./eligibility-sentence.ts";
import type { GapsContext } from "./gaps-view.ts";
import { areaName, codeName } from "./row.ts";
import { isProtected } from "./stop-box.ts";

/** A question about what is missing, and each place where it is so. */
export interface GapsList {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly { readonly name: string; readonly text: string }[];
  /** Said where there is none. */
  readonly none: string;
}

/** What a matrix does not show: who is refused and why, what hangs on one provider, evenings, days of rest, interpreters, who could become a partner. */
export function gapsLists(context: GapsContext): readonly GapsList[] {
  return [
    refusals(context),
    single(context),
    evenings(context),
    restDays(context),
    interpreters(context),
    prospects(context),
  ];
}

function listOf(
  key: "refused" | "single" | "evening" | "rest" | "interpreter" | "prospects",
  items: GapsList["items"],
  { speech: { say } }: GapsContext,
): GapsList {
  const hint = say(`${key}.hint` as GapsKey);
  return {
    title: say(`${key}.title` as GapsKey),
    none: say(`${key}.none` as GapsKey),
    ...(hint ? { hint } : {}),
    items,
  };
}

/** Refusals by cause: each is a door that may be opened, by whoever can remove the cause. */
function refusals(context: GapsContext): GapsList {
  const { edition, reader, speech } = context;
  const named = (id: string) => areaName(id, context);
  const told = edition.listed.flatMap((service) =>
    service.not_open_to.map((refusal) => ({
      because: refusal.because,
      name: reader.words(service.name).text,
      who: refusalWords({ ...refusal, because: [] }, reader, named),
    })),
  );
  const items = [...causes, undefined].flatMap((cause) => {
    const own = told.filter(({ because }) =>
      cause === undefined ? because.length === 0 : because.includes(cause),
    );
    if (own.length === 0) return [];
    const name =
      cause === undefined ? speech.say("refused.unsaid") : label(reader.language, "cause", cause);
    const doors = own
      .map(({ name: door, who }) => `${door} (${who.replace(/[.。]$/, "")})`)
      .sort(reader.compare);
    return [
      {
        name: speech.say("refused.count", { cause: reader.capital(name), count: own.length }),
        text: doors.join(" · "),
      },
    ];
  });
  return listOf("refused", items, context);
}

/** Needs that one organisation alone answers, by organisation. Of sensitive needs not everything may be shown, so nothing is concluded. */
function single(context: GapsContext): GapsList {
  const { edition, reader } = context;
  const providers = new Map<string, Set<string>>();
  for (const { provides, organization } of edition.listed)
    for (const code of provides)
      providers.set(code, (providers.get(code) ?? new Set()).add(organization));
  const alone = new Map<string, string[]>();
  for (const [code, [first = "", ...others]] of providers)
    if (others.length === 0 && isWhole([code], context))
      alone.set(first, [...(alone.get(first) ?? []), codeName(code, context)]);
  const items = [...alone].map(([id, needs]) => {
    const name = edition.organizations.get(id)?.name;
    return {
      name: name ? reader.words(name).text : reader.say("upkeep.unnamed"),
      text: needs.sort(reader.compare).join(" · "),
    };
  });
  return listOf("single", sorted(items, context), context);
}

/** True where the audience sees all there is: then nothing more is hidden that would answer a need. */
function isWhole(codes: readonly string[], { edition }: GapsContext): boolean {
  if (edition.audience === "restricted") return true;
  const inProtected = codes.some((each) => isProtected(edition.vocabulary.get(each)?.sector ?? ""));
  return !inProtected && !isSensitive(codes, edition.vocabulary);
}

const eighteen = 18 * 60;

function evenings(context: GapsContext): GapsList {
  return unopened("evening", context, (hours) =>
    hours.week.some((day) => day?.kind === "open" && day.spans.some(({ to }) => to > eighteen)),
  );
}

function restDays(context: GapsContext): GapsList {
  const { restDays: days } = context.reader;
  return unopened("rest", context, (hours) => days.some((day) => hours.week[day]?.kind === "open"));
}

/** Needs for which nobody says that they are there; some may not say when they are. */
function unopened(
  key: "evening" | "rest",
  context: GapsContext,
  isThere: (week: Extract<Hours, { kind: "week" }>) => boolean,
): GapsList {
  const { speech } = context;
  const items = bySector(context).flatMap(({ name, services }) => {
    const all = services.flatMap(({ sites }) => sites.map(({ hours }) => hours));
    const opens = all.some(
      (hours) => hours?.kind === "always" || (hours?.kind === "week" && isThere(hours)),
    );
    if (opens) return [];
    const unsaid = services.filter(({ sites }) => sites.every(({ hours }) => isUnsaid(hours)));
    const text = [
      speech.say("hours.of", { count: services.length }),
      ...(unsaid.length > 0 ? [speech.say("hours.unsaid", { count: unsaid.length })] : []),
    ].join(" · ");
    return [{ name, text }];
  });
  const days = context.reader.restDays.map(context.reader.dayName);
  const list = listOf(key, items, context);
  return key === "rest"
    ? { ...list, title: speech.say("rest.title", { days: context.reader.choice(days) }) }
    : list;
}

function isUnsaid(hours: Hours | undefined): boolean {
  if (hours === undefined) return true;
  return hours.kind === "week" && hours.week.every((day) => day === undefined);
}

/** Needs for which nobody brings an interpreter, and the languages that are spoken there. */
function interpreters(context: GapsContext): GapsList {
  const { reader, speech } = context;
  const items = bySector(context).flatMap(({ name, services }) => {
    const spoken = services.flatMap(({ sites }) => sites.flatMap(({ languages }) => languages));
    if (spoken.some(({ mode }) => mode === "interpreter" || mode === "phone_interpreter"))
      return [];
    const names = [...new Set(spoken.map(({ code }) => code))].map(reader.languageName);
    const text =
      names.length === 0
        ? speech.say("interpreter.unsaid")
        : speech.say("interpreter.spoken", { languages: reader.list(names.sort(reader.compare)) });
    return [{ name, text }];
  });
  return listOf("interpreter", items, context);
}

/** Whoever could be asked to become a partner. */
function prospects(context: GapsContext): GapsList {
  const { edition, reader, speech } = context;
  const running = [...edition.organizations.values()].filter(isProspect);
  const items = [...running, ...edition.prospects].map(({ name, state }) => ({
    name: reader.words(name).text,
    text: speech.say(state === "contacted" ? "prospect.contacted" : "prospect.identified"),
  }));
  return listOf("prospects", sorted(items, context), context);
}

/** Listed services by need, without needs of which not everything may be shown. */
function bySector(context: GapsContext) {
  const { edition, reader } = context;
  const whole =
    edition.audience === "restricted" ? sectors : sectors.filter((each) => !isProtected(each));
  return whole.flatMap((sector) => {
    const services = edition.listed.filter((each) => each.sectors.includes(sector));
    return services.length === 0
      ? []
      : [{ name: label(reader.language, "sector", sector), services }];
  });
}

function sorted(items: GapsList["items"], { reader }: GapsContext): GapsList["items"] {
  return [...items].sort((a, b) => reader.compare(a.name, b.name));
}
