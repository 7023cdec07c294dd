import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { unzip, zip } from "../../src/node/zip.ts";
import { git, pathway, temporaryFolder } from "../cli/run.ts";
import { repositoryOf, type Save } from "../review-history.ts";
import { sound } from "./real-process.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const caps = { members: 1000, unpacked: 1e8 };
const day = ["--as-of", "2026-11-20"];
const run = (cwd: string, ...words: readonly string[]) => pathway(cwd, [...words, ...day]);

interface Exported {
  readonly services: readonly { readonly id: string; readonly good_until?: string }[];
}
const exported = (base: string, from: string, audience: string): Exported => {
  const out = join(base, `out-${from}-${audience}`);
  run(base, "export", "json", "--pathway", from, "--audience", audience, "--out", out);
  return JSON.parse(readFileSync(join(out, "services.json"), "utf8"));
};

describe("a copy for an audience", () => {
  test.each(["public", "partner"] as const)(
    "for %s is a pathway that tells its readers the same, and nothing else",
    (audience) => {
      const base = temporaryFolder();
      cpSync(example, join(base, "p"), { recursive: true });
      const packed = run(base, "pack", "--pathway", "p", "--audience", audience, "--out", "out");
      expect(packed.code, packed.err).toBe(0);
      const file = `out/pathway-${audience}-2026-11-20.zip`;
      const first = readFileSync(join(base, file));
      run(base, "pack", "--pathway", "p", "--audience", audience, "--out", "again");
      expect(readFileSync(join(base, file.replace("out", "again"))).equals(first)).toBe(true);
      const all = unzip(first, caps)
        .map(({ data }) => Buffer.from(data).toString())
        .join("\n");
      const who = [...all.matchAll(/with: ([^,}]+)/g)].map(([, role]) => role);
      expect(new Set(who)).toEqual(new Set(["As in the copy that this pathway was made from."]));
      expect(all).not.toMatch(/private\/|internal_reason|vetting:|funding:/);
      const done = run(base, "unpack", file, "--into", "copy");
      expect(done.code, done.err).toBe(0);
      const told = run(base, "validate", "--pathway", "copy", "--format", "concise");
      // Of a partner's vetting a copy says nothing.
      const grave = told.out.split("\n").filter((line) => / (?:blocking|error): /.test(line));
      expect(grave.length).toBeGreaterThan(0);
      for (const line of grave) expect(line).toMatch(/partner-not-vetted|enforcement-role-unknown/);
      const [before, after] = [exported(base, "p", audience), exported(base, "copy", audience)];
      const there = new Set(after.services.map(({ id }) => id));
      expect(there.size).toBeGreaterThan(25);
      const until = new Map(before.services.map(({ id, good_until: end }) => [id, end ?? ""]));
      for (const { id, good_until: end = "" } of after.services)
        expect([id, end <= (until.get(id) ?? "")]).toEqual([id, true]);
    },
  );

  test("names what readers may not see nowhere, and says for whom where it is not said", () => {
    const base = temporaryFolder();
    cpSync(example, join(base, "p"), { recursive: true });
    expect(run(base, "pack", "--pathway", "p")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--audience public"),
    });
    run(base, "pack", "--pathway", "p", "--audience", "public", "--out", "out");
    const names = unzip(readFileSync(join(base, "out/pathway-public-2026-11-20.zip")), caps).map(
      ({ name }) => name,
    );
    const hidden = ["quiet-clinic", "women-centre", "safe-road-desk"];
    expect(names.filter((name) => hidden.some((id) => name.includes(id)))).toEqual([]);
    expect(names.some((name) => name.startsWith("private/"))).toBe(false);
  });
});

