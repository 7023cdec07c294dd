import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { changeFiles } from "../../src/node/change-files.ts";
import { asOnlyWriter } from "../../src/node/one-writer.ts";
import type * as ReplaceFile from "../../src/node/replace-file.ts";
import { type AsRead, removeUnchanged, replaceUnchanged } from "../../src/node/replace-file.ts";
import { temporaryFolder } from "../cli/run.ts";

const sign = (process: number | undefined) =>
  `.${process}-${hostname().replace(/[^\w.-]/g, "")}-abc.writing-pathway`;

describe("one writer at a time", () => {
  test("another's sign is waited for, and nothing is left", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "work");
    const other = spawn(
      "sh",
      ["-c", `sleep 0.2; echo theirs > "$0"; rm "$1"/.*.writing-pathway`, path, folder],
      {
        stdio: "ignore",
      },
    );
    writeFileSync(join(folder, sign(other.pid)), "");
    expect(asOnlyWriter(folder, () => readFileSync(path, "utf8"))).toBe("theirs\n");
    expect(readdirSync(folder)).toEqual(["work"]);
  });

  test("the sign of a process that was killed bars nobody, and goes", () => {
    const folder = temporaryFolder();
    const killed = spawnSync("true").pid;
    writeFileSync(join(folder, sign(killed)), "");
    expect(asOnlyWriter(folder, () => readdirSync(folder))).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("the sign goes when the work fails", () => {
    const folder = temporaryFolder();
    const fails = () => {
      throw new Error("no");
    };
    expect(() => asOnlyWriter(folder, fails)).toThrow("no");
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** Is as it was read when it is asked, and somebody saves right after. */
function savedAfterLook(path: string): AsRead {
  let looks = 0;
  return (bytes) => {
    const isSame = bytes?.toString() === "old";
    if (isSame && looks === 0) writeFileSync(path, "theirs");
    if (isSame) looks += 1;
    return isSame;
  };
}

describe("what somebody saves between the last look and the change", () => {
  const setUp = () => {
    const folder = temporaryFolder();
    const [path, fresh] = [join(folder, "a.yaml"), join(folder, "fresh")];
    writeFileSync(path, "old");
    writeFileSync(fresh, "ours");
    return { folder, path, fresh };
  };

  test("gets its place back", () => {
    const { path, fresh } = setUp();
    expect(replaceUnchanged(fresh, path, savedAfterLook(path))).toBe(false);
    expect(readFileSync(path, "utf8")).toBe("theirs");
  });

  test("is not taken away", () => {
    const { folder, path } = setUp();
    expect(removeUnchanged(path, savedAfterLook(path))).toBe(false);
    expect(readFileSync(path, "utf8")).toBe("theirs");
    expect(readdirSync(folder).sort()).toEqual(["a.yaml", "fresh"]);
  });

  test("is not written over where no file was", () => {
    const { path, fresh } = setUp();
    expect(replaceUnchanged(fresh, path, (bytes) => bytes === undefined)).toBe(false);
    expect(readFileSync(path, "utf8")).toBe("old");
  });
});

test("turning back a change leaves what somebody has saved since", async () => {
  const folder = temporaryFolder();
  const path = (file: string) => join(folder, file);
  for (const file of ["a", "b", "c"]) writeFileSync(path(file), file);
  vi.resetModules();
  vi.doMock("../../src/node/replace-file.ts", async (original) => {
    const real = await original<typeof ReplaceFile>();
    const replaced: typeof real.replaceUnchanged = (fresh, at, isAsRead) => {
      if (at !== path("c")) return real.replaceUnchanged(fresh, at, isAsRead);
      writeFileSync(path("a"), "theirs");
      return false;
    };
    return { ...real, replaceUnchanged: replaced };
  });
  const { changeFiles } = await import("../../src/node/change-files.ts");
  vi.doUnmock("../../src/node/replace-file.ts");
  const changes = ["a", "b", "c"].map((file) => ({ file, before: file, after: `${file}2` }));
  expect(() => changeFiles(folder, changes)).toThrow(/somebody else/);
  expect(["a", "b", "c"].map((file) => readFileSync(path(file), "utf8"))).toEqual([
    "theirs",
    "b",
    "c",
  ]);
  expect(readdirSync(folder).sort()).toEqual(["a", "b", "c"]);
});

test("what a killed process left beside a file goes with the next change there, and a running one's stays", () => {
  const folder = temporaryFolder();
  const machine = hostname().replace(/[^\w.-]/g, "");
  const left = (process: number | undefined) => `.${process}-${machine}-abc.tmp-pathway`;
  const own = left(globalThis.process.ppid);
  for (const name of [left(spawnSync("true").pid), own])
    writeFileSync(join(folder, name), "Street 9");
  changeFiles(folder, [{ file: "a.yaml", before: undefined, after: "name: A\n" }]);
  expect(readdirSync(folder).sort()).toEqual([own, "a.yaml"]);
});
