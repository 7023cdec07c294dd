import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentsOf, pathway, pathwayOf, removeFolders, sound } from "./real-process.ts";

afterAll(removeFolders);

const broken = {
  ...sound,
  "services/clinic.yaml":
    "organization: a\nname: Clinic\nprovides: [hot_meals]\nphone: 0912345678\nadress: x\n",
  "private/services/house.yaml":
    "name: House\nphone: 0912345678\norganization: a\nprovides: [hot_meals]\n",
};

const answered = (root: string, ...words: readonly string[]) => {
  const ran = pathway([...words, "--json", "--pathway", root, "--as-of", "2026-11-20"]);
  return { code: ran.code, answer: JSON.parse(ran.stdout) as Record<string, unknown> };
};

test("fix answers programs with each repair, and names nothing for protection staff", () => {
  const root = pathwayOf(broken);
  const before = contentsOf(root);
  const dry = answered(root, "fix", "--dry-run", "--diff");
  expect(dry.answer).toMatchObject({ tool: "pathway", as_of: "2026-11-20", written: false });
  expect(contentsOf(root)).toEqual(before);
  const { code, answer } = answered(root, "fix");
  expect(code).toBe(0);
  expect(answer).toMatchObject({
    written: true,
    summary: { mended: 3, not_shown: 1 },
    mended: [
      { rule: "phone-loses-digits", file: "services/clinic.yaml", line: 4 },
      { rule: "unknown-key", file: "services/clinic.yaml", line: 5 },
    ],
  });
  expect(JSON.stringify(answer)).not.toContain("house");
  expect(answer["mended"]).toEqual((dry.answer as typeof answer)["mended"]);
});

test("format answers programs with the files it put in order", () => {
  const root = pathwayOf({
    ...sound,
    "services/clinic.yaml": "organization: a\nname: C\nprovides: [hot_meals]\n",
  });
  writeFileSync(join(root, "services/broken.yaml"), "name: [\n");
  const files = { changed: ["services/clinic.yaml"], unread: ["services/broken.yaml"], kept: [] };
  expect(answered(root, "format", "services", "--check").answer).toMatchObject({
    ...files,
    written: false,
  });
  const { code, answer } = answered(root, "format", "services", "--diff");
  expect({ code, ...answer }).toMatchObject({ code: 1, ...files, written: true });
  expect(answered(root, "format", "services").answer).toMatchObject({ changed: [], written: true });
});
