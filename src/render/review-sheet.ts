import type { PublishedService } from "../edition/edition.ts";
import type { ReviewKey } from "../languages/en-review.ts";
import type { Speech } from "../languages/speech.ts";
import { label } from "../languages/translator.ts";
import type { FactGroup } from "../model/fact-group.ts";
import type { Site } from "../model/service.ts";
import type { CallTarget, StaleLine } from "../model/stale.ts";
import { groupsToSettle } from "../model/to-ask.ts";
import { valuesOf } from "./entry-text.ts";
import { statusLine } from "./entry-view.ts";
import { deskRows, referralRows } from "./referral-rows.ts";
import { codeName, phoneAddress, type Row, textRows, type ViewContext } from "./row.ts";
import { feesRow, languagesRow, serviceRows, whoRow } from "./service-rows.ts";
import { siteRows } from "./site-rows.ts";
import { fundingRows } from "./staff-rows.ts";

/** One question to a provider: one group of facts, at all places of an entry or at some. */
export interface ReviewQuestion {
  readonly group: FactGroup;
  /** Ids of the places it is about; empty for all of them. */
  readonly sites: readonly string[];
  /** What the entry says, one fact a line; empty where it says nothing. */
  readonly says: readonly string[];
  /** The whole question: "Phone: +249 91 234 5678. Still right?" */
  readonly question: string;
  /** The entry has no contact of its own: the question is about its provider's. */
  readonly isProviders?: true;
  /** About a place that is kept secret: nothing about where it is can be corrected. */
  readonly isSecret?: true;
}

/** Everything that is needed for a call about one entry. */
export interface ReviewSheet {
  readonly line: StaleLine;
  /** Names as the reader has them. */
  readonly name: string;
  readonly provider: { readonly id: string; readonly name: string };
  /** Ids of its places; empty where it lists none. */
  readonly sites: readonly string[];
  /** The place, or one of them, is kept secret: nobody visits it to ask. */
  readonly isHidden: boolean;
  /** Whom to call, the best first. */
  readonly calls: readonly CallTarget[];
  readonly questions: readonly ReviewQuestion[];
}

/** Who reads the sheet, and what it is made from. */
export interface SheetContext extends ViewContext {
  readonly speech: Speech<ReviewKey>;
}

/** The lines of each place of one entry, made once for all its groups. */
type RowsOf = (site: Site) => readonly Row[];

function rowsOnce(service: PublishedService, context: SheetContext): RowsOf {
  const made = new Map<Site, readonly Row[]>();
  return (site) => {
    const rows = made.get(site) ?? rowsAt(site, service, context);
    made.set(site, rows);
    return rows;
  };
}

/**
 * What to ask about an entry on the day of its line: the groups of facts that are not current; all of them where every one
 * is. Everything here is for whoever keeps the entry, and nothing of it may be printed for others.
 */
export function reviewSheet(
  line: StaleLine,
  service: PublishedService,
  context: SheetContext,
): ReviewSheet {
  const { reader } = context;
  const rows = rowsOnce(service, context);
  const sites = service.sites.flatMap(({ id }) => id ?? []);
  const provider = service.organization_name;
  return {
    line,
    name: reader.words(service.name).text,
    provider: {
      id: service.organization,
      name: provider ? reader.words(provider).text : service.organization,
    },
    sites,
    isHidden: service.sites.some(({ place }) => place.hidden),
    calls: line.calls,
    questions: groupsToSettle(line).flatMap((group) =>
      questionsAbout(group, { service, rows, context }),
    ),
  };
}

/** Places that say the same are asked about at once. */
function questionsAbout(
  group: FactGroup,
  {
    service,
    rows,
    context,
  }: {
    readonly service: PublishedService;
    readonly rows: RowsOf;
    readonly context: SheetContext;
  },
): readonly ReviewQuestion[] {
  const asked = new Map<string, { readonly says: readonly string[]; readonly at: Site[] }>();
  for (const site of service.sites) {
    const says = factsOf(group, rows(site), context);
    const key = says.join("\n");
    const same = asked.get(key);
    if (same) same.at.push(site);
    else asked.set(key, { says, at: [site] });
  }
  return [...asked.values()].map(({ says, at }) => {
    const isEverywhere = at.length === service.sites.length;
    const place = isEverywhere ? "" : context.reader.list(at.map((site) => nameOf(site, context)));
    const own = group === "contact" && says.length === 0 ? providerFacts(service, context) : [];
    const facts = own.length > 0 ? own : says;
    return {
      group,
      sites: isEverywhere ? [] : at.flatMap(({ id }) => id ?? []),
      says: facts,
      question: questionOf({ group, says: facts, place, isSecret: isSecret(group, at) }, context),
      ...(own.length > 0 ? { isProviders: true } : {}),
      ...(isSecret(group, at) ? { isSecret: true } : {}),
    };
  });
}

const isSecret = (group: FactGroup, sites: readonly Site[]) =>
  group === "location" && sites.every(({ place }) => place.hidden);

const nameOf = ({ id = "", name }: Site, { reader }: SheetContext) =>
  name ? reader.words(name).text : id;

