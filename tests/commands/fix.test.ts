import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contentsOf, day, pathway, pathwayOf, removeFolders, sound } from "./real-process.ts";

afterAll(removeFolders);

const head = "name: Kitchen\norganization: a\nprovides: [hot_meals]\n";
const file = "services/kitchen.yaml";

/** A pathway whose kitchen goes on with these lines. */
const withLines = (lines: string) => pathwayOf({ ...sound, [file]: head + lines });

const fix = (root: string, ...words: readonly string[]) =>
  pathway(["fix", "--pathway", root, "--as-of", day, ...words]);

const linesOf = (root: string) => readFileSync(join(root, file), "utf8").replace(head, "");

describe("what is certain is mended, and nothing else changes", () => {
  test.each([
    ["unknown-key", "descripton: Soup # hot\r\n", "description: Soup # hot\r\n"],
    ["unknown-key", "referral:\n  hows: [walk_in]\n", "referral:\n  how: [walk_in]\n"],
    ["phone-loses-digits", "phone: 0912345678 # desk\n", 'phone: "+249912345678" # desk\n'],
    ["smart-quotes", "phone: “+249 91 234 5678”\n", 'phone: "+249 91 234 5678"\n'],
    ["yes-no-written-otherwise", "draft: true\n", "draft: yes\n"],
    [
      "comma-cut-text",
      "description: {en: Anyone, with or without papers, ar: أي شخص} # all\nphone_cost: free\n",
      "description: # all\n  en: Anyone, with or without papers\n  ar: أي شخص\nphone_cost: free\n",
    ],
    [
      "comma-cut-text",
      "description: {en: Call first: it is far, then come}\r\nphone_cost: free\r\n",
      'description:\r\n  en: "Call first: it is far, then come"\r\nphone_cost: free\r\n',
    ],
    [
      "comma-cut-text",
      "verification:\n  - {on: 2026-11-02, by: coordinator, method: phone, with: Nurse, night shift}\n",
      'verification:\n  - {on: 2026-11-02, by: coordinator, method: phone, with: "Nurse, night shift"}\n',
    ],
    ["email-impossible", "email: mailto:a@example.org # desk\n", "email: a@example.org # desk\n"],
    // One fault hides the other: two rounds.
    [
      "unknown-key",
      "descripton: {en: Soup, and bread}\nphone: 0912345678\n",
      'description:\n  en: Soup, and bread\nphone: "+249912345678"\n',
    ],
  ])("%s: %j", (rule, before, after) => {
    const root = withLines(before);
    const { stdout, code } = fix(root);
    expect(linesOf(root)).toBe(after);
    expect(stdout).toContain(`(${rule})`);
    expect(code).toBe(0);
    // Mended twice is mended once.
    const again = fix(root);
    expect(again.stdout).toContain("nothing that can be mended");
    expect(linesOf(root)).toBe(after);
  });

  test.each([
    ["two keys can be meant", "descriptons: x\nnot_provide: y\nnot_provideds: z\n", "not_provide"],
    ["the right key stands already", "phone: \"+249 91 234 5678\"\nphon: '1'\n", "phon: "],
    ["a word that may be a key of its own", "description: {en: Soup, ar}\n", "{en: Soup, ar}"],
    [
      "a list of two things, or one",
      "open_to:\n  papers_needed: [A card, or a letter]\n",
      "[A card",
    ],
    ["a text that looks like a number", "fees:\n  amount: 0500\n", "0500"],
  ])("left to a person: %s", (_, before, left) => {
    const root = withLines(before);
    fix(root);
    expect(linesOf(root)).toContain(left);
  });

  test("a repair that would bring another fault is not made, and that is said", () => {
    // Joined, the word is no method; apart, the line cannot be read. Either way it is wrong.
    const line = "verification:\n  - {on: 2026-11-02, by: coordinator, method: phone, by night}\n";
    const root = withLines(line);
    const { stdout, code } = fix(root);
    expect(linesOf(root)).toBe(line);
    expect(stdout).toContain("comma-cut-text is left as it is");
    expect(code).toBe(1);
  });
});

