import { describe, expect, test } from "vitest";
import { command as postpone } from "../../src/commands/postpone.ts";
import { command as report } from "../../src/commands/report.ts";
import { clinic, files, run, type Written } from "./review-runs.ts";

const at = "services/nile-clinic.yaml";
const added = ({ written }: Written) => written[at]?.slice(fresh.length);
/** Confirmed on the first day of a November, due 90 days later. */
const fresh = clinic.replace("2026-07-01", "2026-11-01");
const freshly = { ...files, [at]: fresh };

describe("report", () => {
  const wrong = (options: Readonly<Record<string, string>>, texts: object = freshly) =>
    run({ command: report, words: ["nile-clinic"], options, files: texts as typeof files });

  test("one word makes the entry overdue at once, and says who finds it", async () => {
    const ran = await wrong({ wrong: "phone" });
    expect(ran.code).toBe(0);
    expect(added(ran)).toBe(
      "  - {on: 2026-11-20, by: coordinator, method: phone, facts: [contact], outcome: reported_wrong}\n",
    );
    expect(ran.out).toContain("overdue: reported wrong on 2026-11-20");
    expect(ran.out).toContain("Coordinator finds it in  pathway stale");
  });

  test.each([
    ["number", "contact"],
    ["address, price", "location, fees"],
    ["closed", "hours"],
    ["who", "eligibility"],
    ["Languages", "services"],
  ])("%s is understood as %s", async (typed, facts) => {
    expect(added(await wrong({ wrong: typed }))).toContain(`facts: [${facts}]`);
  });

  test("with a note for whoever keeps the entry, which a log does not show", async () => {
    const ran = await wrong({
      ...{ wrong: "hours", note: "Shut on a Tuesday morning", by: "desk-volunteer" },
      with: "A visitor at the desk",
    });
    expect(added(ran)).toBe(
      "  - {on: 2026-11-20, by: desk-volunteer, method: phone, with: A visitor at the desk, facts: [hours], outcome: reported_wrong, note: Shut on a Tuesday morning}\n",
    );
    expect(ran.out + ran.err).not.toContain("Tuesday");
  });

  test("what is reported already is not written twice, but with something to add", async () => {
    const known = { ...files, [at]: `${fresh}${added(await wrong({ wrong: "phone" }))}` };
    const again = await wrong({ wrong: "phone" }, known);
    expect(again).toMatchObject({ code: 0, written: {} });
    expect(again.out).toContain("since 2026-11-20");
    const noted = await wrong(
      { wrong: "phone", note: "Rings at a bakery", on: "2026-11-19" },
      known,
    );
    expect(noted.written[at]).toContain("note: Rings at a bakery");
  });

  test.each([
    [{}, "--wrong"],
    [{ wrong: "phnoe" }, "phone"],
    // As the help names them.
    [{ wrong: "everything at all" }, "phone, address, hours, who, cost, offer, referral"],
    [{ wrong: "phone", by: "chief" }, "chief"],
    [{ wrong: "phone", on: "2026-11-21" }, "after 2026-11-20"],
    [{ wrong: "phone", note: "The client was sent away in March" }, "case-data-in-directory"],
  ])("%j is refused with what to write, and nothing is written", async (options, named) => {
    const ran = await wrong(options as Readonly<Record<string, string>>);
    expect(ran).toMatchObject({ code: 2, written: {} });
    expect(ran.err).toContain(named);
  });

  test("at a terminal it asks what is wrong, and nothing that a volunteer cannot know", async () => {
    const ran = await run({
      ...{ command: report, words: ["nile-clinic"], files: freshly },
      script: [
        ["What is wrong?", ["contact"]],
        ["What did you see or hear?", ""],
        ["In which role", "desk-volunteer"],
      ],
    });
    expect(added(ran)).toContain("by: desk-volunteer");
  });
});

describe("postpone", () => {
  const put = (
    options: Readonly<Record<string, string>>,
    on = "2026-07-25",
    text: string = fresh,
  ) =>
    run({
      ...{ command: postpone, words: ["nile-clinic"] },
      files: { ...files, [at]: text.replace("2026-11-01", on) },
      options: { reason: "Office closed", by: "coordinator", ...options },
    });

  test("puts an overdue review off, in the place of an earlier postponement", async () => {
    const ran = await put({ until: "2026-11-22" }, "2026-08-20");
    expect(ran.code).toBe(0);
    expect(ran.written[at]).toContain(
      "\npostponed:\n  until: 2026-11-22\n  by: coordinator\n  reason: Office closed\nverification:",
    );
    expect(ran.out).toContain("due: routine review, due 2026-11-18, put off\n");
    const again = await run({
      ...{ command: postpone, words: ["nile-clinic"] },
      files: { ...files, [at]: ran.written[at] ?? "" },
      options: { until: "2026-11-25", reason: "Still closed", by: "coordinator" },
    });
    expect(again.written[at]).toBe(
      ran.written[at]?.replace("11-22", "11-25").replace("Office closed", "Still closed"),
    );
  });

  test.each([
    [{ until: "2026-12-19" }, "2026-08-20", "2026-11-20 to 2026-12-18"],
    [{ until: "2026-11-19" }, "2026-08-20", "2026-11-20"],
    [{ until: "soon" }, "2026-08-20", "soon"],
    [{ until: "2026-11-25", by: "chief" }, "2026-08-20", "chief"],
    [{ until: "2026-11-25", reason: "" }, "2026-08-20", "--reason"],
  ])("%j is refused with what to write", async (options, on, named) => {
    const ran = await put(options, on);
    expect(ran).toMatchObject({ code: 2, out: "", written: {} });
    expect(ran.err).toContain(named);
  });

  test.each(["until", "reason"])("without --%s it is named", async (flag) => {
    const options = { until: "2026-11-25", reason: "Closed" };
    const { [flag as "until"]: _, ...rest } = options;
    const ran = await run({
      ...{ command: postpone, words: ["nile-clinic"], options: rest },
      files: { ...files, [at]: fresh.replace("2026-11-01", "2026-08-20") },
    });
    expect(ran).toMatchObject({ code: 2, written: {} });
    expect(ran.err).toContain(`--${flag}`);
  });

  const reported =
    "  - {on: 2026-11-15, by: coordinator, method: phone, facts: [contact], outcome: reported_wrong}\n";
  test.each([
    ["expired", "2026-07-01", fresh, "expired, routine review, was due 2026-09-29"],
    ["reported wrong", "2026-11-01", fresh + reported, "overdue, reported wrong on 2026-11-15"],
    ["never verified", "", fresh.slice(0, fresh.indexOf("verification")), "never verified"],
  ])("what is %s is not lifted by waiting, and that is said", async (_, on, text, told) => {
    const ran = await put({ until: "2026-11-25" }, on || undefined, text);
    expect(ran).toMatchObject({ code: 1, out: "", written: {} });
    expect(ran.err).toContain(told);
  });

  test("a day before the review is due anyway changes nothing", async () => {
    const ran = await put({ until: "2026-12-01" }, "2026-11-01");
    expect(ran).toMatchObject({ code: 1, written: {} });
    expect(ran.err).toContain("not later than 2027-01-30");
  });
});
