import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { ascii, isMostlyAscii } from "../../src/build/ascii.ts";

describe("code in ASCII", () => {
  test.each([
    ["a text", '"نهر – 🏥 \\n"'],
    ["a template", "`äö`"],
    ["a set of letters", "/^[\u0600-ۿ🏥]+$/u.test('نهر🏥')"],
    ["a name", "({ été: 1 }).été"],
    ["a letter behind a written backslash", '"\\\\–"'],
  ])("%s is what it was", (_, code) => {
    const written = ascii(code);
    expect(written).toMatch(/^[\x00-\x7f]+$/);
    expect(runInNewContext(written)).toEqual(runInNewContext(code));
  });

  test.each(['"\\–"', "String.raw`–`"])("%s stops the build", (code) => {
    expect(() => ascii(code)).toThrow(/cannot be written in ASCII/);
  });

  test("is what every file of the joined program has, but for words of other scripts", () => {
    const folder = fileURLToPath(new URL("../../dist/src/bundle", import.meta.url));
    const codes = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
    expect(codes.filter((code) => isMostlyAscii(code) && /[^\x00-\x7f]/.test(code))).toEqual([]);
  });
});
