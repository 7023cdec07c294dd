import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../../src/commands/diff.ts";
import { nodeFiles } from "../../src/node/files.ts";
import { nodeGit } from "../../src/node/git.ts";
import { nodeShare } from "../../src/node/share.ts";
import { git, temporaryFolder } from "../cli/run.ts";
import { repositoryOf, type Save } from "../review-history.ts";
import { runIn } from "./in-memory.ts";
import { runInRepository } from "./in-repository.ts";
import { sound } from "./real-process.ts";

const entry = (name: string, lines = "") =>
  `name: ${name}\norganization: a\nprovides: [hot_meals]\nphone: "+249 91 234 5678"\n${lines}`;
const edition = (number: number, asOf: string) =>
  `number: ${number}\naudience: public\nas_of: ${asOf}\n`;

const root = mkdtempSync(join(tmpdir(), "pathway-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeAll(() => {
  const saves: readonly Save[] = [
    {
      at: "2026-09-01",
      files: {
        ...sound,
        "services/kitchen.yaml": entry("Kitchen"),
        "services/gone.yaml": entry("Gone"),
        "services/old-name.yaml": entry("Renamed"),
        "services/broken.yaml": entry("Broken"),
        "services/secret.yaml": entry("Secret", "audience: partner\n"),
        "services/retired.yaml": entry("Retired", "description: Was for everyone\n"),
        "services/same.yaml": entry("Same"),
      },
    },
    { at: "2026-09-02", files: { "editions/1.yaml": edition(1, "2026-09-02") } },
    {
      at: "2026-10-01",
      files: {
        "services/kitchen.yaml": entry("Kitchen").replace("5678", "9999"),
        "services/gone.yaml": undefined,
        "services/old-name.yaml": undefined,
        "services/new-name.yaml": entry("Renamed", "former_ids: [old-name]\n"),
        "services/broken.yaml": `${entry("Broken")}  : [\n`,
        "services/secret.yaml": entry("Secret", "audience: partner\n").replace("5678", "7777"),
        "services/retired.yaml": entry("Retired", "description: Still for everyone\n"),
        "services/same.yaml": `# Asked again\n${entry("Same").replace("[hot_meals]", "\n  - hot_meals")}`,
        "services/new.yaml": entry("New"),
      },
    },
    {
      at: "2026-11-01",
      files: {
        "services/retired.yaml": entry("Retired", "audience: partner\n"),
        "organizations/a.yaml": `${sound["organizations/a.yaml"]}complaints:\n  general: Call 1515\n`,
      },
    },
  ];
  repositoryOf(saves, root);
});

const told = (states: string, options = {}, at = root) =>
  runInRepository(command, at, states === "" ? [] : [states], { audience: "public", ...options });

describe("what changed for readers between two states", () => {
  test("the most harmful first, of days; layout and comments are no change", async () => {
    const { out, code } = await told("2026-09-01..2026-10-31");
    expect(code).toBe(0);
    expect(out).toBe(`What changed for readers
From 2026-09-01 to 2026-10-31

CAN DO HARM: TELL EVERYBODY WHO HAS A COPY

Gone (gone)
  No longer in the list: send nobody there

PEOPLE WOULD GO OR CALL IN VAIN

Kitchen (kitchen)
  Phone: +249 91 234 9999 (was: +249 91 234 5678)

PEOPLE WOULD MISS HELP THAT IS THERE

New (new)
  New in the list

SMALL THINGS

Renamed (new-name)
  Has another id: new-name (was old-name)

4 entries changed for their readers.
1 entry cannot be read in one of the two states: broken.
`);
  });

  test("of editions, saves and the files as they stand; the provider's channels too", async () => {
    const first = git(root, "rev-list", "--max-parents=0", "HEAD").trim();
    const [byNumber, bySave] = [await told("1..2026-10-31"), await told(`${first}..HEAD~1`)];
    const body = ({ out }: { out: string }) => out.split("\n").slice(2).join("\n");
    expect(body(bySave)).toBe(body(byNumber));
    writeFileSync(join(root, "services/extra.yaml"), entry("Extra"));
    const unsaved = await told("");
    rmSync(join(root, "services/extra.yaml"));
    expect(unsaved.out).toContain("From HEAD to now");
    expect(unsaved.out).toContain("Extra (extra)\n  New in the list");
    const partner = await told("HEAD~1..HEAD");
    expect(partner.out).toContain("Organisation A (a)\n  Complaints: Call 1515 (not known before)");
    expect(partner.out).toContain("Retired (retired)\n  No longer in the list");
  });

  test("what is for others, then or now, is not named", async () => {
    const all = await told("2026-09-01..2026-10-31", { format: "json" });
    expect(all.out).not.toMatch(/secret|7777|retired|everyone/);
    const desk = await told("2026-09-01..2026-10-31", { audience: "partner" });
    expect(desk.out).toContain("Secret (secret)");
    expect(desk.out).toContain("Still for everyone");
  });

  test("as Markdown, as a page, as data", async () => {
    const formats = ["markdown", "html", "json"].map((format) =>
      told("2026-09-01..2026-10-31", { format }),
    );
    const [markdown, html, json] = (await Promise.all(formats)).map(({ out }) => out);
    expect(markdown).toContain(
      "### Can do harm: tell everybody who has a copy\n\n- **Gone** `gone`",
    );
    expect(html).toContain('<section class="danger">');
    expect(html).toContain("<li>Phone: +249 91 234 9999 (was: +249 91 234 5678)</li>");
    const data = JSON.parse(json ?? "");
    expect(data.summary).toEqual({ danger: 1, vain: 1, missed: 1, minor: 1 });
    expect(data.entries[1]).toMatchObject({
      ...{ id: "kitchen", what: "changed", harm: "vain" },
      changes: [{ key: "phone", before: ["+249 91 234 5678"], after: ["+249 91 234 9999"] }],
    });
    expect(data.unread).toEqual(["broken"]);
  });

  test("for a pull request small things are counted", async () => {
    const { out } = await told("2026-09-01..2026-10-31", { summary: true });
    expect(out).toContain("- **Kitchen** `kitchen`\n  - Phone:");
    expect(out).toContain("### Small things\n\n- **1 more entry changed.**");
    expect(out).not.toContain("new-name");
  });
});

