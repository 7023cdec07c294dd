import { expect, test } from "vitest";
import type { PathwayFiles } from "../edition-of.ts";
import { added, applied, call, clinic, files, filledSheet } from "./filled-sheets.ts";

test("in the middle of a merge nothing is read or shown, since a file may hold both sides", async () => {
  const sheet = await filledSheet(files, {
    "call nile-health": call,
    "ask clinic hours": { answer: "yes" },
  });
  const git = { unfinished: () => "merge" } as never;
  const { code, out, err, after } = await applied(files, sheet, { yes: true }, { git });
  expect({ code, out, after }).toEqual({ code: 3, out: "", after: files });
  expect(err).toContain("--allow-dirty");
});

test("where no role is named yet, nobody can have asked", async () => {
  const { owner, roles, specialists, ...rest } = files["pathway.yaml"] as Record<string, unknown>;
  const nobody: PathwayFiles = { ...files, "pathway.yaml": rest };
  const sheet = await filledSheet(nobody, {
    "call nile-health": call,
    "help nile-health": { answer: "often" },
  });
  expect(await applied(nobody, sheet)).toMatchObject({
    code: 2,
    after: nobody,
    err: expect.stringContaining("roles"),
  });
});

test("a role that the pathway does not have is not written: the pathway's own owner asked", async () => {
  const gone = { ...files, "services/clinic.yaml": `${clinic}review: {owner: nurse}\n` };
  const sheet = await filledSheet(gone, {
    "call nile-health": call,
    "ask clinic hours": { answer: "yes" },
  });
  const { after } = await applied(gone, sheet);
  expect(added(after["services/clinic.yaml"])[0]).toContain("by: coordinator");
});

const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join("");

test.each([
  ["has no file yet", {}],
  ["stands in private/", { "private/organizations/mill.yaml": "name: Quiet rooms\nkind: ngo\n" }],
])(
  "a call to an organisation that %s is recorded, and its sheet does not name it",
  async (_, more) => {
    const { "organizations/mill.yaml": __, "services/mill.yaml": mill, ...rest } = files;
    const kitchen = String(mill).replace("Mill kitchen", "Kitchen");
    const of = { ...rest, ...more, "services/kitchen.yaml": kitchen };
    const sheet = await filledSheet(of, {
      "talk kitchen": call,
      "ask kitchen fees": { answer: "yes" },
    });
    expect(sheet.rows.flat().filter((cell) => /quiet|mill/i.test(cell))).toEqual([]);
    const { code, after } = await applied(of, sheet);
    expect(code).toBe(0);
    expect(after["services/kitchen.yaml"]).toContain("with: Head nurse, facts: [fees]");
  },
);

test("a call is recorded though its organisation was taken away meanwhile; only a judgement needs the file", async () => {
  const { "organizations/mill.yaml": _, ...of } = files;
  const answers = { "call mill": call, "ask mill fees": { answer: "yes" } };
  const talk = await applied(of, await filledSheet(files, answers));
  expect(talk.after["services/mill.yaml"]).toContain("facts: [fees]");
  const judged = await filledSheet(files, { ...answers, "help mill": { answer: "often" } });
  const both = await applied(of, judged);
  expect(both).toMatchObject({ code: 1, err: expect.stringContaining("no such organisation") });
  expect(both.after).toEqual(talk.after);
});

test("an unanswered call that an entry has no room for is told by the row of the call", async () => {
  const event = "  - {on: 2026-06-01, by: coordinator, method: phone, with: Nurse}\n";
  const full = { ...files, "services/clinic.yaml": clinic + lines(499, event) };
  const sheet = await filledSheet(full, {
    "call nile-health": { ...call, answer: "no answer", with: "" },
  });
  const { code, err, after } = await applied(full, sheet);
  expect({ code, after }).toEqual({ code: 1, after: full });
  expect(err).toContain("the entry would be wrong");
});

test("a judgement that an organisation has no room for is told, and its services are recorded", async () => {
  const judgement = "    - {on: 2026-06-01, by: coordinator, people_get_help: no}\n";
  const provider = `name: Nile Health\nkind: ngo\nfollow_up:\n  judgements:\n${lines(200, judgement)}`;
  const full = { ...files, "organizations/nile-health.yaml": provider };
  const sheet = await filledSheet(full, {
    "call nile-health": call,
    "ask clinic hours": { answer: "yes" },
    "help nile-health": { answer: "often" },
  });
  const { code, err, after } = await applied(full, sheet);
  expect(code).toBe(1);
  expect(err).toContain("the organisation's file would be wrong");
  expect(after["organizations/nile-health.yaml"]).toBe(provider);
  expect(after["services/clinic.yaml"]).toContain("facts: [hours]");
});

test("answers about another pathway are not recorded in this one, whose services may bear the same names", async () => {
  const other = {
    ...files,
    "pathway.yaml": { ...Object(files["pathway.yaml"]), title: "Elsewhere" },
  };
  const answers = { "call nile-health": call, "ask clinic hours": { answer: "yes" } };
  const { code, err, after } = await applied(files, await filledSheet(other, answers));
  expect(code).toBe(1);
  expect(err.match(/sheet of another pathway/g)).toHaveLength(2);
  expect(after).toEqual(files);
});
