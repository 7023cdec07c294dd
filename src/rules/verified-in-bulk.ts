import type { EntryDigest } from "./entry-digest.ts";
import type { PathwayRule } from "./rule.ts";

export const verifiedInBulk: PathwayRule = {
  id: "verified-in-bulk",
  severity: "warning",
  stage: "pathway",
  arises: "elsewhere",
  title: "More providers asked in one day than one person can ask",
  why: "A date that was copied down a column looks like a call that nobody made, and hides what is wrong behind it.",
  remedy:
    "Keep the event where somebody was really asked; take it out of the other entries, and call them in turn. Where several people asked, record each under a role of their own.",
  *check({ entries }) {
    // Entries for protection staff are counted apart: a number elsewhere must not tell how many there are.
    const [apart, shared] = [true, false].map((isPrivate) =>
      byAct(entries.filter(({ source }) => source.isPrivate === isPrivate)),
    );
    for (const [act, group] of [...(shared ?? []), ...(apart ?? [])]) {
      const [on = "", by = "", method = ""] = act.split(" ");
      const [first] = group;
      const count = new Set(group.map(({ organization }) => organization)).size;
      if (!first || count <= mostADay(method)) continue;
      yield {
        source: first.source,
        path: ["verification"],
        atKey: true,
        message:
          "{count} providers, that of this entry among them, were asked on {on} by {by}, each by {method}. That is more than one person can do in a day: keep the date where somebody was really asked, and take it out elsewhere.",
        args: { count },
        quotes: { on, by, method },
      };
    }
  },
};

/**
 * Talks that one person can hold in eight hours: one talk settles all services of a provider, however many. A visit takes an
 * hour with the way there, a call with its questions and what is written down afterwards a quarter of one. Forms and mails
 * answer themselves, but not all on one day.
 */
export function mostADay(method: string): number {
  return method === "visit" ? 8 : method === "phone" ? 32 : 100;
}

function byAct(entries: readonly EntryDigest[]): ReadonlyMap<string, readonly EntryDigest[]> {
  const groups = new Map<string, EntryDigest[]>();
  for (const entry of entries) {
    if (entry.confirmed === undefined || entry.isClosed) continue;
    const group = groups.get(entry.confirmed);
    if (group) group.push(entry);
    else groups.set(entry.confirmed, [entry]);
  }
  return groups;
}
