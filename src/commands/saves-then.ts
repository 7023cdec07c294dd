import { corrections } from "../languages/en-corrections.ts";
import { speak } from "../languages/speech.ts";
import type { Pathway } from "../model/pathway.ts";
import { parseDate } from "../model/plain-date.ts";
import { gapIn } from "./asked-history.ts";
import type { Context } from "./command.ts";
import { dayIn } from "./day-in.ts";
import { privateFolder, type Saves } from "./edition-files.ts";
import { editionRecords, isApart } from "./edition-records.ts";
import { exit, Stop } from "./exit.ts";
import { cannot, statesIn } from "./revisions.ts";

interface Then {
  readonly root: string;
  readonly pathway: Pathway;
  /** A day, a save or an edition, as it was typed. */
  readonly typed: string;
  /** True where entries of `private/` belong to what is asked for. */
  readonly isRestricted: boolean;
}

/**
 * The saves that hold a state. Where `private/` is a repository of its own, its save is the one that the edition's record
 * names, or the last one of that day or moment. Throws `Stop` where nobody can tell which that is: without it every entry
 * of `private/` would look as if it were gone.
 */
export async function savesThen(context: Context, then: Then): Promise<Saves> {
  const { root, pathway, typed, isRestricted } = then;
  const apart = isRestricted ? privateFolder(context, root) : undefined;
  if (apart === undefined)
    return { commit: await sharedSave(context, then), privateCommit: undefined };
  const recorded = /^[1-9]\d{0,5}$/.test(typed)
    ? (await editionRecords(context, root)).find(
        (each) => isApart(each) && `${each.number}` === typed,
      )?.written
    : undefined;
  const { commit: named, private_commit: privateNamed } = recorded ?? {};
  if (named !== undefined && privateNamed !== undefined)
    return { commit: named, privateCommit: privateNamed };
  const commit = await sharedSave(context, then);
  const day = parseDate(typed) === undefined ? undefined : dayIn(pathway.time_zone);
  const until = momentOf(context, root, commit);
  const gap = gapIn(context.git, apart);
  if (gap !== undefined) await cannot(context, gap);
  const found = context.git
    .mainline(apart)
    ?.find(({ at }) => (day ? day(at) <= typed : until !== undefined && at <= until));
  if (found) return { commit, privateCommit: found.commit };
  const { say } = await speak(corrections, context.messages);
  throw new Stop(exit.unable, say("made.private_unknown", { typed }));
}

async function sharedSave(context: Context, { root, pathway, typed }: Then): Promise<string> {
  const [, { commit }] = await statesIn({ context, root, pathway }, `HEAD..${typed}`);
  if (commit !== undefined) return commit;
  throw new Stop(exit.usage, { key: "stop.no_states", facts: { typed } });
}

/** When a save was made; `undefined` where nothing that led here holds it. */
function momentOf({ git }: Pick<Context, "git">, root: string, commit: string): number | undefined {
  const own = (saves: readonly { readonly commit: string; readonly at: number }[] | undefined) =>
    saves?.find((each) => each.commit === commit)?.at;
  return own(git.mainline(root)) ?? own(git.saves(root));
}
