import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { codeFolder } from "../../src/node/compiled-code.ts";
import { startedPathway as pathway, program, type Ran } from "./run.ts";

const place = mkdtempSync(join(tmpdir(), "pathway-test-code-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const home = join(place, "home");
const working = join(place, "working");
const kept = join(home, ".cache/pathway/code");
mkdirSync(home);
mkdirSync(working);

/** Help of one command, in a folder beside the cache. */
function help(env: Readonly<Record<string, string>> = {}, cache = join(home, ".cache")): Ran {
  return pathway(working, ["validate", "--help"], { HOME: home, XDG_CACHE_HOME: cache, ...env });
}

const thisVersion = () =>
  readdirSync(kept).find((name) => name.startsWith(`${process.version}-${process.arch}-`)) ?? "";

function files(): string[] {
  const version = thisVersion();
  return readdirSync(join(kept, version)).map((name) => join(kept, version, name));
}

/** The first file, as no run would write it: rewritten files are told by it. */
const first = () => files().find((path) => path.endsWith("/main.js")) ?? "";

const another = (path: string) => files().find((each) => each !== path) ?? "";

describe("compiled code", () => {
  const fresh = help();

  test("is kept for this person alone, and used by the next run without writing again", () => {
    expect(fresh.code).toBe(0);
    expect(files().length).toBeGreaterThan(2);
    for (const path of [kept, dirname(first()), ...files()])
      expect(statSync(path).mode & 0o077).toBe(0);
    const before = statSync(first()).mtimeMs;
    expect(help()).toEqual(fresh);
    expect(statSync(first()).mtimeMs).toBe(before);
  });

  test.each<[string, (path: string, bytes: Buffer) => void]>([
    [
      "a bit turned",
      (path, bytes) => {
        const middle = Math.floor(bytes.length / 2);
        bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
        writeFileSync(path, bytes);
      },
    ],
    ["the end is missing", (path, bytes) => writeFileSync(path, bytes.subarray(0, 5000))],
    ["nothing is left", (path) => writeFileSync(path, "")],
    ["others may write to it", (path) => chmodSync(path, 0o622)],
    ["it belongs to another file", (path) => cpSync(another(path), path)],
  ])("is not used when %s, and made anew", (_, damage) => {
    const path = first();
    const bytes = readFileSync(path);
    damage(path, bytes);
    expect(help()).toEqual(fresh);
    expect(statSync(path).size).toBeGreaterThan(8000);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  test("is neither used nor written where others can open the folder", () => {
    const folder = dirname(kept);
    const before = readFileSync(first());
    writeFileSync(first(), "damaged");
    chmodSync(folder, 0o755);
    expect(help()).toEqual(fresh);
    expect(readFileSync(first(), "utf8")).toBe("damaged");
    chmodSync(folder, 0o700);
    writeFileSync(first(), before);
  });

  test.each([
    ["below the working folder", join(working, ".cache"), undefined],
    ["in a repository", join(place, "repository/.cache"), "repository/.git"],
    ["in a pathway", join(place, "pathway/.cache"), "pathway/pathway.yaml"],
    ["at a place that depends on the working folder", "../relative", undefined],
  ])("is never taken from a cache %s, which may have come from elsewhere", (_, cache, mark) => {
    if (mark !== undefined) mkdirSync(join(place, mark), { recursive: true });
    expect(help({}, cache)).toEqual(fresh);
    expect(() => readdirSync(join(working, cache, "pathway"))).toThrow();
    expect(() => readdirSync(join(cache, "pathway"))).toThrow();
  });

  test.each(["CI", "NODE_DISABLE_COMPILE_CACHE"])("is not kept where %s is set", (name) => {
    expect(help({ [name]: "1" }, join(place, `cache-${name}`)).code).toBe(0);
    expect(() => readdirSync(join(place, `cache-${name}`))).toThrow();
  });

  test("is not kept on Windows, which does not say who may write", () => {
    const env = { XDG_CACHE_HOME: join(home, ".cache") };
    expect(codeFolder("x", { platform: "win32", env })).toBeUndefined();
  });

  test("holds no `import`, which cannot be asked for in code that was kept", () => {
    const folder = join(dirname(program), "../src/bundle");
    const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
    expect(names.length).toBeGreaterThan(50);
    for (const name of names)
      expect(readFileSync(join(folder, name), "utf8")).not.toMatch(/[^.\w$]import\(/);
  });

  test("ends as it always did when the working folder was deleted", () => {
    const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" validate';
    const env = { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, ".cache"), CI: "" };
    const how = { cwd: working, encoding: "utf8", env } as const;
    const ran = spawnSync("sh", ["-c", script, process.execPath, program], how);
    expect(ran.stderr).toContain("uv_cwd");
    expect(ran.status).toBe(70);
  });

  test("of the oldest of many versions goes", () => {
    const version = thisVersion();
    for (const name of ["1", "2", "3", "4"]) {
      mkdirSync(join(kept, name));
      utimesSync(join(kept, name), Number(name), Number(name));
    }
    rmSync(first());
    expect(help()).toEqual(fresh);
    expect(readdirSync(kept).sort()).toEqual(["2", "3", "4", version]);
  });
});
