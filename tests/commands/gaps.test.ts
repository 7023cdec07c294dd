import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/gaps.ts";
import { nodeWorkbooks } from "../../src/node/workbooks.ts";
import type { Output } from "../../src/ports/writer.ts";
import { type PathwayFiles, smallPathway } from "../edition-of.ts";
import { type Ran, runCommand, runIn } from "./in-memory.ts";

const confirmed = [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Nurse" }];
const clinic = {
  name: "Clinic",
  organization: "nile-health",
  provides: ["primary_health_care"],
  open_to: "everyone",
  area: "omdurman",
  phone: "+249 91 234 2222",
  languages: ["ar"],
  hours: { "sun-thu": "08:00-14:00" },
  verification: confirmed,
};
const files: PathwayFiles = {
  ...smallPathway,
  "organizations/other.yaml": { name: "Other House", state: "listed" },
  "organizations/new.yaml": { name: "New & Co", state: "identified" },
  "organizations/met.yaml": { name: "Met once", state: "contacted" },
  "services/clinic.yaml": clinic,
  "services/late.yaml": {
    ...{ ...clinic, name: "Late", area: "bahri" },
    verification: [{ ...confirmed[0], on: "2026-08-01" }],
  },
  "services/full.yaml": { ...clinic, name: "Full", area: "bahri", status: "full" },
  "services/line.yaml": {
    ...{ ...clinic, name: "Line", organization: "other", area: undefined },
    ...{ hours: { "sun-fri": "08:00-20:00" }, languages: [{ code: "ti", mode: "interpreter" }] },
  },
  "services/met-clinic.yaml": { ...clinic, name: "Of a prospect", organization: "met" },
  "services/law.yaml": {
    ...{ ...clinic, name: "Law & <b>order</b>", provides: ["legal_information"] },
    open_to: { statuses: ["refugee"] },
    not_open_to: [{ who: ["irregular"], because: "funding", instead: ["clinic"] }],
  },
};

type Options = Readonly<Record<string, string | boolean>>;
const gaps = (options: Options = {}, all = files): Promise<Ran> =>
  runCommand(command, all, [], { audience: "partner", ...options });

interface Cell {
  readonly sector: string;
  readonly confirmed: number;
  readonly ask: number;
  readonly prospects: number;
  readonly all_shown: boolean;
}
async function cellsOf(options: Options = {}, all = files) {
  const { out } = await gaps({ ...options, json: true }, all);
  const { entries, by } = JSON.parse(out) as {
    entries: readonly (Cell & Readonly<Record<string, string | null>>)[];
    by: string;
  };
  const of = (sector: string, key: string | null) => {
    const found = entries.find((each) => each.sector === sector && each[by] === key);
    return found && [found.confirmed, found.ask, found.prospects];
  };
  return { entries, of };
}

describe("a matrix of needs", () => {
  test("counts what is confirmed, what must be asked, and who is no partner yet; a full service is none", async () => {
    const { of } = await cellsOf();
    expect(of("health", "omdurman")).toEqual([1, 0, 1]);
    expect(of("health", "bahri")).toEqual([0, 1, 0]);
    expect(of("health", null)).toEqual([1, 0, 0]);
    expect(of("legal", "bahri")).toEqual([0, 0, 0]);
  });

  test("by status, from the one answer of who takes whom", async () => {
    const { of } = await cellsOf({ by: "status" });
    expect(of("legal", "refugee")).toEqual([1, 0, 0]);
    expect(of("legal", "irregular")).toEqual([0, 0, 0]);
    expect(of("legal", "trafficked")).toEqual([0, 1, 0]);
  });

  test("by area for one status only, and where one language is spoken", async () => {
    expect((await cellsOf({ status: "irregular" })).of("legal", "omdurman")).toEqual([0, 0, 0]);
    const tigrinya = await cellsOf({ speaks: "Tigrinya" });
    expect(tigrinya.of("health", "omdurman")).toEqual([0, 0, 0]);
    expect(tigrinya.of("health", null)).toEqual([1, 0, 0]);
    expect((await cellsOf({ by: "language" })).of("health", "ti")).toEqual([1, 0, 0]);
  });

  test("by age and sex", async () => {
    const some = {
      ...files,
      "services/girls.yaml": {
        ...{ ...clinic, name: "Girls", provides: ["primary_school"] },
        open_to: { sexes: ["girls"], ages: "5-17" },
      },
    };
    const ages = await cellsOf({ by: "age" }, some);
    expect(ages.of("education", "5–17")).toEqual([1, 0, 0]);
    expect(ages.of("education", "0–4")).toEqual([0, 0, 0]);
    const sexes = await cellsOf({ by: "sex" }, some);
    expect([sexes.of("education", "girls"), sexes.of("education", "boys")]).toEqual([
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe("on a screen", () => {
  test("says what is missing, in the order of the lists", async () => {
    const { out } = await gaps();
    expect(out).toMatch(/^Health +1 \+1 +1\? +1$/m);
    expect(out).toMatch(/^Legal help +1 +– +–$/m);
    expect(out).toContain(
      "The funder does not allow it (1): Law & <b>order</b> (People without papers)",
    );
    expect(out).toContain("Nile Health: Legal information");
    expect(out).not.toMatch(/Nile Health: .*Primary health care/);
    expect(out).toMatch(/NOBODY AFTER 18:00\n {2}– Legal help: 1 service\n/);
    expect(out).toMatch(/NOBODY ON FRIDAY OR SATURDAY\n {2}– Legal help/);
    expect(out).toMatch(/INTERPRETER\n {2}– Legal help: spoken there: Arabic\n/);
    expect(out).toContain("– Met once: spoken to, not yet vetted");
    expect(out).toContain("– New & Co: found, not yet spoken to");
  });

  test("of needs on which a specialist decides it concludes nothing for help desks", async () => {
    expect((await gaps()).out).toMatch(/^Trafficking in persons +\* +\* +\*$/m);
    const staff = (await gaps({ audience: "restricted" })).out;
    expect(staff).toMatch(/^Trafficking in persons +– +– +–$/m);
  });

  test("fits a narrow screen, each line", async () => {
    const screen = { out: "" };
    await runIn(
      {
        screen: {
          out: (text) => {
            screen.out += text;
          },
          ...{ err: () => undefined, progress: () => undefined },
          ...{ isTerminal: true, color: false, width: 60 },
        },
      },
      { command, files, words: [], options: { by: "status" } },
    );
    expect(screen.out).toContain("For help desks only.");
    for (const line of screen.out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  test("in Arabic numbers with their signs keep their order", async () => {
    const { out } = await gaps({ language: "ar" });
    expect(out).toContain("\u20661 +1\u2069");
    expect(out).toContain("المنطقة");
  });

  test("a log is told nothing before somebody says who reads it", async () => {
    const { code, out, err } = await runCommand(command, files, []);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--audience partner");
  });
});

/** A provider that runs nothing but what help desks may not see, and its door. */
const hidden = {
  "organizations/quiet.yaml": { name: "Quiet House", state: "identified" },
  "services/shelter.yaml": {
    ...{ ...clinic, name: "Canary", organization: "quiet", area: "bahri" },
    ...{ provides: ["women_safe_space"], audience: "restricted", must_report: "no" },
  },
};

test.each(["text", "json"])("entries that may not be seen change nothing in %s", async (format) => {
  const shown = async (all: PathwayFiles) => (await gaps({ format }, all)).out;
  expect(await shown({ ...files, ...hidden })).toBe(await shown(files));
});

async function filesOf(options: Options): Promise<readonly Output[]> {
  const made: Output[] = [];
  const { err } = await runIn(
    {
      workbooks: nodeWorkbooks,
      writer: {
        publish: (_folder, outputs) => {
          made.push(...outputs);
          return [];
        },
        change: () => undefined,
      },
    },
    { command, files, words: [], options },
  );
  expect(err).toBe("");
  return made;
}

describe("as a file", () => {
  test("a page holds every matrix, escaped, and loads nothing", async () => {
    const [page] = await filesOf({ format: "html" });
    const html = String(page?.content);
    expect(page?.path).toBe("gaps.en.html");
    expect(html).toContain("default-src &#x27;none&#x27;".replaceAll("&#x27;", "'"));
    expect(html).toContain("Law &amp; &lt;b&gt;order&lt;/b&gt;");
    expect(html).toContain('name="robots" content="noindex"');
    for (const title of ["area", "legal status", "age", "sex", "language"])
      expect(html).toContain(`Needs, by ${title}`);
    expect(html).not.toMatch(/<script|src=|href=/);
  });

  test("a workbook has a sheet for each matrix and one for the lists, and the same bytes again", async () => {
    const [book, again] = [
      ...(await filesOf({ format: "xlsx", language: "ar" })),
      ...(await filesOf({ format: "xlsx", language: "ar" })),
    ];
    expect(book?.path).toBe("gaps.ar.xlsx");
    expect(book?.content).toEqual(again?.content);
    const words = book?.says?.map(({ text }) => text).join("\n") ?? "";
    expect(words).toContain("المنطقة");
    expect(words).toContain("Met once");
  });
});
