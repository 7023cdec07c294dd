import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { command } from "../../src/commands/publish.ts";
import { nodeFiles } from "../../src/node/files.ts";
import { nodeGit } from "../../src/node/git.ts";
import { nodeWriter } from "../../src/node/writer.ts";
import { git, temporaryFolder } from "../cli/run.ts";
import { repositoryOf } from "../review-history.ts";
import { type Ran, runIn } from "./in-memory.ts";
import { printer } from "./page-printer.ts";
import { sound } from "./real-process.ts";

const confirmed = `phone: "+249 91 234 5678"
verification:
  - {on: 2026-11-02, by: coordinator, method: phone, with: Head cook}
`;
const helpline = `name: Quiet line
organization: a
provides: [hiv_care]
audience: public
${confirmed}`;
const files = {
  ...sound,
  "services/kitchen.yaml": `${sound["services/kitchen.yaml"]}${confirmed}`,
  "services/other.yaml": `name: Other kitchen\norganization: a\nprovides: [hot_meals]\n${confirmed}`,
};

let root = "";
beforeEach(() => {
  root = repositoryOf([{ at: "2026-11-01", files }]);
});

const publish = (
  options: Readonly<Record<string, string | boolean>> = {},
  prints = printer(),
): Promise<Ran> =>
  runIn(
    { files: nodeFiles, git: nodeGit, writer: nodeWriter, printer: prints },
    { command, files: {}, words: [], options: { pathway: root, ...options } },
  );

const record = (number = 1) => readFileSync(join(root, `editions/${number}.yaml`), "utf8");
const save = (path: string, text: string) => {
  writeFileSync(join(root, path), text);
  execFileSync("git", ["add", "-A"], { cwd: root });
  const who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"];
  execFileSync("git", [...who, "commit", "-qm", `Change ${path}`], { cwd: root });
};

describe("a numbered edition", () => {
  test("is made of what is saved, recorded with page and entry, saved and tagged", async () => {
    const from = git(root, "rev-parse", "HEAD").trim();
    const { code, out } = await publish({ tag: true });
    expect([code, out]).toEqual([0, expect.stringContaining("Edition 1 is published.")]);
    expect(readdirSync(join(root, "out/edition-1"))).toEqual([
      "booklet.en.pdf",
      "directory.en.html",
    ]);
    expect(record()).toContain(`commit: ${from}\ntag: edition-1\n`);
    expect(record()).toMatch(/entries: \[1 \d+ kitchen, 2 \d+ other\]\n/);
    expect(git(root, "log", "-1", "--format=%s", "edition-1").trim()).toBe("Publish edition 1");
    const [, short = ""] = /^code: (\S+)$/m.exec(record()) ?? [];
    for (const file of ["booklet.en.pdf", "directory.en.html"]) {
      const page = readFileSync(join(root, "out/edition-1", file), "utf8");
      expect([page.includes("Edition 1"), page.includes(short)]).toEqual([true, true]);
      expect(page).not.toContain("Working copy");
    }
  });

  test("is made again from its save, whatever stands in the files now", async () => {
    await publish({ tag: true });
    save("services/kitchen.yaml", files["services/other.yaml"].replace("5678", "9999"));
    const before = git(root, "status", "--porcelain");
    const same = await publish({ check: "1" });
    expect(same.code).toBe(0);
    expect(same.out).toContain("booklet.en.pdf: The same, byte for byte\n");
    expect(git(root, "status", "--porcelain")).toBe(before);
    const next = await publish();
    expect(next.out).toContain("Edition 2 is published.");
  });

  test("with another browser a difference proves nothing", async () => {
    await publish();
    const other = await publish({ check: "1" }, printer("2"));
    expect(other.code).toBe(3);
    expect(other.out).toContain("booklet.en.pdf: Cannot be told here");
    expect(other.out).toContain("directory.en.html: The same");
  });

  test("--dry-run makes everything and writes nothing", async () => {
    const { code, out } = await publish({ "dry-run": true });
    expect([code, out]).toEqual([0, expect.stringContaining("editions/1.yaml")]);
    expect([existsSync(join(root, "out")), existsSync(join(root, "editions"))]).toEqual([
      false,
      false,
    ]);
  });
});

