import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { overdueDay } from "../../src/build/bench-pathway.ts";
import { repository, sameAnswer as sameAnswerOf, services } from "./kept-pathway.ts";
import { git, pathway, startedPathway } from "./run.ts";

/** Each entry has a warning on this day. */
const day = ["--as-of", overdueDay];
const someService = "services/clinic-00007.yaml";

function kept(folder: string): string[] {
  try {
    return readdirSync(join(folder, ".cache/pathway"));
  } catch {
    return [];
  }
}

/** What was kept, cut off, with one letter that differs in its middle, or replaced. */
function damaged(whole: string, damage: string): string {
  if (damage === "short") return whole.slice(0, 900);
  const middle = Math.floor(whole.length / 2);
  const other = whole[middle] === "," ? ";" : ",";
  return damage === "letter" ? whole.slice(0, middle) + other + whole.slice(middle + 1) : damage;
}

const sameAnswer = (folder: string, ...words: readonly string[]) =>
  sameAnswerOf(folder, "validate", ...words, ...day);

describe("a verdict kept from an earlier run", () => {
  test("heeds a comment that excuses a finding, also while another entry changes", () => {
    const folder = repository();
    expect(sameAnswer(folder, "--rule", "review-overdue")).toContain(`${services} warnings`);
    const path = join(folder, someService);
    const marked = readFileSync(path, "utf8").replace(
      /^verification:/m,
      "# pathway-ignore review-overdue: They call us\nverification:",
    );
    writeFileSync(path, marked);
    expect(sameAnswer(folder, "--rule", "review-overdue")).toContain(`${services - 1} warnings`);
    appendFileSync(join(folder, "services/clinic-00008.yaml"), "# a remark\n");
    expect(sameAnswer(folder, "--rule", "review-overdue")).toContain(`${services - 1} warnings`);
    expect(sameAnswer(folder)).not.toContain("ignore-without-effect");
  });

  test("gives the same answer to the byte, as text and as JSON", () => {
    const folder = repository();
    const first = sameAnswer(folder);
    expect(kept(folder).map((name) => name.replace(/^\w+-/, ""))).toEqual([
      "validate-files.txt",
      "validate.json",
    ]);
    expect(sameAnswer(folder)).toBe(first);
    expect(startedPathway(folder, ["validate", ...day]).out).toBe(first);
    expect(first).toContain(`${services} warnings`);
    sameAnswer(folder, "--json");
    sameAnswer(folder, someService);
    sameAnswer(folder, "--all");
  });

  test.each<[string, (folder: string) => void]>([
    ["an entry is edited", (f) => appendFileSync(join(f, someService), "statuss: open\n")],
    [
      "an entry is edited and committed",
      (f) => {
        appendFileSync(join(f, someService), "statuss: open\n");
        git(f, "commit", "--quiet", "--all", "--message", "Edited");
      },
    ],
    [
      "an entry is edited and Git is told not to look",
      (f) => {
        git(f, "update-index", "--assume-unchanged", someService);
        appendFileSync(join(f, someService), "statuss: open\n");
      },
    ],
    ["an entry goes", (f) => rmSync(join(f, someService))],
    ["an entry comes", (f) => writeFileSync(join(f, "services/new.yaml"), "name: New\n")],
    [
      "an entry comes that Git ignores",
      (f) => writeFileSync(join(f, "services/ignored-one.yaml"), "name: New\n"),
    ],
    [
      "an entry comes in the private repository",
      (f) => {
        mkdirSync(join(f, "private/services"), { recursive: true });
        git(join(f, "private"), "init", "--quiet");
        writeFileSync(join(f, "private/services/new.yaml"), "name: New\n");
      },
    ],
    [
      "an organisation is edited",
      (f) => appendFileSync(join(f, "organizations/partner-0001.yaml"), "kindd: ngo\n"),
    ],
    ["the pathway is edited", (f) => appendFileSync(join(f, "pathway.yaml"), "rulez: {}\n")],
  ])("is not used when %s", (_, change) => {
    const folder = repository();
    const before = pathway(folder, ["validate", ...day]).out;
    change(folder);
    expect(sameAnswer(folder)).not.toBe(before);
  });

  test("is done without where the folder for it leads round in a circle", () => {
    const folder = repository();
    symlinkSync(".cache", join(folder, ".cache"));
    expect(sameAnswer(folder)).toContain(`${services} warnings`);
  });

  test("is not used on another day", () => {
    const folder = repository();
    pathway(folder, ["validate", ...day]);
    const other = pathway(folder, ["validate", "--as-of", "2026-11-20"]);
    expect(other.out).toContain("nothing to mend");
  });

  test("is ignored when it is damaged, and made again", () => {
    const folder = repository();
    const answer = sameAnswer(folder);
    const paths = kept(folder).map((name) => join(folder, ".cache/pathway", name));
    const whole = paths.map((path) => readFileSync(path, "utf8"));
    for (const damage of ["", "{", "null", '{"folder":1}', "short", "letter"]) {
      paths.forEach((path, index) => {
        writeFileSync(path, damaged(whole[index] ?? "", damage));
      });
      expect(pathway(folder, ["validate", ...day]).out).toBe(answer);
    }
    const again = paths.map((path) => readFileSync(path, "utf8"));
    expect(again.map((text) => text.length)).toEqual(whole.map((text) => text.length));
  });

  test("is not made without Git, nor for findings that quote what is not public", () => {
    const folder = repository();
    rmSync(join(folder, ".git"), { recursive: true });
    sameAnswer(folder);
    expect(kept(folder)).toEqual([]);
    const other = repository();
    appendFileSync(
      join(other, someService),
      'notes_about_the_service: "ok"\nreview: {owner: "the secret desk"}\n',
    );
    sameAnswer(other);
    const text = kept(other).map((name) =>
      readFileSync(join(other, ".cache/pathway", name), "utf8"),
    );
    expect(text.join()).not.toContain("secret");
  });

  test("of what is stale holds no words for partners: whom we call there, who told us", () => {
    const folder = repository();
    const stale = () => pathway(folder, ["stale", "--as-of", overdueDay]).out;
    expect(stale()).toContain(`${services} overdue`);
    expect(kept(folder)).toEqual([]);
    const fresh = pathway(folder, ["stale", "--as-of", "2026-11-20"]).out;
    expect(fresh).toContain(`${services} of ${services} confirmed in time`);
    expect(kept(folder)).toHaveLength(1);
  });
});
