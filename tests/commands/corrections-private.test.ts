import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command as corrections } from "../../src/commands/corrections.ts";
import { command as publish } from "../../src/commands/publish.ts";
import { command as show } from "../../src/commands/show.ts";
import { command as verify } from "../../src/commands/verify-edition.ts";
import { git, temporaryFolder } from "../cli/run.ts";
import { repositoryOf } from "../review-history.ts";
import { commit, type Options, put, run, service } from "./copies.ts";
import { sound } from "./real-process.ts";

const confined = { audience: "restricted", "fail-on": "never" };
const root = mkdtempSync(join(tmpdir(), "pathway-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let code = "";

const slip = (options: Options = {}, at = root) =>
  run(corrections, at, ["1"], {
    ...{ format: "text", audience: "restricted", "as-of": "2026-11-20" },
    ...options,
  });

/** Shared and private entries, each side a repository of its own; edition 1 for protection staff; two rounds of edits. */
beforeAll(async () => {
  const shared = { ...sound, "services/kitchen.yaml": service("House kitchen", "5000") };
  repositoryOf(
    [{ at: "2026-11-01", files: { ...shared, ".gitignore": "private/\nout/\n" } }],
    root,
  );
  put(root, {
    "private/services/shelter.yaml": service("House shelter", "6000"),
    "private/services/refuge.yaml": service("House refuge", "6100"),
    "private/services/haven.yaml": service("House haven", "6200"),
  });
  repositoryOf([{ at: "2026-10-01", files: {} }], join(root, "private"));
  commit(join(root, "private"), "Entries for protection staff", "2026-11-01T12:00:00Z");
  const ran = await run(publish, root, [], { ...confined, "as-of": "2026-11-05" });
  expect(ran.err + ran.out).toContain("Edition 1 is published.");
  code = /code is (\S+?)\. /.exec(ran.out)?.[1] ?? "";
  put(root, { "private/services/shelter.yaml": service("House shelter", "6001") });
  commit(join(root, "private"), "A new number", "2026-11-09T10:00:00Z");
  put(root, { "services/kitchen.yaml": service("House kitchen", "5001") });
  commit(root, "A new number", "2026-11-10T10:00:00Z");
  put(root, {
    "private/services/shelter.yaml": service("House shelter", "6002"),
    "private/services/refuge.yaml": undefined,
    "private/services/harbour.yaml": service("House haven", "6200", "former_ids: [haven]\n"),
    "private/services/haven.yaml": undefined,
  });
  commit(join(root, "private"), "Another number, one gone, one renamed", "2026-11-12T10:00:00Z");
});

test("the slip of an edition for protection staff tells of private entries too", async () => {
  const { code: ended, out } = await slip();
  expect(ended).toBe(0);
  expect(out).toContain("5000 → Write: Phone: +249 91 234 5001");
  expect(out).toContain("6000 → Write: Phone: +249 91 234 6002");
  expect(out.match(/This entry/g)).toHaveLength(1);
  expect(out).not.toContain("House haven");
});

test.each(["HEAD", "2026-11-10"])(
  "to %s it tells what private/ said then, and strikes nothing that stood there",
  async (to) => {
    const { code: ended, out, err } = await slip({ to });
    expect([ended, err]).toEqual([0, ""]);
    expect(out).toContain("6000 → Write: Phone: +249 91 234 6001");
    expect(out).not.toContain("6002");
    // It is gone today, so it is not told again; what was only renamed since is not struck out.
    expect(out.match(/This entry/g)).toHaveLength(1);
    expect(out).not.toContain("House haven");
  },
);

test("to an edition for protection staff, by the save of private/ in its record", async () => {
  const { code: ended, out } = await slip({ to: "1" });
  expect([ended, out.match(/This entry/g)?.length]).toEqual([0, 1]);
  expect(out).not.toContain("Phone");
});

test("to a day before private/ was kept, nobody is told to strike out what stood in it", async () => {
  const at = temporaryFolder();
  cpSync(root, at, { recursive: true });
  rmSync(join(at, "private/.git"), { recursive: true });
  repositoryOf([{ at: "2026-10-01", files: {} }], join(at, "private"));
  git(join(at, "private"), "update-ref", "-d", "HEAD");
  commit(join(at, "private"), "Anew", "2026-11-20T10:00:00Z");
  const ran = await slip({ to: "2026-11-10" }, at);
  expect([ran.code, ran.out]).toEqual([3, ""]);
});

test("its copy is known by its code, told as it was, and made again; without private/ it is no edition", async () => {
  const known = await run(verify, root, [code]);
  expect(known.out).toContain("is edition 1, the current one");
  expect(known.out).not.toMatch(/House|\+249/);
  const told = await run(show, root, ["shelter"], { edition: "1", audience: "restricted" });
  expect(told.out).toContain("+249 91 234 6000");
  expect((await run(publish, root, [], { check: "1" })).out).toContain("The same, byte for byte");
  const at = temporaryFolder();
  git(root, "clone", "--quiet", root, at);
  const ran = await slip({}, at);
  expect([ran.code, ran.out]).toEqual([2, ""]);
  expect((await run(verify, at, [code])).out).not.toContain("edition 1");
});

test("its number is its own series: nobody without private/ can give it twice, and whoever has both says which", async () => {
  const at = temporaryFolder();
  cpSync(root, at, { recursive: true });
  const open = { layout: "directory", "fail-on": "never", "as-of": "2026-11-20" };
  const shared = await run(publish, at, [], open);
  expect(shared.out).toContain("Edition 1 is published.");
  const which = await run(corrections, at, ["1"], { format: "text" });
  expect([which.code, which.out]).toEqual([2, ""]);
  expect(which.err).toContain("--audience restricted");
  expect((await slip({}, at)).out).toContain("6000 → Write: Phone: +249 91 234 6002");
  expect((await slip({ audience: "public" }, at)).out).not.toContain("6002");
  const again = await run(publish, at, [], { check: "1", audience: "restricted" });
  expect(again.out).toContain("The same, byte for byte");
  const next = await run(publish, at, [], { ...open, ...confined });
  expect(next.out).toContain("Edition 2 is published.");
  expect(readFileSync(join(at, "private/editions/2.yaml"), "utf8")).toContain("follows: 1");
});
