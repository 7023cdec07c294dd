import type { SortedFile } from "../catalogue/sort-files.ts";
import type { EntryChange } from "../history/change.ts";
import { changesOf } from "../history/changes.ts";
import { type EntryFacts, factsOfService } from "../history/facts.ts";
import type { PathwayFile } from "../model/file-types.ts";
import { type Pathway, toPathway } from "../model/pathway.ts";
import { type Save, type SavedState, statesOf } from "../model/saves.ts";
import type { VerificationEvent } from "../model/service.ts";
import type { Git } from "../ports/git.ts";
import { decode } from "../schema/decode.ts";
import type { Moment, Seen } from "./moment.ts";

/** One day in the life of an entry, as one audience sees it. */
export interface LifeStep {
  /** `undefined`: what stands in the file and is not saved. */
  readonly save: Save | undefined;
  readonly change: EntryChange | undefined;
  /** Confirmations that were recorded with it. Details are for protection staff. */
  readonly confirmed: readonly VerificationEvent[];
  /** Why nothing is told of this state. */
  readonly untold?: "unread" | "withheld";
}

/** Where an entry stands, and what is known of its repository. */
export interface Living {
  readonly git: Git;
  /** The repository's folder: the pathway, or its private/. */
  readonly folder: string;
  /** The path of the entry below it, as it is called now or was called last. */
  readonly path: string;
  readonly file: SortedFile;
  /** True where the file stands there now. */
  readonly isThere: boolean;
  readonly moment: Moment;
  readonly saves: readonly Save[];
}

/** The life of an entry, the newest first: each state that was saved on the mainline against the one before it. */
export async function lifeOf(living: Living): Promise<readonly LifeStep[]> {
  const { git, folder, path, saves, moment, isThere, file } = living;
  const states = statesOf(saves, new Map([[path, 0]]), "gone too").get(path) ?? [];
  const texts = git.texts(folder, [...new Set(states.flatMap(({ file: { blob } }) => blob ?? []))]);
  const now: Seen = isThere ? await moment.see(file) : { state: "absent" };
  // What this audience may not see today is not told of earlier days either.
  if (isThere && (now.state === "absent" || now.state === "withheld")) return [];
  const isSecret = now.state === "shown" && now.isSecret;
  const pathways = await pathwaysOf(living);
  const steps: LifeStep[] = [];
  let before: Known = { facts: undefined, events: [] };
  const take = (seen: Seen, save: Save | undefined) => {
    const [step, after] = stepOf(before, seen, { save, moment });
    before = after;
    if (step) steps.push(step);
  };
  for (const { save, file: saved } of [...states].reverse()) {
    const text = saved.blob === undefined ? undefined : texts?.get(saved.blob);
    const pathway = pathways.get(save);
    const seen: Seen =
      saved.blob === undefined
        ? { state: "absent" }
        : text === undefined
          ? { state: "unread" }
          : await moment.see(file, { text, isSecret, ...(pathway ? { pathway } : {}) });
    take(called(seen, saved.path), save);
  }
  take(now, undefined);
  return steps.reverse();
}

/** A service under the id that it had when its file had this path. */
function called(seen: Seen, path: string): Seen {
  if (seen.state !== "shown") return seen;
  const id = path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");
  return { ...seen, service: { ...seen.service, id } };
}

/** The last state that the audience saw. */
interface Known {
  readonly facts: EntryFacts | undefined;
  readonly events: readonly VerificationEvent[];
}

function stepOf(
  before: Known,
  seen: Seen,
  { save, moment }: { readonly save: Save | undefined; readonly moment: Moment },
): readonly [LifeStep | undefined, Known] {
  if (seen.state === "unread" || seen.state === "withheld")
    return [{ save, change: undefined, confirmed: [], untold: seen.state }, before];
  const facts = seen.state === "shown" ? factsOfService(seen.service) : undefined;
  const events = seen.state === "shown" ? seen.events : [];
  const { vocabulary } = moment.surroundings;
  const change = changesOf(before.facts, facts, vocabulary);
  const known = new Set(before.events.map((each) => JSON.stringify(each)));
  const confirmed = before.facts
    ? events.filter((each) => isConfirming(each) && !known.has(JSON.stringify(each)))
    : [];
  const isTold = change !== undefined || confirmed.length > 0;
  return [isTold ? { save, change, confirmed } : undefined, { facts, events }];
}

const isConfirming = ({ outcome, method }: VerificationEvent) =>
  (outcome === "confirmed" || outcome === "changed") && method !== "website";

/** What pathway.yaml said at each save, from its own history; nothing where it could not be read. */
async function pathwaysOf({ git, folder, saves }: Living): Promise<ReadonlyMap<Save, Pathway>> {
  const path = "pathway.yaml";
  const states = statesOf(saves, new Map([[path, 0]])).get(path) ?? [];
  const blobs = [...new Set(states.flatMap(({ file: { blob } }) => blob ?? []))];
  const texts = git.texts(folder, blobs) ?? new Map<string, string>();
  const read = new Map<string, Pathway>();
  for (const [blob, text] of texts) {
    const { value } = await decode("pathway", text);
    if (value !== undefined) read.set(blob, toPathway(value as PathwayFile));
  }
  return reigning(saves, states, read);
}

/** For each save the state that held then: the newest that is not newer. */
function reigning(
  saves: readonly Save[],
  states: readonly SavedState[],
  read: ReadonlyMap<string, Pathway>,
): ReadonlyMap<Save, Pathway> {
  const blobOf = new Map(states.map(({ save, file }) => [save, file.blob]));
  const found = new Map<Save, Pathway>();
  let held: Pathway | undefined;
  for (const save of [...saves].reverse()) {
    held = read.get(blobOf.get(save) ?? "") ?? held;
    if (held) found.set(save, held);
  }
  return found;
}
