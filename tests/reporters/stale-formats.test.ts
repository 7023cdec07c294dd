import { DOMParser, type Element } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { staleFormats } from "../../src/reporters/stale-registry.ts";
import { clinic, shelter, stale } from "../commands/stale-pathway.ts";

/** Everything a name can do to a cell, a table, an attribute, a log. */
const evil = "=1+1 | <b>&x</b> [a](http://b) www.c.d @team #12 ::error::x ##[error]y %0A `c`";
const changes = {
  "services/evil.yaml": clinic(`'${evil}'`, "2026-05-10"),
  "services/shelter.yaml": shelter,
  "services/broken.yaml": "name: [\n",
  "private/services/cellar.yaml": "name: [\n",
  "organizations/clinic.yaml":
    'name: The clinic\nkind: public\nreferral_contact: {role: Intake, phone: "+249 91 200 0009"}\n',
};

describe.each(staleFormats)("%s", (format) => {
  test("says on which day and by which version it was judged, also when nothing is stale", async () => {
    const fresh = clinic("Fresh", "2026-11-01");
    const quiet = Object.fromEntries(
      ["late", "soon", "law", "never", "fresh"].map((id) => [`services/${id}.yaml`, fresh]),
    );
    const { code, out } = await stale({ format }, { changes: quiet });
    expect(code).toBe(0);
    expect(out).toContain("2026-11-20");
    expect(out).toMatch(/pathway 0\b|version": "0"|name="version" value="0"|2026-11-20,0,/);
  });

  test("counts what is for protection staff and names it nowhere, nor anybody's number that is not public", async () => {
    const { code, out } = await stale({ format }, { changes });
    expect(code).toBe(3);
    expect(out).not.toMatch(/Quiet house|shelter|cellar|Head nurse|Intake|200 0009/);
    expect(out).toContain("services/broken.yaml");
    // A calendar is subscribed to by anybody: there they are absent, and so are all contacts.
    if (format === "ics") return;
    expect(out).toMatch(/2 more entries|"not_listed": 1|name="not_shown" value="2"/);
    const shown = await stale({ format, "show-values": true }, { changes });
    expect(shown.out).toContain("Quiet house");
    expect(shown.out).toContain("200 0009");
  });

  test("is the same for the same pathway", async () => {
    expect(await stale({ format }, { changes })).toEqual(await stale({ format }, { changes }));
  });
});

test("the JSON answer lists entries in order too, and counts those that make the run fail", async () => {
  const answer = JSON.parse((await stale({ format: "json" })).out);
  expect(answer).toMatchObject({
    tool: "pathway",
    as_of: "2026-11-20",
    fail_on: "overdue",
    within: null,
    summary: { total: 5, failing: 2, not_judged: 0, not_listed: 0 },
  });
  expect(answer.entries).toHaveLength(5);
  const freshOf = ({ entries }: { entries: readonly { id: string; groups?: unknown }[] }) =>
    entries.find((each) => each.id === "fresh");
  const { groups: _, ...fresh } = freshOf(answer) ?? { id: "" };
  expect(fresh).toEqual({
    id: "fresh",
    name: "Fresh clinic",
    file: "services/fresh.yaml",
    owner: "coordinator",
    owner_name: "Coordinator",
    organization: "clinic",
    sectors: ["health"],
    areas: ["karari", "omdurman"],
    state: "current",
    cause: "routine",
    due: "2027-01-19",
    // The day on which somebody's money ends is for protection staff.
    comes_due: { on: null, cause: "funding-ended" },
    confirmed: "2026-10-21",
    call: [{ at: "+249 91 200 0001" }],
    last: { on: "2026-10-21", method: "phone", outcome: "confirmed" },
  });
  const shown = JSON.parse((await stale({ format: "json", "show-values": true })).out);
  expect(freshOf(shown)).toMatchObject({ comes_due: { on: "2026-12-24", cause: "funding-ended" } });
});

describe.each(staleFormats)("%s", (format) => {
  test("tells in a log that money, agreement, vetting or a postponement ends, and not on which day", async () => {
    const law = `name: Law house
kind: ngo
vetting: {assessed: {on: 2026-01-01, by: coordinator, expires: 2026-11-27}}
`;
    const ended = (more: string) => clinic("Ended", "2026-11-01", more);
    const changes = {
      "organizations/law.yaml": law,
      "organizations/pact.yaml":
        "name: Pact\nkind: ngo\nagreements: [{id: a, kind: mou, expires: 2026-11-13}]\n",
      "services/money.yaml": ended("funding: {until: 2026-11-12}\n"),
      "services/pact.yaml": ended("").replace(": clinic", ": pact"),
      "services/late.yaml": clinic(
        "Late",
        "2026-05-20",
        "postponed: {until: 2026-11-28, by: coordinator, reason: Away}\n",
      ),
    };
    const days = /2026-?(?:12-?24|11-?12|11-?13|11-?27|11-?28)/g;
    const ask = async (options: object) =>
      (await stale({ format, within: "400 days", ...options }, { changes })).out;
    expect((await ask({})).match(days)).toBe(null);
    // A calendar never tells them; what is in order, junit does not explain.
    const told = { ics: 0, junit: 3 }[format as string] ?? 5;
    expect(new Set((await ask({ "show-values": true })).match(days)).size).toBe(told);
  });
});

test("a spreadsheet reads the CSV: a row an entry, no formula, the sentence last", async () => {
  const { out } = await stale({ format: "csv" }, { changes });
  const rows: Record<string, string>[] = parse(out, { columns: true, bom: true });
  expect(rows.map(({ id, state }) => `${state} ${id}`)).toEqual([
    "never_verified never",
    "overdue evil",
    "overdue late",
    "due soon",
    "not_judged ",
    "summary ",
  ]);
  expect(rows[1]).toMatchObject({ name: `'${evil}`, due: "2026-11-06", owner_name: "Coordinator" });
  expect(rows[3]).toMatchObject({ owner: "health-lead", organization: "clinic", cause: "routine" });
  expect(rows.at(-1)?.["note"]).toContain("3 of 7 confirmed in time");
});

test("a table of Markdown keeps its columns, and no name becomes a link or calls anybody", async () => {
  const { out } = await stale({ format: "markdown" }, { changes });
  const rows = out.split("\n").filter((line) => line.startsWith("|"));
  expect(rows).toHaveLength(8);
  for (const row of rows) expect(row.match(/\|/g)).toHaveLength(7);
  const row = rows.find((each) => each.includes("evil")) ?? "";
  expect(row).not.toMatch(/<b>|\[a\]|@team|(?<!&)#12|`c`|:\/\/|www\./);
  expect(row).toContain("@\u2060team #\u206012");
  expect(out).toContain("## Coordinator\n\n| state | service | why |");
  const arabic = (await stale({ format: "markdown" }, { changes, messages: "ar" })).out;
  expect(arabic).toMatch(/^<div dir="rtl">\n\n## \S*المنسق/u);
  expect(arabic).toContain("\u2066+249 91 200 0001\u2069");
});

test("JUnit: every entry a test, those that make the run fail failed, what cannot be judged an error", async () => {
  const { out } = await stale({ format: "junit", "fail-on": "expired" }, { changes });
  expect(
    new DOMParser().parseFromString(out, "text/xml").documentElement?.getAttribute("failures"),
  ).toBe("0");
  const overdue = (await stale({ format: "junit" }, { changes })).out;
  const root = new DOMParser().parseFromString(overdue, "text/xml").documentElement as Element;
  const counts = ["tests", "failures", "errors"].map((each) => root.getAttribute(each));
  expect(counts).toEqual(["7", "3", "1"]);
  const cases = [...root.getElementsByTagName("testcase")];
  const failed = cases.filter((each) => each.getElementsByTagName("failure").length > 0);
  expect(failed.map((each) => each.getAttribute("name"))).toEqual(["never", "evil", "late"]);
  expect(failed[1]?.textContent).toContain(evil);
  expect(cases.map((each) => each.getAttribute("classname"))).toContain("Health lead");
});

test("GitHub: an annotation an entry, graver with its age; no name is a command", async () => {
  const { out } = await stale({ format: "github" }, { changes });
  const lines = out.trimEnd().split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual([
    "::error",
    "::warning",
    "::warning",
    "::warning",
    "::notice",
    "2",
    "As",
  ]);
  expect(lines[2]).toMatch(
    /^::warning file=\S*services\/evil\.yaml,line=1,col=1,title=stale-overdue/,
  );
  expect(lines[2]).toContain("%250A");
});

test("GitLab: names of findings stay the same while days pass, and change with the state", async () => {
  const at = async (day: string) => {
    const { out } = await stale({ format: "gitlab", "as-of": day }, { changes });
    const issues: Record<string, string>[] = JSON.parse(out);
    return issues.find(({ description = "" }) => description.startsWith("Late clinic"));
  };
  const [first, next, later] = [
    await at("2026-11-20"),
    await at("2026-11-25"),
    await at("2027-01-05"),
  ];
  expect(first).toMatchObject({ check_name: "stale-overdue", severity: "minor" });
  expect(next?.["fingerprint"]).toBe(first?.["fingerprint"]);
  expect(later).toMatchObject({ check_name: "stale-expired", severity: "major" });
  expect(later?.["fingerprint"]).not.toBe(first?.["fingerprint"]);
});
