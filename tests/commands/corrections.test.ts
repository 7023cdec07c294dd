import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command as corrections } from "../../src/commands/corrections.ts";
import { command as publish } from "../../src/commands/publish.ts";
import { command as save } from "../../src/commands/save-changes.ts";
import { command as show } from "../../src/commands/show.ts";
import { command as verify } from "../../src/commands/verify-edition.ts";
import { git, temporaryFolder } from "../cli/run.ts";
import { repositoryOf } from "../review-history.ts";
import { commit, type Options, put, run, service } from "./copies.ts";
import type { Ran } from "./in-memory.ts";
import { sound } from "./real-process.ts";

const names = ["kitchen", "paused", "private", "hides", "moved", "deleted", "same", "aging"];
const before = Object.fromEntries(
  names.map((name, index) => [`services/${name}.yaml`, service(`House ${name}`, `500${index}`)]),
);
const aging = before["services/aging.yaml"] ?? "";
/** By its id the last one, by its name the first. */
const resting = service("Abacus house", "5009").replace("2026-11-02", "2026-09-15");
const first = {
  ...sound,
  ...before,
  "services/resting.yaml": resting,
  "services/aging.yaml": aging.replace("2026-11-02", "2026-09-15"),
};
const later: Readonly<Record<string, string | undefined>> = {
  "services/kitchen.yaml": service("House kitchen", "9999"),
  "services/paused.yaml": service(
    "House paused",
    "5001",
    "status: {state: paused, until: 2027-01-31}\n",
  ),
  "services/private.yaml": service("House private", "5002", "audience: partner\n"),
  "services/hides.yaml": (before["services/hides.yaml"] ?? "").replace(
    /area: .*\naddress: .*/,
    "address: hidden",
  ),
  "services/moved.yaml": (before["services/moved.yaml"] ?? "").replace(
    /phone: (.*)/,
    'phone: "+249 91 234 7777"\nreferral_contact: {phone: $1}',
  ),
  "services/resting.yaml": `${resting}status: {state: paused, until: 2027-03-31}\n`,
  "services/deleted.yaml": undefined,
  "services/new.yaml": service("House new", "6000"),
};