interface Asked {
  readonly group: FactGroup;
  readonly says: readonly string[];
  readonly place: string;
  readonly isSecret: boolean;
}

function questionOf(
  { group, says, place, isSecret: secret }: Asked,
  context: SheetContext,
): string {
  const { reader, speech } = context;
  const { say } = speech;
  const facts = joined(says, say("ask.and"));
  const asked = secret
    ? say("ask.hidden")
    : says.length === 0
      ? say("ask.unknown", { group: label(reader.language, "factGroup", group) })
      : rightQuestion(facts, speech);
  return place === "" ? asked : say("ask.at", { place, facts: asked });
}

/** Facts one behind the other. Behind one that ends a sentence itself stands no other mark. */
function joined([first = "", ...others]: readonly string[], mark: string): string {
  return others.reduce((said, each) => `${said}${endsSentence(said) ? " " : mark}${each}`, first);
}

const endsSentence = (words: string): boolean => /[.!?؟。።]$/u.test(words);

/** "Still right?" behind facts, which may end a sentence themselves. */
export function rightQuestion(facts: string, { say }: Speech<ReviewKey>): string {
  return say(endsSentence(facts) ? "ask.right_after_stop" : "ask.right", { facts });
}

/** Rows by the group that is confirmed with them. What a row's kind does not name here is no fact of the provider. */
const kindsOf: Readonly<Record<FactGroup, readonly string[]>> = {
  contact: ["phone", "whatsapp", "sms", "email", "website", "desk"],
  location: ["where"],
  hours: ["status", "hours", "visits"],
  eligibility: ["who", "refusal"],
  fees: ["fees"],
  services: [
    "provides",
    "description",
    "languages",
    "not_provided",
    "good_to_know",
    "not_here",
    "staff",
  ],
  referral: [
    ...["time", "referral", "answer", "next", "must_say", "need_not_say", "company", "privacy"],
    ...["report", "minors", "protocol"],
  ],
};

/** How the provider itself is reached, one fact a line. */
export function providerFacts(
  { organization }: Pick<PublishedService, "organization">,
  context: SheetContext,
): readonly string[] {
  const { edition, reader } = context;
  const provider = edition.organizations.get(organization);
  const { phone = [], email, website, referral_contact: desk } = provider ?? {};
  const rows = (kind: "phone" | "email" | "website", values: readonly string[]): Row[] =>
    values.length === 0
      ? []
      : [{ kind, label: reader.say(`entry.${kind}`), addresses: values.map(phoneAddress) }];
  return [
    ...rows("phone", phone),
    ...rows("email", email === undefined ? [] : [email]),
    ...rows("website", website === undefined ? [] : [website]),
    ...deskRows(desk, context),
  ].map((row) => lineOf(row, context));
}

/** What the entry says of a group at one place, one fact a line. */
function factsOf(group: FactGroup, rows: readonly Row[], context: SheetContext): readonly string[] {
  return rows
    .filter(({ kind, unknown }) => unknown === undefined && kindsOf[group].includes(kind))
    .map((row) => lineOf(row, context));
}

function lineOf(row: Row, { reader, speech }: SheetContext): string {
  const words = joined(valuesOf(row, reader), `${reader.say("entry.comma")} `).replace(
    / {2,}/g,
    " ",
  );
  return row.label === "" ? words : speech.say("ask.fact", { label: row.label, words });
}

function rowsAt(site: Site, service: PublishedService, context: SheetContext): readonly Row[] {
  const { reader } = context;
  const { say } = reader;
  const codes = service.provides.filter((code) => !site.not_here.includes(code));
  const offers = reader.list(codes.map((code) => codeName(code, context)));
  const own = new Set(["who", "fees", "languages"]);
  return [
    ...statusRows(site, context),
    ...siteRows(site, context),
    whoRow(site.open_to, context),
    feesRow(site.fees, reader),
    // Where the money ends, that is the first thing to hear.
    ...fundingRows(service, context),
    { kind: "provides", label: say("entry.provides"), words: [{ text: offers }] },
    languagesRow(site.languages, reader),
    ...textRows("description", "", service.description, context),
    ...serviceRows(service, context).filter(({ kind }) => !own.has(kind)),
    // What the provider says for all its services is asked of the provider.
    ...referralRows(service, context).filter(
      ({ kind }) => kind !== "desk" || service.referral_contact !== undefined,
    ),
  ];
}

function statusRows({ status }: Site, { reader }: SheetContext): readonly Row[] {
  const text = statusLine(status, reader);
  return text === undefined ? [] : [{ kind: "status", label: "", words: [{ text }] }];
}

/** What a caller reads out in one language. Nobody is asked for a name, and nothing is told about people. */
export function callScript(
  { provider, isHidden: secret }: Pick<ReviewSheet, "provider" | "isHidden">,
  { say }: Speech<ReviewKey>,
): readonly string[] {
  return [
    say("script.hello", { provider: provider.name }),
    say("script.why"),
    say("script.privacy"),
    ...(secret ? [say("script.hidden")] : []),
    say("script.who"),
    say("script.thanks"),
  ];
}
