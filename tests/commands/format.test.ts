import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { contentsOf, day, pathway, pathwayOf, removeFolders, sound } from "./real-process.ts";

afterAll(removeFolders);

const messy = "provides: [hot_meals]\n# of name\nname: {en: Kitchen, ar: مطبخ}\norganization: a\n";
const tidy =
  "# of name\nname:\n  en: Kitchen\n  ar: مطبخ\norganization: a\nprovides: [hot_meals]\n";
const file = "services/kitchen.yaml";

const format = (root: string, ...words: readonly string[]) =>
  pathway(["format", "--pathway", root, ...words]);
const untidy = (more: Readonly<Record<string, string>> = {}) => {
  const root = pathwayOf(sound);
  format(root);
  for (const [path, text] of Object.entries({ [file]: messy, ...more }))
    writeFileSync(join(root, path), text);
  return root;
};
const textOf = (root: string) => readFileSync(join(root, file), "utf8");

describe("format as a command", () => {
  test("puts files in order, says how many, and then has nothing to do", () => {
    const root = untidy();
    const first = format(root);
    expect([first.code, first.stdout, textOf(root)]).toEqual([0, "", tidy]);
    expect(first.stderr).toBe("1 file was put in order.\n");
    expect(format(root).stderr).toBe("Everything is in order already.\n");
  });

  test("--check names the files and exits 1; nothing is written", () => {
    const root = untidy();
    const before = contentsOf(root);
    const { code, stdout } = format(root, "--check");
    expect([code, stdout]).toEqual([1, `${file}\n`]);
    expect(contentsOf(root)).toEqual(before);
    writeFileSync(join(root, file), tidy);
    expect(format(root, "--check").code).toBe(0);
  });

  test("--dry-run shows the exact change, which git can apply", () => {
    const root = untidy();
    const { stdout, code } = format(root, "--dry-run", "--show-values");
    expect(code).toBe(0);
    expect(textOf(root)).toBe(messy);
    execFileSync("git", ["apply", "-"], { cwd: root, input: stdout });
    expect(textOf(root)).toBe(tidy);
  });

  test("a file that cannot be read is named and left, and the others are put in order", () => {
    const root = untidy({ "services/broken.yaml": "name: [A\n" });
    const { code, stderr } = format(root);
    expect(code).toBe(1);
    expect(stderr).toContain("services/broken.yaml is left as it is: it cannot be read.");
    expect(textOf(root)).toBe(tidy);
  });

  test("only the files that are named", () => {
    const root = untidy({ "services/other.yaml": messy });
    format(root, join(root, "services/other.yaml"));
    expect(textOf(root)).toBe(messy);
    expect(readFileSync(join(root, "services/other.yaml"), "utf8")).toBe(tidy);
  });

  test("what is validated before and after is the same", () => {
    const root = untidy();
    const rules = () =>
      pathway(["validate", "--pathway", root, "--as-of", day, "--json"]).stdout.match(
        /"rule": .*/g,
      );
    const before = rules();
    format(root);
    expect(rules()).toEqual(before);
  });

  test("the example is in order", () => {
    const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
    expect(format(example, "--check")).toMatchObject({ code: 0, stdout: "" });
  });
});
