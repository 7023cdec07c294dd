import type { OpenedPathway } from "../catalogue/load.ts";
import { classify } from "../catalogue/source-file.ts";
import type { EntryChange } from "../history/change.ts";
import { changesOf } from "../history/changes.ts";
import { type EntryFacts, factsOfOrganization, factsOfService } from "../history/facts.ts";
import type { Context } from "./command.ts";
import { concernedIds } from "./concerned-ids.ts";
import { type Moment, type MomentChoice, momentOf, type OtherState, type Seen } from "./moment.ts";
import { openFiles } from "./open-pathway.ts";
import type { State } from "./revisions.ts";
import { type SavedFiles, savedFiles } from "./saved-files.ts";

/** A pathway in one of two states that are compared. */
export interface Side {
  readonly opened: OpenedPathway;
  readonly moment: Moment;
  /** Reads texts of a saved state in one question. */
  fetch(paths: readonly string[]): void;
}

/** What became different between two states, for one audience. */
export interface Compared {
  readonly changes: readonly EntryChange[];
  /** Ids of services that could not be read in one of the states. */
  readonly unread: readonly string[];
  /** Ids of services that blocking rules keep out in one of the states. */
  readonly withheld: readonly string[];
  readonly before: Side;
  readonly after: Side;
}

interface Comparing extends MomentChoice {
  readonly context: Context;
  readonly root: string;
  /** The pathway as it stands in its files. */
  readonly opened: OpenedPathway;
  readonly states: readonly [State, State];
}

/** Compares what an audience reads in two states. Only entries whose files differ, or that depend on what does, are read. */
export async function compared(comparing: Comparing): Promise<Compared> {
  const { context, root, states } = comparing;
  const [from, to] = states;
  const before = await sideOf(comparing, from);
  const after = await sideOf(comparing, to);
  const now =
    to.commit === undefined ? undefined : sinceThen(comparing, to.commit, { before, from });
  const paths = context.git.changedSince(root, from.commit ?? "HEAD", to.commit) ?? [];
  const { services, organizations } = await concernedIds(paths, before, after);
  const pairs = new Map<string, Pair>();
  for (const id of services) pairs.set(id, await pairOf(id, { before, after, now }));
  const changes = [
    ...serviceChanges(pairs, after),
    ...(await partnerChanges(organizations, { before, after })),
  ];
  const named = (state: Seen["state"]) =>
    [...pairs].flatMap(([id, pair]) =>
      pair.earlier.state === state || pair.later.state === state ? [id] : [],
    );
  return { changes, unread: named("unread"), withheld: named("withheld"), before, after };
}

async function sideOf(comparing: Comparing, { commit }: State): Promise<Side> {
  const { context, root } = comparing;
  const saved = commit === undefined ? undefined : savedFiles(context, root, commit);
  if (saved) fetchSurroundings(saved, root);
  const opened = saved ? await openFiles({ ...context, files: saved }, root) : comparing.opened;
  return { opened, moment: momentOf(opened, comparing), fetch: (paths) => saved?.fetch(paths) };
}

/** How it stands today, and the services that may read otherwise today than in a save: all where more than services differ. */
interface Since {
  readonly moment: Moment;
  readonly differs: (id: string) => boolean;
  /** True where it stands today as in the first of the two states, so that the answer is known. */
  readonly isAsBefore: (id: string) => boolean;
}

function sinceThen(
  comparing: Comparing,
  commit: string,
  { before, from }: { readonly before: Side; readonly from: State },
): Since {
  const moment = momentOf(comparing.opened, comparing);
  const later = changedFiles(comparing, commit);
  const all = changedFiles(comparing, from.commit ?? "HEAD");
  // What Git is told to leave out, such as private/, stands in no save.
  const isSameBut = !all.isMore && besides(comparing.opened) === besides(before.opened);
  const place = (each: Moment, id: string) => each.service(id)?.source.path;
  return {
    moment,
    differs: (id) => later.isMore || later.ids.has(id),
    isAsBefore: (id) =>
      isSameBut && !all.ids.has(id) && place(moment, id) === place(before.moment, id),
  };
}

