import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { withheldFrom, withoutWithheld } from "../../src/edition/withheld.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { day, pathway, pathwayOf, removeFolders, sound } from "../commands/real-process.ts";

afterAll(removeFolders);

const exported = (mail: string, complaint: string) => {
  const root = pathwayOf({
    ...sound,
    "organizations/a.yaml": `${sound["organizations/a.yaml"]}email: ${mail}\ncomplaints:\n  general: ${complaint}\n`,
  });
  const ran = pathway(["export", "json", "--pathway", root, "--as-of", day]);
  return { ...ran, data: readFileSync(join(root, "out/services.json"), "utf8") };
};

test("a person's mailbox in a provider's file is kept out and said, and its services stay", () => {
  const kept = exported("sara.khalil@example.org", "The client Amina Osman was turned away");
  expect(kept.data).toContain("Organisation A");
  expect(kept.data).toContain("Kitchen");
  expect(kept.data).not.toMatch(/khalil|Amina/);
  expect(kept.stderr).toContain("Left out: email in organizations/a.yaml (personal-name-public)");
  expect(kept.stderr).toContain("complaints.general in organizations/a.yaml");
  expect(kept.stderr).not.toMatch(/khalil|Amina/);
  expect(kept.code).toBe(1);
  const shown = exported("desk@example.org", "The green box at the door");
  expect(shown.data).toContain("Organisation A");
  expect(shown.code).toBe(0);
});

test("what is kept out is one value, in every item of a list, and nothing of another file", () => {
  const found = (file: string, path: Diagnostic["path"]): Diagnostic => ({
    ...{ rule: "personal-name-public", severity: "blocking", file, path, message: "" },
    quotable: false,
  });
  const withheld = withheldFrom([
    found("organizations/a.yaml", ["complaints", "general", "en"]),
    found("organizations/a.yaml", ["phone", 1]),
    found("protocols/a.yaml", ["name"]),
    { ...found("organizations/b.yaml", ["name"]), severity: "error" },
  ]);
  const written = { name: "A", phone: ["1", "2"], complaints: { general: { en: "x", ar: "y" } } };
  expect(withoutWithheld(written, "organizations/a.yaml", withheld)).toEqual({
    name: "A",
    complaints: { general: { ar: "y" } },
  });
  expect(withoutWithheld(written, "organizations/b.yaml", withheld)).toBe(written);
  expect(withoutWithheld(written, "protocols/a.yaml", withheld)).toBe(written);
});

test("what one word does to several entries is said once, with all their names", () => {
  const safe = `${sound["services/kitchen.yaml"]}`;
  const hidden = safe.replace(/^name: .*$/m, "name: Women safe space");
  const root = pathwayOf({ ...sound, "services/one.yaml": hidden, "services/two.yaml": hidden });
  const { stderr } = pathway(["export", "json", "--pathway", root, "--as-of", day]);
  expect(stderr.match(/Left out: .*/g)).toEqual([
    expect.stringMatching(/^Left out: one, two \(looks-sensitive\)\. /),
  ]);
});
