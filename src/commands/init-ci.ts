import type { SpeechCode } from "../languages/speech.ts";
import type { Output } from "../ports/writer.ts";
import { weeklyScript } from "./ci-cron.ts";
import { githubWorkflow } from "./ci-github.ts";
import { gitlabPipeline } from "./ci-gitlab.ts";

/** Where a pathway can be checked without anybody at a keyboard. */
export const ciPlaces = ["github", "gitlab", "cron"] as const;

export type CiPlace = (typeof ciPlaces)[number];

/** What the files for a server say. */
export interface Ci {
  /** The words that run this very version: the same one answers until somebody changes it. */
  readonly program: string;
  /** The pathway's folder in its repository; empty where it is the repository. */
  readonly where: string;
  /** What the issue and the calendar speak. */
  readonly language: SpeechCode;
}

/** The words that run a version wherever Node is. */
export const programOf = (version: string): string => `npx --yes referral-pathway@${version}`;

/**
 * The file that checks each change and tells once a week what is old. Its path is relative to the top of the repository;
 * for cron to the pathway's folder.
 */
export function ciFile(place: CiPlace, ci: Ci): Output & { readonly content: string } {
  switch (place) {
    case "github":
      return { path: `.github/workflows/${fileName(ci.where)}.yaml`, content: githubWorkflow(ci) };
    case "gitlab":
      return { path: ".gitlab-ci.yml", content: gitlabPipeline(ci) };
    case "cron":
      return { path: "weekly.sh", content: weeklyScript(ci) };
  }
}

/** Where GitLab's file stands when the repository has one already, which then includes it. */
export const gitlabIncluded = ".gitlab/pathway.yml";

/** Several pathways of one repository have a file each. */
function fileName(where: string): string {
  const words = where
    .split("/")
    .at(-1)
    ?.replace(/[^\w-]+/g, "-");
  return words ? `pathway-${words}` : "pathway";
}