/** What stands otherwise in the files than in a save: services by id, and whether more does. */
function changedFiles(
  { context, root }: Comparing,
  commit: string,
): { readonly ids: ReadonlySet<string>; readonly isMore: boolean } {
  const changed = context.git.changedSince(root, commit);
  const files = (changed ?? []).flatMap((path) => classify(path) ?? []);
  return {
    ids: new Set(files.map(({ id }) => id)),
    isMore: changed === undefined || files.some(({ kind }) => kind !== "service"),
  };
}

/** The places of everything but services. */
const besides = ({ others, organizations }: OpenedPathway) =>
  [...others, ...organizations].map(({ source }) => source.path).join("\n");

/** Everything but services, of which there may be thousands that nobody asks about. */
function fetchSurroundings(saved: SavedFiles, root: string): void {
  const paths = saved.list(root).map(({ path }) => path);
  saved.fetch(
    paths.filter((path) => /\.ya?ml$/i.test(path) && !/^(?:private\/)?services\//.test(path)),
  );
}

/** One service in both states. */
interface Pair {
  readonly earlier: Seen;
  readonly later: Seen;
}

const absent: Seen = { state: "absent" };

interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** As it stands today: what an audience may not see any more is not told of earlier days either. `undefined` where that is `after`. */
  readonly now: Since | undefined;
}

async function pairOf(id: string, { before, after, now }: Sides): Promise<Pair> {
  const plain = now?.isAsBefore(id) ? await seen(id, before) : undefined;
  const today = now?.differs(id) ? (plain ?? (await seen(id, now))) : undefined;
  const isSecret = today?.state === "shown" && today.isSecret;
  const later = await seen(id, after, { isSecret });
  const isTaken = today?.state === "absent" || today?.state === "withheld";
  // That it is gone may be told, and nothing else.
  if (isTaken && now?.moment.service(id) && later.state === "shown")
    return { earlier: absent, later: absent };
  const hides = isSecret || (later.state === "shown" && later.isSecret);
  const earlier = hides ? undefined : plain;
  return { earlier: earlier ?? (await seen(id, before, { isSecret: hides })), later };
}

async function seen(
  id: string,
  { moment }: Pick<Side, "moment">,
  other?: OtherState,
): Promise<Seen> {
  const file = moment.service(id);
  return file ? moment.see(file, other) : absent;
}

const factsOf = (each: Seen): EntryFacts | undefined =>
  each.state === "shown" ? factsOfService(each.service) : undefined;

/** An entry whose state is not known in one of the two is not said to have come or gone. */
function serviceChanges(
  pairs: ReadonlyMap<string, Pair>,
  { moment }: Side,
): readonly EntryChange[] {
  const { vocabulary } = moment.surroundings;
  const known = [...pairs].filter(([, { earlier, later }]) => isKnown(earlier) && isKnown(later));
  const former = new Map<string, EntryFacts>();
  for (const [, { earlier, later }] of known) {
    if (later.state !== "shown" || earlier.state === "shown") continue;
    for (const id of later.formerIds) {
      const other = pairs.get(id);
      const facts = other && other.later.state !== "shown" ? factsOf(other.earlier) : undefined;
      if (facts) former.set(later.service.id, facts);
    }
  }
  const renamed = new Set([...former.values()].map(({ id }) => id));
  return known.flatMap(([id, { earlier, later }]) => {
    if (renamed.has(id) && later.state !== "shown") return [];
    return changesOf(former.get(id) ?? factsOf(earlier), factsOf(later), vocabulary) ?? [];
  });
}

const isKnown = ({ state }: Seen) => state === "shown" || state === "absent";

async function partnerChanges(
  ids: ReadonlySet<string>,
  { before, after }: Pick<Sides, "before" | "after">,
): Promise<readonly EntryChange[]> {
  const changes: EntryChange[] = [];
  for (const id of ids) {
    const [earlier, later] = [await before.moment.partner(id), await after.moment.partner(id)];
    // One that came or went is told by its services.
    if (!earlier || !later) continue;
    const facts = [factsOfOrganization(earlier), factsOfOrganization(later)] as const;
    const change = changesOf(...facts, after.moment.surroundings.vocabulary);
    if (change) changes.push(change);
  }
  return changes;
}
