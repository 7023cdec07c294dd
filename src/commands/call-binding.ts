import type { ServiceEntry } from "../catalogue/catalogue.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Act } from "../model/review-acts.ts";
import { reviewPlan } from "../model/review-plan.ts";
import { read } from "../model/text.ts";
import { type Binding, type BoundEntry, boundEntry, isTelling, type ToDo } from "./call-results.ts";
import type { Fault, FilledRow, ReadRows } from "./call-rows.ts";
import type { Judgement } from "./record-review.ts";
import { type CallResult, newActs } from "./review-result.ts";

/** What is said for all calls at once. */
export interface Said {
  readonly on: PlainDate | undefined;
  readonly by: string | undefined;
  /** The language in which organisations are named. */
  readonly language: string;
}

/** What a file of call sheets came to. */
export interface Bound {
  readonly results: readonly CallResult[];
  readonly faults: readonly Fault[];
  readonly todos: readonly ToDo[];
}

/** Joins filled rows to the entries they are about, call by call. */
export function boundCalls(read: ReadRows, binding: Binding, said: Said): Bound {
  const lost = read.rows.flatMap((row) => lostFault(row, binding) ?? []);
  const ids = new Set(read.rows.flatMap((row) => providerOf(row, binding) ?? []));
  const unclear = new Set(read.unclear.map((key) => providerOf({ key }, binding)));
  const clear = [...ids].filter((id) => !unclear.has(id));
  const calls = clear.map((id) => boundCall(id, read, { binding, said }));
  return {
    results: calls.flatMap(({ results }) => results),
    faults: [...lost, ...calls.flatMap(({ faults }) => faults)],
    todos: calls.flatMap(({ todos }) => todos),
  };
}

type Keyed = Pick<FilledRow, "key">;

const ofService: readonly FilledRow["key"]["kind"][] = ["question", "running", "talk"];

const isOfService = ({ key }: Keyed) => ofService.includes(key.kind);

const isOfCall = ({ key }: Keyed) => key.kind === "call" || key.kind === "talk";

const entryOf = (id: string, { opened }: Binding): ServiceEntry | undefined =>
  opened.chosen.find(({ source }) => source.id === id);

function providerOf(row: Keyed, binding: Binding): string | undefined {
  const { id, kind } = row.key;
  if (isOfService(row)) return entryOf(id, binding)?.meaning.organization;
  const { catalogue, chosen } = binding.opened;
  // A call is recorded in the services; a judgement needs the organisation's own file.
  const isCalled = kind === "call" && chosen.some(({ meaning }) => meaning.organization === id);
  return isCalled || catalogue.organizations.has(id) ? id : undefined;
}

/** A row about something that is not there, or cannot be read. */
function lostFault(row: FilledRow, binding: Binding): Fault | undefined {
  if (providerOf(row, binding) !== undefined) return undefined;
  const { id } = row.key;
  const { unusable } = binding.opened.catalogue;
  const cell = row.at("key");
  if (unusable.some((source) => source.id === id)) return { cell, problem: "fault.unusable" };
  const problem = isOfService(row) ? "fault.no_entry" : "fault.no_organization";
  const hidden = isOfService(row) ? "fault.no_entry_hidden" : "fault.no_organization_hidden";
  return { cell, problem: hidden, quotes: { problem, facts: { id } } };
}

interface Joining {
  readonly binding: Binding;
  readonly said: Said;
}

/** The rows of one call. */
interface Call {
  readonly id: string;
  /** The row about the call itself. */
  readonly head: FilledRow | undefined;
  readonly rows: readonly FilledRow[];
  /** Every service on the sheet, also those about which nothing was filled in. */
  readonly entries: readonly ServiceEntry[];
  readonly isSilent: boolean;
}

function boundCall(id: string, { rows, services }: ReadRows, joining: Joining): Bound {
  const { binding } = joining;
  const own = rows.filter((row) => providerOf(row, binding) === id);
  const head = own.find(isOfCall);
  const entries = [...services]
    .flatMap((each) => entryOf(each, binding) ?? [])
    .filter(({ meaning }) => meaning.organization === id);
  const isSilent = head?.answer === "no_answer";
  const call: Call = { id, head, rows: own, entries, isSilent };
  const nothing: Bound = { results: [], faults: [], todos: [] };
  const says = own.some((row) => row !== head && row.answer && row.answer !== "not_asked");
  if (!says && !isSilent) return nothing;
  const act = actOf(call, joining.said);
  if ("problem" in act) return { ...nothing, faults: [act] };
  return recordsOf(call, act, joining);
}

