import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listing } from "../../src/node/asked-ahead.ts";
import { nodeGit } from "../../src/node/git.ts";
import { runMeanwhile } from "../../src/node/git-call.ts";
import { git, temporaryFolder } from "../cli/run.ts";
import { attacks, attributes, touch, trap } from "./hostile-git.ts";

/** Everything the program asks of Git. */
async function askEverything(folder: string): Promise<void> {
  for (const place of [folder, join(folder, "services")]) {
    nodeGit.root(place);
    nodeGit.isShallow(place);
    nodeGit.authors(place);
    nodeGit.everySave(place);
    nodeGit.isIgnored(place, "private");
    nodeGit.keptEver(place, "services/a.yaml");
    nodeGit.keptEver(place, "private");
    await nodeGit.contents(place);
    await runMeanwhile(place, listing("differing"), join(folder, "..", "scratch"));
    const blobs = nodeGit.saves(place)?.flatMap(({ files }) => files.map(({ blob = "" }) => blob));
    nodeGit.texts(place, blobs ?? []);
    nodeGit.changedSince(place, "HEAD");
    nodeGit.changedSince(place, `--output=${folder}/written`);
  }
}

describe("a hostile repository", () => {
  test.each(attacks)("starts nothing by %s, while plain Git does", async (_, set, control) => {
    const made = trap();
    set(made);
    if (existsSync(join(made.folder, "services/a.yaml"))) touch(made.folder);
    rmSync(made.trace, { force: true });
    await askEverything(made.folder);
    expect(existsSync(made.trace), "our call started the program").toBe(false);
    expect(existsSync(join(made.folder, "written"))).toBe(false);
    spawnSync("git", control, { cwd: made.folder, input: "" });
    expect(existsSync(made.trace), "the control proves nothing: plain Git did not start it").toBe(
      true,
    );
  });

  test("answers the same questions all the same", async () => {
    const { folder, program } = trap();
    git(folder, "config", "filter.other.clean", program);
    attributes(folder, "*.yaml filter=other");
    const before = (await nodeGit.contents(folder))?.state;
    touch(folder);
    expect(nodeGit.changedSince(folder, "HEAD")).toEqual(["services/a.yaml"]);
    expect((await nodeGit.contents(folder))?.state).not.toBe(before);
  });

  test("is not found through variables of the environment", () => {
    const [ours, theirs] = [trap(), trap()];
    process.env["GIT_DIR"] = join(theirs.folder, ".git");
    try {
      expect(nodeGit.root(ours.folder)).toBe(ours.folder);
      expect(nodeGit.root(temporaryFolder())).toBeUndefined();
    } finally {
      delete process.env["GIT_DIR"];
    }
  });
});
