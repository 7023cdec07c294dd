import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/review.ts";
import { files, run } from "./review-runs.ts";

const act = "  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse";
const how = { method: "phone", with: "Head nurse", by: "coordinator" };

describe("places of an entry", () => {
  const sites = `name: Kitchens
organization: nile-health
provides: [hot_meals]
phone: "+249 91 234 5678"
sites:
  - id: lane
    name: The lane
    area: omdurman
    hours: always
  - id: yard
    name: The yard
    area: bahri
    phone: "+249 91 234 5670"
`;
  const kitchens = { ...files, "services/kitchens.yaml": sites };
  const review = (options: Readonly<Record<string, string>>) =>
    run({ command, words: ["kitchens"], options: { ...how, ...options }, files: kitchens });

  test.each([
    [
      { changed: "phone=+249 91 234 5671", at: "yard" },
      sites.replace("5670", "5671"),
      ", facts: [contact], at: [yard], outcome: changed}",
    ],
    [
      { changed: "phone=+249 91 234 5671", at: "lane" },
      sites.replace("5678", "5671"),
      ", facts: [contact], at: [lane], outcome: changed}",
    ],
    [
      { changed: "hours=mon 8-12", at: "yard" },
      sites.replace('5670"\n', '5670"\n    hours:\n      mon: 08:00-12:00\n'),
      ", facts: [hours], at: [yard], outcome: changed}",
    ],
    [{ confirmed: "all", at: "lane,yard" }, sites, "}"],
  ])("%j", async (options, text, end) => {
    const { written } = await review(options);
    expect(written["services/kitchens.yaml"]).toBe(`${text}verification:\n${act}${end}\n`);
  });
});
