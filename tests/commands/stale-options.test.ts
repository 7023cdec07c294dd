import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { clinic, files, named, shelter, stale } from "./stale-pathway.ts";

const last = (out: string) => out.trimEnd().split("\n").at(-1);

describe("which entries are asked for", () => {
  test.each<[Record<string, string>, string[]]>([
    [{}, ["never", "late", "soon"]],
    [{ owner: "health-lead" }, ["soon"]],
    [{ owner: "coordinator" }, ["never", "late"]],
    [{ owner: "health-lead,coordinator" }, ["never", "late", "soon"]],
    [{ sector: "information" }, ["never"]],
    [{ sector: "legal" }, ["never"]],
    [{ organization: "clinic" }, ["late", "soon"]],
    [{ area: "bahri" }, []],
    [{ area: "karari" }, ["never", "late", "soon"]],
    [{ area: "omdurman", sector: "health" }, ["late", "soon"]],
  ])("%o: %o", async (options, ids) => {
    expect(named((await stale(options)).out)).toEqual(ids);
  });

  test("the counts are of those asked for, and say so", async () => {
    expect(last((await stale({ organization: "law" })).out)).toBe(
      "As of 2026-11-20 (pathway 0), of those asked for: 1 of 2 confirmed in time; 1 never verified.",
    );
    const quiet = await stale({ area: "bahri" });
    expect(quiet.out).toBe(
      "As of 2026-11-20 (pathway 0), of those asked for: 1 of 1 confirmed in time.\n",
    );
    expect(quiet.code).toBe(0);
    const { out, code } = await stale({ sector: "health", area: "bahri" });
    expect([code, out]).toEqual([
      0,
      "As of 2026-11-20 (pathway 0): no service is among those asked for.\n",
    ]);
    const json = JSON.parse((await stale({ organization: "law", json: true })).out);
    expect(json.summary).toMatchObject({ total: 2, current: 1, never_verified: 1, overdue: 0 });
    expect(json.entries.map(({ id }: { id: string }) => id)).toEqual(["never", "law"]);
  });

  test.each([
    [{ owner: "cordinator" }, 'There is no role "cordinator". Did you mean coordinator?'],
    [{ sector: "helth" }, 'There is no sector "helth". Did you mean health?'],
    [{ organization: "clinik" }, 'There is no organisation "clinik". Did you mean clinic?'],
    [{ area: "karary,bahri" }, 'There is no area "karary". Did you mean karari?'],
  ])("%o is told, with what was meant", async (options, words) => {
    const { code, out, err } = await stale(options);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  test("an owner that no role describes can be asked for; a hidden organisation is not offered in a log", async () => {
    const changes = {
      "services/late.yaml": clinic("Late clinic", "2026-05-20", "review: {owner: driver}\n"),
      "private/organizations/safe.yaml": "name: Safe\n",
    };
    expect(named((await stale({ owner: "driver" }, { changes })).out)).toEqual(["late"]);
    const { err } = await stale({ organization: "saef" }, { changes });
    expect(err).toContain("Known: clinic, law");
    expect(err).not.toContain("Did you mean safe");
    expect((await stale({ organization: "saef" }, { changes, terminal: 80 })).err).toContain(
      "Did you mean safe?",
    );
  });

  test("what cannot be judged may be among those asked for: it is named, and wins the exit code", async () => {
    const changes = { "services/broken.yaml": "name: [\n" };
    const { code, out } = await stale({ area: "bahri" }, { changes });
    expect(code).toBe(3);
    expect(out).toContain("services/broken.yaml cannot be judged");
    const json = JSON.parse((await stale({ json: true }, { changes })).out);
    expect(json.summary).toMatchObject({ not_judged: 1, failing: 2 });
  });

  test("a restricted entry whose organisation cannot be read is counted in a log, not named", async () => {
    const changes = { "services/shelter.yaml": shelter, "organizations/clinic.yaml": "name: [\n" };
    const { out } = await stale({}, { changes });
    expect(out).toContain("services/late.yaml cannot be judged");
    expect(out).not.toContain("shelter");
    expect(out).toContain("1 more entry is for protection staff");
    const json = JSON.parse((await stale({ json: true }, { changes })).out);
    expect(json.not_judged).toEqual(["fresh", "late", "soon"].map((id) => `services/${id}.yaml`));
    expect(json.summary).toMatchObject({ not_judged: 4 });
  });

  test.each([
    [
      "an interval of zero",
      clinic("X", "2026-11-01", "review: {every: 0 days}\n"),
      "cannot be judged",
      3,
    ],
    ["a day the calendar does not have", clinic("X", "2026-02-30"), "cannot be judged", 3],
    ["a day before 2000", clinic("X", "1999-12-31"), "expired         X  bad", 1],
    ["a day to come", clinic("X", "2027-11-01"), "never verified  X  bad", 1],
    [
      "an owner that is no role",
      clinic("X", "2026-05-01", "review: {owner: ghost}\n"),
      "ghost\n  overdue",
      1,
    ],
  ])("%s", async (_, text, words, expected) => {
    const { code, out } = await stale({}, { changes: { "services/bad.yaml": text } });
    expect(out).toContain(words);
    expect(code).toBe(expected);
  });

  test("an empty pathway is told what comes first", async () => {
    const gone = Object.keys(files).filter((path) => path.startsWith("services/"));
    const changes = Object.fromEntries(gone.map((path) => [path.replace("services/", "x/"), ""]));
    const { command } = await import("../../src/commands/stale.ts");
    const { runCommand } = await import("./in-memory.ts");
    const { "pathway.yaml": pathway = "" } = files;
    expect(changes).not.toEqual({});
    expect((await runCommand(command, { "pathway.yaml": pathway }, [])).out).toContain(
      "there are no services yet. Write the first:  pathway new service",
    );
  });
});

describe("what comes due", () => {
  test.each([
    ["3 days", ["never", "late"]],
    ["6,days", ["never", "late", "soon"]],
    ["1w", ["never", "late", "soon"]],
    ["2 Weeks", ["never", "late", "soon"]],
    ["5 weeks", ["never", "late", "fresh", "soon"]],
    ["2026-12-23", ["never", "late", "soon"]],
    ["2026-12-24", ["never", "late", "fresh", "soon"]],
    ["٣ months", ["never", "late", "fresh", "law", "soon"]],
  ])("within %s", async (within, ids) => {
    expect(named((await stale({ within })).out)).toEqual(ids);
  });

  test("says what ends, and whether to ask about everything or whether it goes on", async () => {
    const { out } = await stale({ within: "3 months", "show-values": true });
    expect(out).toContain(`Fresh clinic  fresh
      why   funding ends on 2026-12-24
      call  +249 91 200 0001
      ask   everything; does it go on, and until when
`);
    expect((await stale({ within: "5 weeks" })).out).toContain(
      "      ask   does it go on, and until when\n",
    );
    expect(out).toContain("Law desk  law\n      why   routine review, due 2027-02-08\n");
  });

  test("what is due by that day makes the run fail with --fail-on due", async () => {
    const alone = { "services/never.yaml": files["services/law.yaml"] ?? "" };
    const fresh = { "services/late.yaml": files["services/fresh.yaml"] ?? "" };
    const around = { changes: { ...alone, ...fresh } };
    const code = async (within: string, failOn: string) =>
      (await stale({ within, "fail-on": failOn }, around)).code;
    expect(await code("5 days", "due")).toBe(0);
    expect(await code("6 days", "due")).toBe(1);
    expect(await code("5 weeks", "overdue")).toBe(0);
  });

  test.each([
    "soon",
    "14",
    "0 days",
    "-3 days",
    "1.5 weeks",
    "14 fortnights",
    "2026-02-30",
    "99999 years",
    "9000 years",
    "",
  ])('within "%s" is told', async (within) => {
    const { code, out, err } = await stale({ within });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`--within "${within}" is neither a length of time nor a day.`);
    expect(err.includes("Did you mean 14 days?")).toBe(within === "14");
  });

  test("a day that has passed is told", async () => {
    const { code, err } = await stale({ within: "2026-11-19" });
    expect(code).toBe(2);
    expect(err).toContain("--within 2026-11-19 lies before 2026-11-20");
  });
});

test.each([
  ["due", "2026-05-30", 1],
  ["overdue", "2026-05-30", 0],
  ["overdue", "2026-05-20", 1],
  ["expired", "2026-05-20", 0],
  ["expired", "2026-04-01", 1],
])("with --fail-on %s an entry confirmed on %s ends with %i", async (failOn, confirmed, code) => {
  const gone = ["never", "soon", "fresh", "law"].map((id) => [
    `services/${id}.yaml`,
    clinic("Fresh", "2026-11-01"),
  ]);
  const late = { "services/late.yaml": clinic("Late", confirmed) };
  const changes = { ...Object.fromEntries(gone), ...late };
  expect((await stale({ "fail-on": failOn }, { changes })).code).toBe(code);
});

describe("the order", () => {
  test.each([
    ["owner", ["never", "late", "soon"], ["Coordinator  coordinator", "Health lead  health-lead"]],
    ["organization", ["late", "soon", "never"], ["The clinic  clinic", "Law house  law"]],
    ["state", ["never", "late", "soon"], []],
    ["due", ["never", "late", "soon"], []],
    ["name", ["late", "never", "soon"], []],
  ])("by %s", async (sort, ids, headings) => {
    const { out } = await stale({ sort });
    expect(named(out)).toEqual(ids);
    expect(out.match(/^[A-Z].* {2}\S+$/gm) ?? []).toEqual(headings);
    expect(out.includes("owner  Coordinator")).toBe(sort !== "owner");
  });

  test("a review that is put off says until when", async () => {
    const more = "postponed: {until: 2026-11-30, by: coordinator, reason: Away}\n";
    const changes = { "services/late.yaml": clinic("Late clinic", "2026-05-20", more) };
    const { out } = await stale({ "show-values": true }, { changes });
    expect(out).toContain("due             Late clinic  late");
    expect(out).toContain("why   routine review, due 2026-11-16, put off until 2026-11-30");
    const log = (await stale({}, { changes })).out;
    expect(log).toContain("why   routine review, due 2026-11-16, put off\n");
  });
});

describe("on a person's screen", () => {
  const long = {
    "services/late.yaml": clinic(
      "A clinic with a name that goes on and on, for mothers and their children, day and night",
      "2026-05-20",
      "review: {location: 1 day, eligibility: 1 day, services: 1 day, referral: 1 day, every: 12 months}\n",
    ),
    "services/arabic.yaml": clinic("عيادة الأسرة في السوق القديم خلف المخبز", "2026-05-18"),
    "services/shelter.yaml": shelter,
  };

  test.each(["en", "ar", "fr"] as const)("no line is wider (%s)", async (messages) => {
    const { out } = await stale({}, { changes: long, terminal: 60, messages });
    expect(out).toContain("shelter");
    const lines = out.split("\n");
    expect(lines.length).toBeGreaterThan(20);
    const wide = lines.filter((line) => stringWidth(line) > 60);
    expect(wide.filter((line) => !line.includes("A clinic with"))).toEqual([]);
    if (messages === "ar")
      for (const line of lines.filter(Boolean)) {
        expect(line).toMatch(/^ *\u2067.*\u2069$/u);
        const [opened, closed] = [/[\u2066-\u2068]/g, /\u2069/g].map(
          (sign) => line.match(sign)?.length,
        );
        expect(opened, line).toBe(closed);
      }
  });

  test("roles are called by their name in the reader's language, and the sentence leaves the program out", async () => {
    const { out } = await stale({}, { terminal: 80, messages: "ar" });
    expect(out).toContain("المنسق");
    expect(out).not.toContain("pathway 0");
    expect((await stale({}, { terminal: 80 })).out).toContain("As of 2026-11-20: 3 of 5");
  });

  test("entries for protection staff are named, with who told us", async () => {
    const { out } = await stale({}, { changes: long, terminal: 80 });
    expect(out).toContain("Quiet house");
    expect(out).toContain("by phone, with Head nurse");
  });
});
