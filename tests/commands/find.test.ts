import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/find.ts";
import type { Prompt } from "../../src/ports/prompt.ts";
import { smallPathway } from "../edition-of.ts";
import { services } from "../render/small-directory.ts";
import { runCommand, runIn } from "./in-memory.ts";

const confirmed = [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Nurse" }];
const clinic = {
  organization: "nile-health",
  provides: ["eye_care"],
  open_to: "everyone",
  phone: "+249 91 234 2222",
  hours: "always",
  verification: confirmed,
};
const files = {
  ...smallPathway,
  ...services,
  "services/eyes-bahri.yaml": { ...clinic, name: "Eyes in Bahri", area: "bahri" },
  "services/eyes-line.yaml": { ...clinic, name: "Eyes by phone" },
  "services/eyes-omdurman.yaml": {
    ...clinic,
    name: "Eyes in Omdurman",
    area: "omdurman",
    open_to: { ages: "0-17" },
  },
  "services/eyes-late.yaml": {
    ...clinic,
    name: "Eyes, long ago",
    area: "bahri",
    verification: [{ ...confirmed[0], on: "2026-08-01" }],
  },
  "services/eyes-full.yaml": { ...clinic, name: "Eyes, full", area: "bahri", status: "full" },
  "services/hiv.yaml": {
    ...clinic,
    name: "HIV ward",
    provides: ["hiv_care"],
    audience: "partner",
    area: "bahri",
    address: "Street 7",
    website: "https://hiv.example.org/",
    must_report: "no",
  },
};
const specialist = { codes: ["hiv_care"], role: "protection-lead", phone: "+249 91 234 5600" };
const decisions = {
  "pathway.yaml": {
    ...(smallPathway["pathway.yaml"] as object),
    specialists: [specialist],
  },
  "decisions/hiv.yaml": {
    audience: "partner",
    by: "protection-lead",
    on: "2026-11-01",
    why: "Desks need it.",
    reviewed: "2026-11-01",
  },
};

type Options = Readonly<Record<string, string | boolean>>;
const find = (options: Options) => runCommand(command, files, [], options);

interface Answer {
  readonly summary: Readonly<Record<string, number>>;
  readonly specialist_first: boolean;
  readonly entries: readonly {
    readonly id: string;
    readonly answer: string;
    readonly fields: readonly string[];
    readonly refusal?: object;
    readonly matters: readonly { readonly matter: string }[];
  }[];
}
const ask = async (options: Options): Promise<Answer> =>
  JSON.parse((await find({ ...options, json: true })).out);
const shortly = ({ entries }: Answer) => entries.map(({ id, answer }) => `${answer} ${id}`);

describe("which services", () => {
  test("the nearest first, then lines without a place; late and full ones are no yes", async () => {
    const answer = await ask({ need: "eye_care", area: "omdurman", sex: "women" });
    expect(shortly(answer)).toEqual([
      "yes eyes-bahri",
      "yes eyes-line",
      "ask eyes-late",
      "no eyes-omdurman",
      "no eyes-full",
    ]);
    expect(answer.entries[2]?.matters).toEqual([{ matter: "age", fit: "ask" }]);
    expect(answer.entries[3]?.fields).toEqual(["ages"]);
    expect(answer.entries[4]?.matters).toEqual([{ matter: "doors", fit: "no" }]);
  });

  test("an entry that has left the list is counted, and never an answer", async () => {
    const answer = await ask({ need: "dental_care" });
    expect(answer.entries).toEqual([]);
    expect(answer.summary).toEqual({ yes: 0, ask: 0, no: 0, no_longer_listed: 1 });
  });

  test("who is refused hears why and where they can go", async () => {
    const answer = await ask({ need: "legal", status: "irregular" });
    expect(shortly(answer)).toEqual(["yes clinic", "no legal"]);
    expect(answer.entries[1]?.refusal).toEqual({ because: ["funding"], instead: ["clinic"] });
    const { out } = await find({ need: "legal", status: "irregular" });
    expect(out).toContain("People without papers: the funder does not allow it.");
    expect(out).toContain("Go instead to: Hôpital Élan (clinic)");
  });

  test("what is not known is asked by name", async () => {
    const { out } = await find({ need: "legal" });
    expect(out).toMatch(
      /ASK FIRST \(1\)\n\nPapers desk {2}legal\n(.*\n)*? {2}Ask about +legal status\n/,
    );
  });

  test("wishes count: free, walking in, a language in common", async () => {
    const answer = await ask({ need: "legal", status: "refugee", free: true, speaks: "ti" });
    const matters = answer.entries.map(({ id, matters: all }) => [id, all]);
    expect(Object.fromEntries(matters)).toEqual({
      clinic: [{ matter: "languages", fit: "ask" }],
      legal: [
        { matter: "languages", fit: "ask" },
        { matter: "free", fit: "no" },
      ],
    });
    expect((await find({ need: "health", "walk-in": true })).out).toContain("one may walk in");
  });

  test("a public answer holds nothing of entries for others", async () => {
    const { out, err } = await find({ need: "sgbv", all: true });
    expect(out + err).not.toContain("Canary");
    expect(out + err).not.toContain("999 9999");
    expect(shortly(await ask({ need: "sgbv", audience: "restricted" }))).toEqual(["ask shelter"]);
  });
});

describe("when", () => {
  test.each([
    ["2026-11-24 10:00", "Open now, until 14:00"],
    ["2026-11-24 07:00", "Closed now, opens today at 08:00"],
    ["2026-11-26 15:00", "Closed now, opens on Sunday, 29 November 2026, at 08:00"],
  ])("at %s: %s", async (at, words) => {
    expect((await find({ need: "primary_health_care", at })).out).toContain(words);
  });

  test("what is said of the hours in words stands beside “open now”", async () => {
    const hours = { "sun-thu": "08:00-14:00", text: "The first week of the month only" };
    const some = { ...files, "services/eyes-line.yaml": { ...clinic, name: "Line", hours } };
    const asked = { need: "eye_care", at: "2026-11-24 10:00" };
    const { out } = await runCommand(command, some, [], asked);
    expect(out).toMatch(/Open now, until 14:00\n +The first week of the month only\n/);
  });

  test("without a moment the clock of the pathway's zone holds", async () => {
    // The clock of these tests stands at ten on a Friday.
    const { out } = await find({ need: "primary_health_care" });
    expect(out).toContain("Closed now, opens on Sunday, 22 November 2026, at 08:00");
    expect(out).toContain("As of 20 November 2026, 10:00");
  });

  test.each(["tomorrow", "2026-02-30 10:00", "2026-11-24 25:00"])("%s is no moment", async (at) => {
    const { code, err } = await find({ need: "health", at });
    expect(code).toBe(2);
    expect(err).toContain(`--at "${at}" is no day and time.`);
  });
});

test("on a narrow screen long words go on below where they began, and no word is cut", async () => {
  const note = "Bring the letter of the camp office and come with somebody who speaks Arabic";
  const some = {
    ...files,
    "services/eyes-line.yaml": {
      ...clinic,
      name: "Line",
      open_to: { note, papers_needed: "none" },
    },
  };
  let out = "";
  const screen = {
    out: (text: string) => {
      out += text;
    },
    ...{ err: () => undefined, progress: () => undefined },
    ...{ isTerminal: true, color: false, width: 50 },
  };
  const options = { need: "eye_care" };
  await runIn({ screen }, { command, files: some, words: [], options });
  for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(50);
  expect(out).toMatch(/\n( +)Bring the letter of the camp\n\1office and come/);
});

describe("where the need is sensitive", () => {
  const whole = { ...files, ...decisions };
  const hiv = (options: Options) =>
    runCommand(command, whole, [], { need: "hiv_care", audience: "partner", ...options });

  test("whom to call stands before any service", async () => {
    const { out } = await hiv({});
    expect(out.indexOf("STOP. CALL THE SPECIALIST FIRST.")).toBeGreaterThan(-1);
    expect(out.indexOf("STOP.")).toBeLessThan(out.indexOf("HIV ward"));
  });

  test("also where only the person is in danger, or nothing is listed", async () => {
    const marked = ["trafficked", "irregular"].map(async (status) =>
      ask({ need: "legal", status }),
    );
    expect((await Promise.all(marked)).map((each) => each.specialist_first)).toEqual([true, false]);
    expect((await find({ need: "sgbv" })).out).toContain("HAS SOMEBODY HURT YOU?");
  });

  test("a card tells a door, a number and a time, and not why", async () => {
    const { out, err } = await hiv({ format: "card" });
    expect(out).toContain("Street 7");
    expect(out).toContain("+249 91 234 2222");
    expect(out).not.toMatch(/hiv|nile health|specialist/i);
    expect(err).toContain("STOP. CALL THE SPECIALIST FIRST.");
  });

  test("another card says what it is for", async () => {
    const { out } = await find({ need: "primary_health_care", format: "card" });
    expect(out).toContain("Hôpital Élan\nNile Health\n");
    expect(out).toContain("Sunday to Thursday  08:00–14:00");
    const arabic = await find({ need: "primary_health_care", format: "card", language: "ar" });
    expect(arabic.out).toContain("عيادة الأمل");
  });
});

describe("asking", () => {
  test("where nobody can be asked and nothing is said, the flag is named", async () => {
    for (const options of [{}, { "no-input": true }]) {
      const { code, err } = await find(options);
      expect(code).toBe(2);
      expect(err).toContain("--need");
    }
  });

  test("at a terminal each question may be skipped, and answers are not repeated", async () => {
    const asked: string[] = [];
    const answers: Readonly<Record<string, string>> = {
      "What does the person need?": "health",
      "What exactly?": "eye_care",
      "Who is it for?": "boys",
      "How old?": "9",
      "Must it be free of charge?": "no",
      "Must it be possible to simply walk in?": "no",
    };
    const prompt: Prompt = {
      mayAsk: true,
      async choose({ question, choices }) {
        asked.push(question);
        return answers[question] ?? choices[0]?.value ?? "";
      },
      async text({ question, check }) {
        asked.push(question);
        const words = answers[question] ?? "";
        expect(check(words)).toBeUndefined();
        return words;
      },
      async chooseSeveral({ question }) {
        asked.push(question);
        return [];
      },
    };
    const ran = await runIn({ prompt }, { command, files, words: [], options: { json: true } });
    expect(asked).toHaveLength(11);
    expect(ran.err).toContain("Nothing you answer is kept.");
    const answer = JSON.parse(ran.out) as Answer;
    expect(shortly(answer).filter((each) => each.startsWith("yes"))).toEqual([
      "yes eyes-bahri",
      "yes eyes-line",
      "yes eyes-omdurman",
    ]);
    expect(ran.out).not.toContain("boys");
  });

  test.each([
    [{ need: "healht" }, 'There is no need "healht". Did you mean health?'],
    [{ area: "omdurmann" }, "Did you mean omdurman?"],
    [{ age: "young" }, "“young” is no age."],
    [{ nationality: "Atlantis" }, "“Atlantis” is no country we know."],
    [{ sex: "women", age: "9" }, "--age and --sex do not fit together"],
  ])("%j is a mistake to be told", async (options, words) => {
    const { code, err, out } = await find(options);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });
});
