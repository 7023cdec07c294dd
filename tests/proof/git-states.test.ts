import { chownSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { git, temporaryFolder } from "../cli/run.ts";
import { contentsOf } from "../commands/real-process.ts";
import { figure } from "./figures.ts";
import { files, reading, tryOut, writing } from "./tried.ts";

/** A long run tries every command: STATES=all. */
const isLong = process.env["STATES"] !== undefined;

/** What is allowed: to change a file, or to refuse because something is half done. */
type Writes = "writes" | "refuses";

function plain(): string {
  const folder = join(temporaryFolder(), "pathway");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function save(folder: string): string {
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "As it is");
  return folder;
}

const saved = () => save(plain());

const attempt = (folder: string, ...words: readonly string[]) => {
  try {
    git(folder, ...words);
  } catch {
    // A conflict, which is what is wanted.
  }
};

/** Two branches that say different things in one line of a protocol, which no command tried here changes. */
function divided(): string {
  const folder = saved();
  const protocol = (step: string) => `name: Walk\nsteps:\n  - ${step}\n`;
  const say = (step: string) => {
    writeFileSync(join(folder, "protocols/walk.yaml"), protocol(step));
    save(folder);
  };
  git(folder, "checkout", "--quiet", "-b", "other");
  say("Go with them");
  git(folder, "checkout", "--quiet", "main");
  say("Call first");
  return folder;
}

const half = (...words: readonly string[]) => {
  const folder = divided();
  attempt(folder, ...words);
  // Settled by the person, not yet told to Git.
  writeFileSync(join(folder, "protocols/walk.yaml"), files["protocols/walk.yaml"] ?? "");
  return folder;
};

const states: Readonly<Record<string, readonly [() => string | undefined, Writes]>> = {
  "no repository": [plain, "writes"],
  "a repository without a commit": [
    () => {
      const folder = plain();
      git(folder, "init", "--quiet");
      return folder;
    },
    "writes",
  ],
  "everything saved": [saved, "writes"],
  "another file changed and staged": [
    () => {
      const folder = saved();
      writeFileSync(join(folder, "README"), "Hello\n");
      git(folder, "add", "README");
      return folder;
    },
    "writes",
  ],
  "a shallow clone": [() => cloned("--depth", "1"), "writes"],
  "a clone without blobs": [() => cloned("--filter=blob:none"), "writes"],
  "a sparse checkout": [
    () => {
      const folder = plain();
      mkdirSync(join(folder, "letters"));
      writeFileSync(join(folder, "letters/one.txt"), "Dear partner\n");
      save(folder);
      git(folder, "sparse-checkout", "set", "--no-cone", "/*", "!/letters/");
      return folder;
    },
    "writes",
  ],
  "a detached head": [
    () => {
      const folder = divided();
      git(folder, "checkout", "--quiet", "--detach", "main~1");
      return folder;
    },
    "writes",
  ],
  "a second worktree": [
    () => {
      const folder = saved();
      git(folder, "worktree", "add", "--quiet", "-b", "second", join(folder, "../second"));
      return join(folder, "../second");
    },
    "writes",
  ],
  "a submodule of another repository": [
    () => {
      const outer = temporaryFolder();
      git(outer, "init", "--quiet");
      const inner = saved();
      git(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner, "in");
      return join(outer, "in");
    },
    "writes",
  ],
  "a folder within a larger repository": [
    () => {
      const outer = temporaryFolder();
      git(outer, "init", "--quiet");
      const folder = join(outer, "pathways/one");
      mkdirSync(dirname(folder));
      git(outer, "clone", "--quiet", saved(), folder);
      return folder;
    },
    "writes",
  ],
  "a merge half done": [() => half("merge", "other"), "refuses"],
  "a rebase half done": [() => half("rebase", "other"), "refuses"],
  "a cherry-pick half done": [() => half("cherry-pick", "other"), "refuses"],
  "a revert half done": [() => half("revert", "--no-commit", "HEAD"), "refuses"],
  "a lock that somebody left": [
    () => {
      const folder = saved();
      writeFileSync(join(folder, ".git/index.lock"), "");
      return folder;
    },
    "writes",
  ],
  "a damaged index": [
    () => {
      const folder = saved();
      writeFileSync(join(folder, ".git/index"), "garbage");
      return folder;
    },
    "writes",
  ],
  "somebody else's repository": [
    () => {
      if (process.getuid?.() !== 0) return undefined;
      const folder = saved();
      for (const path of ["", ".git", ".git/config"]) chownSync(join(folder, path), 65_534, 65_534);
      return folder;
    },
    "writes",
  ],
};

function cloned(...words: readonly string[]): string {
  const clone = join(temporaryFolder(), "clone");
  git(dirname(clone), "clone", "--quiet", ...words, `file://${divided()}`, clone);
  return clone;
}

/** All files; of Git's own only what says what is saved. */
function everything(folder: string): Readonly<Record<string, string>> {
  const all = Object.entries(contentsOf(folder));
  return Object.fromEntries(
    all.filter(([path]) => !/^\.git\/(?!HEAD$|refs|index$|config$)/.test(path)),
  );
}

/** What a command that asks nothing of Git answers, in every state alike. */
const answers = new Map<string, string>();
function answersAlike(words: readonly string[], said: string): void {
  if (words.some((word) => /^(?:--history|--changed-since|doctor)$/.test(word))) return;
  const key = words.join(" ");
  expect(said, key).toBe(answers.get(key) ?? said);
  answers.set(key, said);
}

const readers = isLong ? reading : reading.slice(0, 3);
const writers = isLong ? writing : writing.slice(0, 1);

test.each(Object.entries(states))(
  "%s: reading changes nothing, writing is right or refused",
  (name, [make, writes]) => {
    const folder = make();
    if (folder === undefined) {
      console.log("Skipped: only root can make a repository that belongs to somebody else.");
      return;
    }
    const before = everything(folder);
    for (const words of readers) {
      const { code, out, err } = tryOut(folder, words);
      answersAlike(words, `${code}\n${out}`);
      expect([0, 1, 3], `${words.join(" ")}: ${err}`).toContain(code);
      expect(everything(folder), words.join(" ")).toEqual(before);
    }
    for (const words of writers) {
      const { code, err } = tryOut(folder, words);
      const after = everything(folder);
      if (writes === "refuses") {
        expect({ code, after }, words.join(" ")).toEqual({ code: 3, after: before });
        continue;
      }
      expect(code, `${words.join(" ")}: ${err}`).toBe(0);
      const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
      const foreign = changed.filter((path) => !/^\.git\/|\.yaml$/.test(path));
      expect(foreign, words.join(" ")).toEqual([]);
      expect(readdirSync(join(folder, "services")).sort()).toEqual(["clinic.yaml", "kitchen.yaml"]);
    }
    figure(`state of Git: ${name}`, `${writes}, as expected`);
  },
);

test("there are as many states as were promised", () => {
  expect(Object.keys(states).length).toBeGreaterThanOrEqual(16);
});
