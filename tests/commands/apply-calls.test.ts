import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/calls.ts";
import { added, applied, call, clinic, type Filled, files, filledSheet } from "./filled-sheets.ts";
import { runIn } from "./in-memory.ts";

describe("what was filled in", () => {
  test("is recorded as review records it, and changes nothing else", async () => {
    const sheet = await filledSheet(files, {
      "call nile-health": call,
      "ask clinic contact": { answer: "changed", changed: "+249 91 234 9999" },
      "ask clinic hours": { answer: "yes" },
      "ask clinic location": { answer: "yes" },
      "ask clinic eligibility": { answer: "no answer" },
      "help nile-health": { answer: "often" },
      "agreement nile-health": { answer: "do not know" },
    });
    const { code, after } = await applied(files, sheet);
    expect(code).toBe(0);
    expect(added(after["services/clinic.yaml"])).toEqual([
      'phone: "+249 91 234 9999" # rings twice',
      "  - {on: 2026-11-19, by: coordinator, method: phone, with: Head nurse, facts: [eligibility], outcome: no_answer}",
      "  - {on: 2026-11-19, by: coordinator, method: phone, with: Head nurse, facts: [location, hours]}",
      "  - {on: 2026-11-19, by: coordinator, method: phone, with: Head nurse, facts: [contact], outcome: changed}",
    ]);
    expect(after["organizations/nile-health.yaml"]).toContain("people_get_help: often");
    expect(after["organizations/nile-health.yaml"]).not.toContain("agreement_followed");
    expect(after["services/mill.yaml"]).toBe(files["services/mill.yaml"]);
  });

  test("changes nothing the second time, and what was corrected is added to it", async () => {
    const answers = {
      "call nile-health": call,
      "ask clinic contact": { answer: "changed", changed: "+249 91 234 9999" },
      "ask clinic fees": { answer: "changed", changed: "only on Mondays" },
      "ask clinic hours": { answer: "yes" },
      "help nile-health": { answer: "no" },
    };
    const first = await applied(files, await filledSheet(files, answers));
    const again = await applied(first.after, await filledSheet(files, answers));
    expect(again.after).toEqual(first.after);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining("Nothing is new") });
    const more = await filledSheet(files, { ...answers, "ask clinic location": { answer: "yes" } });
    const third = await applied(first.after, more);
    expect(String(third.after["services/clinic.yaml"]).split("\n").length).toBe(
      String(first.after["services/clinic.yaml"]).split("\n").length + 1,
    );
  });

  test("of a call that nobody answered is one attempt for each service", async () => {
    const sheet = await filledSheet(files, {
      "call nile-health": { answer: "no answer", on: "2026-11-19" },
    });
    const { after } = await applied(files, sheet);
    expect(added(after["services/clinic.yaml"])).toEqual([
      "  - {on: 2026-11-19, by: coordinator, method: phone, outcome: no_answer}",
    ]);
  });

  test("and cannot be read as a value counts as wrong, with their words kept", async () => {
    const sheet = await filledSheet(files, {
      "call nile-health": call,
      "ask clinic eligibility": { answer: "changed", changed: "only women now" },
    });
    const { after, err } = await applied(files, sheet, { yes: true, "show-values": true });
    expect(String(after["services/clinic.yaml"])).toContain(
      'facts: [eligibility], outcome: reported_wrong, note: "On the call sheet: only women now"',
    );
    expect(after["services/clinic.yaml"]).toContain("open_to: everyone");
    expect(err).toContain("clinic, who may come: only women now");
  });

  test("of a service that is closed for good is that, whatever else was ticked", async () => {
    const sheet = await filledSheet(files, {
      "call nile-health": call,
      "running clinic": { answer: "closed for good" },
      "ask clinic hours": { answer: "yes" },
    });
    const { after, out } = await applied(files, sheet);
    expect(added(after["services/clinic.yaml"])).toEqual([
      "  - {on: 2026-11-19, by: coordinator, method: phone, with: Head nurse, outcome: closed}",
    ]);
    expect(out).toContain("pathway close clinic");
  });

  test.each([
    ["ar", "نعم", "هاتف"],
    ["fr", "OUI ", "Téléphone"],
  ] as const)("is read in the language of its sheet: %s", async (code, yes, how) => {
    const answers = {
      "call nile-health": { ...call, answer: yes, how },
      "ask clinic hours": { answer: yes },
    };
    const { after } = await applied(files, await filledSheet(files, answers, code));
    expect(String(after["services/clinic.yaml"])).toContain("facts: [hours]");
  });
});

