import type { Catalogue, FileFinding, Surroundings } from "../catalogue/catalogue.ts";
import type { Audience } from "../model/audience.ts";
import { audienceAt } from "../model/audience-node.ts";
import { audienceTables } from "../model/audience-table.ts";
import { defined } from "../model/defined.ts";
import { compareSeverities, type Diagnostic, type Severity } from "../model/diagnostic.ts";
import type { RuledFinding } from "../model/finding.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { concernedBy } from "./concerned.ts";
import type { EntryDigest } from "./entry-digest.ts";
import type { JudgedFinding } from "./ignores.ts";
import { judgedNumbers } from "./judged-numbers.ts";
import { isQuotable, knownSteps } from "./quotable.ts";
import { byId } from "./registry.ts";
import { type Exception, exceptionsOf, holdsUntil } from "./waivers.ts";

/** What decides how grave findings are and who may read them. */
export interface Settling {
  readonly catalogue: Surroundings & Pick<Catalogue, "ignoring" | "unusable">;
  readonly today: PlainDate;
  readonly entries: readonly EntryDigest[];
}

/** Findings as they are told, by file; what the pathway switched off is left out. */
export async function settle(
  found: readonly FileFinding[],
  { catalogue, today, entries }: Settling,
): Promise<readonly Diagnostic[]> {
  const judge = judgeOf(catalogue, today);
  const told = await judgedNumbers(found, catalogue.pathway);
  const judged = await heeded(told.filter(isMeant).flatMap(judge), catalogue);
  const audienceOf = concernedBy(catalogue, entries);
  return judged
    .map((each) => diagnose(each, audienceOf(each.source)))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** Comments that excuse something are rare, and heeding them needs the exact reader. */
async function heeded(
  judged: readonly JudgedFinding[],
  { ignoring, pathwayUnusable, unusable }: Settling["catalogue"],
): Promise<readonly JudgedFinding[]> {
  if (ignoring.size === 0) return judged;
  const { heedIgnores } = await import("./ignores.ts");
  return heedIgnores(judged, {
    ignoring,
    known: [...byId.keys()],
    isJudged: (source) => !pathwayUnusable && !unusable.includes(source),
  });
}

/** Some findings hold only where everyone reads the field, or only where fewer do. */
function isMeant({ readBy, path, source }: FileFinding): boolean {
  if (readBy === undefined) return true;
  const isPublic = audienceAt(path, audienceTables[source.kind]) === "public";
  return readBy === (isPublic ? "everyone" : "fewer");
}

/** Settles how grave a finding is: the rule, what the pathway lowered, signed exceptions. Nothing is left of one that is switched off. */
function judgeOf(
  catalogue: Surroundings,
  today: PlainDate,
): (finding: FileFinding) => readonly JudgedFinding[] {
  const exceptions = new Map<string, Exception[]>();
  for (const each of exceptionsOf(catalogue)) {
    const key = `${each.rule}--${each.entry}`;
    exceptions.set(key, [...(exceptions.get(key) ?? []), each]);
  }
  return (finding) => {
    const severity = severityOf(catalogue, finding);
    if (severity === "off") return [];
    for (const each of exceptions.get(`${finding.rule}--${finding.source.id}`) ?? []) {
      const until = holdsUntil(each, severity, today);
      if (until)
        return [{ ...finding, severity: "note", excuse: { kind: "waiver", by: each.by, until } }];
    }
    return [{ ...finding, severity }];
  };
}

function diagnose(finding: JudgedFinding, audience: Audience | undefined): Diagnostic {
  const {
    source,
    path,
    message,
    args,
    quotes,
    atKey,
    range,
    edit,
    instead,
    rule,
    severity,
    excuse,
  } = finding;
  const isEntry = source.kind === "service";
  const guarded = source.isPrivate || audience === "restricted";
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
      excuse,
      audience,
      guarded: guarded || undefined,
      shownSteps: steps < path.length ? steps : undefined,
      entry: isEntry ? source.id : undefined,
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
