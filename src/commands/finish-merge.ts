import { team } from "../languages/en-team.ts";
import type { Context } from "./command.ts";
import { Stop } from "./exit.ts";
import { interview } from "./interview.ts";
import type { Resolving } from "./resolve.ts";
import { save } from "./save-changes.ts";
import { surroundingsOf } from "./surroundings.ts";
import { tellUnconfirmed } from "./tell-unconfirmed.ts";
import type { MergePlace } from "./unsettled-files.ts";

/** Ends a merge in which nothing is left to settle, as `save` keeps changes: judged, told in readers' words, under a role. */
export async function finishMerge(
  { context, input, talk, root }: Resolving,
  { folder }: MergePlace,
): Promise<number> {
  const prefix = folder === root ? "" : "private/";
  const { say } = talk.speech;
  const staged = context.git.staged(folder) ?? [];
  // Where all of ours stayed, nothing differs; the merge is ended all the same.
  const taken = staged.length > 0 ? staged.map((path) => prefix + path) : [`${prefix}pathway.yaml`];
  const fromBoth = fromBothSides(context, folder).map((path) => prefix + path);
  const words = { ...input, arguments: [say("merge.message")] };
  const asking = await interview(context, words, team);
  const around = await surroundingsOf(context, root);
  let code: number;
  try {
    code = await save({ context, input: words, talk: asking, around }, taken);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    throw new Stop(error.code, `${error.message}\n${say("resolve.not_saved")}`);
  }
  await tellUnconfirmed({ context, input, root }, fromBoth);
  return code;
}

/** Files that are now neither as ours were nor as theirs: each side may have brought a value that the other never heard of. */
function fromBothSides({ git }: Context, folder: string): readonly string[] {
  const theirs = git.resolve(folder, "MERGE_HEAD");
  const other = theirs === undefined ? undefined : git.filesIn(folder, theirs);
  const now = git.indexed(folder);
  return (git.staged(folder) ?? []).filter(
    (path) => now?.get(path)?.blob !== other?.get(path)?.blob,
  );
}
