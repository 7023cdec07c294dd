import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../cli/run.ts";
import { attacks, attributes, type Trap, touch, trap } from "../node/hostile-git.ts";
import { figure } from "./figures.ts";
import { files, reading, tryOut, writing } from "./tried.ts";

/** A long run tries every configuration by itself: GITS=all. */
const isLong = process.env["GITS"] !== undefined;

/** Keys under which Git starts a program of the repository's choice, at one command or another. */
const keys = [
  ...["core.pager", "pager.log", "pager.diff", "pager.status", "core.editor", "sequence.editor"],
  ...["core.sshCommand", "core.askPass", "core.gitProxy", "core.alternateRefsCommand"],
  ...["credential.helper", "diff.external", "difftool.own.cmd", "merge.own.driver"],
  ...["gpg.program", "gpg.ssh.program", "gpg.x509.program", "interactive.diffFilter"],
  ...["uploadpack.packObjectsHook", "trailer.own.command", "browser.own.cmd", "core.fsmonitor"],
  ...["filter.own.clean", "filter.own.smudge", "filter.own.process", "diff.own.textconv"],
] as const;

const hooks =
  "pre-commit prepare-commit-msg commit-msg post-commit post-checkout post-index-change reference-transaction pre-auto-gc post-rewrite fsmonitor-watchman";

type Configure = (made: Trap) => void;

const byKey = (key: string): Configure => {
  const isBare = /signature|gpg/i.test(key);
  return ({ folder, program }) => {
    git(folder, "config", key, program);
    if (isBare) git(folder, "config", "log.showSignature", "true");
    attributes(folder, "*.yaml filter=own diff=own merge=own");
  };
};

const byHooks: Configure = ({ folder, program }) => {
  mkdirSync(join(folder, ".git/hooks"), { recursive: true });
  for (const name of hooks.split(" ")) {
    const path = join(folder, ".git/hooks", name);
    writeFileSync(path, `#!/bin/sh\nexec ${program} < /dev/null\n`);
    chmodSync(path, 0o755);
  }
};

const configurations: readonly (readonly [string, Configure])[] = [
  ...attacks.map(([name, set]) => [name, set] as const),
  ...keys.map((key) => [key, byKey(key)] as const),
  ["hooks in their usual place", byHooks],
  [
    "a remote that is a command",
    ({ folder, program }) => git(folder, "config", "remote.origin.url", `ext::${program}`),
  ],
];

/** Together in one repository they start as much as apart; only some, which change the files, need one of their own. */
const together: Configure = (made) => {
  for (const key of keys) byKey(key)(made);
  byHooks(made);
};
const tried = isLong
  ? configurations
  : [["every key and hook at once", together] as const, ...configurations.slice(4, 5)];

function hostile(configure: Configure): Trap {
  const made = trap({ ...files, "services/a.yaml": "name: A\n" });
  configure(made);
  // An attack may have put something of its own in the place of a folder; what the commands are asked about is there again.
  for (const [path, text] of Object.entries(files))
    if (!existsSync(join(made.folder, path))) writeFileSync(join(made.folder, path), text);
  if (existsSync(join(made.folder, "services/a.yaml"))) touch(made.folder);
  rmSync(made.trace, { force: true });
  return made;
}

test("no command starts a program that a repository names, in any way", () => {
  const started: string[] = [];
  const broken: string[] = [];
  let [runs, controls] = [0, 0];
  for (const [name, configure] of tried) {
    const made = hostile(configure);
    for (const words of [...reading, ...writing]) {
      const { code, err } = tryOut(made.folder, words);
      runs += 1;
      if (existsSync(made.trace)) started.push(`${words.join(" ")} by ${name}`);
      if (code === null || code === 2 || code > 3)
        broken.push(`${words.join(" ")} by ${name}: ${err}`);
      rmSync(made.trace, { force: true });
    }
    for (const words of [["status"], ["diff", "HEAD"], ["commit", "--all", "--message", "Two"]])
      spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...words], {
        cwd: made.folder,
        input: "",
      });
    if (existsSync(made.trace)) controls += 1;
  }
  figure(
    "hostile Git",
    `${started.length} programs started in ${runs} runs, ${tried.length} configurations; plain Git in ${controls}`,
  );
  expect({ started, broken }).toEqual({ started: [], broken: [] });
  expect(controls, "plain Git started nothing, so this proves nothing").toBeGreaterThan(
    tried.length / 3,
  );
}, 1_800_000);

test("there are as many configurations as were promised", () => {
  expect(new Set(configurations.map(([name]) => name)).size).toBeGreaterThanOrEqual(40);
});