describe("fix as a command", () => {
  const broken = 'descripton: Soup\nnotes_about_the_service: true\nphone: "+249 91 234 5678"\n';

  test("says line, words and rule, and what is left with the command that tells it", () => {
    const root = withLines("descripton: Soup\nhours: whenever\n");
    const { stdout, code } = fix(root, join(root, file));
    expect(stdout).toMatch(
      /^services\/kitchen\.yaml\n {2}line 4: descripton {2}→ {2}description \(unknown-key\)\n\n1 fault was mended\.\nLeft for you, since only a person knows what is right: 1 error\. See them: {2}pathway validate /,
    );
    expect(code).toBe(1);
  });

  test("--dry-run shows the exact change and writes nothing; the diff can be applied", () => {
    const root = withLines("descripton: Soup\n");
    const before = contentsOf(root);
    const ran = fix(root, "--dry-run", "--show-values");
    expect(contentsOf(root)).toEqual(before);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("-descripton: Soup\n+description: Soup\n");
    expect(ran.stderr).toContain("1 fault can be mended. Nothing was written.");
  });

  test("in a log no word of a field stands that is not public", () => {
    const root = withLines("notes_about_the_service: {en: The back door, and the key}\n");
    const { stdout, stderr } = fix(root, "--diff");
    expect(linesOf(root)).toBe("notes_about_the_service:\n  en: The back door, and the key\n");
    expect(stdout + stderr).not.toMatch(/door|key/);
    expect(stdout).toContain("services/kitchen.yaml  changes");
  });

  test("where words may not be shown, the rule is named in the language of whoever reads", () => {
    const root = withLines(
      'referral_contact:\n  phone: "+249 91 234 5678"\n  email: “desk@example.org”\n',
    );
    expect(fix(root, "--dry-run").stderr).toContain("Quotation marks of a word processor");
    const { stderr } = fix(root, "--dry-run", "--messages", "ar");
    expect(stderr).toContain("علامات اقتباس من برنامج لمعالجة النصوص");
    expect(stderr).not.toContain("Quotation marks");
  });

  test("--rule and files narrow what is mended", () => {
    const root = pathwayOf({
      ...sound,
      [file]: `${head}descripton: Soup\nphone: 0912345678\n`,
      "services/other.yaml": `${head}descripton: Soup\n`,
    });
    fix(root, "--rule", "phone-loses-digits");
    expect(linesOf(root)).toBe('descripton: Soup\nphone: "+249912345678"\n');
    fix(root, join(root, "services/other.yaml"));
    expect(linesOf(root)).toContain("descripton");
    expect(readFileSync(join(root, "services/other.yaml"), "utf8")).toContain("description");
    expect(fix(root, "--rule", "no-such").code).toBe(2);
  });

  test("a byte-order mark stays", () => {
    const root = withLines(broken);
    const path = join(root, file);
    writeFileSync(path, `\ufeff${readFileSync(path, "utf8")}`);
    fix(root);
    expect(readFileSync(path, "utf8").startsWith("\ufeffname: Kitchen\n")).toBe(true);
    expect(linesOf(root)).toContain("description: Soup");
  });

  test("in the middle of a merge nothing is written, unless that is wanted", () => {
    const root = withLines("descripton: Soup\n");
    execFileSync("git", ["init", "--quiet", root]);
    writeFileSync(join(root, ".git/MERGE_HEAD"), `${"0".repeat(40)}\n`);
    const { code, stderr } = fix(root);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^A merge is not finished .* Nothing was written\.$/m);
    expect(linesOf(root)).toBe("descripton: Soup\n");
    fix(root, "--allow-dirty");
    expect(linesOf(root)).toBe("description: Soup\n");
  });

  test("validate offers it at every fault that is mended, and at no other", () => {
    const root = withLines(
      "descripton: Soup\nphone: 0912345678\nfees: 12 pounds\nhours:\n  mon: 8am-2pm\n",
    );
    const validate = ["validate", "--pathway", root, "--as-of", day];
    const offers = pathway(validate).stdout.match(/^ {2}Fix it: .*$/gm) ?? [];
    expect(offers).toHaveLength(3);
    expect(offers[0]).toBe(
      "  Fix it:  pathway fix services/kitchen.yaml      Why:  pathway explain unknown-key",
    );
    const { findings } = JSON.parse(pathway([...validate, "--json"]).stdout);
    const fixable = findings.filter((each: { fixable?: true }) => each.fixable);
    const rules = fixable.map((each: { rule: string }) => each.rule);
    expect(rules.sort()).toEqual(["hours-written-otherwise", "phone-loses-digits", "unknown-key"]);
    expect(findings.length).toBeGreaterThan(3);
    fix(root);
    expect(pathway(validate).stdout).not.toContain("Fix it:");
  });
});
