import { expect, test } from "vitest";
import { added, applied, call, clinic, files, filledSheet } from "./filled-sheets.ts";

const funded = { ...files, "services/clinic.yaml": `${clinic}funding:\n  until: 2026-10-31\n` };
const sheetOf = (changed: string, of = funded) =>
  filledSheet(of, { "call nile-health": call, "running clinic": { answer: "yes", changed } });

test("the new end of a project is written with the talk in which it was told", async () => {
  const { code, after } = await applied(funded, await sheetOf("2027-03-31"));
  expect(code).toBe(0);
  expect(added(after["services/clinic.yaml"])).toEqual([
    "  - {on: 2026-11-19, by: coordinator, method: phone, with: Head nurse, facts: [services], outcome: changed}",
    "funding:",
    "  until: 2027-03-31",
  ]);
});

test("the same sheet does not undo what was corrected since", async () => {
  const sheet = await sheetOf("2027-03-31");
  const { after } = await applied(funded, sheet);
  const corrected = String(after["services/clinic.yaml"]).replace("2027-03-31", "2027-06-30");
  const since = { ...after, "services/clinic.yaml": corrected };
  expect(await applied(since, sheet)).toMatchObject({ code: 0, after: since });
});

test("an older sheet does not undo what a later talk settled, and is told to somebody", async () => {
  const later = "  - {on: 2026-11-20, by: coordinator, method: phone, with: Nurse}\nfunding:";
  const text = funded["services/clinic.yaml"].replace("funding:", later);
  const since = { ...funded, "services/clinic.yaml": text };
  const { err, after } = await applied(since, await sheetOf("2027-03-31"));
  expect(after).toEqual(since);
  expect(err).toMatch(/noted nowhere yet.*\n {2}clinic, /);
});

test("an end that is no day, or of no project, is told although nothing else was answered", async () => {
  const vague = await applied(funded, await sheetOf("next summer"));
  expect(vague).toMatchObject({ after: funded, err: expect.stringContaining("noted nowhere yet") });
  const sheet = await sheetOf("2027-03-31", files as typeof funded);
  const without = await applied(files, sheet);
  expect(without).toMatchObject({
    after: files,
    err: expect.stringContaining("noted nowhere yet"),
  });
});
