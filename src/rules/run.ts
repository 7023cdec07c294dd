import { type Catalogue, organizationOf } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import { audienceAt } from "../model/audience-node.ts";
import { audienceTables } from "../model/audience-table.ts";
import { defined } from "../model/defined.ts";
import { compareSeverities, type Diagnostic, type Severity } from "../model/diagnostic.ts";
import { entryAudience } from "../model/entry-audience.ts";
import type { RuledFinding } from "../model/finding.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Service } from "../model/service.ts";
import { rules } from "./registry.ts";
import type { EntryContext, EntryRule, PathwayRule, TextRule } from "./rule.ts";

const stage = <R>(name: string) =>
  rules.filter((rule) => rule.stage === name) as unknown as readonly R[];
const textRules = stage<TextRule>("text");
const entryRules = stage<EntryRule>("entry");
const pathwayRules = stage<PathwayRule>("pathway");
const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Looks at one file as text; given to the reader of the catalogue. */
export function inspectText(text: string, source: SourceFile): readonly RuledFinding[] {
  return textRules.flatMap((rule) =>
    [...rule.check(text, source)].map((finding) => ({ ...finding, rule: rule.id })),
  );
}

/** Everything that is to be said about a pathway on the date `today`, by file and place. Without lines: `locate` adds them. */
export function runRules(catalogue: Catalogue, today: PlainDate): readonly Diagnostic[] {
  const services = new Map(catalogue.services.map((entry) => [entry.source, entry.meaning]));
  const found: Diagnostic[] = [];
  const tell = (source: SourceFile, finding: RuledFinding) => {
    const severity = severityOf(catalogue, finding.rule);
    const guarded = isGuarded(catalogue, source, services.get(source));
    if (severity !== "off") found.push(diagnose(source, finding, { severity, guarded }));
  };
  for (const finding of catalogue.findings) tell(finding.source, finding);
  for (const { source, written, meaning: service } of catalogue.services) {
    const organization = organizationOf(catalogue, service);
    const context: EntryContext = { service, written, source, organization, catalogue, today };
    for (const rule of entryRules)
      for (const finding of rule.check(context)) tell(source, { ...finding, rule: rule.id });
  }
  for (const rule of pathwayRules)
    for (const finding of rule.check({ catalogue, today }))
      tell(finding.source, { ...finding, rule: rule.id });
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** Entries that a blocking rule keeps out of every document. */
export function withheldEntries(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    diagnostics.flatMap((each) => (each.severity === "blocking" && each.entry ? [each.entry] : [])),
  );
}

function diagnose(
  source: SourceFile,
  finding: RuledFinding,
  { severity, guarded }: { severity: Severity; guarded: boolean },
): Diagnostic {
  const { path, message, args, quotes, atKey, range, edit, rule } = finding;
  const isPublic =
    path.length > 0 && !guarded && audienceAt(path, audienceTables[source.kind]) === "public";
  return {
    rule,
    severity,
    file: source.path,
    path,
    message,
    quotable: isPublic || atKey === true,
    ...defined({
      args,
      quotes,
      atKey,
      range,
      edit,
      entry: source.kind === "service" ? source.id : undefined,
    }),
  };
}

/** Nothing of an entry for protection staff is quoted anywhere. */
function isGuarded(
  catalogue: Catalogue,
  source: SourceFile,
  service: Service | undefined,
): boolean {
  if (source.isPrivate) return true;
  return (
    service !== undefined &&
    entryAudience(service, catalogue.pathway, catalogue.vocabulary) === "restricted"
  );
}

/** The pathway may lower a rule that does not block, with a reason. */
function severityOf(catalogue: Catalogue, id: string): Severity | "off" {
  const own = byId.get(id)?.severity ?? "error";
  const chosen = catalogue.pathway.rules[id]?.severity as Severity | "off" | undefined;
  if (own === "blocking" || !chosen) return own;
  return chosen === "off" || compareSeverities(chosen, own) < 0 ? chosen : own;
}
