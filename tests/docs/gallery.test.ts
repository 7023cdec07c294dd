import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { layouts } from "../../src/render/registry.ts";

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
const gallery = readFileSync(`${docs}gallery.md`, "utf8");
const pictures = [...gallery.matchAll(/\]\((gallery\/[^)]+)\)/g)].map(([, path]) => path ?? "");

test("every layout is in the gallery, in English and Arabic; `npm run gallery` makes it anew", () => {
  const missing = layouts.filter(({ name }) => !gallery.includes(`\`pathway render ${name}`));
  expect(missing.map(({ name }) => name)).toEqual([]);
  for (const { name } of layouts.filter((each) => each.name !== "text"))
    for (const language of ["en", "ar"])
      expect(
        pictures.some((path) => new RegExp(`/${name}\\b.*-${language}\\b`).test(path)),
        `${name}, ${language}`,
      ).toBe(true);
});

test("its pictures are there, and small enough for a slow line", () => {
  expect(pictures.filter((path) => !existsSync(docs + path))).toEqual([]);
  const size = pictures.reduce((sum, path) => sum + statSync(docs + path).size, 0);
  expect(size).toBeLessThan(1_600_000);
});
