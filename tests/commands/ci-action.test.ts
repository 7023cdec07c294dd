import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { program, temporaryFolder } from "../cli/run.ts";
import { pathwayOf, removeFolders, sound } from "./real-process.ts";

const path = new URL("../../.github/actions/pathway/action.yml", import.meta.url);

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly id?: string;
      readonly uses?: string;
      readonly run?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

const action = parse(readFileSync(path, "utf8")) as Action;
const step = action.runs.steps.find(({ id }) => id === "run");

afterAll(removeFolders);

/** Runs the action's script as a runner does, with `npx` standing for the published program. */
function run(inputs: Readonly<Record<string, string>>) {
  const bin = temporaryFolder();
  writeFileSync(
    join(bin, "npx"),
    `#!/bin/sh\n[ "$1 $2" = "--yes referral-pathway@0.1.0" ] || exit 99\nshift 2\nexec "${process.execPath}" "${program}" "$@"\n`,
  );
  chmodSync(join(bin, "npx"), 0o755);
  const given = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value }]) => [
      name,
      inputs[name] ?? value,
    ]),
  );
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {})
      .map(([name, value]) => [name, /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? value])
      .map(([name = "", input = ""]) => [name, given[input] ?? ""]),
  );
  const temp = temporaryFolder();
  const ran = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? ""],
    {
      cwd: pathwayOf({
        ...sound,
        "services/wrong.yaml": "name: Wrong\norganization: a\nprovides: [healing]\n",
      }),
      encoding: "utf8",
      env: {
        PATH: `${bin}:${process.env["PATH"]}`,
        ...{ CI: "true", HOME: bin, RUNNER_TEMP: temp, GITHUB_OUTPUT: join(temp, "output") },
        SOURCE_DATE_EPOCH: "1795132800",
        ...env,
      },
    },
  );
  return { code: ran.status, out: ran.stdout, err: ran.stderr, temp };
}

describe("the action for GitHub", () => {
  test("names this very version, and puts nothing into its script but through the environment", () => {
    const { version } = JSON.parse(
      readFileSync(fileURLToPath(new URL("../../package.json", import.meta.url)), "utf8"),
    ) as { readonly version: string };
    expect(action.inputs["version"]?.default).toBe(version);
    expect(action.runs.using).toBe("composite");
    expect(step?.run).not.toContain("${{");
    for (const { uses } of action.runs.steps)
      if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
  });

  test("says what is wrong beside the lines, then in words", () => {
    const { code, out } = run({});
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=services\/wrong.yaml,line=3,/m);
    expect(out).toContain("services/wrong.yaml:3:12");
  });

  test("says what must be confirmed, and makes calendar and data, whole though something is overdue", () => {
    const { code, out, temp } = run({ command: "stale", messages: "fr" });
    expect(code).toBe(0);
    expect(out).toContain("jamais confirmée");
    expect(readFileSync(join(temp, "pathway/pathway.ics"), "utf8")).toContain("Confirmer 2 fiches");
    expect(JSON.parse(readFileSync(join(temp, "pathway/stale.json"), "utf8"))).toMatchObject({
      as_of: "2026-11-20",
      summary: { never_verified: 2 },
    });
    expect(readFileSync(join(temp, "output"), "utf8")).toContain(`data=${temp}/pathway/stale.json`);
  });

  test("fails when the issue could not be kept, and still makes calendar and data", () => {
    const { code, err, temp } = run({ command: "issue" });
    expect(code).toBe(1);
    expect(err).toContain("GITHUB_TOKEN is not set");
    expect(readFileSync(join(temp, "pathway/pathway.ics"), "utf8")).toContain("END:VCALENDAR");
  });

  test("takes no other command", () => {
    expect(run({ command: "render; echo" })).toMatchObject({
      code: 2,
      out: expect.stringContaining("::error::"),
    });
  });
});
