import { expect, test } from "vitest";
import { command } from "../../src/commands/show.ts";
import { smallPathway } from "../edition-of.ts";
import { services } from "../render/small-directory.ts";
import { runCommand } from "./in-memory.ts";

const files = { ...smallPathway, ...services };
const show = (id: string, options: Readonly<Record<string, string | boolean>> = {}) =>
  runCommand(command, files, [id], options);

test("an entry as its readers see it", async () => {
  const { out, code } = await show("legal");
  expect(code).toBe(0);
  expect(out).toBe(
    [
      "Papers desk",
      "Nile Health",
      "Confirmed on 2 November 2026",
      "Legal counselling",
      "Only in English.",
      "",
      "Where         Bahri",
      "Phone         +249 91 234 0000",
      "Hours         Not known. Ask before going.",
      "Who may come  Only for refugees.",
      "Not for       People without papers: the funder does not allow it.",
      "              Go instead to: Hôpital Élan (clinic)",
      "Cost          50 Sudanese pounds",
      "              (Last confirmed on 1 September 2026. Ask.)",
      "Languages     Not known. Ask before going.",
      "",
    ].join("\n"),
  );
});

test("the same entry in Arabic, numbers kept left to right, other languages marked", async () => {
  const { out } = await show("legal", { language: "ar" });
  expect(out).toContain("مكتب الأوراق\n");
  expect(out).toContain("Only in English. (الإنجليزية)");
  expect(out).toContain("الهاتف: \u2066+249 91 234 0000\u2069");
  expect(out).toContain("عيادة الأمل (\u2066clinic\u2069)");
});

test("a sensitive entry begins with the stop box", async () => {
  const { out } = await show("shelter", { audience: "restricted" });
  const order = [
    "STOP. CALL THE SPECIALIST FIRST.",
    "333",
    "+249 91 234 5600",
    "+249 91 234 5601",
    "Canary shelter",
  ];
  const places = order.map((words) => out.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("an entry for a narrower circle is answered exactly as one that does not exist", async () => {
  const hidden = await show("shelter");
  const { "private/services/shelter.yaml": _shelter, ...others } = files;
  const missing = await runCommand(command, others, ["shelter"]);
  expect(hidden).toEqual(missing);
  expect(hidden.code).toBe(2);
  const near = await show("shelte");
  expect(near.err).not.toContain("shelter");
});

test("an id that is nearly right is told", async () => {
  const { code, err } = await show("clinci");
  expect(code).toBe(2);
  expect(err).toContain("Did you mean clinic?");
});

test("an entry that left the list says so first", async () => {
  const { out } = await show("teeth");
  expect(out.startsWith("No longer listed. Do not send anyone there. Ask the help desk.\n")).toBe(
    true,
  );
});

test("json holds the fields this audience may see, and whether a specialist comes first", async () => {
  const { out } = await show("legal", { json: true });
  const answer = JSON.parse(out) as Record<string, unknown>;
  expect(answer).toMatchObject({
    audience: "public",
    listed: true,
    service: { id: "legal", specialist_first: false, freshness: { state: "current" } },
  });
});