describe("what cannot be used", () => {
  test("is told by its cell, and never stops the others", async () => {
    const sheet = await filledSheet(files, {
      "call mill": { ...call, on: "19/11/2026" },
      "ask mill fees": { answer: "yes" },
      "call nile-health": call,
      "ask clinic contact": { answer: "yess" },
      "ask clinic fees": { changed: "20 SDG" },
      "ask clinic hours": { answer: "yes" },
    });
    const rowOf = (key: string) => sheet.rows.findIndex((row) => row.at(-1)?.startsWith(key)) + 1;
    const { code, err, after } = await applied(files, sheet, { yes: true, "show-values": true });
    expect(code).toBe(1);
    const lines = err.split("\n").filter((line) => line.startsWith("Calls, row"));
    expect(lines.sort()).toEqual(
      [
        `Calls, row ${rowOf("call mill")}, column G: This is no day. Write year-month-day, such as 2026-11-23.`,
        `Calls, row ${rowOf("ask clinic contact")}, column D: “yess” is none of the answers. Write one of: yes | changed | no answer | not asked.`,
        `Calls, row ${rowOf("ask clinic fees")}, column E: There is something new here and no answer beside it. Choose “changed” as the answer, or empty this cell.`,
      ].sort(),
    );
    expect(String(after["services/clinic.yaml"])).toContain("facts: [hours]");
    expect(after["services/mill.yaml"]).toBe(files["services/mill.yaml"]);
  });

  const cases: readonly (readonly [string, Readonly<Record<string, Filled>>, string])[] = [
    [
      "no day",
      { "call nile-health": { answer: "yes" }, "ask clinic hours": { answer: "yes" } },
      "Nobody wrote the day",
    ],
    [
      "a day to come",
      { "call nile-health": { ...call, on: "2026-11-21" } },
      "lies after 2026-11-20",
    ],
    ["a day long ago", { "call nile-health": { ...call, on: "1999-11-21" } }, "too long ago"],
    ["another way", { "call nile-health": { ...call, how: "pigeon" } }, "no way of asking"],
    [
      "nobody answered, and yet they spoke",
      {
        "call nile-health": { ...call, answer: "no answer" },
        "ask clinic hours": { answer: "yes" },
      },
      "One of the two is wrong",
    ],
    [
      "a key that was written over",
      { "call nile-health": call, "ask clinic hours": { answer: "yes", key: "mine" } },
      "no longer says which question",
    ],
    [
      "an entry that is gone",
      {
        "call nile-health": call,
        "ask clinic hours": { answer: "yes", key: "ask gone hours p00000000" },
      },
      "There is no such entry",
    ],
  ];
  test.each(cases)("%s", async (_, answers, words) => {
    const { code, err, after } = await applied(files, await filledSheet(files, answers));
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(after).toEqual(files);
  });

  test("a log is told no words of the sheet", async () => {
    const sheet = await filledSheet(files, {
      "call nile-health": call,
      "ask clinic hours": { answer: "SECRET" },
      "ask clinic eligibility": { answer: "changed", changed: "SECRET" },
    });
    const { err, out } = await applied(files, sheet);
    expect(err + out).not.toContain("SECRET");
  });

  test("an answer about an entry that was changed meanwhile is told, and not recorded", async () => {
    const sheet = await filledSheet(files, {
      "call nile-health": call,
      "ask clinic contact": { answer: "changed", changed: "+249 91 234 9999" },
      "ask clinic hours": { answer: "yes" },
    });
    const meanwhile = { ...files, "services/clinic.yaml": clinic.replace("5678", "1111") };
    const { code, err, after } = await applied(meanwhile, sheet);
    expect(code).toBe(1);
    expect(err).toContain("was changed after the sheet was made");
    expect(after["services/clinic.yaml"]).toContain("1111");
    expect(after["services/clinic.yaml"]).toContain("facts: [hours]}");
    expect(after["services/clinic.yaml"]).not.toContain("facts: [contact]");
  });

  test("a value that would make the entry wrong is told, and the other call is recorded", async () => {
    const mail = { answer: "changed", changed: "fatima.ali@example.org" };
    const sheet = await filledSheet(files, {
      ...{ "call nile-health": call, "ask clinic contact": mail },
      ...{ "call mill": call, "ask mill fees": { answer: "yes" } },
    });
    const { err, after } = await applied(files, sheet);
    expect(err).toContain("the entry would be wrong (personal-");
    expect(after["services/clinic.yaml"]).toContain("5678");
    expect(after["services/mill.yaml"]).toContain("facts: [fees]");
  });
});

