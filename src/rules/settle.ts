import type { FileFinding, Surroundings } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import { audienceAt } from "../model/audience-node.ts";
import { audienceTables } from "../model/audience-table.ts";
import { defined } from "../model/defined.ts";
import { compareSeverities, type Diagnostic, type Severity } from "../model/diagnostic.ts";
import type { RuledFinding } from "../model/finding.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { judgedNumbers } from "./judged-numbers.ts";
import { isQuotable, knownSteps } from "./quotable.ts";
import { byId } from "./registry.ts";
import { type Exception, exceptionsOf, holdsUntil } from "./waivers.ts";

/** What decides how grave findings are and who may read them. */
export interface Settling {
  readonly catalogue: Surroundings;
  readonly today: PlainDate;
  /** Entries for protection staff. */
  readonly restricted: ReadonlySet<SourceFile>;
}

/** Findings as they are told, by file; what the pathway switched off is left out. */
export async function settle(
  found: readonly FileFinding[],
  { catalogue, today, restricted }: Settling,
): Promise<readonly Diagnostic[]> {
  const judge = judgeOf(catalogue, today);
  const told = await judgedNumbers(found, catalogue.pathway);
  return told
    .flatMap((finding) => {
      const { source } = finding;
      if (finding.readBy !== undefined && finding.readBy !== readersOf(finding)) return [];
      const judged = judge(source, finding);
      return judged ? [diagnose(source, judged, source.isPrivate || restricted.has(source))] : [];
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

function readersOf({ path, source }: FileFinding): "everyone" | "fewer" {
  return audienceAt(path, audienceTables[source.kind]) === "public" ? "everyone" : "fewer";
}

type Judged = RuledFinding & { readonly severity: Severity };

/** Settles how grave a finding is: the rule, what the pathway lowered, signed exceptions. `undefined` when it is switched off. */
function judgeOf(
  catalogue: Surroundings,
  today: PlainDate,
): (source: SourceFile, finding: RuledFinding) => Judged | undefined {
  const exceptions = new Map<string, Exception[]>();
  for (const each of exceptionsOf(catalogue)) {
    const key = `${each.rule}--${each.entry}`;
    exceptions.set(key, [...(exceptions.get(key) ?? []), each]);
  }
  return (source, finding) => {
    const severity = severityOf(catalogue, finding);
    if (severity === "off") return undefined;
    for (const each of exceptions.get(`${finding.rule}--${source.id}`) ?? []) {
      const until = holdsUntil(each, severity, today);
      if (until) return excepted(finding, until);
    }
    return { ...finding, severity };
  };
}

function excepted(finding: RuledFinding, until: PlainDate): Judged {
  return {
    ...finding,
    severity: "note",
    message: `Signed exception until {until}. ${finding.message}`,
    args: { ...finding.args, until },
  };
}

function diagnose(source: SourceFile, finding: Judged, guarded: boolean): Diagnostic {
  const { path, message, args, quotes, atKey, range, edit, instead, rule, severity } = finding;
  const steps = knownSteps(path, source.kind);
  return {
    rule,
    severity,
    file: source.path,
    path,
    message,
    quotable: isQuotable(finding, source.kind, guarded),
    ...defined({
      args,
      quotes,
      atKey,
      range,
      edit,
      instead,
      guarded: guarded || undefined,
      shownSteps: steps < path.length ? steps : undefined,
      entry: source.kind === "service" ? source.id : undefined,
    }),
  };
}

/** The pathway may lower a rule that does not block, with a reason. */
function severityOf(catalogue: Surroundings, { rule, severity }: RuledFinding): Severity | "off" {
  const own = severity ?? byId.get(rule)?.severity ?? "error";
  const chosen = catalogue.pathway.rules[rule]?.severity as Severity | "off" | undefined;
  if (own === "blocking" || !chosen) return own;
  return chosen === "off" || compareSeverities(chosen, own) < 0 ? chosen : own;
}
