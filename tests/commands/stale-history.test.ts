import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { git, pathway, temporaryFolder } from "../cli/run.ts";
import { repositoryOf, reviewHistory } from "../review-history.ts";

interface Answer {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly rule: string; readonly entry: string }[];
}

describe("a year of reviews, with field trips joined again", () => {
  const { saves, end, edited } = reviewHistory();

  test("gives the same answer in a full clone, a shallow one, one of a branch's length, and without Git", () => {
    const origin = repositoryOf(saves);
    expect(Number(git(origin, "rev-list", "--count", "HEAD"))).toBeGreaterThan(100);
    expect(Number(git(origin, "rev-list", "--count", "--merges", "HEAD"))).toBe(10);
    const base = temporaryFolder();
    const clone = (name: string, ...how: readonly string[]) =>
      git(base, "clone", "--quiet", ...how, `file://${origin}`, name);
    clone("full");
    clone("shallow", "--depth", "1");
    clone("deeper", "--depth", "25");
    clone("plain");
    rmSync(join(base, "plain/.git"), { recursive: true });
    const ask = (folder: string, day: string) =>
      pathway(folder, ["stale", "--json", "--as-of", day]);
    for (const day of ["2026-04-01", end]) {
      const before = ask(origin, day);
      const { summary } = JSON.parse(before.out) as Answer;
      expect(summary["total"]).toBe(12);
      expect(summary["current"]).toBeLessThan(12);
      for (const name of ["full", "shallow", "deeper", "plain"])
        expect(ask(join(base, name), day), `${name} on ${day}`).toEqual(before);
    }
  });

  test("tells right after a join what was edited since it was confirmed, on either side of it", () => {
    const root = repositoryOf(saves);
    const asked = (folder: string) =>
      pathway(folder, ["validate", "--history", "--json", "--as-of", end, "--no-cache"]);
    const { findings } = JSON.parse(asked(root).out) as Answer;
    const told = findings.filter(({ rule }) => rule === "edited-since-verified");
    const isAway = (id: string) => Number(id.slice("clinic-".length)) >= 6;
    expect([edited.some(isAway), edited.every(isAway)]).toEqual([true, false]);
    expect(told.map(({ entry }) => entry).sort()).toEqual(edited);
    const base = temporaryFolder();
    git(base, "clone", "--quiet", "--depth", "25", `file://${root}`, "shallow");
    expect(asked(join(base, "shallow")).code).toBe(3);
  });
});
