import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../../src/commands/audit.ts";
import { git, temporaryFolder } from "../cli/run.ts";
import { repositoryOf } from "../review-history.ts";
import type { Ran } from "./in-memory.ts";
import { runInRepository } from "./in-repository.ts";
import { sound } from "./real-process.ts";

const service = (lines: string) =>
  `name: Kitchen\norganization: a\nprovides: [hot_meals]\naudience: public\n${lines}`;

/** What must never be printed, each with the kind that must tell of it. */
const secrets = {
  "private-value": "Villa behind the blue water tower",
  "once-shown": "Their funder stops paying in March",
  "hidden-place": "Orchid Lane 7",
  "restricted-value": "Negotiated with the camp director in secret",
  "person-name": "Dr. Salma Osman",
  "case-data": "The client was sent away in March",
  "former-contact": "+249 91 777 6655",
} as const;

/** What a finding says of the saves that hold it. */
interface Found {
  readonly saves: readonly { readonly from: string }[];
}

const root = mkdtempSync(join(tmpdir(), "pathway-audit-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let told: Ran;
let json: Ran;

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(async () => {
  const now = {
    "services/kitchen.yaml": service(`notes_about_the_service: ${secrets["once-shown"]}\n`),
    "services/house.yaml": service("address: hidden\nreached_through: kitchen\n"),
    "services/clinic.yaml": service(`notes_about_the_service: ${secrets["restricted-value"]}\n`),
  };
  repositoryOf(
    [
      {
        at: "2026-01-10",
        files: {
          ...sound,
          ".gitignore": "/out/\n/private/\n",
          "services/kitchen.yaml": service(`good_to_know: ${secrets["once-shown"]}\n`),
          "services/house.yaml": service(`address: ${secrets["hidden-place"]}\n`),
          "services/clinic.yaml": service(
            `good_to_know: Ask for ${secrets["person-name"]}\nreferral_contact:\n  role: Desk\n  phone: "${secrets["former-contact"]}"\n`,
          ),
          "services/refuge.yaml": service("").replace("audience: public", "audience: restricted"),
          "private/notes.txt": "Who may know.\n",
        },
      },
      {
        at: "2026-02-10",
        files: { ...now, "services/refuge.yaml": undefined, "private/notes.txt": undefined },
      },
      {
        at: "2026-02-11",
        branch: "draft",
        files: {
          "copied.csv": `${secrets["restricted-value"]}\n`,
          "services/kitchen.yaml": service(`good_to_know: ${secrets["case-data"]}\n`),
          "plan.pdf": "%PDF",
        },
      },
    ],
    root,
  );
  git(root, "tag", "first", "main~1");
  const named = ["-c", "user.name=Amal Hassan", "-c", "user.email=amal.hassan@example.org"];
  git(root, ...named, "tag", "-a", "-m", "Agreed\n\nwith Dr. Salma Osman", "signed", "main~1");
  write("README.md", secrets["private-value"]);
  git(root, "add", "README.md");
  execFileSync("git", ["-c", "user.name=Mary Deng", "-c", "user.email=m@example.org", "stash"], {
    cwd: root,
    stdio: "ignore",
  });
  write("private/services/refuge.yaml", service(`directions: ${secrets["private-value"]}\n`));
  write("quarantine/rows.csv", "x");
  write("out/list.html", `<p>${secrets["private-value"]}</p>`);
  told = await runInRepository(command, root, []);
  json = await runInRepository(command, root, [], { json: true });
});

describe("an audit of the history", () => {
  test("names every kind of trace, and never a value", () => {
    expect(told.code).toBe(1);
    const { findings, summary, not_searched: closed } = JSON.parse(json.out);
    const kinds = (kind: string) => findings.filter((each: { kind: string }) => each.kind === kind);
    for (const kind of Object.keys(secrets))
      expect([kind, kinds(kind).length]).not.toEqual([kind, 0]);
    for (const value of Object.values(secrets)) {
      expect(told.out + told.err).not.toContain(value);
      expect(json.out).not.toContain(value);
    }
    // The entry that is there now, and notes beside it that are no entry.
    expect(kinds("private-entry")).toHaveLength(2);
    // One set something aside, one put a tag there, whose words name somebody too.
    expect(kinds("author")).toHaveLength(1);
    const from = (kind: string): readonly string[] =>
      kinds(kind).flatMap(({ saves }: Found) => saves.map((save) => save.from));
    expect(new Set(from("author"))).toEqual(new Set(["stash", "tag"]));
    expect(from("message-name")).toEqual(["tag"]);
    expect(kinds("not-ignored")).toEqual([{ kind: "not-ignored", file: "quarantine", saves: [] }]);
    expect(kinds("quarantine")).toHaveLength(1);
    expect(kinds("output-value")).toEqual([
      { kind: "output-value", file: "out/list.html", saves: [] },
    ]);
    expect(kinds("once-shown")[0]).toMatchObject({
      file: "services/kitchen.yaml",
      field: "notes_about_the_service",
      saves: [{ on: "2026-01-10", from: "here" }],
    });
    expect(kinds("restricted-value")[0]).toMatchObject({
      file: "copied.csv",
      saves: [{ from: "branch" }],
    });
    expect(kinds("private-value")[0].saves[0].from).toBe("stash");
    expect(summary).toMatchObject({ files_for_staff: 2, missing: 0 });
    expect(closed).toEqual(["plan.pdf"]);
  });

  test("says what a rewrite can undo and what it cannot, and does not name an entry of private/ in a log", () => {
    expect(told.out).toContain("It cannot: reach clones");
    expect(told.out + json.out).not.toContain("refuge");
    expect(told.out).toContain("on the branch draft");
  });

  test("finds nothing in a history that holds nothing", async () => {
    const clean = repositoryOf([
      { at: "2026-01-10", files: { ...sound, "services/kitchen.yaml": service("") } },
    ]);
    const { code, out } = await runInRepository(command, clean, []);
    expect([code, out]).toEqual([0, expect.stringContaining("Nothing was found")]);
  });

  test("does not answer from a part of the history, nor without one", async () => {
    const part = temporaryFolder();
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${root}`, part]);
    expect((await runInRepository(command, part, [])).code).toBe(3);
    const none = temporaryFolder();
    appendFileSync(join(none, "pathway.yaml"), sound["pathway.yaml"] ?? "");
    expect((await runInRepository(command, none, [])).code).toBe(3);
  });
});
