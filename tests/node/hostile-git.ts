import { spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { git, temporaryFolder } from "../cli/run.ts";

/** A repository somebody hands us. `program` leaves a trace when it is started. */
export interface Trap {
  readonly folder: string;
  readonly program: string;
  readonly trace: string;
}

const least = { "pathway.yaml": "format: 1\n", "services/a.yaml": "name: A\n" };

/** A repository with these files, saved once. */
export function trap(files: Readonly<Record<string, string>> = least): Trap {
  const base = temporaryFolder();
  const folder = join(base, "repository");
  const [program, trace] = [join(base, "program.sh"), join(base, "trace")];
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(program, `#!/bin/sh\necho started >> ${trace}\ncat\n`);
  chmodSync(program, 0o755);
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "One");
  return { folder, program, trace };
}

export const attributes = (folder: string, line: string) =>
  writeFileSync(join(folder, ".git/info/attributes"), `${line}\n`);

/** Touched, so that Git looks into the file; of the same size, so that it cannot tell by that. */
export function touch(folder: string): void {
  writeFileSync(join(folder, "services/a.yaml"), "name: B\n");
  const later = new Date(Date.now() + 5000);
  utimesSync(join(folder, "services/a.yaml"), later, later);
}

export type Attack = readonly [
  name: string,
  set: (trap: Trap) => void,
  /** What a person might type, and what then starts the program. */
  control: readonly string[],
];

/** What Git would start in a repository somebody hands us, each with a plain command that does. */
export const attacks: readonly Attack[] = [
  [
    "core.fsmonitor",
    ({ folder, program }) => git(folder, "config", "core.fsmonitor", program),
    ["status"],
  ],
  ...(
    [
      ["with a line separator", Buffer.from("a\u2028b")],
      ["with a paragraph separator", Buffer.from("a\u2029b")],
      ["in bytes that are no text", Buffer.from([0xff])],
    ] as const
  ).map(
    ([what, name]): Attack => [
      `a filter's name ${what}`,
      ({ folder, program }) => {
        const section = [Buffer.from('[filter "'), name, Buffer.from(`"]\n\tclean = ${program}\n`)];
        appendFileSync(join(folder, ".git/config"), Buffer.concat(section));
        const line = Buffer.concat([Buffer.from("*.yaml filter="), name, Buffer.from("\n")]);
        writeFileSync(join(folder, ".git/info/attributes"), line);
      },
      ["status"],
    ],
  ),
  [
    "filter clean with a name of its own",
    ({ folder, program }) => {
      git(folder, "config", "filter.x y.clean", program);
      git(folder, "config", "filter.other.clean", program);
      attributes(folder, "*.yaml filter=other");
    },
    ["status"],
  ],
  [
    "filter process",
    ({ folder, program }) => {
      git(folder, "config", "filter.long.process", program);
      git(folder, "config", "filter.long.required", "true");
      attributes(folder, "*.yaml filter=long");
    },
    ["diff", "HEAD"],
  ],
  [
    "filter set in .gitattributes",
    ({ folder, program }) => {
      git(folder, "config", "filter.in-tree.clean", program);
      writeFileSync(join(folder, ".gitattributes"), "*.yaml filter=in-tree\n");
    },
    ["diff", "HEAD"],
  ],
  [
    "diff.external",
    ({ folder, program }) => git(folder, "config", "diff.external", program),
    ["diff", "HEAD"],
  ],
  [
    "diff command with a name of its own",
    ({ folder, program }) => {
      git(folder, "config", "diff.mine.command", program);
      attributes(folder, "*.yaml diff=mine");
    },
    ["diff", "HEAD"],
  ],
  [
    "diff textconv",
    ({ folder, program }) => {
      git(folder, "config", "diff.words.textconv", program);
      attributes(folder, "*.yaml diff=words");
    },
    ["diff", "HEAD"],
  ],
  [
    "hooks",
    ({ folder, program }) => {
      mkdirSync(join(folder, "hooks"));
      writeFileSync(
        join(folder, "hooks/post-index-change"),
        `#!/bin/sh\nexec ${program} < /dev/null\n`,
      );
      chmodSync(join(folder, "hooks/post-index-change"), 0o755);
      git(folder, "config", "core.hooksPath", join(folder, "hooks"));
    },
    ["add", "services/a.yaml"],
  ],
  [
    "an alias",
    ({ folder, program }) => git(folder, "config", "alias.changes", `!${program} < /dev/null`),
    ["changes"],
  ],
  [
    "a filter from an included file",
    ({ folder, program }) => {
      writeFileSync(join(folder, "more"), `[filter "far"]\n\tclean = ${program}\n`);
      git(folder, "config", "include.path", join(folder, "more"));
      attributes(folder, "*.yaml filter=far");
    },
    ["status"],
  ],
  [
    "a filter from the worktree's own configuration",
    ({ folder, program }) => {
      git(folder, "config", "extensions.worktreeConfig", "true");
      git(folder, "config", "--worktree", "filter.near.clean", program);
      attributes(folder, "*.yaml filter=near");
    },
    ["status"],
  ],
  [
    "a repository within that watches files by a program of its own",
    ({ folder, program }) => {
      const within = join(folder, "private");
      git(folder, "init", "--quiet", "private");
      writeFileSync(join(within, "a.yaml"), "name: A\n");
      git(within, "add", "--all");
      git(within, "commit", "--quiet", "--message", "One");
      git(folder, "add", "private");
      git(within, "config", "core.fsmonitor", program);
    },
    ["status"],
  ],
  [
    "a program that checks signatures",
    ({ folder, program }) => {
      git(folder, "config", "log.showSignature", "true");
      git(folder, "config", "gpg.program", program);
      const tree = git(folder, "rev-parse", "HEAD^{tree}").trim();
      const text = `tree ${tree}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\nsigned\n`;
      const made = spawnSync("git", ["hash-object", "-t", "commit", "-w", "--stdin"], {
        cwd: folder,
        input: text,
        encoding: "utf8",
      });
      git(folder, "update-ref", "HEAD", made.stdout.trim());
    },
    ["log"],
  ],
  [
    "a bare repository among the files",
    ({ folder, program }) => {
      const bare = join(folder, "services");
      rmSync(bare, { recursive: true });
      git(folder, "init", "--quiet", "--bare", "services");
      git(bare, "config", "core.bare", "false");
      git(bare, "config", "core.worktree", ".");
      git(bare, "config", "core.fsmonitor", program);
      writeFileSync(join(bare, "a.yaml"), "name: A\n");
    },
    ["-C", "services", "status"],
  ],
];