describe("nothing is published", () => {
  test.each([
    [
      "with an error",
      "services/kitchen.yaml",
      `${files["services/other.yaml"]}statuss: open\n`,
      "must be mended first",
    ],
    [
      "of what nobody confirmed in time",
      "services/kitchen.yaml",
      files["services/kitchen.yaml"].replace("2026-11-02", "2023-11-02"),
      "1 service was not confirmed",
    ],
  ])("%s", async (_, path, text, words) => {
    save(path, text);
    const { code, err } = await publish({ "fail-on": "expired" });
    expect([code, existsSync(join(root, "editions"))]).toEqual([1, false]);
    expect(err).toContain(words);
    expect(err).toContain("Edition 1 was not published");
  });

  test("that is sensitive, until somebody signed for each such entry", async () => {
    const why = "audience: public\nby: coordinator\non: 2026-11-01\nwhy: It must be found alone.\n";
    save("services/line.yaml", helpline);
    const specialists =
      'specialists:\n  - {sectors: [health], role: coordinator, phone: "+249 91 234 9999"}\n';
    save("pathway.yaml", `${sound["pathway.yaml"]}${specialists}`);
    mkdirSync(join(root, "decisions"));
    save("decisions/line.yaml", why);
    const unsigned = (await publish()).err;
    expect(unsigned).toContain("nobody has signed for all of it");
    expect(unsigned).toContain("\n  line\n");
    mkdirSync(join(root, "sign-offs"));
    const signed = (entries: string, edition = 1) =>
      `by: coordinator\non: 2026-11-03\nedition: ${edition}\nentries: [${entries}]\n`;
    for (const other of [signed("kitchen"), signed("line", 2)]) {
      save("sign-offs/2026-11-03.yaml", other);
      expect((await publish()).err).toContain("nobody has signed");
    }
    save("sign-offs/2026-11-03.yaml", signed("line"));
    expect((await publish()).err).not.toContain("nobody has signed");
  });

  test("while something is not saved, or a rebase is under way", async () => {
    writeFileSync(join(root, "services/new.yaml"), files["services/other.yaml"]);
    expect(await publish()).toMatchObject({
      code: 3,
      err: expect.stringContaining("services/new.yaml"),
    });
    rmSync(join(root, "services/new.yaml"));
    writeFileSync(join(root, ".git/MERGE_HEAD"), git(root, "rev-parse", "HEAD"));
    expect((await publish()).code).toBe(3);
  });

  test("where nothing is kept, or nothing was saved yet", async () => {
    rmSync(join(root, ".git"), { recursive: true });
    expect(await publish()).toMatchObject({
      code: 3,
      err: expect.stringContaining("no Git repository"),
    });
    git(root, "init", "--quiet");
    expect(await publish()).toMatchObject({
      code: 3,
      err: expect.stringContaining("Nothing has been saved"),
    });
  });
});

describe("an edition that is not what was published is told", () => {
  test("a record edited by hand; a tag that is gone", async () => {
    await publish({ tag: true });
    writeFileSync(join(root, "editions/1.yaml"), record().replace("listed: 2", "listed: 3"));
    git(root, "tag", "--delete", "edition-1");
    const { code, err, out } = await publish({ check: "1" });
    expect(code).toBe(1);
    expect(err).toContain("changed after edition 1 was published");
    expect(err).toContain("The tag edition-1 is missing");
    expect(out).toContain("Edition 1 is not what was published.");
    writeFileSync(join(root, "editions/1.yaml"), "number: one\n");
    expect(await publish({ check: "1" })).toMatchObject({
      code: 1,
      err: expect.stringContaining("by hand"),
    });
  });

  test("a history that was written anew, a copy with only its end", async () => {
    await publish();
    const known = git(root, "rev-parse", "HEAD~1").trim();
    const shallow = temporaryFolder();
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${root}`, shallow]);
    save("editions/1.yaml", record().replace(known, "a".repeat(40)));
    expect(await publish({ check: "1" })).toMatchObject({
      code: 3,
      err: expect.stringContaining("written anew"),
    });
    root = shallow;
    expect(await publish({ check: "1" })).toMatchObject({
      code: 3,
      err: expect.stringContaining("git fetch --unshallow"),
    });
  });

  test.each(["2", "0", "-x", "one"])("number %s", async (check) => {
    expect((await publish({ check })).code).toBe(2);
  });
});
