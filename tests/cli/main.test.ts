import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writePathway } from "../../src/build/bench-pathway.ts";
import { commands } from "../../src/commands/registry.ts";
import { pathway, program, temporaryFolder } from "./run.ts";

function small(): string {
  const folder = temporaryFolder();
  writePathway(folder, { services: 3 });
  return folder;
}

describe("the program", () => {
  test("alone shows the day's work and the state of the pathway in two lines", () => {
    const ran = pathway(small(), [], { SOURCE_DATE_EPOCH: "1795132800" });
    expect(ran.code).toBe(0);
    for (const word of ["edit", "check", "call", "print", "send"])
      expect(ran.out).toMatch(new RegExp(`^  ${word} `, "m"));
    expect(ran.out).toContain(
      "\n  3 of 3 confirmed in time.\n  6 files checked as of 2026-11-20: nothing to mend.\n",
    );
  });

  test("alone speaks the language of the person's system", () => {
    expect(pathway(small(), [], { LC_ALL: "ar_SD.UTF-8" }).out).toMatch(/فحص {5}pathway validate/);
    expect(pathway(small(), [], { LC_ALL: "fr_FR.UTF-8" }).out).toContain(
      "qui appeler aujourd’hui",
    );
  });

  test("alone where there is no pathway still shows the day's work", () => {
    const ran = pathway(temporaryFolder(), []);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("pathway stale");
    expect(ran.out).toMatch(/^ {2}begin {3}pathway init /m);
  });

  test("--help shows every command under its group", () => {
    const { code, out } = pathway(temporaryFolder(), ["--help"]);
    expect(code).toBe(0);
    for (const { name, group, isHidden } of commands) {
      const line = new RegExp(`^${group}:\n(?:  .*\n)*  ${name}\\b`, "m");
      if (isHidden) expect(out).not.toMatch(new RegExp(`^  ${name}\\b`, "m"));
      else expect(out).toMatch(line);
    }
  });

  test.each(commands.map(({ name }) => name))(
    "%s --help ends with three examples of it",
    (name) => {
      const { code, out } = pathway(temporaryFolder(), [name, "--help"]);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`\nExamples:\n(?:  pathway ${name}\\b.*\n){3}$`));
    },
  );

  test.each([
    [["valdate"], "validate"],
    [["stael"], "stale"],
    [["validate", "--jsno"], "--json"],
    [["stale", "--fail-on", "overdu"], "overdue"],
    [["validate", "--as-of", "tomorrow"], "year-month-day"],
  ])("%j is a mistake of usage, and the nearest word is named", (words, near) => {
    const ran = pathway(small(), words);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe("");
    expect(ran.err).toContain(near);
  });

  test("no pathway is a mistake of usage", () => {
    const folder = temporaryFolder();
    expect(pathway(folder, ["validate"])).toMatchObject({ code: 2, out: "" });
    expect(pathway(folder, ["stale", "--pathway", "nowhere"])).toMatchObject({ code: 2, out: "" });
  });

  test("a fault of ours ends with 70 and says that it is ours", () => {
    const broken = join(temporaryFolder(), "broken.mjs");
    writeFileSync(
      broken,
      'Array.prototype.flatMap = () => { throw new TypeError("broken on purpose"); };\n',
    );
    const ran = pathway(small(), ["validate"], { NODE_OPTIONS: `--import ${broken}` });
    expect(ran.code).toBe(70);
    expect(ran.err).toContain("a fault of pathway, not of yours");
  });

  test("a reader who leaves early is no error", () => {
    const folder = small();
    writePathway(folder, { services: 300, invalid: 300 });
    for (const words of ["validate --all", "--help", "stale --json"]) {
      const ran = spawnSync("sh", ["-c", `"${process.execPath}" "${program}" ${words} | head -1`], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(ran.stderr).toBe("");
      expect(ran.stdout.split("\n")).toHaveLength(2);
    }
  });

  test("an interrupt ends with 130, as shells count it", () => {
    const folder = small();
    // It interrupts itself at its first pause: from outside, the signal could come before Node listens or after the end.
    const interrupt = `data:text/javascript,setImmediate(() => process.kill(process.pid, "SIGINT"))`;
    const script = `"${process.execPath}" --import '${interrupt}' "${program}" validate --as-of 2026-11-20; echo $?`;
    const ran = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
    expect(ran.stdout.trim().split("\n").at(-1)).toBe("130");
  });

  test.each([
    [["--color", "always"], {}, true],
    [["--color", "always"], { NO_COLOR: "1" }, true],
    [["--color", "never"], { FORCE_COLOR: "1" }, false],
    [[], { FORCE_COLOR: "1" }, true],
    [[], { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    [[], {}, false],
  ] as const)("colour with %j and %j: %s", (words, env, colored) => {
    const folder = small();
    writePathway(folder, { services: 3, invalid: 3 });
    const { out } = pathway(folder, ["validate", ...words], env);
    expect(out.includes("\u001b[")).toBe(colored);
  });

  test("--no-input is taken everywhere", () => {
    expect(pathway(small(), ["validate", "--no-input", "--as-of", "2026-11-20"]).code).toBe(0);
  });
});
