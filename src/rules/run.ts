import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import { defined } from "../model/defined.ts";
import { compareSeverities, type Diagnostic, type Severity } from "../model/diagnostic.ts";
import type { RuledFinding } from "../model/finding.ts";
import { loadPhoneKinds } from "../model/phone-kind.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { entryContext } from "./entry-context.ts";
import { isQuotable, knownSteps } from "./quotable.ts";
import { rules } from "./registry.ts";
import { settingsFindings } from "./settings.ts";
import { type Exception, exceptionsOf, holdsUntil } from "./waivers.ts";

const textRules = rules.filter((rule) => rule.stage === "text");
const entryRules = rules.filter((rule) => rule.stage === "entry");
const pathwayRules = rules.filter((rule) => rule.stage === "pathway");
const byId = new Map(rules.map((rule) => [rule.id, rule]));
const blocking = new Set(rules.flatMap((rule) => (rule.severity === "blocking" ? [rule.id] : [])));

/** Looks at one file as text; given to the reader of the catalogue. */
export function inspectText(text: string, source: SourceFile): readonly RuledFinding[] {
  const found: RuledFinding[] = [];
  for (const rule of textRules)
    for (const finding of rule.check(text, source)) found.push({ ...finding, rule: rule.id });
  return found;
}

/**
 * Everything that is to be said about a pathway on the date `today`, by file and place. Without lines: `locate` adds them.
 * Without a usable pathway.yaml only files are judged, and it is said that the rest is not.
 */
export async function runRules(
  catalogue: Catalogue,
  today: PlainDate,
): Promise<readonly Diagnostic[]> {
  if (hasHiddenPhone(catalogue)) await loadPhoneKinds();
  const entries = catalogue.services.map((entry) => entryContext(entry, catalogue, today));
  const bySource = new Map(entries.map((entry) => [entry.source, entry]));
  const judge = judgeOf(catalogue, today);
  const found: Diagnostic[] = [];
  const tell = (source: SourceFile, finding: RuledFinding) => {
    const judged = judge(source, finding);
    const guarded = source.isPrivate || bySource.get(source)?.audience === "restricted";
    if (judged) found.push(diagnose(source, judged, guarded));
  };
  for (const finding of [...catalogue.findings, ...settingsFindings(catalogue, byId)])
    tell(finding.source, finding);
  if (!catalogue.pathwayUnusable) {
    for (const entry of entries)
      for (const rule of entryRules)
        for (const finding of rule.check(entry)) tell(entry.source, { ...finding, rule: rule.id });
    for (const rule of pathwayRules)
      for (const finding of rule.check({ catalogue, today, entries, blocking }))
        tell(finding.source, { ...finding, rule: rule.id });
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** Files of entries that a blocking rule keeps out of every document. By file: an id may stand in two folders by mistake. */
export function withheldEntries(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    diagnostics.flatMap((each) => (each.severity === "blocking" && each.entry ? [each.file] : [])),
  );
}

type Judged = RuledFinding & { readonly severity: Severity };

/** Settles how grave a finding is: the rule, what the pathway lowered, signed exceptions. `undefined` when it is switched off. */
function judgeOf(
  catalogue: Catalogue,
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
  const { path, message, args, quotes, atKey, range, edit, rule, severity } = finding;
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
      guarded: guarded || undefined,
      shownSteps: steps < path.length ? steps : undefined,
      entry: source.kind === "service" ? source.id : undefined,
    }),
  };
}

/** The pathway may lower a rule that does not block, with a reason. */
function severityOf(catalogue: Catalogue, { rule, severity }: RuledFinding): Severity | "off" {
  const own = severity ?? byId.get(rule)?.severity ?? "error";
  const chosen = catalogue.pathway.rules[rule]?.severity as Severity | "off" | undefined;
  if (own === "blocking" || !chosen) return own;
  return chosen === "off" || compareSeverities(chosen, own) < 0 ? chosen : own;
}

/** The tables that tell a landline from a mobile are large; they are read only when a hidden place has a number. */
function hasHiddenPhone(catalogue: Catalogue): boolean {
  return catalogue.services.some((entry) =>
    entry.meaning.sites.some(
      ({ place, contact }) =>
        place.hidden && contact.phone.length + contact.whatsapp.length + contact.sms.length > 0,
    ),
  );
}
