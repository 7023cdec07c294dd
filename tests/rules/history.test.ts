import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { historyRules } from "../../src/model/not-judged.ts";
import { rules } from "../../src/rules/registry.ts";
import { git } from "../cli/run.ts";
import { pathway, pathwayOf, removeFolders, sound } from "../commands/real-process.ts";
import { repositoryOf } from "../review-history.ts";
import { kitchen, saved, toldBy } from "./saved-pathway.ts";

afterAll(removeFolders);

const rule = "edited-since-verified";
const told = (root: string) => toldBy(rule, root);
const recorded = { at: "2026-10-06", text: kitchen };
const otherHours = kitchen.replace("08:00-14:00", "10:00-12:00");
const otherPhone = kitchen.replace("234 5678", "234 9999");

describe("facts that were changed after they were confirmed", () => {
  test("a change saved weeks later is told, with the groups it concerns", () => {
    const both = otherHours.replace("234 5678", "234 9999");
    expect(told(saved(recorded, { at: "2026-11-01", text: both }))).toEqual([
      "services/kitchen.yaml phone: Changed since it was last confirmed: contact, hours",
    ]);
  });

  test("a change that was never saved is told too", () => {
    const root = saved(recorded);
    writeFileSync(join(root, "services/kitchen.yaml"), otherPhone);
    expect(told(root)).toEqual([
      "services/kitchen.yaml phone: Changed since it was last confirmed: contact",
    ]);
  });

  test("only facts that the last event was about are told", () => {
    const later = `${otherHours}  - {on: 2026-11-01, by: coordinator, method: visit, with: Cook, facts: [contact]}\n`;
    const root = saved(
      recorded,
      { at: "2026-10-20", text: otherHours },
      { at: "2026-11-02", text: later },
    );
    expect(told(root)).toEqual([
      "services/kitchen.yaml hours: Changed since it was last confirmed: hours",
    ]);
  });

  test("an event at one site confirms nothing of another", () => {
    const two = (first: string, second: string, more = "") =>
      `${kitchen.slice(0, kitchen.indexOf("verification"))}sites:
  - id: north
    address: ${first}
  - id: south
    address: ${second}
${kitchen.slice(kitchen.indexOf("verification"))}${more}`;
    const event = (site: string) =>
      `  - {on: 2026-11-01, by: coordinator, method: visit, with: Cook, at: [${site}]}\n`;
    const moved = (site: string) =>
      told(
        saved(
          { at: "2026-10-06", text: two("Street 1", "Street 2") },
          { at: "2026-10-20", text: two("Street 9", "Street 2") },
          { at: "2026-11-01", text: two("Street 9", "Street 2", event(site)) },
        ),
      );
    expect(moved("south")).toEqual([
      "services/kitchen.yaml sites: Changed since it was last confirmed: location",
    ]);
    expect(moved("north")).toEqual([]);
  });

  test.each([
    ["in the save that recorded the talk", [{ at: "2026-10-06", text: otherHours }]],
    [
      "later on the day on which the talk was recorded",
      [recorded, { at: "2026-10-06T17:00:00", text: otherHours }],
    ],
    [
      "before the talk was recorded, though after its day",
      [
        { at: "2026-10-01", text: kitchen.slice(0, kitchen.indexOf("verification")) },
        { at: "2026-10-06", text: otherHours.slice(0, otherHours.indexOf("verification")) },
        { at: "2026-10-08", text: otherHours },
      ],
    ],
  ] as const)("nothing is told of what was changed %s", (_, saves) => {
    expect(told(saved(...saves))).toEqual([]);
  });

  test.each([
    ["a translation", kitchen.replace("name: Kitchen", "name:\n  en: Kitchen\n  fr: Cuisine")],
    ["a note for protection staff", `${kitchen}notes_about_the_service: Ring twice\n`],
    ["a comment and another order", `# Checked\n${reordered(kitchen)}`],
    [
      "the order of codes",
      kitchen.replace("[hot_meals, food_parcels]", "[food_parcels, hot_meals]"),
    ],
    [
      "an attempt without answer",
      `${kitchen}  - {on: 2026-11-01, by: coordinator, method: phone, outcome: no_answer}\n`,
    ],
  ])("%s changes no fact", (_, text) => {
    expect(told(saved(recorded, { at: "2026-11-01", text }))).toEqual([]);
  });

  test("what was confirmed anew is in order again", () => {
    const again = `${otherHours}  - {on: 2026-11-05, by: coordinator, method: phone, with: Cook}\n`;
    const root = saved(
      recorded,
      { at: "2026-11-01", text: otherHours },
      { at: "2026-11-05", text: again },
    );
    expect(told(root)).toEqual([]);
  });
});

