import { defined } from "../model/defined.ts";
import type { DataPath } from "../model/diagnostic.ts";
import { factGroups } from "../model/fact-group.ts";
import { freshness } from "../model/freshness.ts";
import { evidenceOf, type GroupEvidence } from "../model/freshness-evidence.ts";
import { comesDue } from "../model/good-until.ts";
import { type Interval, type PlainDate, parseInterval } from "../model/plain-date.ts";
import { type GroupPlan, type ReviewPlan, reviewPlan } from "../model/review-plan.ts";
import type { Place, Reason, StaleWhy, WhyGroups } from "../model/stale-why.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { type Catalogue, organizationOf, type ServiceEntry } from "./catalogue.ts";
import { pathwaySource } from "./source-file.ts";
import { type Asked, eventPlace, wholeReasons } from "./why-whole.ts";

/** Which line of which file set each date of an entry, and what is built in. */
export function staleWhy(entry: ServiceEntry, catalogue: Catalogue, today: PlainDate): StaleWhy {
  const { source, meaning: service } = entry;
  const { pathway, vocabulary } = catalogue;
  const organization = organizationOf(catalogue, service);
  const plan = reviewPlan({ service, organization, pathway, vocabulary });
  const asked = { entry, catalogue, plan, today };
  const evidence = evidenceOf(plan, today);
  const fresh = freshness(plan, today);
  return {
    as_of: today,
    languages: pathway.languages,
    id: source.id,
    name: service.name,
    file: source.path,
    freshness: fresh,
    comes: comesDue(plan, fresh),
    groups: joined(
      evidence.groups.map((each) => groupOf(each, asked)),
      asked,
    ),
    whole: wholeReasons(asked, evidence.sites),
  };
}

interface OneGroup extends Omit<WhyGroups, "groups" | "sites"> {
  readonly evidence: GroupEvidence;
}

function groupOf(evidence: GroupEvidence, asked: Asked): OneGroup {
  const { entry } = asked;
  const { renewal, report, website, future, freshness: each } = evidence;
  const told = (kind: Reason["kind"], event: ReviewPlan["events"][number]): Reason => {
    const whole = entry.meaning.verification.find((one) => one === event);
    return {
      kind,
      on: event.on,
      method: event.method,
      places: [eventPlace(entry, event)],
      ...defined({ who: whole?.with }),
    };
  };
  const reasons: readonly Reason[] = [
    renewal
      ? told(renewal.outcome === "changed" ? "changed" : "confirmed", renewal)
      : { kind: "never", places: [] },
    ...(website ? [told("website", website)] : []),
    ...(future ? [told("future", future)] : []),
    ...(renewal ? [intervalReason(evidence.interval, asked)] : []),
    ...(report ? [told("reported", report)] : []),
  ];
  const { state, cause, due } = each;
  return { evidence, state, cause, due, reasons };
}

/** Groups and sites with the same reasons are told once. */
function joined(all: readonly OneGroup[], { plan }: Asked): readonly WhyGroups[] {
  const found = new Map<string, OneGroup[]>();
  for (const each of all) {
    const { evidence: _, ...told } = each;
    const key = JSON.stringify(told);
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return [...found.values()].flatMap((members) => bySites(members, plan));
}

/** Members with equal reasons, one block for each set of sites. */
function bySites(members: readonly OneGroup[], plan: ReviewPlan): readonly WhyGroups[] {
  const blocks = new Map<string, WhyGroups>();
  for (const group of factGroups) {
    const own = members.filter(({ evidence }) => evidence.freshness.group === group);
    const [first] = own;
    if (!first) continue;
    const sites = own.flatMap(({ evidence }) => evidence.freshness.site ?? []);
    const isEverywhere = own.length === plan.sites.length;
    const key = isEverywhere ? "" : sites.join(" ");
    const { evidence: _, ...told } = first;
    const groups = [...(blocks.get(key)?.groups ?? []), group];
    blocks.set(key, { ...told, groups, sites: isEverywhere ? [] : sites });
  }
  return [...blocks.values()];
}

function intervalReason({ group, every, source }: GroupPlan, asked: Asked): Reason {
  const { entry, catalogue } = asked;
  const own = entry.meaning.review[group] === undefined ? "every" : group;
  const { service, policy, code, written } = linesOf(source, asked, own);
  const path: DataPath | undefined = source === "own" ? ["review", own] : service;
  const places: Place[] = path ? [{ file: entry.source.path, path }] : [];
  if (source === "ngo" || source === "public_body") {
    const partner = catalogue.organizations.get(entry.meaning.organization);
    if (partner) places.push({ file: partner.source.path, path: ["kind"] });
  }
  if (policy) places.push({ file: pathwaySource.path, path: policy });
  return {
    kind: `every.${source}`,
    every: words(every),
    places,
    ...(source === "own" || policy ? {} : { isBuiltIn: true as const }),
    ...(written && words(written) !== words(every) ? { isCapped: true as const } : {}),
    ...defined({ code }),
  };
}

interface PolicyLines {
  /** In the entry: why the policy holds for it. */
  readonly service?: DataPath;
  /** In pathway.yaml; built in when absent. */
  readonly policy?: DataPath;
  readonly code?: string;
  /** The interval as it is written; it may be longer than what holds. */
  readonly written?: Interval | undefined;
}

/** The lines because of which an interval holds. */
function linesOf(
  source: GroupPlan["source"],
  { entry, catalogue, plan }: Asked,
  own: string,
): PolicyLines {
  const { pathway, vocabulary } = catalogue;
  const { provides, review } = entry.meaning;
  const set = (name: keyof typeof pathway.review): PolicyLines =>
    pathway.review[name] ? { policy: ["review", name], written: pathway.review[name] } : {};
  const orDefault = (name: keyof typeof pathway.review) =>
    set(pathway.review[name] ? name : "default");
  const provided = (isMeant: (code: string) => boolean): PolicyLines => {
    const index = provides.findIndex(isMeant);
    return index < 0 ? {} : { service: ["provides", index], code: provides[index] ?? "" };
  };
  switch (source) {
    case "own":
      return { written: parseInterval(review[own] ?? "") };
    case "code": {
      const every = words(plan.groups.find((each) => each.source === "code")?.every);
      const found = provided((code) => words(vocabulary.get(code)?.review) === every);
      const index = pathway.vocabulary.findIndex((each) => each.code === found.code);
      return { ...found, policy: ["vocabulary", index, "review"] };
    }
    case "hotline":
      return { ...provided((code) => vocabulary.get(code)?.hotline === true), ...set("hotline") };
    case "sensitive":
      return { ...provided((code) => isSensitive([code], vocabulary)), ...set("sensitive") };
    case "project_funded":
      return { service: ["funding"], ...orDefault("project_funded") };
    case "ngo":
    case "public_body":
      return orDefault(source);
    case "default":
      return set("default");
  }
}

const words = (interval: Interval | undefined): string =>
  interval ? `${interval.count} ${interval.unit}${interval.count === 1 ? "" : "s"}` : "";
