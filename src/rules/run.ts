import {
  type Catalogue,
  type FileFinding,
  organizationOf,
  type ServiceEntry,
  type Surroundings,
} from "../catalogue/catalogue.ts";
import { pathwaySource, type SourceFile } from "../catalogue/source-file.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ExceptionInForce } from "../model/excuse.ts";
import type { Finding, RuledFinding } from "../model/finding.ts";
import type { Organization } from "../model/organization.ts";
import { loadPhoneKinds } from "../model/phone-kind.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { loadCodeLabels } from "./code-labels.ts";
import { entryContext } from "./entry-context.ts";
import { type EntryDigest, entryDigest } from "./entry-digest.ts";
import { glanceAt, hasOne, type KeySet, keySet } from "./glance.ts";
import { exceptionsInForce } from "./in-force.ts";
import { byId, rules } from "./registry.ts";
import type { EntryContext, FileContext, HistoryContext, PathwayContext } from "./rule.ts";
import { type Histories, savedVersions } from "./saved-versions.ts";
import { settingsFindings } from "./settings.ts";
import { signTable } from "./sign-table.ts";

const textRules = rules.filter((rule) => rule.stage === "text");
const signsOf = signTable(textRules);
const fileRules = rules.filter((rule) => rule.stage === "file").map(asked);
const entryRules = rules
  .filter((rule) => rule.stage === "file" || rule.stage === "entry")
  .map(asked<EntryContext>);
const historyRules = rules.filter((rule) => rule.stage === "history").map(asked);
const pathwayRules = rules.filter((rule) => rule.stage === "pathway");
const blocking = new Set(rules.flatMap((rule) => (rule.severity === "blocking" ? [rule.id] : [])));

/** Of a rule what is needed to ask it: of one shape for all, which the engine looks up faster. */
interface Asked<Context> {
  readonly id: string;
  readonly needs: KeySet | undefined;
  readonly when: ((context: Context) => boolean) | undefined;
  readonly check: (context: Context) => Iterable<Finding>;
}

function asked<Context>(rule: {
  readonly id: string;
  readonly needs?: readonly string[];
  when?(context: Context): boolean;
  check(context: Context): Iterable<Finding>;
}): Asked<Context> {
  const { id, needs, when, check } = rule;
  return { id, needs: needs && keySet(needs), when, check };
}

/** Looks at one file as text; given to the reader of the catalogue. */
export function inspectText(text: string, source: SourceFile): readonly RuledFinding[] {
  const found: RuledFinding[] = [];
  const signs = signsOf(text);
  for (const [index, rule] of textRules.entries()) {
    if ((rule.signs ?? rule.pairs) !== undefined && (signs & (1 << index)) === 0) continue;
    for (const finding of rule.check(text, source)) found.push({ ...finding, rule: rule.id });
  }
  return found;
}

/** What is found in one service, and what rules about the whole pathway see of it. */
export interface JudgedService {
  readonly findings: readonly FileFinding[];
  readonly digest: EntryDigest;
}

/** What an entry is judged by, besides its own file and its organisation's. */
export interface Measure {
  readonly catalogue: Surroundings;
  readonly today: PlainDate;
  /** Where history was asked for. */
  readonly histories?: Histories | undefined;
}

/** Looks at one service. Without history the answer holds while the service, its organisation, the surroundings and the day are the same. */
export async function judgeService(
  entry: ServiceEntry,
  organization: Organization | undefined,
  measure: Measure,
): Promise<JudgedService> {
  const { catalogue, histories } = measure;
  if (hasHiddenPhone(entry)) await loadPhoneKinds();
  await loadCodeLabels(catalogue.pathway);
  const context = entryContext(entry, organization, measure);
  const digest = entryDigest(context);
  if (catalogue.pathwayUnusable) return { digest, findings: none };
  const findings = look(entryRules, context);
  const history = histories && (await historyContext(context, histories));
  return { digest, findings: history ? [...findings, ...look(historyRules, history)] : findings };
}

/** What may keep a service out of every document: found by the rules that block, and by those the pathway made block. */
export async function judgeBlocking(
  entry: ServiceEntry,
  organization: Organization | undefined,
  measure: Omit<Measure, "histories">,
): Promise<JudgedService> {
  if (hasHiddenPhone(entry)) await loadPhoneKinds();
  await loadCodeLabels(measure.catalogue.pathway);
  const context = entryContext(entry, organization, measure);
  const own = measure.catalogue.pathway.rules;
  const isAsked = ({ id }: Asked<EntryContext>) =>
    blocking.has(id) || own[id]?.severity === "blocking";
  return { digest: entryDigest(context), findings: look(entryRules.filter(isAsked), context) };
}