/** A copy of a small pathway, taken apart. */
function smallCopy(): { readonly base: string; readonly members: Map<string, string> } {
  const base = temporaryFolder();
  for (const [path, text] of Object.entries(sound)) {
    mkdirSync(join(base, "p", path, ".."), { recursive: true });
    writeFileSync(join(base, "p", path), text);
  }
  run(base, "pack", "--pathway", "p", "--audience", "public", "--out", "out");
  const bytes = readFileSync(join(base, "out/pathway-public-2026-11-20.zip"));
  const members = new Map(
    unzip(bytes, caps).map(({ name, data }) => [name, Buffer.from(data).toString()]),
  );
  return { base, members };
}
const zipped = (path: string, members: Iterable<readonly [string, string]>) =>
  writeFileSync(path, zip([...members].map(([name, text]) => ({ name, data: Buffer.from(text) }))));

describe("taking a copy in", () => {
  test("a later copy shows what it changes, keeps what was changed here, and asks where both did", () => {
    const { base } = smallCopy();
    const file = "out/pathway-public-2026-11-20.zip";
    run(base, "unpack", file, "--into", "copy");
    const mine = join(base, "copy/organizations/a.yaml");
    writeFileSync(mine, readFileSync(mine, "utf8").replace("Organisation A", "Ours"));
    const kitchen = join(base, "p/services/kitchen.yaml");
    writeFileSync(kitchen, `${readFileSync(kitchen, "utf8")}fees: free\n`);
    run(base, "pack", "--pathway", "p", "--audience", "public", "--out", "out");
    const dry = run(base, "unpack", file, "--into", "copy", "--dry-run", "--show-values");
    expect(dry.out).toContain("+fees: free");
    expect(dry.out).toContain("1 file would change. Nothing was written.");
    expect(run(base, "unpack", file, "--into", "copy").code).toBe(0);
    expect(readFileSync(join(base, "copy/services/kitchen.yaml"), "utf8")).toContain("fees: free");
    expect(readFileSync(mine, "utf8")).toContain("Ours");
    const there = join(base, "p/organizations/a.yaml");
    writeFileSync(there, readFileSync(there, "utf8").replace("Organisation A", "Theirs"));
    run(base, "pack", "--pathway", "p", "--audience", "public", "--out", "out");
    expect(run(base, "unpack", file, "--into", "copy")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--keep"),
    });
    expect(readFileSync(mine, "utf8")).toContain("Ours");
    run(base, "unpack", file, "--into", "copy", "--keep", "theirs");
    expect(readFileSync(mine, "utf8")).toContain("Theirs");
  });

  test("a folder that holds something else is not written into", () => {
    const { base } = smallCopy();
    const ran = run(base, "unpack", "out/pathway-public-2026-11-20.zip", "--into", "p");
    expect([ran.code, ran.err]).toEqual([
      2,
      expect.stringContaining("something else than an earlier copy"),
    ]);
  });

  const tricks: readonly (readonly [
    string,
    (members: Map<string, string>) => Iterable<readonly [string, string]>,
  ])[] = [
    ["a path that leads out", (members) => [...members, ["../outside.yaml", "name: x\n"]]],
    ["an absolute path", (members) => [...members, ["/tmp/outside.yaml", "name: x\n"]]],
    ["a backslash", (members) => [...members, ["services\\..\\..\\x.yaml", "name: x\n"]]],
    ["a folder of Git", (members) => [...members, [".git/config", "[core]\n"]]],
    ["a template", (members) => [...members, ["templates/page.hbs", "x"]]],
    [
      "an entry of private/",
      (members) => [...members, ["private/services/x.yaml", sound["services/kitchen.yaml"] ?? ""]],
    ],
    [
      "the same name twice",
      (members) => [...members, ["pathway.yaml", members.get("pathway.yaml") ?? ""]],
    ],
    [
      "an entry that cannot be read",
      (members) => members.set("services/kitchen.yaml", "name: [\n"),
    ],
    ["no word on what it is", (members) => [...members].filter(([name]) => name !== "copy.json")],
    [
      "a file that is far too large",
      (members) => members.set("services/kitchen.yaml", `# ${"x".repeat(300_000)}\n`),
    ],
  ];
  test("what a copy never holds is refused whole", () => {
    const { base, members } = smallCopy();
    for (const [name, change] of tricks) {
      zipped(join(base, "x.zip"), change(new Map(members)));
      const ran = run(base, "unpack", "x.zip", "--into", "new");
      expect([name, ran.code, existsSync(join(base, "new")), readdirSync(base).sort()]).toEqual([
        ...[name, 2, false],
        readdirSync(base)
          .sort()
          .filter((each) => !each.includes("outside")),
      ]);
      expect(ran.err, name).toContain("Nothing was taken from it");
    }
  });

  test("what unpacks to far more than a pathway, half a file and another format are refused", () => {
    const { base, members } = smallCopy();
    const bomb = Buffer.alloc(200_000_000);
    writeFileSync(
      join(base, "bomb.zip"),
      zip([1, 2].map((each) => ({ name: `services/a${each}.yaml`, data: bomb }))),
    );
    expect(run(base, "unpack", "bomb.zip", "--into", "new").err).toContain(
      "far more than a pathway",
    );
    zipped(join(base, "whole.zip"), members);
    writeFileSync(join(base, "half.zip"), readFileSync(join(base, "whole.zip")).subarray(0, 900));
    writeFileSync(join(base, "other.zip"), "%PDF-1.7\n");
    for (const name of ["half.zip", "other.zip"])
      expect(run(base, "unpack", name, "--into", "new")).toMatchObject({
        code: 2,
        err: expect.stringContaining("damaged"),
      });
    expect(existsSync(join(base, "new"))).toBe(false);
  });
});

