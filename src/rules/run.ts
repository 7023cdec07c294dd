import type { Catalogue, FileFinding } from "../catalogue/catalogue.ts";
import { pathwaySource, type SourceFile } from "../catalogue/source-file.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ExceptionInForce } from "../model/excuse.ts";
import type { Finding, RuledFinding } from "../model/finding.ts";
import { loadPhoneKinds } from "../model/phone-kind.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { loadCodeLabels } from "./code-labels.ts";
import { entryContext } from "./entry-context.ts";
import { type EntryDigest, entryDigest } from "./entry-digest.ts";
import { exceptionsInForce } from "./in-force.ts";
import { byId, rules } from "./registry.ts";
import type { EntryContext, FileContext, HistoryContext } from "./rule.ts";
import { type Histories, savedVersions } from "./saved-versions.ts";
import { settingsFindings } from "./settings.ts";
import { signTable } from "./sign-table.ts";

const textRules = rules.filter((rule) => rule.stage === "text");
const signsOf = signTable(textRules);
const fileRules = rules.filter((rule) => rule.stage === "file");
const entryRules = rules.filter((rule) => rule.stage === "file" || rule.stage === "entry");
const historyRules = rules.filter((rule) => rule.stage === "history");
const pathwayRules = rules.filter((rule) => rule.stage === "pathway");
const blocking = new Set(rules.flatMap((rule) => (rule.severity === "blocking" ? [rule.id] : [])));

/** Looks at one file as text; given to the reader of the catalogue. */
export function inspectText(text: string, source: SourceFile): readonly RuledFinding[] {
  const found: RuledFinding[] = [];
  const signs = signsOf(text);
  for (const [index, rule] of textRules.entries()) {
    if (rule.signs !== undefined && (signs & (1 << index)) === 0) continue;
    for (const finding of rule.check(text, source)) found.push({ ...finding, rule: rule.id });
  }
  return found;
}

/** What is to be said about a pathway. */
export interface Judgement {
  /** By file and place. Without lines: `locate` adds them. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was decided in files of its own and in pathway.yaml; comments stand at the findings they excuse. */
  readonly exceptions: readonly ExceptionInForce[];
}

/** The findings alone. */
export async function runRules(
  catalogue: Catalogue,
  today: PlainDate,
  histories?: Histories,
): Promise<readonly Diagnostic[]> {
  return (await judgePathway(catalogue, today, histories)).diagnostics;
}

/**
 * Everything that is to be said about a pathway on the date `today`. Without a usable pathway.yaml only files are judged,
 * and it is said that the rest is not.
 */
export async function judgePathway(
  catalogue: Catalogue,
  today: PlainDate,
  histories?: Histories,
): Promise<Judgement> {
  if (hasHiddenPhone(catalogue)) await loadPhoneKinds();
  if (catalogue.pathway.vocabulary.length > 0) await loadCodeLabels();
  const found: FileFinding[] = [...catalogue.findings, ...settingsFindings(catalogue, byId)];
  const entries: EntryDigest[] = [];
  const look = <Context extends FileContext>(
    of: readonly { id: string; check(context: Context): Iterable<Finding> }[],
    context: Context,
  ) => {
    for (const { id, check } of of)
      for (const finding of check(context))
        found.push({ ...finding, rule: id, source: context.source });
  };
  for (const entry of catalogue.services) {
    const context = entryContext(entry, catalogue, today);
    entries.push(entryDigest(context));
    if (catalogue.pathwayUnusable) continue;
    look(entryRules, context);
    const history = histories && (await historyContext(context, histories));
    if (history) look(historyRules, history);
  }
  if (!catalogue.pathwayUnusable) {
    for (const { source, written } of otherFiles(catalogue))
      look(fileRules, {
        source,
        written,
        catalogue,
        today,
        audience: source.isPrivate ? "restricted" : "public",
      });
    for (const rule of pathwayRules)
      for (const finding of rule.check({ catalogue, today, entries, blocking }))
        found.push({ ...finding, rule: rule.id });
  }
  const severityOf = (id: string) => byId.get(id)?.severity;
  const exceptions = exceptionsInForce(catalogue, { entries, today, severityOf });
  if (found.length + catalogue.ignoring.size === 0) return { diagnostics: [], exceptions };
  // Who may see what is a large table; it is read only where there is something to say.
  const { settle } = await import("./settle.ts");
  return { diagnostics: await settle(found, { catalogue, today, entries }), exceptions };
}

/** What history rules see of an entry; nothing of one that was never saved. */
async function historyContext(
  context: EntryContext,
  histories: Histories,
): Promise<HistoryContext | undefined> {
  const texts = histories.get(context.source.path);
  if (!texts) return undefined;
  const { audienceTables } = await import("../model/audience-table.ts");
  return { ...context, versions: await savedVersions(texts), table: audienceTables.service };
}

/** Every readable file that is no service, as its author wrote it. */
function* otherFiles(catalogue: Catalogue): Iterable<Pick<FileContext, "source" | "written">> {
  yield { source: pathwaySource, written: catalogue.pathwayFile };
  yield* catalogue.organizations.values();
  yield* catalogue.protocols.values();
  yield* catalogue.decisions.values();
  yield* catalogue.waivers.values();
}

/** Files of entries that a blocking rule keeps out of every document. By file: an id may stand in two folders by mistake. */
export function withheldEntries(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    diagnostics.flatMap((each) => (each.severity === "blocking" && each.entry ? [each.file] : [])),
  );
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
