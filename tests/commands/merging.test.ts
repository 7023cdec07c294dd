import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { driverCommand, mergeAttributes } from "../../src/commands/merge-settings.ts";
import { command } from "../../src/commands/resolve.ts";
import { command as syncCommand } from "../../src/commands/sync.ts";
import { git, program, temporaryFolder } from "../cli/run.ts";
import { repositoryOf, type Save } from "../review-history.ts";
import { runInRepository } from "./in-repository.ts";
import { sound } from "./real-process.ts";

const act = (on: string) => `  - {on: ${on}, by: coordinator, method: phone, with: Cook}\n`;
const kitchen = `# The kitchen at the market
name: Kitchen
organization: a
provides: [hot_meals]
phone: "+249 91 234 5678" # the desk
description: Soup and bread. Ask at the gate. Bring a bowl.
verification:
${act("2026-08-30")}`;
const begun: Save = {
  at: "2026-09-01",
  files: {
    ...sound,
    "services/kitchen.yaml": kitchen,
    ".gitattributes": mergeAttributes,
    ".gitignore": "private/\n",
  },
};
const path = "services/kitchen.yaml";

/** What one of two people saves: replacements in the kitchen, and other files. */
interface Edit {
  readonly replace?: readonly (readonly [string, string])[];
  readonly more?: Readonly<Record<string, string>>;
  readonly gone?: readonly string[];
  readonly moved?: readonly [string, string];
}

const amal: Edit = {
  replace: [
    ["5678", "9999"],
    ["[hot_meals]", "[hot_meals, food_parcels]"],
    ["Soup and bread.", "Soup."],
    [act("2026-08-30"), act("2026-08-30") + act("2026-11-01")],
  ],
};
const badr: Edit = {
  replace: [
    ["[hot_meals]", "[hot_meals, clothing]"],
    ["Bring a bowl.", "Bring a spoon."],
    ["verification:", "fees: free # asked twice\nverification:"],
    [act("2026-08-30"), act("2026-08-30") + act("2026-11-02")],
  ],
};

function apply(root: string, edit: Edit, words: string): void {
  const [from, to] = edit.moved ?? [path, path];
  if (from !== to) git(root, "mv", from, to);
  if (edit.replace) {
    let text = readFileSync(join(root, to), "utf8");
    for (const [before, after] of edit.replace) {
      expect(text).toContain(before);
      text = text.replace(before, after);
    }
    writeFileSync(join(root, to), text);
  }
  for (const [file, text] of Object.entries(edit.more ?? {})) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const file of edit.gone ?? []) git(root, "rm", "--quiet", file);
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", words, "--date=2026-11-03T08:00:00Z");
}

/** A copy of the pathway whose owner saved `mine`, where a colleague sent `theirs` meanwhile. */
function diverged(mine: Edit, theirs: Edit): string {
  const base = temporaryFolder();
  const [hub, other, here] = [join(base, "hub.git"), join(base, "other"), join(base, "here")];
  mkdirSync(other);
  repositoryOf([begun], other);
  git(base, "clone", "--quiet", "--bare", other, hub);
  git(other, "remote", "add", "origin", hub);
  git(base, "clone", "--quiet", hub, here);
  apply(other, theirs, "theirs");
  git(other, "push", "--quiet", "origin", "main");
  apply(here, mine, "mine");
  git(here, "config", "user.name", "Coordinator");
  git(here, "config", "user.email", "coordinator@example.org");
  return here;
}

/** Plain Git, as a person types it; the driver is told of as `doctor --fix` does. */
function pull(root: string, { driver = true, how = "--no-rebase" } = {}) {
  if (driver) git(root, "config", "merge.pathway.driver", driverCommand(program));
  const env = { PATH: process.env["PATH"], HOME: root, LC_ALL: "C" };
  const words = ["pull", "--quiet", "--no-edit", how, "origin", "main"];
  const ran = spawnSync("git", words, { cwd: root, env, encoding: "utf8" });
  return { code: ran.status, said: ran.stdout + ran.stderr };
}

const read = (root: string, file = path) => readFileSync(join(root, file), "utf8");
const status = (root: string) => git(root, "status", "--short").trim();
const unmerged = (root: string) => git(root, "ls-files", "--unmerged").trim();
const resolve = (root: string, words: readonly string[] = [], options = {}) =>
  runInRepository(command, root, words, options);