/** A pathway of whose services only digests are known. */
export type DigestedCatalogue = PathwayContext["catalogue"];

/** Looks at everything but single services: at all other files, and at the pathway as a whole. */
export async function judgeRest(
  catalogue: DigestedCatalogue,
  entries: readonly EntryDigest[],
  today: PlainDate,
): Promise<readonly FileFinding[]> {
  const settings = settingsFindings(catalogue, byId);
  if (catalogue.pathwayUnusable) return settings;
  await loadCodeLabels(catalogue.pathway);
  const files = [...otherFiles(catalogue)].flatMap((file) => {
    const audience = file.source.isPrivate ? "restricted" : "public";
    return look(fileRules, { ...file, catalogue, today, audience });
  });
  const context = { catalogue, today, entries, blocking };
  const whole = pathwayRules.flatMap((rule) =>
    [...rule.check(context)].map((finding) => ({ ...finding, rule: rule.id })),
  );
  return [...settings, ...files, ...whole];
}

/** Nothing is allocated where nothing is found, and no rule is asked that has nothing to look at: most entries have nothing. */
function look<Context extends FileContext>(
  of: readonly Asked<Context>[],
  context: Context,
): readonly FileFinding[] {
  const { keys } = glanceAt(context.written);
  let found = none;
  for (const { id, needs, when, check } of of) {
    if ((needs && !hasOne(keys, needs)) || when?.(context) === false) continue;
    for (const finding of check(context)) {
      if (found === none) found = [];
      found.push({ ...finding, rule: id, source: context.source });
    }
  }
  return found;
}

const none: FileFinding[] = [];

/** What is to be said about a pathway. */
export interface Judgement {
  /** By file and place. Without lines: `locate` adds them. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was decided in files of its own and in pathway.yaml; comments stand at the findings they excuse. */
  readonly exceptions: readonly ExceptionInForce[];
}

/** What was found, and what decides how it is told. */
export interface Found {
  readonly found: readonly FileFinding[];
  readonly catalogue: Surroundings & Pick<Catalogue, "ignoring" | "unusable">;
  readonly today: PlainDate;
  /** Asked for where something was found or excepted. */
  entries(): readonly EntryDigest[];
}

/** Settles what is told of what was found, and how. */
export async function judgementOn({ found, catalogue, today, entries }: Found): Promise<Judgement> {
  const severityOf = (id: string) => byId.get(id)?.severity;
  const { waivers, decisions, pathway, ignoring } = catalogue;
  const mayExcept = waivers.size + decisions.size + Object.keys(pathway.rules).length > 0;
  const exceptions = mayExcept
    ? exceptionsInForce(catalogue, { entries: entries(), today, severityOf })
    : [];
  if (found.length + ignoring.size === 0) return { diagnostics: [], exceptions };
  // Who may see what is a large table; it is read only where there is something to say.
  const { settle } = await import("./settle.ts");
  return { diagnostics: await settle(found, { catalogue, today, entries: entries() }), exceptions };
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
  const measure = { catalogue, today, histories };
  const found: FileFinding[] = [...catalogue.findings];
  const digests: EntryDigest[] = [];
  for (const entry of catalogue.services) {
    const organization = organizationOf(catalogue, entry.meaning);
    const { findings, digest } = await judgeService(entry, organization, measure);
    for (const finding of findings) found.push(finding);
    digests.push(digest);
  }
  for (const finding of await judgeRest(catalogue, digests, today)) found.push(finding);
  return judgementOn({ found, catalogue, today, entries: () => digests });
}

/** What history rules see of an entry; nothing of one that was never saved. */
async function historyContext(
  context: EntryContext,
  histories: Histories,
): Promise<HistoryContext | undefined> {
  const texts = histories.get(context.source.path);
  if (!texts) return undefined;
  const { audienceTables } = await import("../model/audience-table.ts");
  const versions = await savedVersions(texts, context.written);
  return { ...context, versions, table: audienceTables.service };
}

/** Every readable file that is no service, as its author wrote it. */
function* otherFiles(
  catalogue: DigestedCatalogue,
): Iterable<Pick<FileContext, "source" | "written">> {
  yield { source: pathwaySource, written: catalogue.pathwayFile };
  yield* catalogue.organizations.values();
  yield* catalogue.protocols.values();
  yield* catalogue.decisions.values();
  yield* catalogue.waivers.values();
}

/** The tables that tell a landline from a mobile are large; they are read only when a hidden place has a number. */
function hasHiddenPhone({ meaning }: ServiceEntry): boolean {
  return meaning.sites.some(
    ({ place, contact }) =>
      place.hidden && contact.phone.length + contact.whatsapp.length + contact.sms.length > 0,
  );
}
