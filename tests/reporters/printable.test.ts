import { expect, test } from "vitest";
import { isolated, jsonText, printable } from "../../src/reporters/printable.ts";
import { escaped } from "../../src/reporters/xml.ts";

/** What GitHub's runner takes for an order: "::" where a line begins, "##[" anywhere. */
const order = /^\s*::|##\[/m;

test.each([
  "::error file=x::p",
  "  ::stop-commands::x",
  "\t:::add-mask::a",
  "a ##[add-matcher]x",
  "####[[group]",
  "a\n::error::b",
  "a\r::error::b",
])("%j is no order to who keeps a log", (name) => {
  expect(name.replaceAll("\r", "\n"), "the control").toMatch(order);
  for (const made of [printable(name), isolated(name), escaped(name), jsonText({ name })])
    expect(made).not.toMatch(order);
  expect(JSON.parse(jsonText({ name }))).toEqual({ name });
});

test("words with such signs elsewhere stay as they are", () => {
  for (const words of ["open: 8::16", "# [x]", "C# and F#[a]", ": a", "#[1]"])
    expect(printable(words)).toBe(words);
});