describe("two people who changed the same entry", () => {
  test("plain git pull with the driver, and sync, put it together to the same bytes", async () => {
    const here = diverged(amal, badr);
    const twin = join(here, "../twin");
    cpSync(here, twin, { recursive: true });
    expect(pull(here).code).toBe(0);
    for (const part of [
      ...["# The kitchen at the market", "9999", "# the desk", "fees: free # asked twice"],
      ...["food_parcels, clothing", "Soup. Ask at the gate. Bring a spoon."],
      ...["2026-08-30", "2026-11-01", "2026-11-02"],
    ])
      expect(read(here)).toContain(part);
    const synced = await runInRepository(syncCommand, twin, []);
    expect(synced.code, synced.err).toBe(0);
    expect(read(twin)).toBe(read(here));
  });

  test("what both said otherwise stands between markers, is told by field, and resolve ends the merge", async () => {
    const here = diverged(
      {
        replace: [
          ["5678", "1111"],
          ["Bring a bowl.", "Bring a cup."],
        ],
      },
      {
        replace: [
          ["5678", "2222"],
          ["name: Kitchen", "name: Soup kitchen"],
        ],
      },
    );
    const { code, said } = pull(here);
    expect(code).toBe(1);
    expect(said).toContain(
      "services/kitchen.yaml: you and a colleague both changed phone. Say which is right:  pathway resolve kitchen",
    );
    const marks = read(here).match(/^(?:<<<<<<<|=======|>>>>>>>).*/gm);
    expect(marks).toEqual(["<<<<<<< mine", "=======", ">>>>>>> theirs"]);
    const mute = await resolve(here);
    expect([mute.code, mute.err]).toEqual([2, expect.stringContaining("--keep")]);
    expect(mute.err).toContain("both changed phone");
    expect(mute.err).not.toContain("1111");
    expect(unmerged(here)).not.toBe("");
    const dry = await resolve(here, [], { keep: "theirs", "dry-run": true });
    expect([dry.code, unmerged(here) !== ""]).toEqual([0, true]);
    const done = await resolve(here, [], { answer: "phone=theirs", "with-errors": "yes" });
    expect(done.code, done.err).toBe(0);
    expect(done.out).toContain("1 file is settled.");
    expect(done.out).toContain("Saved in the history as Coordinator: Join what colleagues saved");
    for (const part of ["2222", "Bring a cup.", "name: Soup kitchen"])
      expect(read(here)).toContain(part);
    expect([status(here), git(here, "log", "-1", "--format=%p").trim().split(" ").length]).toEqual([
      "",
      2,
    ]);
    expect(await resolve(here)).toMatchObject({
      code: 0,
      out: "Nothing is left to settle here.\n",
    });
  });

  test("without the driver Git mixes lines, and resolve still asks by field; what is written by hand counts", async () => {
    const here = diverged(
      {
        replace: [
          ["5678", "1111"],
          ["provides:", "fees: free # for all\nprovides:"],
        ],
      },
      { replace: [["5678", "2222"]] },
    );
    expect(pull(here, { driver: false }).code).toBe(1);
    expect(read(here)).toContain("<<<<<<<");
    writeFileSync(join(here, path), read(here).replace("=======", "=======\n# mine by hand"));
    const begunByHand = await resolve(here, [], { keep: "mine" });
    expect([begunByHand.code, begunByHand.err]).toEqual([
      3,
      expect.stringContaining("began to mend it by hand"),
    ]);
    expect(read(here)).toContain("# mine by hand");
    git(here, "checkout", "--merge", "--", path);
    const options = { write: "phone=+249 91 234 3333", "with-errors": "yes" };
    expect((await resolve(here, ["kitchen"], options)).code).toBe(0);
    expect(read(here)).toContain('phone: "+249 91 234 3333" # the desk');
    expect(read(here)).toContain("fees: free # for all");
  });

  test("a file that somebody took apart by hand is taken as it stands", async () => {
    const here = diverged({ replace: [["5678", "1111"]] }, { replace: [["5678", "2222"]] });
    pull(here);
    writeFileSync(join(here, path), kitchen.replace("5678", "4444"));
    expect((await resolve(here, [], { "with-errors": "yes" })).code).toBe(0);
    expect(git(here, "show", `HEAD:${path}`)).toContain("4444");
  });

  test("a confirmed fact whose value came from the other side is told", async () => {
    const here = diverged(
      {
        replace: [
          [act("2026-08-30"), act("2026-08-30") + act("2026-11-02")],
          ["Bring a bowl.", "Bring a cup."],
        ],
      },
      {
        replace: [
          ["5678", "2222"],
          ["Bring a bowl.", "Bring a jar."],
        ],
      },
    );
    pull(here);
    const { code, out } = await resolve(here, [], { keep: "mine", "with-errors": "yes" });
    expect(code).toBe(0);
    expect(out).toMatch(
      /In 1 entry something stands now that nobody confirmed since.*\n {2}kitchen: contact/,
    );
  });
});