describe("everything, for one's own team", () => {
  const begun: Save = { at: "2026-09-01", files: { ...sound, ".gitignore": "private/\nout/\n" } };

  test("travels on a stick with its history, and joins what both had changed", () => {
    const base = temporaryFolder();
    const [amal, badr] = [join(base, "amal"), join(base, "badr")];
    mkdirSync(amal);
    repositoryOf([begun], amal);
    const bundle = () => {
      rmSync(join(base, "stick"), { recursive: true, force: true });
      const ran = run(amal, "pack", "--full", "--out", "../stick");
      expect(ran.code, ran.err).toBe(0);
      return ran.out.trim();
    };
    expect(run(base, "unpack", bundle(), "--into", "badr").out).toContain("is here now");
    expect(git(badr, "rev-parse", "HEAD")).toBe(git(amal, "rev-parse", "HEAD"));
    const edit = (root: string, file: string, line: string) => {
      writeFileSync(join(root, file), `${readFileSync(join(root, file), "utf8")}${line}\n`);
      expect(run(root, "save", line).code).toBe(0);
    };
    edit(amal, "services/kitchen.yaml", "fees: free");
    edit(badr, "services/kitchen.yaml", 'phone: "+249 91 234 5678"');
    const taken = run(badr, "unpack", bundle());
    expect(taken.code, taken.err).toBe(0);
    expect(taken.out).toContain("What colleagues changed");
    const text = readFileSync(join(badr, "services/kitchen.yaml"), "utf8");
    expect(text).toContain("fees: free");
    expect(text).toContain("5678");
    expect(git(badr, "status", "--short")).toBe("");
    writeFileSync(join(base, "half.bundle"), readFileSync(bundle()).subarray(0, 300));
    const half = run(base, "unpack", "half.bundle", "--into", "fresh");
    expect(half).toMatchObject({ code: 2, err: expect.stringContaining("damaged") });
    expect(run(base, "unpack", bundle(), "--into", "fresh").code).toBe(0);
  });

  test("never holds private/, even where Git was made to keep it", () => {
    const root = repositoryOf([
      begun,
      { at: "2026-09-02", files: { "private/services/x.yaml": "name: X\n" } },
    ]);
    expect(run(root, "pack", "--full")).toMatchObject({
      code: 1,
      err: expect.stringContaining("must not reach"),
    });
    expect(existsSync(join(root, "out"))).toBe(false);
  });
});
