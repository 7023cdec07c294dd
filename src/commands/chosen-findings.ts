import type { Audience } from "../model/audience.ts";
import { maySee } from "../model/audience.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ExceptionInForce } from "../model/excuse.ts";
import { nearest } from "../model/nearest.ts";
import { rules } from "../rules/registry.ts";
import { type Chosen, namedFiles } from "./chosen-files.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop, type StopReason } from "./exit.ts";

/** What of all findings the person asked about: files, --changed-since, --rule, --audience. */
export interface Choice {
  /** `undefined` when every file is meant. */
  readonly named: Chosen | undefined;
  findings(all: readonly Diagnostic[]): readonly Diagnostic[];
  /** Exceptions to what is told. */
  exceptions(
    all: readonly ExceptionInForce[],
    told: readonly Diagnostic[],
  ): readonly ExceptionInForce[];
}

export function choiceOf(context: Context, input: Input, root: string): Choice {
  const named = namedFiles(context, input, root);
  const since = changedSince(context, input, root);
  const chosenRules = ruleOption(input);
  const reader = textOption(input, "audience") as Audience | undefined;
  const isMeant = ({ rule, audience }: Pick<Diagnostic, "rule" | "audience">) =>
    (chosenRules?.has(rule) ?? true) && (!reader || maySee(reader, audience ?? "public"));
  return {
    named,
    findings: (all) =>
      all
        .filter((each) => (named?.(each.file) ?? true) && isMeant(each))
        .flatMap((each) => (since ? ofChange(each, since) : [each])),
    exceptions: (all, told) =>
      all.filter((each) => {
        const isNear = (file: string) => (named?.(file) ?? true) && (since?.has(file) ?? true);
        // What the pathway lowered concerns all files; of a few that somebody named only where it lowers something there.
        const isOfAll =
          each.kind === "lowered" && (!named || told.some(({ rule }) => rule === each.rule));
        return isMeant(each) && (isOfAll || isNear(each.file) || isNear(each.about ?? each.file));
      }),
  };
}

/** The rules asked for; `undefined` when all are. One that does not exist would find nothing and look like peace. */
export function ruleOption(input: Input): ReadonlySet<string> | undefined {
  const typed = textOption(input, "rule");
  if (typed === undefined) return undefined;
  const known = rules.map((rule) => rule.id);
  const ids = typed.split(",").map((each) => each.trim());
  for (const id of ids) if (!known.includes(id)) throw new Stop(exit.usage, noRule(id, known));
  return new Set(ids);
}

function noRule(rule: string, known: readonly string[]): StopReason {
  const near = nearest(rule, known);
  return near === undefined
    ? { key: "stop.no_rule", facts: { rule } }
    : { key: "stop.near_rule", facts: { rule, near } };
}

/** How findings of a rule come about, by its id: with an edit, with time, or by an edit elsewhere. */
export const arises = new Map(rules.map((rule) => [rule.id, rule.arises]));

/**
 * With --changed-since: what concerns the change. Of files nobody touched, age is told as a note, so that a change to one
 * entry does not fail for another; and what the change may have broken there stays.
 */
function ofChange(each: Diagnostic, since: ReadonlySet<string>): readonly Diagnostic[] {
  if (since.has(each.file) || arises.get(each.rule) === "elsewhere") return [each];
  return arises.get(each.rule) === "with time" ? [{ ...each, severity: "note" }] : [];
}

function changedSince(
  { git }: Context,
  input: Input,
  root: string,
): ReadonlySet<string> | undefined {
  const revision = textOption(input, "changed-since");
  if (revision === undefined) return undefined;
  const changed = git.changedSince(root, revision);
  if (changed) return new Set(changed);
  throw new Stop(exit.unable, { key: "stop.no_revision", facts: { revision } });
}
