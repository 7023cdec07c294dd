import type { StaleLine, StaleReport } from "../model/stale.ts";
import { nameOf } from "../model/stale-lines.ts";
import type { StaleStyle } from "./stale-style.ts";

/** Lines under one heading. */
export interface StaleGroup {
  /** The name of an owner or organisation; `undefined` where lines stand in one row. */
  readonly name: string | undefined;
  /** Its id, as one types it, where that may be shown and is not the name. */
  readonly id: string | undefined;
  readonly lines: readonly StaleLine[];
}

/** A group an owner or organisation, where lines are sorted so. */
export function groupsOf(
  lines: readonly StaleLine[],
  report: StaleReport,
  { sorting, speech, showsAll }: Pick<StaleStyle, "sorting" | "speech" | "showsAll">,
): readonly StaleGroup[] {
  if (sorting !== "owner" && sorting !== "organization")
    return lines.length > 0 ? [{ name: undefined, id: undefined, lines }] : [];
  const named = sorting === "owner" ? report.owners : report.organizations;
  const reader = { language: speech.code, languages: report.languages };
  return [...new Set(lines.map((line) => line[sorting]))].map((id) => {
    const isNameless = id === "" || (named[id]?.restricted === true && !showsAll);
    const name = isNameless ? speech.say(`${sorting}.none`) : nameOf(named, id, reader);
    return {
      name,
      id: isNameless || name === id ? undefined : id,
      lines: lines.filter((line) => line[sorting] === id),
    };
  });
}