describe("two states of which the first stands in the files again", () => {
  const again = mkdtempSync(join(tmpdir(), "pathway-test-"));
  afterAll(() => rmSync(again, { recursive: true, force: true }));
  const file = "services/kitchen.yaml";
  const first = entry("Kitchen", "audience: partner\n");
  const read: string[] = [];
  const files: typeof nodeFiles = {
    ...nodeFiles,
    read(path) {
      read.push(path);
      return nodeFiles.read(path);
    },
  };
  const ask = () => {
    const options = { pathway: again, audience: "partner" };
    const asked = { command, files: {}, words: ["HEAD..HEAD~1"], options };
    return runIn({ files, git: nodeGit, share: nodeShare }, asked);
  };
  beforeAll(() => {
    const other = { [file]: first.replace("5678", "9999") };
    const saves = [{ ...sound, ".gitignore": "private/\n" }, other, { [file]: first }];
    repositoryOf(
      saves.map((each, index) => ({ at: `2026-09-0${index + 1}`, files: each })),
      again,
    );
  });

  test("are told, and the file is not read: what stands in it is known", async () => {
    expect((await ask()).out).toContain("Kitchen (kitchen)\n  Phone: +249 91 234 9999 (was");
    expect(read.some((path) => path.endsWith("pathway.yaml"))).toBe(true);
    expect(read.filter((path) => path.endsWith("kitchen.yaml"))).toEqual([]);
  });

  test("are not told where a file outside of Git hides the entry by now", async () => {
    mkdirSync(join(again, "private/services"), { recursive: true });
    writeFileSync(join(again, "private", file), entry("Kitchen", "audience: restricted\n"));
    expect((await ask()).out).not.toContain("9999");
  });
});

describe("states that cannot be told", () => {
  test.each([
    ["--output=written..", 3, "Git knows no state"],
    ["nowhere..", 3, "Git knows no state"],
    ["2026-01-01..", 2, "the first save is of 2026-09-01"],
    ["a..b..c", 2, "does not name two states"],
  ])("%s", async (states, code, words) => {
    const ran = await told(states);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.err).toContain(words);
  });

  test("a copy with only its end; nothing saved; no word on who reads", async () => {
    const shallow = temporaryFolder();
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${root}`, shallow]);
    for (const states of ["HEAD~1..", "2026-10-01.."]) {
      const ran = await told(states, {}, shallow);
      expect(ran.code).toBe(3);
      expect(ran.err).toContain("git fetch --unshallow");
    }
    expect((await told("", {}, shallow)).code).toBe(0);
    const empty = temporaryFolder();
    git(empty, "init", "--quiet");
    writeFileSync(join(empty, "pathway.yaml"), sound["pathway.yaml"] ?? "");
    expect((await told("", {}, empty)).err).toContain("Nothing has been saved in Git yet");
    const silent = await runInRepository(command, root, []);
    expect([silent.code, silent.out]).toEqual([2, ""]);
  });
});
