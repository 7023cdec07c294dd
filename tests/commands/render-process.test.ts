import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { program } from "../cli/run.ts";
import { testPrinter } from "../printer.ts";
import { pathway, pathwayOf, removeFolders, sound } from "./real-process.ts";

const printer = await testPrinter();
await printer?.close();
afterAll(removeFolders);
const asOf = ["--as-of", "2026-11-20"];

describe("where no browser runs", () => {
  const root = pathwayOf(sound);

  test("the booklet is not made, the reason and the remedy are said, exit 3; HTML still works", () => {
    const at = ["--pathway", root, ...asOf];
    const booklet = pathway(["render", "booklet", ...at, "--browser", "/no/such/browser"]);
    expect(booklet.code).toBe(3);
    expect(booklet.stderr).toContain("There is no program /no/such/browser");
    expect(booklet.stdout).toBe("");
    expect(existsSync(`${root}/out`)).toBe(false);
    expect(pathway(["render", "directory", ...at]).code).toBe(0);
    expect(readdirSync(`${root}/out`)).toContain("directory.en.html");
  });
});

describe.skipIf(printer === undefined)("where one runs", () => {
  const root = pathwayOf(sound);

  test("the file stands in out/, and printing again changes nothing", () => {
    const words = ["render", "booklet", "--pathway", root, ...asOf, "--browser-no-sandbox"];
    const first = pathway(words, { env: { HOME: root } });
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toBe(`${root}/out/booklet.en.pdf\n`);
    expect(readFileSync(`${root}/out/booklet.en.pdf`, "latin1").slice(0, 5)).toBe("%PDF-");
    expect(pathway(words).stdout).toBe(`${root}/out/booklet.en.pdf  (unchanged)\n`);
  });

  /** Processes that were started with something in their arguments. */
  const running = (words: string) =>
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .filter((name) => {
        try {
          return readFileSync(`/proc/${name}/cmdline`, "utf8").includes(words);
        } catch {
          return false;
        }
      });

  test.each([
    ["SIGHUP", 129],
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "ended by %s in the middle, it leaves neither the browser nor its folder",
    async (signal, code) => {
      if (!existsSync("/proc/self/cmdline")) {
        console.log("Skipped: this system does not list processes in /proc.");
        return;
      }
      const temporary = `${root}/temporary-${signal}`;
      mkdirSync(temporary);
      const words = ["render", "booklet", "--pathway", root, ...asOf, "--browser-no-sandbox"];
      const child = spawn(process.execPath, [program, ...words, "--out", `${root}/never`], {
        env: { ...process.env, TMPDIR: temporary },
        stdio: "ignore",
      });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      const until = Date.now() + 20_000;
      while (running(temporary).length === 0 && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(running(temporary).length, "the browser never ran").toBeGreaterThan(0);
      child.kill(signal);
      expect(await ended).toBe(code);
      expect(readdirSync(temporary)).toEqual([]);
      await expect.poll(() => running(temporary), { timeout: 5000 }).toEqual([]);
      expect(existsSync(`${root}/never`)).toBe(false);
    },
  );
});
