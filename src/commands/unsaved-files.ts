import { classify } from "../catalogue/source-file.ts";
import type { TeamKey } from "../languages/en-team.ts";
import type { Speech } from "../languages/speech.ts";
import { outputMark } from "../ports/writer.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { partsOf } from "./interview.ts";

/** What a save would hold and what it would leave. Paths are relative to the pathway. */
export interface UnsavedFiles {
  readonly taken: readonly string[];
  /** New files that are none of a pathway: a list of people may lie among them, and a history forgets nothing. */
  readonly left: readonly string[];
}

interface Asking {
  readonly context: Context;
  readonly input: Input;
  readonly speech: Pick<Speech<TeamKey>, "say">;
  readonly root: string;
}

/** What stands beside the entries of a pathway and belongs to it. */
const beside =
  /^(?:private\/)?(?:\.(?:gitattributes|gitignore|editorconfig|prettierrc|gitlab-ci\.yml)|README\.md|(?:.*\/)?\.gitkeep)$|^(?:schemas|\.vscode|\.github|\.githooks|templates)\//;

/** The files of the shared folder and of private/, where that has a history of its own, that no save holds yet. */
export function unsavedFiles({ context, input, speech, root }: Asking): UnsavedFiles {
  const { git, files } = context;
  const shared = git.unsaved(root);
  if (!shared) throw new Stop(exit.unable, speech.say("save.unreadable"));
  const folder = files.absolute(root, "private");
  const isApart = files.exists(folder) && git.root(folder) !== git.root(root);
  const apart = isApart ? git.unsaved(folder) : undefined;
  const inPrivate = (paths: readonly string[] = []) => paths.map((path) => `private/${path}`);
  const isShared = (path: string) => !(isApart && path.startsWith("private/"));
  const also = partsOf(textOption(input, "also") ?? "");
  const added = [...shared.added.filter(isShared), ...inPrivate(apart?.added)];
  const isOurs = (path: string) =>
    classify(path) !== undefined || beside.test(path) || also.includes(path);
  const made = added.flatMap((path) => (path.endsWith(outputMark) ? folderOf(path) : []));
  const isMade = (path: string) => made.some((each) => path.startsWith(each));
  return {
    taken: [
      ...shared.changed.filter(isShared),
      ...inPrivate(apart?.changed),
      ...added.filter(isOurs),
    ].sort(),
    left: added
      .filter((path) => !isOurs(path) && !isMade(path) && !path.endsWith("-pathway"))
      .sort(),
  };
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);

/** Ends the command where there is no history to save in, with what to do about it. */
export function refuseNoHistory({ context, speech, root }: Omit<Asking, "input">): void {
  const { git, files } = context;
  if (git.version() === undefined) throw new Stop(exit.unable, speech.say("team.no_git"));
  if (git.root(root) !== undefined) return;
  const isKept = hasRepository(files, root);
  throw new Stop(
    exit.unable,
    speech.say(isKept ? "team.not_trusted" : "team.no_history", { folder: root }),
  );
}

/** True where a folder of Git lies above that Git itself would not read: somebody else's, or a broken one. */
function hasRepository(files: Context["files"], root: string): boolean {
  for (let at = root; ; at = files.absolute(at, "..")) {
    if (files.exists(files.absolute(at, ".git"))) return true;
    if (at === files.absolute(at, "..")) return false;
  }
}