describe("what cannot be judged is said", () => {
  const gaps = (root: string, ...options: readonly string[]) =>
    JSON.parse(
      pathway(["validate", "--pathway", root, "--as-of", "2026-11-20", "--json", ...options])
        .stdout,
    ).not_judged as unknown;
  const each = (gap: object) => historyRules.map((id) => ({ rule: id, ...gap }));
  const changedLater = () => saved(recorded, { at: "2026-11-01", text: otherPhone });

  test("without --history: in the JSON answer only", () => {
    const changed = changedLater();
    expect(gaps(changed)).toEqual(each({ reason: "not-asked" }));
    const { stdout } = pathway(["validate", "--pathway", changed, "--as-of", "2026-11-20"]);
    expect(stdout).not.toContain("Not judged");
    expect(stdout).not.toContain(rule);
  });

  test("in a shallow clone, with the remedy, and exit 3", () => {
    const clone = pathwayOf({});
    rmSync(clone, { recursive: true });
    git(".", "clone", "--quiet", "--depth", "1", `file://${changedLater()}`, clone);
    expect(gaps(clone, "--history")).toEqual(each({ reason: "shallow-clone" }));
    const run = pathway(["validate", "--pathway", clone, "--as-of", "2026-11-20", "--history"]);
    expect(run.code).toBe(3);
    expect(run.stdout).toContain(
      `Not judged: ${historyRules.join(", ")}. This copy holds only the end of the history`,
    );
    git(clone, "fetch", "--quiet", "--unshallow");
    expect(gaps(clone, "--history")).toEqual([]);
    expect(told(clone)).toHaveLength(1);
  });

  test("outside of a repository, and without Git", () => {
    const root = pathwayOf({ ...sound, "services/kitchen.yaml": kitchen });
    expect(gaps(root, "--history")).toEqual(each({ reason: "no-repository" }));
    const args = ["validate", "--pathway", root, "--as-of", "2026-11-20", "--history"];
    const run = pathway(args, { env: { PATH: "/nowhere" } });
    expect(run.stdout).toContain("There is no Git on this machine");
    expect(run.code).toBe(3);
  });

  test("before the first save, and for an entry that was never saved", () => {
    const root = pathwayOf({ ...sound, "services/kitchen.yaml": kitchen });
    git(root, "init", "--quiet");
    expect(gaps(root, "--history")).toEqual(each({ reason: "nothing-saved" }));
    const changed = changedLater();
    writeFileSync(join(changed, "services/new.yaml"), kitchen);
    expect(gaps(changed, "--history")).toEqual(each({ reason: "not-saved-yet", entries: 1 }));
  });

  test("the list of such rules is that of the registry", () => {
    const own = rules.filter(({ stage }) => stage === "history").map(({ id }) => id);
    expect(historyRules).toEqual(own);
  });
});

describe("private/ as a repository of its own", () => {
  test("has its own history, and its entries are found in it", () => {
    const restricted = kitchen.replace("audience: public", "audience: restricted");
    const root = saved(recorded);
    writeFileSync(join(root, ".gitignore"), "private/\n");
    const rest = "services/rest.yaml";
    const inner = repositoryOf([
      { at: "2026-10-06", files: { [rest]: restricted } },
      { at: "2026-11-01", files: { [rest]: restricted.replace("08:00", "09:00") } },
    ]);
    renameSync(inner, join(root, "private"));
    expect(told(root)).toEqual([
      "private/services/rest.yaml hours: Changed since it was last confirmed: hours",
    ]);
  });
});

/** The same entry with its lines in another order. */
function reordered(text: string): string {
  const at = text.indexOf("phone:");
  const end = text.indexOf("\n", at) + 1;
  return text.slice(at, end) + text.slice(0, at) + text.slice(end);
}