describe("more than fields", () => {
  test("another id on one side and another number on the other: plain Git and sync agree", async () => {
    const here = diverged(
      {
        moved: [path, "services/soup-kitchen.yaml"],
        replace: [["name: Kitchen", "name: Soup kitchen"]],
      },
      { replace: [["5678", "2222"]] },
    );
    const twin = join(here, "../twin");
    cpSync(here, twin, { recursive: true });
    expect(pull(here).code).toBe(0);
    expect((await runInRepository(syncCommand, twin, [])).code).toBe(0);
    for (const root of [here, twin]) {
      expect(existsSync(join(root, path))).toBe(false);
      expect(read(root, "services/soup-kitchen.yaml")).toMatch(/name: Soup kitchen[\s\S]*2222/);
    }
    const mirrored = diverged(
      { replace: [["5678", "2222"]] },
      {
        moved: [path, "services/soup-kitchen.yaml"],
        replace: [["name: Kitchen", "name: Soup kitchen"]],
      },
    );
    expect((await runInRepository(syncCommand, mirrored, [])).code).toBe(0);
    expect(existsSync(join(mirrored, path))).toBe(false);
    expect(read(mirrored, "services/soup-kitchen.yaml")).toMatch(/name: Soup kitchen[\s\S]*2222/);
  });

  test.each([
    ["mine", true],
    ["theirs", false],
  ])("an entry that one took out and the other edited: %s", async (keep, stands) => {
    const here = diverged({ replace: [["5678", "2222"]] }, { gone: [path] });
    expect(pull(here).code).toBe(1);
    expect((await resolve(here)).code).toBe(2);
    expect((await resolve(here, [], { keep, "with-errors": "yes" })).code).toBe(0);
    expect([existsSync(join(here, path)), status(here)]).toEqual([stands, ""]);
  });

  test("closed by one, mended by the other: the door stays shut and the number is the new one", async () => {
    const closed: Edit = {
      replace: [
        ["verification:", "status: {state: closed, reason: The hall was sold}\nverification:"],
      ],
    };
    const mended: Edit = {
      replace: [
        ["5678", "2222"],
        ["Bring a bowl.", "Bring a cup."],
      ],
    };
    for (const [mine, theirs] of [
      [closed, mended],
      [mended, closed],
    ] as const) {
      const here = diverged(mine, theirs);
      expect(pull(here).code).toBe(0);
      for (const part of ["state: closed", "2222", "Bring a cup."])
        expect(read(here)).toContain(part);
    }
    const here = diverged(closed, {
      replace: [
        ["verification:", "status: full\nverification:"],
        ["5678", "2222"],
      ],
    });
    expect(pull(here).said).toContain("both changed status");
    expect((await resolve(here, [], { keep: "mine", "with-errors": "yes" })).code).toBe(0);
    expect(read(here)).toMatch(/2222[\s\S]*state: closed/);
  });

  test("another id on both sides, each another one: both stand, as after sync, and it is said", async () => {
    const [soup, hall] = ["services/soup-kitchen.yaml", "services/market-hall.yaml"];
    const here = diverged(
      { moved: [path, soup] },
      { moved: [path, hall], replace: [["5678", "2222"]] },
    );
    const twin = join(here, "../twin");
    cpSync(here, twin, { recursive: true });
    expect(pull(here).code).toBe(1);
    const done = await resolve(here, [], { "with-errors": "yes" });
    expect(done.code, done.err).toBe(0);
    expect(done.err).toMatch(
      /gave an entry new ids.*(soup-kitchen, market-hall|market-hall, soup-kitchen)/,
    );
    expect((await runInRepository(syncCommand, twin, [])).code).toBe(0);
    for (const root of [here, twin]) {
      expect([path, soup, hall].map((file) => existsSync(join(root, file)))).toEqual([
        false,
        true,
        true,
      ]);
      expect([read(root, hall).includes("2222"), status(root)]).toEqual([true, ""]);
    }
  });

  test("two new entries of one id both stay, under two ids; the same one written twice becomes one", async () => {
    const fresh = (name: string, phone: string) =>
      `name: ${name}\norganization: a\nprovides: [vaccination]\nphone: "+249 91 234 ${phone}"\n`;
    const [clinic, school] = ["services/clinic.yaml", "services/school.yaml"];
    const here = diverged(
      { more: { [clinic]: fresh("Clinic", "1111"), [school]: fresh("School", "1111") } },
      {
        more: {
          [clinic]: fresh("Hospital", "2222"),
          [school]: `${fresh("School", "1111")}fees: free\n`,
        },
      },
    );
    expect(pull(here).code).toBe(1);
    expect(read(here, school)).toContain("fees: free");
    const done = await resolve(here, ["clinic"], { keep: "both", "with-errors": "yes" });
    expect(done.code, done.err).toBe(0);
    expect([read(here, clinic), read(here, "services/clinic-2.yaml")]).toEqual([
      fresh("Clinic", "1111"),
      fresh("Hospital", "2222"),
    ]);
  });

  test("pathway.yaml and providers by key; a file that cannot be read, or is no text, whole", async () => {
    const pathway = sound["pathway.yaml"] ?? "";
    const provider = sound["organizations/a.yaml"] ?? "";
    const here = diverged(
      {
        more: {
          "pathway.yaml": pathway.replace(/title: .*/, "title: Mine"),
          "organizations/a.yaml": `${provider}phone: "+249 91 234 1111"\n`,
          [path]: `${kitchen}: [broken\n`,
          "logo.bin": "\u0000\u0001mine",
        },
      },
      {
        more: {
          "pathway.yaml": pathway.replace(/title: .*/, "title: Theirs"),
          "organizations/a.yaml": `${provider}website: https://example.org\n`,
          [path]: kitchen.replace("5678", "2222"),
          "logo.bin": "\u0000\u0001theirs",
        },
      },
    );
    expect(pull(here).code).toBe(1);
    expect(read(here, "organizations/a.yaml")).toMatch(
      /1111[\s\S]*example\.org|example\.org[\s\S]*1111/,
    );
    const one = await resolve(here, ["pathway"], { keep: "theirs" });
    expect([one.code, one.err]).toEqual([1, expect.stringContaining("are left to settle:")]);
    expect(one.err).toContain("logo.bin");
    expect(await resolve(here, ["nothing"])).toMatchObject({ code: 2 });
    expect((await resolve(here, [], { keep: "theirs", "with-errors": "yes" })).code).toBe(0);
    expect(read(here, "pathway.yaml")).toContain("title: Theirs");
    expect(read(here)).toContain("2222");
    expect(read(here, "logo.bin")).toBe("\u0000\u0001theirs");
  });

  test("replaying saves on those of others, mine are still mine, and Git goes on", async () => {
    const here = diverged({ replace: [["5678", "1111"]] }, { replace: [["5678", "2222"]] });
    expect(pull(here, { how: "--rebase" }).code).not.toBe(0);
    const { code, out } = await resolve(here, [], { keep: "mine" });
    expect([code, out]).toEqual([0, expect.stringContaining("git rebase --continue")]);
    expect(read(here)).toContain("1111");
    execFileSync("git", ["-c", "core.editor=true", "rebase", "--continue"], {
      cwd: here,
      stdio: "ignore",
    });
    expect(git(here, "show", `HEAD:${path}`)).toContain("1111");
  });

  test("what must never be saved ends no merge", async () => {
    const here = diverged(
      { replace: [["5678", "1111"]] },
      {
        replace: [
          ["5678", "2222"],
          ["provides:", "audience: restricted\nprovides:"],
        ],
      },
    );
    pull(here);
    const ran = await resolve(here, [], { keep: "mine", "with-errors": "yes" });
    expect([ran.code, ran.err]).toEqual([
      1,
      expect.stringContaining("run  pathway resolve  again"),
    ]);
    expect(git(here, "log", "-1", "--format=%s").trim()).toBe("mine");
  });
});
