import { type CiKey, ci as ciWords } from "../languages/en-ci.ts";
import type { Speech } from "../languages/speech.ts";
import { speak } from "../languages/speech.ts";
import type { Output } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import type { Context } from "./command.ts";
import { type CiPlace, ciFile, gitlabIncluded, programOf } from "./init-ci.ts";

/** What would be written for a server, and where. */
export interface CiPlan {
  readonly place: CiPlace;
  /** The folder that the file's path is relative to: the top of the repository, or the pathway's folder. */
  readonly top: string;
  /** `undefined` when everything it could be called is there already: nothing is overwritten. */
  readonly file: Output | undefined;
  /** What stands in its way; absolute. */
  readonly taken: string | undefined;
  readonly speech: Speech<CiKey>;
}

/** Where the file for a server belongs: GitHub and GitLab look at the top of a repository and nowhere else. */
export async function planCi(
  context: Context,
  { folder, place }: { readonly folder: string; readonly place: CiPlace },
): Promise<CiPlan> {
  const { files, git, version, messages } = context;
  const above = place === "cron" ? undefined : git.root(nearestFolder(context, folder));
  const where = above === undefined ? undefined : files.within(above, folder);
  const top = above !== undefined && where !== undefined ? above : folder;
  const ci = { program: programOf(version), where: where ?? "", language: messages };
  const file = ciFile(place, ci);
  const isThere = (path: string) => files.exists(files.absolute(top, path));
  const path =
    place === "gitlab" && isThere(file.path) && !isThere(gitlabIncluded)
      ? gitlabIncluded
      : file.path;
  return {
    ...{ place, top, speech: await speak(ciWords, messages) },
    file: isThere(path) ? undefined : { ...file, path },
    taken: isThere(file.path) ? files.absolute(top, file.path) : undefined,
  };
}

/** What to do so that the file works, after it was written or found. */
export function ciNotices({ place, top, file, taken, speech }: CiPlan): readonly string[] {
  const { say } = speech;
  if (file === undefined) return [say("ci.kept", { path: printable(taken ?? "") })];
  const lines =
    taken === undefined
      ? []
      : [
          say("ci.include", { path: printable(taken) }),
          `  include:\n    - local: ${printable(file.path)}`,
        ];
  const cron = place === "cron" ? [`  0 7 * * 1  sh "${printable(top)}/${file.path}"`] : [];
  return [...lines, say(`ci.next_${place}`), ...cron];
}

/** The folder itself, or the nearest above it that is there. */
export function nearestFolder({ files }: Pick<Context, "files">, folder: string): string {
  let near = folder;
  while (!files.exists(near) && near !== files.absolute(near, ".."))
    near = files.absolute(near, "..");
  return near;
}