type CallAct = Pick<Act, "on" | "method" | "with">;

/** When and how they were asked, and who told; or why that cannot be. */
function actOf({ head, rows, entries, isSilent }: Call, said: Said): CallAct | Fault {
  const [first] = head ? [head] : rows;
  if (!first) throw new Error("A call without rows is none.");
  if (isSilent && rows.some(isTelling))
    return { cell: first.at("answer"), problem: "fault.contradiction" };
  const inOrder = [first, ...rows];
  const on = inOrder.find((row) => row.on)?.on ?? said.on;
  if (!on) return { cell: first.at("on"), problem: "fault.day_missing" };
  const method = inOrder.find((row) => row.method)?.method ?? "phone";
  if (method === "visit" && entries.some(isHidden))
    return { cell: first.at("how"), problem: "fault.hidden" };
  const who = isSilent ? undefined : inOrder.find((row) => row.with)?.with;
  return { on, method, ...(who === undefined ? {} : { with: who }) };
}

function recordsOf(call: Call, how: CallAct, { binding, said }: Joining): Bound {
  const { id, rows, entries, isSilent } = call;
  const { pathway } = binding.around;
  const known = pathway.roles.map(({ id: role }) => role);
  const act = (owner: string | undefined): Act => {
    const by = [said.by, owner, pathway.owner].find((each) => each && known.includes(each));
    return { ...how, by: by ?? known[0] ?? "" };
  };
  const bound = entries.map((entry) => {
    const own = rows.filter((row) => isOfService(row) && row.key.id === entry.source.id);
    const about = { act: act(ownerOf(entry, binding)), binding };
    return isSilent ? unanswered(entry, about.act) : boundEntry(entry, own, about);
  });
  const judgement = judgementOf(id, rows, { binding, act: act(pathway.owner) });
  const result: CallResult = {
    call: { provider: { id, name: nameOf(id, binding, said) } },
    entries: bound.map((each) => each.result),
    providerValues: [],
    ...(judgement ? { judgement } : {}),
  };
  return {
    results: [result],
    faults: bound.flatMap(({ faults }) => faults),
    todos: bound.flatMap(({ todos }) => todos),
  };
}

const isHidden = ({ meaning }: ServiceEntry) => meaning.sites.some(({ place }) => place.hidden);

function unanswered(entry: ServiceEntry, act: Act): BoundEntry {
  const acts = newActs(entry, [{ ...act, outcome: "no_answer" }]);
  return { result: { entry, acts, values: [] }, faults: [], todos: [] };
}

function ownerOf({ meaning }: ServiceEntry, { opened }: Binding): string | undefined {
  const { catalogue } = opened;
  const organization = catalogue.organizations.get(meaning.organization)?.meaning;
  const { pathway, vocabulary } = catalogue;
  return reviewPlan({ service: meaning, organization, pathway, vocabulary }).owner;
}

function nameOf(id: string, { opened }: Binding, { language }: Said): string {
  const { organizations, pathway } = opened.catalogue;
  const found = organizations.get(id)?.meaning;
  return found ? read(found.name, language, pathway.languages).words : id;
}

/** Whether people get help and the agreement is followed; nothing where nobody knows, or where it is recorded already. */
function judgementOf(
  id: string,
  rows: readonly FilledRow[],
  { binding, act }: { readonly binding: Binding; readonly act: Act },
): Judgement | undefined {
  const said = (kind: "help" | "agreement") => rows.find(({ key }) => key.kind === kind)?.answer;
  const [help, agreement] = [said("help"), said("agreement")];
  const judgement: Judgement = {
    ...{ on: act.on, by: act.by },
    ...(help === "often" || help === "sometimes" || help === "no" ? { people_get_help: help } : {}),
    ...(agreement === "yes" || agreement === "no" ? { agreement_followed: agreement } : {}),
  };
  const facts = (each: object) => JSON.stringify(Object.entries(each).sort());
  const known = binding.opened.catalogue.organizations.get(id)?.written.follow_up?.judgements ?? [];
  if (Object.keys(judgement).length === 2) return undefined;
  return known.some((each) => facts(each) === facts(judgement)) ? undefined : judgement;
}
