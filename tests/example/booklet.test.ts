import { expect, test } from "vitest";
import { bookletOf, editionOnDisk } from "../booklet-of.ts";
import { example, exampleDay } from "./example.ts";

/** The booklet's entry with this name, as text. */
async function entry(name: string, language: string): Promise<string> {
  const edition = await editionOnDisk(example, exampleDay, "partner");
  const page = (await bookletOf(edition, language)).html(new Map());
  const found = page.split("<article").find((each) => each.includes(`</a> ${name}</h3>`));
  return (found ?? "").replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}

test("paper says where the mobile team comes and when, and does not send people to ask", async () => {
  const team = await entry("Mobile clinic of the Healing Caravan", "en");
  for (const words of ["Football field of block 3", "Sunday 09:00–14:00", "Lorry park, north side"])
    expect(team).toContain(words);
  expect(team).not.toContain("Ask about");
});

test("paper gives the hours in Ramadan below its name, and says that the days may change", async () => {
  const points = await entry("Vaccination for children and mothers", "en");
  expect(points).toMatch(/During Ramadan \(about [^)]*\) Sunday to Thursday 09:30–13:00/);
});
