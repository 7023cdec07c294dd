import type { EntryChange } from "../history/change.ts";
import type { Text } from "../model/text.ts";
import type { ChangeContext } from "../render/change-values.ts";
import type { Moment } from "./moment.ts";

/** Names of providers and services that changes speak of, where the audience sees them; the latest moment that knows one names it. */
export async function namesIn(
  changes: readonly EntryChange[],
  moments: readonly Moment[],
): Promise<ChangeContext["nameOf"]> {
  const names = new Map<string, Text>();
  for (const { key, before, after } of changes.flatMap((change) => change.changes))
    for (const id of [before, after])
      if (typeof id === "string" && (key === "organization" || key === "reached_through"))
        for (const moment of moments) {
          const kind = key === "organization" ? "organization" : "service";
          const name = await nameOf(kind, id, moment);
          if (name) names.set(`${kind} ${id}`, name);
        }
  return (kind, id) => names.get(`${kind} ${id}`);
}

async function nameOf(
  kind: "organization" | "service",
  id: string,
  moment: Moment,
): Promise<Text | undefined> {
  if (kind === "organization") return (await moment.partner(id))?.name;
  const file = moment.service(id);
  const seen = file && (await moment.see(file));
  return seen?.state === "shown" ? seen.service.name : undefined;
}
