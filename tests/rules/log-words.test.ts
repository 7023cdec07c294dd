import { expect, test } from "vitest";
import { sentence } from "../../src/languages/sentence.ts";
import { diagnosticsOf, fixtureNames, fixtureTexts } from "./fixture.ts";

const day = /\d{4}-\d\d-\d\d/g;

/** Dates of a text under keys that not everybody may see: all but those of visits, holidays and pauses. */
function guardedDates(text: string): readonly string[] {
  const open = /^\s*(?:- )?\{?(?:from|to|until): /;
  const lines = text.split("\n");
  const guarded = lines.filter(
    (line, index) => !/^\s*#/.test(line) && (!open.test(line) || lines[index - 1] === "funding:"),
  );
  return guarded.join("\n").match(day) ?? [];
}

/** What a log says about an entry must not tell when money or a partnership ends, or on which day somebody called. */
test.each(fixtureNames())("%s quotes no guarded date off a terminal", async (name) => {
  const dates = new Map(fixtureTexts(name).map(({ path, text }) => [path, guardedDates(text)]));
  for (const each of await diagnosticsOf(name)) {
    const said = sentence(each, { showQuotes: each.quotable }).replace("2026-11-20", "today");
    const shown = said.match(day) ?? [];
    const told = shown.filter((date) => dates.get(each.file)?.includes(date));
    expect(told, `${each.file} ${each.rule}: ${said}`).toEqual([]);
  }
});

test("the dates of funding, agreements, assessments and exceptions are among those looked for", () => {
  const found = (name: string) => fixtureTexts(name).flatMap(({ text }) => guardedDates(text));
  expect(found("funding-ended")).toContain("2026-01-01");
  for (const name of ["agreement-expired", "vetting-expired", "waiver-expired"])
    expect(found(name), name).toContain("2026-11-19");
});
