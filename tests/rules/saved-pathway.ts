import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "../cli/run.ts";
import { pathwayOf, sound, validated } from "../commands/real-process.ts";

/** An entry that was confirmed on 5 October 2026. */
export const kitchen = `name: Kitchen
organization: a
provides: [hot_meals, food_parcels]
audience: public
phone: "+249 91 234 5678"
area: omdurman
hours:
  sun-thu: 08:00-14:00
verification:
  - {on: 2026-10-05, by: coordinator, method: phone, with: Cook}
`;

/** A state of an entry, and when it was saved. */
export interface Save {
  readonly at: string;
  readonly text: string;
  readonly file?: string;
}

/** A pathway under Git whose entry was saved several times, each time on a day of its own. */
export function saved(...saves: readonly Save[]): string {
  const root = pathwayOf(sound);
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "add", "--all");
  commit(root, "2026-09-01");
  for (const each of saves) save(root, each);
  return root;
}

/** Writes an entry and saves it. */
export function save(root: string, { at, text, file = "services/kitchen.yaml" }: Save): void {
  writeFileSync(join(root, file), text);
  git(root, "add", "--all");
  commit(root, at);
}

/** Saves what is staged at a time that is given. */
export function commit(root: string, at: string): void {
  gitAt(root, at, "commit", "--quiet", "--allow-empty", "--message", at);
}

/** Runs Git as the desk, by a clock that shows a time that is given. */
export function gitAt(root: string, at: string, ...args: readonly string[]): void {
  const when = `${at.includes("T") ? at : `${at}T10:00:00`}Z`;
  execFileSync("git", args, {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: "Desk",
      GIT_AUTHOR_EMAIL: "desk@example.org",
      GIT_COMMITTER_NAME: "Desk",
      GIT_COMMITTER_EMAIL: "desk@example.org",
      GIT_AUTHOR_DATE: when,
      GIT_COMMITTER_DATE: when,
    },
  });
}

/** First sentences of what a rule says about a pathway that is judged with its history. */
export function toldBy(rule: string, root: string): readonly string[] {
  return validated(root, "--history", "--no-cache", "--show-values")
    .findings.filter((each) => each.rule === rule)
    .map(({ file, path, message }) => `${file} ${path.join(".")}: ${message.split(". ")[0]}`);
}
