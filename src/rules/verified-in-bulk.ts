import type { EntryDigest } from "./entry-digest.ts";
import type { PathwayRule } from "./rule.ts";

export const verifiedInBulk: PathwayRule = {
  id: "verified-in-bulk",
  severity: "warning",
  stage: "pathway",
  arises: "elsewhere",
  title: "More entries confirmed in one day than anyone can ask about",
  why: "A date that was copied down a column looks like a call that nobody made, and hides what is wrong behind it.",
  remedy:
    "Keep the event where somebody was really asked; take it out of the other entries, and call them in turn.",
  *check({ entries }) {
    // Entries for protection staff are counted apart: a number elsewhere must not tell how many there are.
    const [apart, shared] = [true, false].map((isPrivate) =>
      byAct(entries.filter(({ source }) => source.isPrivate === isPrivate)),
    );
    for (const [act, group] of [...(shared ?? []), ...(apart ?? [])]) {
      const [on = "", by = "", method = ""] = act.split(" ");
      const [first] = group;
      if (!first || group.length <= most(method)) continue;
      yield {
        source: first.source,
        path: ["verification"],
        atKey: true,
        message:
          "{count} entries, this one among them, were confirmed on {on} by {by}, each by {method}. Nobody can ask so many in a day: keep the date where somebody was really asked, and take it out elsewhere.",
        args: { count: group.length },
        quotes: { on, by, method },
      };
    }
  },
};

/**
 * A visit takes half an hour with the way there, a call ten minutes, so eight hours hold 16 visits or 48 calls. A role
 * may be several people, and one talk may settle several services of a provider: twice as many are still believed.
 * Forms and mails answer themselves, but not all on one day.
 */
function most(method: string): number {
  return method === "visit" ? 32 : method === "phone" ? 96 : 200;
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
