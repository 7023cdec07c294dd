import type { Difference } from "./sheet-changes.ts";
import type { SheetTongue } from "./sheet-facts.ts";
import type { GivenFact, SheetFault } from "./sheet-read.ts";
import type { FactCells } from "./sheet-rows.ts";

interface Told {
  readonly differences: readonly Pick<Difference, "fact" | "at">[];
  /** The row as the entry has it. */
  readonly now: readonly FactCells[];
  /** The row as it came back. */
  readonly given: ReadonlyMap<string, GivenFact>;
  readonly say: SheetTongue["say"];
}

/** What is wrong where somebody changed who may come: "everyone" with conditions, or only some people and nobody named. */
export function eligibilityFault({ differences, now, given, say }: Told): SheetFault | undefined {
  const [changed] = differences.filter(({ fact }) => fact.path[0] === "open_to");
  if (!changed) return undefined;
  const cellsOf = ({ fact, cells }: FactCells) => given.get(fact.key)?.cells ?? cells;
  const facts = now.filter(({ fact }) => fact.path[0] === "open_to");
  const [whole, ...parts] = facts;
  if (!whole) return undefined;
  const cell = given.get(whole.fact.key)?.at ?? changed.at;
  const [everyone, some] = [say("word.everyone"), say("word.some")];
  const [said = ""] = cellsOf(whole);
  // A row of conditions that no column shows stands locked: it names somebody.
  const hasParts = parts.some((each) => cellsOf(each).length > 0);
  const isNamed = hasParts || whole.isLocked;
  const quotes = { everyone, some };
  if (said === everyone && hasParts) return { cell, problem: "fault.everyone_and", facts: quotes };
  if (said === some && !isNamed) return { cell, problem: "fault.nobody", facts: { some } };
  if (said === "" && hasParts) return { cell, problem: "fault.conditions", facts: { some } };
  return undefined;
}
