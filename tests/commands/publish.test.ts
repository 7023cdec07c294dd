import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { command } from "../../src/commands/publish.ts";
import { command as signing } from "../../src/commands/sign-off.ts";
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
must_report:
  state: "no"
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

/** What is sensitive, for its signer; `agree` signs. */
const signOff = (options: Readonly<Record<string, string | boolean>> = {}): Promise<Ran> =>
  runIn(
    { files: nodeFiles, git: nodeGit, writer: nodeWriter },
    {
      command: signing,
      files: {},
      words: [],
      options: { pathway: root, "show-values": true, ...options },
    },
  );

/** Edition 1 with a signed tag: by nobody whom this machine knows, by somebody it knows, and changed since. */
async function checkSigned(keys: string): Promise<void> {
  const trusted = join(keys, "trusted");
  writeFileSync(trusted, `* ${readFileSync(join(keys, "key.pub"), "utf8")}`);
  // Whom a repository trusts is nobody's business but the attacker's.
  git(root, "config", "gpg.ssh.allowedSignersFile", trusted);
  const { HOME } = process.env;
  try {
    process.env["HOME"] = keys;
    const unknown = await publish({ check: "1" });
    expect([unknown.code, unknown.out]).toEqual([0, expect.stringContaining("does not know")]);
    writeFileSync(join(keys, ".gitconfig"), `[gpg "ssh"]\n\tallowedSignersFile = ${trusted}\n`);
    expect((await publish({ check: "1" })).out).toContain("by a key that Git knows");
    const signed = git(root, "cat-file", "tag", "edition-1");
    writeFileSync(join(keys, "forged"), signed.replace("edition 1", "edition one"));
    const forged = git(root, "hash-object", "-t", "tag", "-w", join(keys, "forged")).trim();
    git(root, "update-ref", "refs/tags/edition-1", forged);
    const bad = await publish({ check: "1" });
    expect([bad.code, bad.err]).toEqual([1, expect.stringContaining("does not fit it")]);
  } finally {
    process.env["HOME"] = HOME;
  }
}

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

  test("differs as asked, says so in its record, and is made again the same", async () => {
    const png = Buffer.concat([
      Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      Buffer.from("0000000100000001", "hex"),
      Buffer.alloc(8),
    ]);
    const logo = join(root, "logo.png");
    writeFileSync(logo, png);
    save("services/other.yaml", files["services/other.yaml"].replace("hot_meals", "vaccination"));
    const asked = { select: "sector=health", title: "Help in Bahri", "large-print": true, logo };
    expect((await publish(asked)).out).toContain("Edition 1 is published.");
    expect(record()).toMatch(/listed: 1\n(?:.*\n)*made_with:\n {2}select: sector=health\n/);
    expect(record()).toMatch(/file: logo\.png\n/);
    const made = readdirSync(join(root, "out/edition-1")).find((name) => name.endsWith(".html"));
    const page = readFileSync(join(root, `out/edition-1/${made}`), "utf8");
    expect([page.includes("Help in Bahri"), page.includes("Other kitchen")]).toEqual([true, true]);
    expect(page).not.toContain("Soup kitchen");
    expect((await publish({ check: "1" })).code).toBe(0);
    writeFileSync(logo, Buffer.concat([png, Buffer.alloc(1)]));
    expect(await publish({ check: "1" })).toMatchObject({
      code: 3,
      err: expect.stringContaining("logo.png is not the picture"),
    });
    expect((await publish({ layout: "directory", second: "ar" })).code).toBe(2);
  });

  test("has a signed tag where Git is set to sign, and no program of the repository signs it", async (context) => {
    const keys = temporaryFolder();
    if (spawnSync("ssh-keygen", ["-?"]).error) {
      process.stdout.write("Not tried: signed tags, since there is no ssh-keygen here.\n");
      context.skip();
    }
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(keys, "key")]);
    const proof = join(keys, "ran");
    writeFileSync(join(keys, "evil"), `#!/bin/sh\ntouch ${proof}\nexit 1\n`, { mode: 0o755 });
    for (const [key, value] of [
      ["gpg.format", "ssh"],
      ["tag.gpgSign", "true"],
      ["user.signingKey", join(keys, "key")],
      ["gpg.ssh.program", join(keys, "evil")],
      ["gpg.ssh.defaultKeyCommand", join(keys, "evil")],
    ] as const)
      git(root, "config", key, value);
    expect((await publish({ tag: true })).out).toContain("signed with the key");
    expect(git(root, "cat-file", "tag", "edition-1")).toContain("BEGIN SSH SIGNATURE");
    await checkSigned(keys);
    rmSync(join(keys, "key"));
    git(root, "config", "--unset", "user.signingKey");
    const unsigned = await publish({ tag: true });
    expect(unsigned.err).toContain("did not give the tag edition-2");
    expect([git(root, "tag").trim(), existsSync(proof)]).toEqual(["edition-1", false]);
  });

  test("of a history that stands at no branch", async () => {
    git(root, "checkout", "--quiet", "--detach");
    expect((await publish({ tag: true })).code).toBe(0);
    expect(git(root, "log", "-1", "--format=%s", "edition-1").trim()).toBe("Publish edition 1");
    expect((await publish({ check: "1" })).code).toBe(0);
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
    const vetted = `${sound["organizations/a.yaml"]}state: vetted\n`;
    save("organizations/a.yaml", vetted);
    mkdirSync(join(root, "decisions"));
    save("decisions/line.yaml", why);
    const unsigned = (await publish()).err;
    expect(unsigned).toContain("nobody has signed for what is said");
    expect(unsigned).toContain("\n  line\n");
    const shown = await signOff();
    expect(shown.code).toBe(1);
    const [, agree = ""] = /--agree (\S+)/.exec(shown.out) ?? [];
    expect((await signOff({ agree: "AAAA-AAAA", by: "coordinator" })).code).toBe(1);
    expect((await signOff({ agree })).err).toContain("--by");
    expect(existsSync(join(root, "sign-offs"))).toBe(false);
    expect((await signOff({ agree: agree.toLowerCase(), by: "coordinator" })).code).toBe(0);
    expect((await publish()).code).toBe(0);
    expect(record()).toContain("sign_off: 2026-11-20\n");
    expect(record()).toMatch(/decisions:\s+(?:\[|- )line/);
    rmSync(join(root, "decisions/line.yaml"));
    const rested = (await signOff({ edition: "1" })).out;
    expect(rested).toContain("The signature of 2026-11-20");
    const reason = /why: (.*)/.exec(why)?.[1] ?? "no reason";
    expect(rested).toMatch(/^1 decision .*\n {2}– line · \S+, \d{4}-\d\d-\d\d · /m);
    expect(rested).toContain(reason);
    const log = (await signOff({ edition: "1", "show-values": false })).out;
    expect([log.includes("– line\n"), log.includes(reason)]).toEqual([true, false]);
    expect((await signOff({ edition: "7" })).code).toBe(2);
    const published = record();
    writeFileSync(join(root, "editions/1.yaml"), published.replace(/sign_off: .*\n/, ""));
    expect(await signOff({ edition: "1" })).toMatchObject({
      code: 1,
      err: expect.stringContaining("was changed after edition 1"),
    });
    writeFileSync(join(root, "editions/1.yaml"), published);
    save("decisions/line.yaml", why);
    save("services/line.yaml", helpline.replace("2026-11-02", "2026-11-12"));
    expect((await publish({ "dry-run": true })).code).toBe(0);
    save("services/line.yaml", helpline.replace("5678", "5679"));
    expect((await publish()).err).toContain("\n  line\n");
    const again = await signOff();
    expect(again.out).toContain("Says something else now");
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

describe("the directory of an edition", () => {
  const codes = (number: number) =>
    [
      ...readFileSync(join(root, `out/edition-${number}/directory.en.html`), "utf8").matchAll(
        /<li data-code="(\w+)".*?<span>Edition (\d+): (\w+)/g,
      ),
    ].map(([, , edition, word]) => `${edition} ${word}`);

  test("tells what copies are worth, itself among them, and comes out the same when later ones are known", async () => {
    const layout = { layout: "directory", language: "en" };
    await publish(layout);
    save("services/other.yaml", files["services/other.yaml"].replace("Other", "Another"));
    await publish(layout);
    expect(codes(1)).toEqual(["1 the"]);
    expect(codes(2)).toEqual(["2 the", "1 edition"]);
    for (const check of ["1", "2"])
      expect(await publish({ check })).toMatchObject({
        code: 0,
        out: expect.stringContaining("is what was published"),
      });
  });
});

describe("the site of an edition", () => {
  test("is one line of the record, however many its pages, and comes out the same; a page that differs is told", async () => {
    await publish({ layout: "site", language: "en" });
    expect(record().match(/file: /g)).toHaveLength(1);
    expect(record()).toContain("file: site.en.pages/");
    expect(await publish({ check: "1" })).toMatchObject({
      code: 0,
      out: expect.stringContaining("site.en.pages/"),
    });
    const sum = /sha256: "?([\da-f]{64})/.exec(record())?.[1] ?? "";
    save("editions/1.yaml", record().replace(sum, "0".repeat(64)));
    expect((await publish({ check: "1" })).code).toBe(1);
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
