import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { freshDay } from "./bench-pathway.ts";

const saves = 2000;
const entries = 5;
const savesOfDay = 20;

/**
 * Gives a repository two thousand saves of five entries each, as when every talk with a provider is saved, twenty a day up to
 * freshDay, every tenth made apart and joined.
 * The second half brings back what stood there first, so that the working tree stays as it was. Packed, as Git does by itself.
 */
export function reviewAll(folder: string): void {
  const paths = readdirSync(`${folder}/services`).map((name) => `services/${name}`);
  const git = (args: readonly string[], input = "") =>
    execFileSync("git", args, { cwd: folder, input, stdio: ["pipe", "ignore", "inherit"] });
  const stream: string[] = [];
  let tip = "refs/heads/reviews^0";
  for (let save = 1; save <= saves; save += 1) {
    const edits = editsOf(folder, paths, save);
    const isApart = save % 10 === 0;
    const own = { save, mark: 2 * save, parents: [tip], branch: isApart ? "apart" : "reviews" };
    stream.push(begin(own), ...edits, "\n");
    const joined = { save, mark: 2 * save + 1, parents: [`:${own.mark}`, tip], branch: "reviews" };
    if (isApart) stream.push(begin(joined), "\n");
    tip = `:${isApart ? joined.mark : own.mark}`;
  }
  stream.push(begin({ save: saves, mark: 1, parents: [tip], branch: "edited" }));
  stream.push(...editedOf(folder, paths), "\n");
  git(["branch", "reviews"]);
  git(["fast-import", "--quiet"], stream.join(""));
  git(["symbolic-ref", "HEAD", "refs/heads/reviews"]);
  git(["repack", "-a", "-d", "-q"]);
}

/** The entries of a save, each with a line more or, later, without it. */
function editsOf(folder: string, paths: readonly string[], save: number): readonly string[] {
  return Array.from({ length: entries }, (_, index) => {
    const path = paths[((save - 1) * entries + index) % (paths.length / 2)] ?? "";
    const text = readFileSync(`${folder}/${path}`, "utf8");
    return `M 100644 inline ${path}\n${data(save > saves / 2 ? text : `${text}# Asked\n`)}`;
  });
}

/** Other hours in so many entries, on a branch of their own: what a diff is measured by. */
function editedOf(folder: string, paths: readonly string[]): readonly string[] {
  return paths.slice(0, 949).map((path) => {
    const text = readFileSync(`${folder}/${path}`, "utf8").replaceAll("14:00", "13:00");
    return `M 100644 inline ${path}\n${data(text)}`;
  });
}

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** The head of a commit as `git fast-import` reads it. */
function begin({
  save,
  mark,
  parents: [from, ...merged],
  branch,
}: {
  readonly save: number;
  readonly mark: number;
  readonly parents: readonly string[];
  readonly branch: string;
}): string {
  const lines = [
    `commit refs/heads/${branch}`,
    `mark :${mark}`,
    `committer Bench <bench@example.org> ${Date.parse(freshDay) / 1000 - ((saves - save) * 86_400) / savesOfDay} +0000`,
    "data 0",
    `from ${from}`,
    ...merged.map((each) => `merge ${each}`),
  ];
  return `${lines.join("\n")}\n`;
}
