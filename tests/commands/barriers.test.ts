import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/barriers.ts";
import { nodeWorkbooks } from "../../src/node/workbooks.ts";
import type { Git } from "../../src/ports/git.ts";
import type { Output } from "../../src/ports/writer.ts";
import { blockYaml } from "../edition/memory-pathway.ts";
import { type PathwayFiles, smallPathway } from "../edition-of.ts";
import { type Ran, runCommand, runIn } from "./in-memory.ts";

const clinic = {
  name: "Clinic",
  organization: "nile-health",
  provides: ["legal_information"],
  open_to: "everyone",
  area: "omdurman",
  phone: "+249 91 234 2222",
  verification: [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Nurse" }],
};
const refusal = {
  who: ["irregular"],
  because: "funding",
  willing: "yes",
  instead: ["door"],
  desk_note: "Ask for the head of intake.",
  steps: [{ on: "2026-10-01", text: "Asked the fund to widen the grant." }],
  interim: { hsp_pays: "yes", approval: "coordinator" },
};
const files: PathwayFiles = {
  ...smallPathway,
  "services/law.yaml": {
    ...{ ...clinic, name: "Canary law office", not_open_to: [refusal] },
    funding: { until: "2027-01-31", funder: "Quiet Canary Fund" },
  },
  "services/door.yaml": { ...clinic, name: "Other door" },
  "services/men.yaml": {
    ...{ ...clinic, name: "Men's house", provides: ["emergency_shelter"], area: "bahri" },
    not_open_to: [{ who: { sexes: ["women"] }, because: "practice", willing: "no" }],
  },
  "services/late.yaml": {
    ...{
      ...clinic,
      name: "Long ago",
      verification: [{ ...clinic.verification[0], on: "2025-01-01" }],
    },
    not_open_to: [{ who: ["stateless"], because: "law" }],
  },
};
const sensitive = {
  "pathway.yaml": {
    ...(smallPathway["pathway.yaml"] as object),
    specialists: [
      { codes: ["hiv_care"], role: "protection-lead", phone: "+249 91 234 5600" },
      { sectors: ["sgbv"], role: "protection-lead", phone: "+249 91 234 5600" },
    ],
  },
  "services/hiv.yaml": {
    ...{ ...clinic, name: "Ward", provides: ["hiv_care"], audience: "partner", must_report: "no" },
    not_open_to: [{ who: ["irregular"], because: "funding" }],
    funding: { funder: "Quiet Canary Fund" },
  },
  "decisions/hiv.yaml": {
    ...{ audience: "partner", by: "protection-lead", on: "2026-11-01" },
    ...{ why: "Desks need it.", reviewed: "2026-11-01" },
  },
  "private/services/hidden.yaml": {
    ...{ ...clinic, name: "Canary shelter", provides: ["women_safe_space"], must_report: "no" },
    not_open_to: [refusal],
    funding: { funder: "Quiet Canary Fund" },
  },
};

type Options = Readonly<Record<string, string | boolean>>;
const run = (options: Options, all = files): Promise<Ran> =>
  runIn({ git: noGit }, { command, files: all, words: [], options });

function keep(made: Output[], all: readonly Output[]): readonly [] {
  made.push(...all);
  return [];
}

const noGit = { version: () => undefined, root: () => undefined } as unknown as Git;
const barriers = run;
const staff = { audience: "restricted" };

describe("the register", () => {
  test("for protection staff: what was tried, who pays meanwhile; first who would take them", async () => {
    const { out } = await barriers(staff);
    expect(out).toContain(
      "3 refusals. The provider would take them: 1. Nothing tried yet: 2. We pay meanwhile: 1.",
    );
    expect(out).toContain("Canary law office · Nile Health  law");
    expect(out).toMatch(
      / {2}Turned away +People without papers\n {2}Why +The funder does not allow it\n/,
    );
    expect(out).toMatch(/ {2}Tried +1 October 2026: Asked the fund to widen the grant\./);
    expect(out).toMatch(/ {2}Meanwhile +We pay, case by case\. Approved by: Coordinator\./);
    expect(out).toMatch(/ {2}Money from +Quiet Canary Fund · until 31 January 2027/);
    expect(out).toMatch(/ {2}Instead +Other door \(door\)/);
    expect(out).toMatch(/Long ago.*\n {2}At present +No longer listed/);
    expect(out.indexOf("law\n")).toBeLessThan(out.indexOf("late\n"));
    expect(out.indexOf("late\n")).toBeLessThan(out.indexOf("men\n"));
  });

  test("help desks read who, why, where instead, and their note; nothing of what was tried", async () => {
    for (const format of ["text", "json"]) {
      const { out } = await barriers({ audience: "partner", format });
      expect(out).toContain("Ask for the head of intake.");
      expect(out).not.toMatch(/widen the grant|Quiet Canary|hsp_pays|willing|We pay/i);
    }
  });

  test("a log is told nothing before somebody says who reads it", async () => {
    const { code, out, err } = await runCommand(command, files, []);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--audience restricted");
  });

  test("of one cause only; a cause that does not exist is a mistake", async () => {
    expect((await barriers({ ...staff, because: "practice" })).out).toContain("1 refusal.");
    const { code, err } = await barriers({ ...staff, because: "fundng" });
    expect(code).toBe(2);
    expect(err).toContain("Did you mean funding?");
  });
});

describe("what was won", () => {
  const texts: Readonly<Record<string, object>> = {
    first: {
      ...clinic,
      not_open_to: [{ who: ["irregular", "stateless"], because: "law" }, { who: { ages: "0-17" } }],
    },
    broken: { nothing: "that fits" },
    later: { ...clinic, not_open_to: [{ who: ["stateless"], because: "law" }] },
  };
  const save = (blob: string, day: string) => ({
    ...{ commit: blob, at: Date.parse(`${day}T10:00:00Z`) / 1000, author: "", message: "" },
    ...{ isMerge: false, files: [{ path: "services/door.yaml", blob }] },
  });
  const git = {
    ...{ version: () => "2.39.5", isShallow: () => false },
    root: (folder: string) => (folder.includes("private") ? undefined : "/p"),
    contents: async () => ({ ids: () => new Map([["services/door.yaml", "now"]]) }),
    saves: () => [
      save("now", "2026-11-30"),
      save("later", "2026-09-02"),
      save("broken", "2026-08-01"),
      save("first", "2026-07-01"),
    ],
    texts: (_: string, blobs: readonly string[]) =>
      new Map(blobs.map((blob) => [blob, blockYaml(texts[blob] ?? {})])),
  } as unknown as Git;

  test("is told from what was saved, each kind of people by itself, and nothing after the day", async () => {
    const { out } = await runIn({ git }, { command, files, words: [], options: staff });
    const won = out.slice(out.indexOf("WHAT WAS WON"));
    expect(won).toContain(
      "– 2 September 2026: Other door no longer refuses: People without papers",
    );
    expect(won).toContain("2 September 2026: Other door no longer refuses: Children under 18");
    expect(won).not.toContain("tateless");
    const later = await runIn(
      { git },
      { command, files, words: [], options: { ...staff, "as-of": "2026-12-01" } },
    );
    expect(later.out).toContain("30 November 2026: Other door no longer refuses: Stateless people");
  });

  test("is not known without a history, which is said", async () => {
    expect((await barriers(staff)).out).toContain("Not known: there is no saved history here.");
  });
});

describe("a letter to whoever gives the money", () => {
  const barriers = (options: Options, all = files) => run({ audience: "partner", ...options }, all);
  const whole = { ...files, ...sensitive };

  test("says who is turned away, in words that name no one", async () => {
    const { out, err } = await barriers({ letter: "quiet canary fund" }, whole);
    expect(out).toContain("To: quiet canary fund");
    expect(out).toContain("From: Coordinator, Where to find help");
    expect(out).toContain("Area: Omdurman");
    expect(out).toContain("Who is turned away: People without papers");
    expect(out).toContain("Other services nearby that take them: 1");
    expect(out).not.toMatch(
      /Canary|Nile Health|Other door|grant|head of intake|willing|case by case/,
    );
    expect(err).toContain("The letter holds 1 refusal. Read it before you send it.");
    expect(err).toContain("1 more is left out: its need is sensitive");
  });

  test("to somebody whom no entry names it holds what money alone stops", async () => {
    const { out } = await barriers({ letter: "Another Fund" });
    expect(out.match(/^– Need:/gm)).toHaveLength(1);
    expect((await barriers({ letter: "Another Fund", because: "law" })).out).toContain(
      "No such refusal is known to us today.",
    );
  });

  test("what a restricted entry says of its money changes no letter", async () => {
    const other = (funder: string) => ({
      ...files,
      "services/hidden.yaml": { ...clinic, audience: "restricted", funding: { funder } },
    });
    const [with_, without] = await Promise.all(
      ["Another Fund", "Third Fund"].map((each) =>
        barriers({ letter: "Another Fund" }, other(each)),
      ),
    );
    expect(with_?.out).toBe(without?.out);
    expect(with_?.out).toContain("– Need:");
  });

  test.each(["en", "ar", "fr"])(
    "as a page in %s, escaped; what was typed is no leak",
    async (language) => {
      const made: Output[] = [];
      const { err } = await runIn(
        {
          git: noGit,
          writer: { change: () => undefined, publish: (_, all) => keep(made, all) },
        },
        {
          command,
          files: whole,
          words: [],
          options: { letter: "Quiet Canary Fund", format: "html", language },
        },
      );
      expect(err).not.toContain("Nothing was written");
      const html = String(made[0]?.content);
      expect(made[0]?.path).toBe(`letter.${language}.html`);
      expect(html).toContain("Quiet Canary Fund");
      expect(html).not.toMatch(/Canary (?:law|shelter)|<script|src=/);
    },
  );

  test.each([
    [{ letter: " " }, "Say who will read the letter"],
    [{ letter: "Fund", format: "xlsx" }, "There is no letter as xlsx"],
    [{ letter: "Fund", audience: "restricted" }, "Choose --audience partner, or public."],
    [{ format: "pdf", audience: "restricted" }, "Only a letter is made as pdf"],
  ])("%j is a mistake to be told", async (options, words) => {
    const { code, out, err } = await barriers(options as Options);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });
});

test("the register as a page and as a workbook holds what the screen says", async () => {
  const made: Output[] = [];
  const world = {
    ...{ git: noGit, workbooks: nodeWorkbooks },
    writer: {
      change: () => undefined,
      publish: (_: string, all: readonly Output[]) => keep(made, all),
    },
  };
  for (const format of ["html", "xlsx"])
    await runIn(world, { command, files, words: [], options: { format } });
  const [page, book] = made;
  expect(String(page?.content)).toContain("Men&#x27;s house");
  const sheet = book?.says?.map(({ text }) => text).join("\n") ?? "";
  for (const words of ["Asked the fund to widen the grant.", "Quiet Canary Fund"])
    expect([String(page?.content).includes(words), sheet.includes(words)]).toEqual([true, true]);
});