describe("the file", () => {
  test.each([
    "missing",
    "empty",
    "too-large",
    "old-excel",
    "encrypted",
    "not-a-table",
    "encoding",
    "damaged",
    "unreadable",
  ] as const)("that is %s is told, and nothing is written", async (problem) => {
    const { code, err, after } = await applied(files, problem);
    expect(code).toBe(2);
    expect(err).toContain("calls.xlsx");
    expect(after).toEqual(files);
  });

  test("without its columns is told which are missing", async () => {
    const { code, err } = await applied(files, { name: "Calls", rows: [["Name", "Answer"]] });
    expect(code).toBe(2);
    expect(err).toContain("Answer, Key");
  });

  test("is not written where nobody said so, and --dry-run writes nothing", async () => {
    const sheet = await filledSheet(files, {
      "call nile-health": call,
      "ask clinic hours": { answer: "yes" },
    });
    const asked = await applied(files, sheet, {});
    expect(asked).toMatchObject({ code: 2, after: files, err: expect.stringContaining("--yes") });
    const dry = await applied(files, sheet, { "dry-run": true });
    expect(dry).toMatchObject({
      code: 0,
      after: files,
      out: expect.stringContaining("services/clinic.yaml"),
    });
  });

  test("may leave day and role to the flags", async () => {
    const sheet = await filledSheet(files, { "ask clinic hours": { answer: "yes" } });
    const { after } = await applied(files, sheet, {
      yes: true,
      on: "2026-11-18",
      by: "protection-lead",
    });
    expect(after["services/clinic.yaml"]).toContain(
      "{on: 2026-11-18, by: protection-lead, method: phone, facts: [hours]}",
    );
    expect(await applied(files, sheet, { yes: true, on: "2027-01-01" })).toMatchObject({ code: 2 });
    expect(await applied(files, sheet, { yes: true, by: "nobody" })).toMatchObject({ code: 2 });
  });
});

test("what goes to a screen that may be a log names its reader first", async () => {
  const ran = (options: Readonly<Record<string, string>>) =>
    runIn({}, { command, files, words: [], options });
  expect(await ran({})).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("--audience partner"),
  });
  expect((await ran({ audience: "partner" })).out).toContain("+249 91 234 5678");
  expect(await ran({ audience: "partner", owner: "coordinatr" })).toMatchObject({
    code: 2,
    err: expect.stringContaining("coordinator"),
  });
  expect(await ran({ audience: "partner", "per-week": "many" })).toMatchObject({ code: 2 });
});