const root = mkdtempSync(join(tmpdir(), "pathway-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let code = "";

/** A copy of the repository, to be spoilt. */
const copied = (): string => {
  const at = temporaryFolder();
  cpSync(root, at, { recursive: true });
  return at;
};

beforeAll(async () => {
  repositoryOf([{ at: "2026-11-01", files: first }], root);
  const ran = await run(publish, root, [], { tag: true, "as-of": "2026-11-05" });
  expect(ran.err + ran.out).toContain("Edition 1 is published.");
  code = /code is (\S+?)\. /.exec(ran.out)?.[1] ?? "";
  put(root, later);
  commit(root, "Six weeks of edits");
});

describe("a slip for printed copies", () => {
  let slip: Ran;
  beforeAll(async () => {
    slip = await run(corrections, root, ["1"], { format: "text", "as-of": "2026-11-20" });
  });
  const block = (name: string) => slip.out.split("\n\n").find((each) => each.includes(name)) ?? "";

  test("strikes out and writes, by the copy's own page and number", () => {
    expect(slip.code).toBe(0);
    expect(block("House kitchen")).toMatch(/^p\. \d+, no\. \d+ · House kitchen\n/);
    expect(block("House kitchen")).toContain(
      "Strike out: Phone: +249 91 234 5000 → Write: Phone: +249 91 234 9999",
    );
    expect(block("House paused")).toContain("Write: At present: Paused · until 31 January 2027");
    expect(block("House new")).toContain("notes page · House new\n");
    expect(block("House new")).toContain("Write: Phone: +249 91 234 6000");
    expect(slip.out).not.toContain("House same");
  });

  test("from the first page of the copy to its last, within what does the same harm", async () => {
    const json = await run(corrections, root, ["1"], { format: "json", "as-of": "2026-11-20" });
    const { entries } = JSON.parse(json.out) as { entries: { harm: string; where: string }[] };
    const numbers = entries.flatMap(({ harm, where }) =>
      harm === "vain" ? Number(/no\. (\d+)/.exec(where)?.[1]) : [],
    );
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test("what is private by now and what was deleted are told alike, and by their place only", () => {
    const unnamed = slip.out.match(/^p\. \d+, no\. \d+ · This entry\n.*$/gm) ?? [];
    expect(unnamed).toHaveLength(2);
    expect(new Set(unnamed.map((each) => each.split("\n")[1])).size).toBe(1);
    expect(slip.out).not.toMatch(/House private|House deleted|5002|5005/);
    expect(slip.out).toMatch(/they can do harm: .*page \d+, no\. \d+/);
  });

  test("where somebody hides now is not printed once more, nor a number that is for desks now", () => {
    expect(block("House hides")).toContain("The address is secret now");
    expect(slip.out).not.toContain("Lane 5003");
    expect(block("House moved")).toContain("Strike out: Phone → Write: Phone: +249 91 234 7777");
    expect(slip.out).not.toContain("234 5004");
  });

  test("what was not confirmed in time is struck out too, on the day it is", async () => {
    const then = await run(corrections, root, ["1"], { format: "text", "as-of": "2027-02-10" });
    expect(then.out).toContain("House aging");
    expect(then.out).toContain("Not confirmed in time");
    expect(then.out).toContain("It was not to be used after");
    const both = then.out.split("\n\n").find((each) => each.includes("Abacus house"));
    expect(both).toContain("Not confirmed in time");
    expect(both).toContain("At present: Paused · until 31 March 2027");
    expect(slip.out).not.toContain("House aging");
  });

  test("as a slip to tape and stickers on paper, in each language", async () => {
    const at = copied();
    for (const language of ["en", "ar", "fr", "uk"])
      expect((await run(corrections, at, ["1"], { language })).code).toBe(0);
    const made = readdirSync(join(at, "out")).filter((name) => name.endsWith(".pdf"));
    expect(made).toHaveLength(8);
    const arabic = readFileSync(join(at, "out/corrections-1.ar.pdf"), "utf8");
    expect(arabic).toContain("تصحيحات الإصدار 1");
    const stickers = readFileSync(join(at, "out/stickers-1.en.pdf"), "utf8");
    expect(stickers).toMatch(
      /<p class="head">Ed\. 1 · p\. \d+, no\. \d+<\/p><h2 class="name">House kitchen/,
    );
    expect(stickers).not.toMatch(/House private|5003/);
  });

  test("the same bytes for the same states; to an earlier save, what was so then", async () => {
    const options = { format: "json", "as-of": "2026-11-20" };
    const [one, two] = [
      await run(corrections, root, ["1"], options),
      await run(corrections, root, ["1"], options),
    ];
    expect(two.out).toBe(one.out);
    const back = await run(corrections, root, ["1"], { ...options, to: "HEAD~1", format: "text" });
    expect(back.out).not.toMatch(/kitchen|House new|Phone/);
  });

  test("where nothing is wrong it says so and writes nothing", async () => {
    const at = temporaryFolder();
    execFileSync("git", ["clone", "-q", "--branch", "edition-1", root, at], { stdio: "ignore" });
    const ran = await run(corrections, at, ["1"], { "as-of": "2026-11-06" });
    expect([ran.code, ran.out]).toEqual([
      0,
      "Edition 1: nothing to correct. Nothing was written.\n",
    ]);
    expect(readdirSync(at)).not.toContain("out");
  });
});

describe("what a copy is worth by its code", () => {
  const ask = (typed: string, options: Options = {}, at = root) =>
    run(verify, at, [typed], options);

  test("current, however it was typed; then replaced, then withdrawn", async () => {
    const plain = await ask(code.toLowerCase().replace("-", " "));
    expect(plain.code).toBe(0);
    expect(plain.out).toContain(`${code} is edition 1, the current one.`);
    expect(plain.out).toMatch(/\d entries of it read otherwise today:/);
    expect((await ask(code, { "as-of": "2027-06-01" })).out).toContain("not to be used after");
    const at = copied();
    expect((await run(publish, at, [], { "fail-on": "never" })).out).toContain("Edition 2");
    const old = await ask(code, {}, at);
    expect([old.code, old.out]).toEqual([1, expect.stringContaining("Edition 2 of 2026-11-20")]);
    const path = join(at, "editions/1.yaml");
    const booklet = readFileSync(join(at, "out/edition-2/booklet.en.pdf"), "utf8");
    const news = booklet.slice(
      booklet.indexOf('<section class="news">'),
      booklet.indexOf('id="c1"'),
    );
    expect(news).toContain("What is new since edition 1");
    expect(news).toMatch(/House kitchen<\/strong> <a class="ref" href="#s\d+">/);
    expect(news).toContain("2 entries are no longer in the list.");
    expect(news).not.toMatch(/5000|Lane 5003|House private|House deleted/);
    const again = await run(publish, at, [], { check: "2" });
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringContaining("The same, byte for byte"),
    ]);
    writeFileSync(path, `${readFileSync(path, "utf8")}withdrawn: 2026-11-10\n`);
    expect((await ask(code, {}, at)).out).toContain("was withdrawn on 2026-11-10");
  });

  test("unknown: a sign misread is told, and nothing of what nobody asked for", async () => {
    const last = code.endsWith("A") ? "B" : "A";
    const near = await ask(`${code.slice(0, -1)}${last}`);
    expect([near.code, near.out]).toEqual([1, expect.stringContaining(`has the code ${code}`)]);
    expect((await ask("ZZZZ-ZZZZ")).out).not.toContain(code);
    expect((await ask("", {}, root)).code).toBe(1);
    const json = JSON.parse((await ask(code, { json: true })).out);
    expect(json).toMatchObject({ state: "current", edition: 1 });
  });
});

describe("what the desk had been told that day", () => {
  const then = (id: string, options: Options = {}, at = root) =>
    run(show, at, [id], { edition: "1", ...options });

  test("from the edition's save, on its day", async () => {
    const { code: ended, out } = await then("kitchen");
    expect(ended).toBe(0);
    expect(out).toContain("What edition 1 said on 2026-11-05.");
    expect(out).toContain("+249 91 234 5000");
  });

  test.each(["private", "hides", "deleted", "nothing"])("%s is not told again", async (id) => {
    const ran = await then(id);
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).not.toMatch(/Lane|\+249/);
    const staff = await then(id, { audience: "restricted" });
    expect(staff.code).toBe(id === "nothing" ? 2 : 0);
  });
});

test("saving tells which printed copies are wrong by now, and where", async () => {
  const at = copied();
  put(at, { "services/kitchen.yaml": service("House kitchen", "8888") });
  const { out } = await run(save, at, ["new", "number"], { corrections: "yes" });
  expect(out).toMatch(/Edition 1 is still in use, and \d of its entries/);
  expect(out).toMatch(/In this save: page \d+, no\. \d+\./);
  expect(readdirSync(join(at, "out"))).toContain("corrections-1.en.pdf");
});

describe("where nobody can tell", () => {
  const all = async (at: string) =>
    Promise.all([
      run(corrections, at, ["1"], { format: "text" }),
      run(show, at, ["kitchen"], { edition: "1" }),
      run(publish, at, [], { check: "1" }),
    ]);
  const every = async (at: string, ended: number, words: RegExp) => {
    for (const ran of await all(at)) {
      expect([ran.code, ran.err]).toEqual([ended, expect.stringMatching(words)]);
      expect(ran.out).toBe("");
    }
  };

  test("a copy with only its end", async () => {
    const at = temporaryFolder();
    execFileSync("git", ["clone", "-q", "--depth=1", `file://${root}`, at]);
    await every(at, 3, /git fetch --unshallow/);
    const ran = await run(verify, at, [code]);
    expect(ran.out).toContain("is edition 1, the current one");
    expect(ran.out).toContain("cannot be told here");
  });

  test("no repository; one that is empty; a history written anew", async () => {
    const at = copied();
    rmSync(join(at, ".git"), { recursive: true });
    const [slip] = await all(at);
    expect([slip?.code, slip?.err]).toEqual([3, expect.stringContaining("no Git repository")]);
    expect((await run(verify, at, [code])).out).toContain("is edition 1");
    git(at, "init", "--quiet");
    for (const ran of (await all(at)).slice(0, 2)) expect(ran.code).toBe(3);
    commit(at, "Anew");
    for (const ran of await all(at))
      expect([ran.code, ran.err]).toEqual([3, expect.stringContaining("written anew")]);
  });

  test("a head that is on no branch, a rebase under way, a tag that is gone: corrections still tell", async () => {
    const at = copied();
    git(at, "checkout", "--quiet", "--detach");
    mkdirSync(join(at, ".git/rebase-merge"));
    git(at, "tag", "--delete", "edition-1");
    const ran = await run(corrections, at, ["1"], { format: "text" });
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining("House kitchen")]);
    const named = await run(verify, at, [code]);
    expect([named.code, named.err]).toEqual([1, expect.stringContaining("The tag edition-1")]);
  });

  test("an edition's file edited by hand, or broken", async () => {
    const at = copied();
    const path = join(at, "editions/1.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace(code, "AAAA-AAAA"));
    const ran = await run(verify, at, ["AAAA-AAAA"]);
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining("was changed after")]);
    writeFileSync(path, "number: one\n");
    expect((await run(corrections, at, ["1"])).code).toBe(1);
    expect((await run(verify, at, [code])).err).toContain("editions/1.yaml cannot be read");
  });

  test.each(["-1", "--output=x", "2", "0", "one"])("edition %s", async (typed) => {
    expect((await run(corrections, root, [typed])).code).toBe(2);
    expect((await run(show, root, ["kitchen"], { edition: typed })).code).toBe(2);
  });

  test("a state that begins with a dash", async () => {
    const ran = await run(corrections, root, ["1"], { to: "--output=x", format: "text" });
    expect([ran.code, ran.out]).toEqual([3, ""]);
  });

  test("an entry that could not be read, then or now, is told and not called new or gone", async () => {
    const at = copied();
    put(at, { "services/kitchen.yaml": "name: Kitchen\n  : [\n" });
    const ran = await run(corrections, at, ["1"], { format: "text" });
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining("services/kitchen.yaml")]);
    expect(ran.out.match(/This entry/g)).toHaveLength(2);
  });
});
