import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { git } from "../cli/run.ts";
import { removeFolders } from "../commands/real-process.ts";
import { commit, gitAt, kitchen, type Save, save, saved, toldBy } from "./saved-pathway.ts";

afterAll(removeFolders);

const told = (root: string) => toldBy("edited-since-verified", root);
const contact = "services/kitchen.yaml phone: Changed since it was last confirmed: contact";
const recorded = { at: "2026-10-06", text: kitchen };
const phone = (text: string) => text.replace("234 5678", "234 9999");
const again = (text: string, on = "2026-11-02") =>
  `${text}  - {on: ${on}, by: coordinator, method: phone, with: Cook}\n`;

/** Two people work apart from the same state, each in commits of their own; then one takes over what the other did. */
function merged(
  ours: readonly Save[],
  theirs: readonly Save[],
  { at, resolved }: { readonly at: string; readonly resolved?: string },
): string {
  const root = saved(recorded);
  git(root, "switch", "--quiet", "--create", "theirs");
  for (const each of theirs) save(root, each);
  git(root, "switch", "--quiet", "main");
  for (const each of ours) save(root, each);
  try {
    gitAt(root, at, "merge", "--quiet", "--no-ff", "--no-edit", "theirs");
  } catch {
    if (resolved === undefined) throw new Error("A conflict that nobody settles.");
    save(root, { at, text: resolved });
  }
  return root;
}

describe("after a merge", () => {
  test("who confirmed did not see what the other changed before", () => {
    const root = merged(
      [{ at: "2026-11-02", text: again(kitchen) }],
      [{ at: "2026-11-01", text: phone(kitchen) }],
      { at: "2026-11-03" },
    );
    expect(told(root)).toEqual([contact]);
  });

  test("… nor what the other changed on the same day, merged on the same day", () => {
    const root = merged(
      [{ at: "2026-11-02T09:00:00", text: again(kitchen) }],
      [{ at: "2026-11-02T11:00:00", text: phone(kitchen) }],
      { at: "2026-11-02T12:00:00" },
    );
    expect(told(root)).toEqual([contact]);
  });

  test("who confirmed last said what stands there now", () => {
    const both = again(again(phone(kitchen), "2026-11-01"), "2026-11-02");
    const root = merged(
      [{ at: "2026-11-01", text: again(kitchen, "2026-11-01") }],
      [{ at: "2026-11-02", text: again(phone(kitchen)) }],
      { at: "2026-11-03", resolved: both },
    );
    expect(told(root)).toEqual([]);
  });

  test("who confirmed last heard the old number, and the other's new one was taken over", () => {
    const both = again(again(phone(kitchen), "2026-11-01"), "2026-11-02");
    const root = merged(
      [{ at: "2026-11-02", text: again(kitchen) }],
      [{ at: "2026-11-01", text: again(phone(kitchen), "2026-11-01") }],
      { at: "2026-11-03", resolved: both },
    );
    expect(told(root)).toEqual([contact]);
  });

  test("an event that was first written down while a conflict was settled is known", () => {
    const root = merged(
      [{ at: "2026-11-01", text: kitchen.replace("5678", "1111") }],
      [{ at: "2026-11-01", text: kitchen.replace("5678", "2222") }],
      { at: "2026-11-02", resolved: again(phone(kitchen)) },
    );
    expect(told(root)).toEqual([]);
    save(root, { at: "2026-11-08", text: again(kitchen.replace("5678", "3333")) });
    expect(told(root)).toEqual([contact]);
  });
});

describe("an entry under another name", () => {
  const rename = (root: string, at: string, text: string) => {
    git(root, "mv", "services/kitchen.yaml", "services/soup.yaml");
    save(root, { at, text, file: "services/soup.yaml" });
  };
  const renamed = contact.replace("kitchen", "soup");

  test("is still held against what was confirmed under the old one", () => {
    const root = saved(recorded, { at: "2026-10-20", text: phone(kitchen) });
    rename(root, "2026-11-01", `${phone(kitchen)}former_ids: [kitchen]\n`);
    expect(told(root)).toEqual([renamed]);
  });

  test("has changed nothing by its new name", () => {
    const root = saved(recorded);
    rename(root, "2026-11-01", `${kitchen}former_ids: [kitchen]\n`);
    expect(told(root)).toEqual([]);
    save(root, { at: "2026-11-08", text: phone(kitchen), file: "services/soup.yaml" });
    expect(told(root)).toEqual([renamed]);
  });
});

test("the program's own format changes no fact", () => {
  const root = saved(recorded, {
    at: "2026-11-01",
    text: kitchen
      .replace("audience: public\n", "")
      .replace("name: Kitchen\n", "name:   Kitchen\naudience:    public\n"),
  });
  const before = git(root, "status", "--short");
  execFileSync(process.execPath, ["dist/bin/pathway.js", "format", "--pathway", root]);
  expect(git(root, "status", "--short")).not.toBe(before);
  expect(told(root)).toEqual([]);
  writeFileSync(join(root, "services/kitchen.yaml"), phone(kitchen));
  commit(root, "2026-11-09");
  expect(told(root)).toEqual([contact]);
});
