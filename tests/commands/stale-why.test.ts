import { describe, expect, test } from "vitest";
import { clinic, files, shelter, stale } from "./stale-pathway.ts";

const why = async (
  id: string,
  text: string,
  { changes = {}, ...more }: NonNullable<Parameters<typeof stale>[1]> = {},
  options = {},
) =>
  stale(
    { why: id, ...options },
    { changes: { [`services/${id}.yaml`]: text, ...changes }, ...more },
  );

/** The number of the only line of a text that holds these words. */
function lineOf(text: string, words: string): number {
  const lines = text.split("\n");
  const found = lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
  expect(found).toHaveLength(1);
  return found[0] ?? 0;
}

const events = (...written: readonly string[]) =>
  `verification:\n${written.map((each) => `  - {${each}}\n`).join("")}`;
const phoned = (on: string, more = "") => `on: ${on}, by: coordinator, method: phone${more}`;
const head = "name: Desk\norganization: law\nprovides: [legal_information]\n";

describe("stale --why", () => {
  test("names the line of each event, of the policy and of what holds for all of the entry", async () => {
    const text = `${head}funding: {until: 2027-02-01}
postponed: {until: 2026-12-01, by: coordinator, reason: Away}
# The order of these lines is not that of their days.
${events(phoned("2026-09-10", ", with: Lawyer"), phoned("2026-05-01"), phoned("2026-09-12", ", outcome: reported_wrong, facts: [fees]"))}`;
    const law = `name: Law house
kind: ngo
vetting:
  assessed: {on: 2026-01-01, by: coordinator, expires: 2026-12-31}
agreements:
  - {id: short, kind: mou, expires: 2026-06-30}
  - {id: long, kind: mou, expires: 2027-06-30}
  - {id: other, kind: mou, expires: 2027-06-30, scope: [vaccination]}
`;
    const pathway = `${files["pathway.yaml"]}review:\n  ngo: 80 days\n  project_funded: 60 days\n`;
    const changes = { "organizations/law.yaml": law, "pathway.yaml": pathway };
    const { code, out } = await why("desk", text, { changes, terminal: 200 });
    expect(code).toBe(0);
    const desk = (words: string) => `      services/desk.yaml:${lineOf(text, words)}`;
    expect(out).toBe(`Desk  desk
overdue: reported wrong on 2026-09-12

Contact, place, hours, who may come, offer, referral
  Confirmed on 2026-09-10 by phone. We talked with Lawyer.
${desk("2026-09-10")}
  To be confirmed again after 60 days, as it lives on project money.
${desk("funding:")}
      pathway.yaml:${lineOf(pathway, "project_funded: 60 days")}
  So it was due by 2026-11-09; the review is put off.

Cost
  Confirmed on 2026-09-10 by phone. We talked with Lawyer.
${desk("2026-09-10")}
  To be confirmed again after 60 days, as it lives on project money.
${desk("funding:")}
      pathway.yaml:${lineOf(pathway, "project_funded: 60 days")}
  Reported wrong on 2026-09-12: overdue from that day until somebody confirms or changes it.
${desk("reported_wrong")}

The whole entry
  Its money lasts until 2027-02-01.
${desk("funding:")}
  The agreement that covers it holds until 2027-06-30.
      organizations/law.yaml:${lineOf(law, "id: long")}
  The vetting of its provider holds until 2026-12-31.
      organizations/law.yaml:${lineOf(law, "assessed:")}
  Its review is put off until 2026-12-01; that counts for at most 30 days after the day it is due.
${desk("postponed:")}
`);
    const log = await why("desk", text, { changes });
    expect(log.out.slice(log.out.indexOf("The whole"))).toBe(`The whole entry
  Its money ends on a day that is not told here.
${desk("funding:")}
  The agreement that covers it ends on a day that is not told here.
      organizations/law.yaml:${lineOf(law, "id: long")}
  The vetting of its provider ends on a day that is not told here.
      organizations/law.yaml:${lineOf(law, "assessed:")}
  Its review is put off; that counts for at most 30 days after the day it is due.
${desk("postponed:")}
`);
    const data = await why("desk", text, { changes }, { json: true });
    expect(data.out).not.toMatch(/2027-0[26]|2026-12-/);
    expect(JSON.parse(data.out).whole[0]).toMatchObject({ kind: "funding", on: null });
  });

  test.each<[string, string, string, string]>([
    [
      "the entry's own line",
      "review: {every: 2 months}",
      "after 2 months: the entry says so",
      "review:",
    ],
    [
      "one group's own line",
      "review: {fees: 2 weeks}",
      "after 2 weeks: the entry says so",
      "review:",
    ],
    ["a line that is too long", "review: {every: 5 years}", "nothing lasts longer", "review:"],
    ["project money", "funding: {funder: X}", "lives on project money", "funding:"],
    ["a hotline", "provides: [information_line]", "as a hotline (information_line)", "provides:"],
    ["a sensitive code", "provides: [survivor_counselling]", "sensitive service", "provides:"],
  ])("the interval of %s", async (_, line, words, place) => {
    const start = line.startsWith("provides")
      ? head.replace("provides: [legal_information]\n", "")
      : head;
    const text = `${start}${line}\n${events(phoned("2026-11-10"))}`;
    const { out } = await why("desk", text, {}, { "show-values": true });
    const at = out.indexOf(words);
    expect(at).toBeGreaterThan(0);
    const next = out.slice(out.indexOf("\n", at) + 1);
    expect(next.split("\n")[0]).toBe(`      services/desk.yaml:${lineOf(text, place)}`);
  });

  test("what the program says by itself is called built in", async () => {
    const { out } = await why("late", clinic("Late", "2026-05-20"));
    expect(out).toContain(`after 180 days, as its provider is a public body.
      organizations/clinic.yaml:2
      built in
  So it was due by 2026-11-16, and is overdue.
`);
  });

  test("a website, silence, closed doors and sites are told where they happened", async () => {
    const text = `${head}sites: [{id: main}, {id: branch}]
${events(
  phoned("2026-11-01", ", at: [main]"),
  "on: 2026-11-02, by: coordinator, method: website, at: [branch]",
  phoned("2026-11-03", ", at: [branch], outcome: closed"),
  phoned("2026-11-04", ", at: [main], outcome: no_answer"),
  phoned("2026-11-05", ", at: [main], outcome: no_answer"),
  phoned("2026-11-06", ", at: [main], outcome: no_answer"),
)}`;
    const { out } = await why("desk", text);
    expect(out).toContain(
      "Contact, who may come at branch\n  Nobody has confirmed it yet.\n  A website was read",
    );
    expect(out).toContain(
      `Found closed on 2026-11-03. At branch.\n      services/desk.yaml:${lineOf(text, "closed")}`,
    );
    expect(out).toContain(
      `third time on 2026-11-06: unreachable. At main.\n      services/desk.yaml:${lineOf(text, "2026-11-06")}`,
    );
  });

  test("programs get the same as data, without who told us unless it may be shown", async () => {
    const text = clinic("Late", "2026-05-20");
    const ask = async (options: object) =>
      JSON.parse((await why("late", text, {}, { json: true, ...options })).out);
    const answer = await ask({});
    expect(answer).toMatchObject({
      tool: "pathway",
      as_of: "2026-11-20",
      id: "late",
      state: "overdue",
    });
    expect(answer.groups).toHaveLength(1);
    expect(answer.groups[0].reasons[0]).toEqual({
      kind: "confirmed",
      on: "2026-05-20",
      method: "phone",
      places: [{ file: "services/late.yaml", path: ["verification", 0], line: 7 }],
      message: "Confirmed on 2026-05-20 by phone.",
    });
    expect((await ask({ "show-values": true })).groups[0].reasons[0]).toMatchObject({
      who: "Head nurse",
      message: "Confirmed on 2026-05-20 by phone. We talked with Head nurse.",
    });
  });

  test("in a log an entry for protection staff is answered as one that does not exist", async () => {
    const changes = { "services/shelter.yaml": shelter };
    const hidden = await stale({ why: "shelter" }, { changes });
    const absent = await stale({ why: "sheltex" }, { changes });
    expect([hidden.code, hidden.out]).toEqual([2, ""]);
    expect(hidden.err.replace("shelter", "sheltex")).toBe(absent.err);
    expect((await stale({ why: "shelter" }, { changes, terminal: 80 })).out).toContain(
      "Quiet house",
    );
    expect((await stale({ why: "layte" })).err).toContain("Did you mean late?");
  });

  test("no file of private/ is named in a log", async () => {
    const changes = {
      "organizations/law.yaml": "name: Other\n",
      "private/organizations/safe.yaml":
        "name: Safe\nkind: ngo\nvetting: {assessed: {on: 2026-01-01, by: coordinator, expires: 2027-01-01}}\n",
    };
    const text = head.replace("law", "safe") + events(phoned("2026-11-10"));
    expect((await why("desk", text, { changes })).out).not.toContain("private/");
    expect((await why("desk", text, { changes, terminal: 80 })).out).toContain(
      "private/organizations/safe.yaml:3",
    );
  });

  test("a day that is still to come is told: it is a slip, or counts later", async () => {
    const text = `${head}${events(phoned("2027-11-10"))}`;
    const { out } = await why("desk", text);
    expect(out).toContain(`Nobody has confirmed it yet.
  Something is recorded for 2027-11-10, which is still to come; it counts from that day on.
      services/desk.yaml:5
`);
  });

  test("what cannot be judged, and a format that cannot tell it, are told", async () => {
    const lost = await why("broken", "name: [\n");
    expect([lost.code, lost.err]).toEqual([
      3,
      expect.stringContaining("services/broken.yaml cannot be judged"),
    ]);
    const csv = await stale({ why: "late", format: "csv" });
    expect([csv.code, csv.err]).toEqual([2, "--why is told as text or json, not as csv."]);
  });

  test.each(["ar", "fr"] as const)("is told in the reader's language (%s)", async (messages) => {
    const { out } = await why("late", clinic("Late", "2026-05-20"), { messages, terminal: 60 });
    expect(out).not.toMatch(/[Cc]onfirmed|routine|overdue|built in|whole/);
    if (messages === "ar")
      for (const line of out.split("\n").filter(Boolean))
        expect(line).toMatch(/^ *\u2067.*\u2069$/u);
  });
});
