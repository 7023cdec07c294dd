import type { Catalogue, Surroundings } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { Audience } from "../model/audience.ts";
import type { AudienceNode } from "../model/audience-node.ts";
import type { Severity } from "../model/diagnostic.ts";
import type { ServiceFile } from "../model/file-types.ts";
import type { Finding } from "../model/finding.ts";
import type { Standing } from "../model/freshness.ts";
import type { Organization } from "../model/organization.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Service } from "../model/service.ts";
import type { EntryDigest } from "./entry-digest.ts";

/** What people read about a rule. Most runs show none of it, so the built program loads it apart: see told-rules.ts. */
interface RuleTexts {
  /** What is wrong, as a short noun phrase. */
  readonly title: string;
  /** The harm, in one sentence. */
  readonly why: string;
  /** What to do, in one or two sentences. */
  readonly remedy: string;
  /** Lines as they stand wrong and right. A test finds both in the rule's fixture folder. */
  readonly example?: { readonly wrong: string; readonly right: string };
}

interface RuleBase extends RuleTexts {
  /** Also the file name, the fixture folder and the heading in the documentation. */
  readonly id: string;
  readonly severity: Severity;
  /** How it can appear in a file that nobody touched: with the passing of days, or by a change in another file. */
  readonly arises?: "with time" | "elsewhere";
}

/** Looks at one file as text, before it is read as data. */
export interface TextRule extends RuleBase {
  readonly stage: "text";
  /** Characters as in a set of a regular expression; where none of them stands, the rule has nothing to find. */
  readonly signs?: string;
  /** The same of two characters that stand side by side; with `signs`, one or the other. */
  readonly pairs?: readonly [first: string, second: string];
  check(text: string, source: SourceFile): Iterable<Finding>;
}

/** What a rule about one file sees: the file as its author wrote it, whatever kind it is. */
export interface FileContext {
  readonly source: SourceFile;
  readonly written: unknown;
  readonly catalogue: Surroundings;
  readonly today: PlainDate;
  /** Who sees the file at most: of an entry by its own line or by default, of any other file everyone outside private/. */
  readonly audience: Audience;
}

/** A rule that need not be asked about every file. */
interface NeedingRule<Context> extends RuleBase {
  /** Keys of which the rule needs one, anywhere in the file; where none stands it is not asked, which saves time. May be left out. */
  readonly needs?: readonly string[];
  /**
   * Whether there is anything to look at; `check` is called only after a yes and does not ask again. Most files are right, and a no
   * costs far less than a `check` that finds nothing. May be left out.
   */
  when?(context: Context): boolean;
}

/** Looks at one file of any kind: days, numbers, addresses wherever they stand. */
export interface FileRule extends NeedingRule<FileContext> {
  readonly stage: "file";
  check(context: FileContext): Iterable<Finding>;
}

/** What a rule about one service sees. Nothing of other services: what is found is kept while these files are the same. */
export interface EntryContext extends FileContext {
  readonly service: Service;
  readonly written: ServiceFile;
  /** `undefined` when the organisation's file is missing or broken. */
  readonly organization: Organization | undefined;
  /** One of its codes is sensitive. */
  readonly isSensitive: boolean;
  /** Nobody is sent there: closed or withdrawn. */
  readonly isClosed: boolean;
  /** Without its groups, which no rule looks at. */
  readonly freshness: Standing;
}

/** Looks at one service. */
export interface EntryRule extends NeedingRule<EntryContext> {
  readonly stage: "entry";
  check(context: EntryContext): Iterable<Finding>;
}

/** A finding about a file that the rule chose itself. */
export interface PlacedFinding extends Finding {
  readonly source: SourceFile;
}

/** What a rule about the whole pathway sees: of each service its digest, of everything else all. */
export interface PathwayContext {
  readonly catalogue: Surroundings & Pick<Catalogue, "organizations" | "unusable">;
  readonly today: PlainDate;
  readonly entries: readonly EntryDigest[];
  /** Ids of the rules that block publication. */
  readonly blocking: ReadonlySet<string>;
}

/** Looks at the pathway as a whole. */
export interface PathwayRule extends RuleBase {
  readonly stage: "pathway";
  check(context: PathwayContext): Iterable<PlacedFinding>;
}

/** An entry as it was saved at one moment; `undefined` where its text could not be read. */
export interface SavedVersion {
  /** Seconds since 1970. */
  readonly at: number;
  readonly written: unknown;
  /** It came about by joining what several people had saved apart. */
  readonly isMerge: boolean;
}

/** What a rule about an entry's history sees. */
export interface HistoryContext extends EntryContext {
  /** The newest first. */
  readonly versions: readonly SavedVersion[];
  /** Which facts are confirmed together, and who sees each: of a service. */
  readonly table: AudienceNode;
}

/** Looks at what was saved of one service; judged only when history was asked for and can be read. */
export interface HistoryRule extends RuleBase {
  readonly stage: "history";
  check(context: HistoryContext): Iterable<Finding>;
}

/** A finding that the reader makes itself, described here so that it can be explained. */
export interface ReadingRule extends RuleBase {
  readonly stage: "reading";
}

export type Rule = TextRule | FileRule | EntryRule | PathwayRule | HistoryRule | ReadingRule;

/** What a rule does, without what is told of it. */
export type WorkingRule = WithoutTexts<Rule>;

type WithoutTexts<Each> = Each extends Rule ? Omit<Each, keyof RuleTexts> : never;

/** What is told of a rule, without what it does. */
export type ToldRule = Pick<Rule, "id" | "severity" | keyof RuleTexts>;
