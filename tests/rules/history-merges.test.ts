import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { git } from "../cli/run.ts";
import { repositoryOf, type Save } from "../review-history.ts";
import { begun, kitchen, path, type SavedText, saved, toldBy } from "./saved-pathway.ts";

const told = (root: string) => toldBy("edited-since-verified", root);
const contact = `${path} phone: Changed since it was last confirmed: contact`;
const recorded = { at: "2026-10-06", text: kitchen };
const phone = (text: string) => text.replace("234 5678", "234 9999");
const again = (text: string, on = "2026-11-02") =>
  `${text}  - {on: ${on}, by: coordinator, method: phone, with: Cook}\n`;

/** Two people work apart from the same state; then one takes over what the other did. */
function merged(
  ours: SavedText,
  theirs: SavedText,
  { joined, later = [] }: { readonly joined: SavedText; readonly later?: readonly SavedText[] },
): string {
  const save = ({ at, text }: SavedText): Save => ({ at, files: { [path]: text } });
  return repositoryOf([
    begun,
    save(recorded),
    { ...save(theirs), branch: "theirs" },
    save(ours),
    { ...save(joined), joins: "theirs" },
    ...later.map(save),
  ]);
}

describe("after a merge", () => {
  test("who confirmed did not see what the other changed before", () => {
    const root = merged(
      { at: "2026-11-02", text: again(kitchen) },
      { at: "2026-11-01", text: phone(kitchen) },
      { joined: { at: "2026-11-03", text: again(phone(kitchen)) } },
    );
    expect(told(root)).toEqual([contact]);
  });

  test("… nor what the other changed on the same day, joined and saved again on the same day", () => {
    const both = again(phone(kitchen));
    const root = merged(
      { at: "2026-11-02T09:00:00", text: again(kitchen) },
      { at: "2026-11-02T11:00:00", text: phone(kitchen) },
      {
        joined: { at: "2026-11-02T12:00:00", text: both },
        later: [{ at: "2026-11-02T13:00:00", text: `# Looked at\n${both}` }],
      },
    );
    expect(told(root)).toEqual([contact]);
  });

  test("who confirmed last said what stands there now", () => {
    const root = merged(
      { at: "2026-11-01", text: again(kitchen, "2026-11-01") },
      { at: "2026-11-02", text: again(phone(kitchen)) },
      { joined: { at: "2026-11-03", text: again(again(phone(kitchen), "2026-11-01")) } },
    );
    expect(told(root)).toEqual([]);
  });

  test("who confirmed last heard the old number, and the other's new one was taken over", () => {
    const root = merged(
      { at: "2026-11-02", text: again(kitchen) },
      { at: "2026-11-01", text: again(phone(kitchen), "2026-11-01") },
      { joined: { at: "2026-11-03", text: again(again(phone(kitchen), "2026-11-01")) } },
    );
    expect(told(root)).toEqual([contact]);
  });

  test("an event that was first written down while a conflict was settled is known", () => {
    const root = merged(
      { at: "2026-11-01", text: kitchen.replace("5678", "1111") },
      { at: "2026-11-01", text: kitchen.replace("5678", "2222") },
      { joined: { at: "2026-11-02", text: again(phone(kitchen)) } },
    );
    expect(told(root)).toEqual([]);
    writeFileSync(join(root, path), again(kitchen.replace("5678", "3333")));
    expect(told(root)).toEqual([contact]);
  });
});

describe("an entry under another name", () => {
  const soup = "services/soup.yaml";
  const renamed = (text: string, ...before: readonly SavedText[]) =>
    repositoryOf([
      begun,
      ...before.map((each) => ({ at: each.at, files: { [path]: each.text } })),
      { at: "2026-11-01", files: { [path]: undefined, [soup]: `${text}former_ids: [kitchen]\n` } },
    ]);

  test("is still held against what was confirmed under the old one", () => {
    const root = renamed(phone(kitchen), recorded, { at: "2026-10-20", text: phone(kitchen) });
    expect(told(root)).toEqual([contact.replace("kitchen", "soup")]);
  });

  test("has changed nothing by its new name", () => {
    const root = renamed(kitchen, recorded);
    expect(told(root)).toEqual([]);
    writeFileSync(join(root, soup), phone(kitchen));
    expect(told(root)).toEqual([contact.replace("kitchen", "soup")]);
  });
});

test("the program's own format changes no fact", () => {
  const loose = kitchen
    .replace("audience: public\n", "")
    .replace("name: ", "audience:  public\nname:   ");
  const root = saved(recorded, { at: "2026-11-01", text: loose });
  execFileSync(process.execPath, ["dist/bin/pathway.js", "format", "--pathway", root], {
    stdio: "ignore",
  });
  expect(git(root, "status", "--short")).toContain(path);
  expect(told(root)).toEqual([]);
  writeFileSync(join(root, path), phone(kitchen));
  expect(told(root)).toEqual([contact]);
});
