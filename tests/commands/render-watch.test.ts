import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { program } from "../cli/run.ts";
import { pathwayOf, removeFolders, sound } from "./real-process.ts";

/** One preview for all tests here: they follow one another as a person's saves do. */
const root = pathwayOf({
  ...sound,
  "private/services/house.yaml":
    'name: Canary house\norganization: a\nprovides: [survivor_shelter]\naudience: restricted\nphone: "+249 91 999 9999"\n',
});
const kitchen = `${root}/services/kitchen.yaml`;
const entry = (name: string) => `name: ${name}\norganization: a\nprovides: [hot_meals]\n`;
const child = spawn(
  process.execPath,
  [program, "render", "directory", "--watch", "--pathway", root, "--as-of", "2026-11-20"],
  {
    env: { PATH: process.env["PATH"], LC_ALL: "C", HOME: root },
    stdio: ["ignore", "pipe", "pipe"],
  },
);
const ended = new Promise((resolve) => child.once("exit", resolve));
let [out, err, news] = ["", "", ""];
child.stdout.on("data", (text) => {
  out += text;
});
child.stderr.on("data", (text) => {
  err += text;
});

const address = () => /http:\S+/.exec(out)?.[0] ?? "";
const page = async () => (await fetch(`${address()}p/directory.en.html`)).text();
const last = () =>
  JSON.parse(news.trim().split("\n").at(-1)?.replace("data: ", "") || "{}") as {
    readonly version: number;
    readonly notes: readonly string[];
  };
const wait = { timeout: 20_000, interval: 30 };

beforeAll(async () => {
  await vi.waitUntil(() => address() !== "", wait);
  expect(address()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/$/);
  const events = await fetch(`${address()}events`);
  const read = async () => {
    for await (const part of events.body ?? []) news += new TextDecoder().decode(part);
  };
  void read().catch(() => undefined);
}, 30_000);
afterAll(async () => {
  child.kill("SIGKILL");
  await ended;
  removeFolders();
});

test("it shows what everyone may see, to whoever knows the address, and writes nothing", async () => {
  expect(await page()).toContain("Kitchen");
  expect(await page()).not.toMatch(/Canary|999 9999/);
  expect((await fetch(address().replace(/[\w-]+\/$/, "p/directory.en.html"))).status).toBe(404);
  expect(existsSync(`${root}/out`)).toBe(false);
});

test("of two saves in quick succession the second stands, and readers are told", async () => {
  writeFileSync(kitchen, entry("Kitchen one"));
  writeFileSync(kitchen, entry("Kitchen two"));
  await expect.poll(page, wait).toContain("Kitchen two");
  await expect.poll(() => last().version, wait).toBeGreaterThan(1);
  expect(err).toContain("Made again: directory.en.html");
});

test("a broken entry is told of in the page and the terminal, and the page stays until it is mended", async () => {
  writeFileSync(kitchen, "name: [\n");
  await expect.poll(() => last().notes.join("\n"), wait).toContain("services/kitchen.yaml:1:7");
  expect(err).toContain("services/kitchen.yaml:1:7");
  expect(await page()).toContain("Kitchen two");
  writeFileSync(kitchen, entry("Kitchen three"));
  await expect.poll(page, wait).toContain("Kitchen three");
  await expect.poll(() => last().notes, wait).toEqual([]);
});

test("Ctrl-C ends it at once, without a word, and nothing was written", async () => {
  const [before, heard] = [err, out];
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect([err, out]).toEqual([before, heard]);
  expect(existsSync(`${root}/out`)).toBe(false);
  expect(readFileSync(kitchen, "utf8")).toBe(entry("Kitchen three"));
});
