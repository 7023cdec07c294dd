import type { PublishedService } from "../edition/edition.ts";
import type { GroupOutcome, Outcomes } from "../edition/outcomes.ts";
import { criticalGroups, type FactGroup } from "../model/fact-group.ts";
import { compareStates, type FreshnessState } from "../model/freshness-states.ts";
import type { Reader } from "./reader.ts";
import type { Age, Row } from "./row.ts";

/** The group of facts a row tells; contact, place and eligibility carry the entry's own age. */
const groupOfKind: Readonly<Record<string, FactGroup>> = {
  hours: "hours",
  fees: "fees",
  languages: "services",
  referral: "referral",
};

/** How old an entry is, in words. */
export function entryAge({ outcomes }: PublishedService, reader: Reader): Age {
  const { state, confirmed, good_until: until } = outcomes;
  if (!confirmed || state === "never_verified")
    return { text: reader.say("age.never"), isOld: true };
  const date = reader.date(confirmed);
  if (isOld(state)) return { text: reader.say("age.overdue", { date }), isOld: true };
  const age = { text: reader.say("age.confirmed", { date }), isOld: false };
  return until ? { ...age, until } : age;
}

/** Adds to each row, of a site or of all, the age of its facts where they are older than the entry, or will be old sooner. */
export function withAges(
  rows: readonly Row[],
  { outcomes }: PublishedService,
  reader: Reader,
  site?: string,
): Row[] {
  const groups = outcomes.sites?.find((each) => each.site === site)?.groups ?? outcomes.groups;
  return rows.map((row) => {
    const group = row.unknown === undefined ? groupOfKind[row.kind] : undefined;
    const own = groups.find((each) => each.group === group);
    const age = own && groupAge(own, outcomes, reader);
    return age ? { ...row, age } : row;
  });
}

function groupAge(own: GroupOutcome, outcomes: Outcomes, reader: Reader): Age | undefined {
  if (!outcomes.confirmed || outcomes.state === "never_verified") return undefined;
  if (!own.confirmed) return { text: reader.say("age.group_never"), isOld: true };
  const date = reader.date(own.confirmed);
  if (isOld(own.state) && (own.confirmed < outcomes.confirmed || isOldAlone(outcomes)))
    return { text: reader.say("age.group_old", { date }), isOld: true };
  const sooner =
    own.good_until !== undefined &&
    outcomes.good_until !== undefined &&
    own.good_until < outcomes.good_until;
  if (own.confirmed >= outcomes.confirmed && !sooner) return undefined;
  const age = { text: reader.say("age.confirmed", { date }), isOld: false };
  return own.good_until ? { ...age, until: own.good_until } : age;
}

/** True where the entry's own age says nothing of older facts: contact, place and who may come are confirmed in time. */
function isOldAlone({ groups }: Outcomes): boolean {
  return !groups.some(({ group, state }) => criticalGroups.includes(group) && isOld(state));
}

function isOld(state: FreshnessState): boolean {
  return compareStates(state, "due") > 0;
}
