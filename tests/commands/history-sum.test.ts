import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/history.ts";
import { believableHistory, partOf } from "../believable-history.ts";
import { repositoryOf } from "../review-history.ts";
import { sharedData } from "../shared-data.ts";
import { runInRepository } from "./in-repository.ts";

interface State {
  readonly what?: "added" | "gone" | "changed";
  readonly untold?: string;
  readonly changes?: readonly { key: string; site?: string; after?: unknown }[];
}

/** What an entry says once all that its history tells was done, the oldest first. */
async function sumOf(root: string, id: string): Promise<ReadonlyMap<string, unknown> | undefined> {
  const options = { format: "json", audience: "partner" };
  const { out, code } = await runInRepository(command, root, [id], options);
  if (code !== 0) return undefined;
  const states = [...(JSON.parse(out).states as readonly State[])].reverse();
  told += states.length;
  const sum = new Map<string, unknown>();
  for (const { what, changes = [] } of states) {
    if (what === "gone" || what === "added") sum.clear();
    for (const { key, site = "", after } of changes)
      if (after === undefined) sum.delete(`${site} ${key}`);
      else sum.set(`${site} ${key}`, after);
  }
  return sum;
}

let told = 0;

const pathways = [
  ["the example", fileURLToPath(new URL("../../pathways/khartoum", import.meta.url))],
  ["Jordan", sharedData("jordan-2015/pathway")],
] as const;

describe("the sum of all changes turns the first state of an entry into the last", () => {
  test.each(pathways)("in a year of edits, trips, merges and renames: %s", async (_, folder) => {
    if (folder === undefined) return;
    told = 0;
    const { saves, last } = believableHistory(partOf(folder, 12), 300);
    const [whole, end] = [repositoryOf(saves), repositoryOf([{ at: "2026-12-31", files: last }])];
    const ids = Object.keys(last).flatMap((path) => /^services\/(.*)\.yaml$/.exec(path)?.[1] ?? []);
    let compared = 0;
    for (const id of ids) {
      const now = await sumOf(end, id);
      if (!now || now.size === 0) continue;
      expect([...((await sumOf(whole, id)) ?? [])].sort(), id).toEqual([...now].sort());
      compared += 1;
    }
    expect(compared).toBeGreaterThan(5);
    expect(told).toBeGreaterThan(60);
  });
});
