import { expect, test } from "vitest";
import { editionRecords } from "../../src/commands/edition-records.ts";
import { verdictOn } from "../../src/commands/edition-verdict.ts";
import { knownCopies } from "../../src/commands/known-copies.ts";
import type { Audience } from "../../src/model/audience.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { memoryFiles } from "../edition-of.ts";

const record = (number: number, code: string, audience: Audience, more: object = {}) => ({
  ...{ number, audience, as_of: "2026-09-01", valid_until: "2027-01-31", code },
  ...more,
});
const files = memoryFiles({
  "editions/1.yaml": record(1, "AAAA-AAA1", "public"),
  "editions/2.yaml": record(2, "AAAA-AAA2", "partner", { valid_until: "2026-10-31" }),
  "editions/3.yaml": record(3, "AAAA-AAA3", "public"),
  "editions/4.yaml": record(4, "AAAA-AAA4", "public", { withdrawn: "2026-11-19" }),
  "private/editions/5.yaml": record(5, "AAAA-AAA5", "restricted"),
  "editions/6.yaml": "number: six\n",
});
const today = "2026-11-20" as PlainDate;

test("copies are worth what verify-edition says, each to those who may read its edition", async () => {
  const known = async (audience: Audience) =>
    (await knownCopies({ files }, "/p", { audience, today })).map(({ number, state }) => [
      number,
      state,
    ]);
  const everyone = [
    [4, "withdrawn"],
    [3, "current"],
    [1, "superseded"],
  ];
  expect(await known("public")).toEqual(everyone);
  expect(await known("partner")).toEqual([...everyone.slice(0, 2), [2, "over"], [1, "superseded"]]);
  expect(await known("restricted")).toEqual([[5, "current"], ...(await known("partner"))]);
  const records = await editionRecords({ files }, "/p");
  for (const { code, state } of await knownCopies({ files }, "/p", {
    audience: "restricted",
    today,
  }))
    expect(verdictOn(code, records, today).state).toBe(state);
});

test("an edition knows itself and what came before it, and not what came after", async () => {
  const own = record(3, "BBBB-BBB3", "public");
  const copies = await knownCopies({ files }, "/p", {
    audience: "public",
    today,
    own: { ...own, audience: "public" },
  });
  expect(copies).toEqual([
    { number: 3, code: "BBBB-BBB3", state: "current", on: "2027-01-31" },
    { number: 1, code: "AAAA-AAA1", state: "superseded", by: 3 },
  ]);
  // Editions for protection staff are counted by themselves.
  const apart = await knownCopies({ files }, "/p", {
    audience: "restricted",
    today,
    own: { ...own, audience: "restricted" },
  });
  expect(apart.map(({ number }) => number)).toEqual([3, 4, 3, 2, 1]);
});
