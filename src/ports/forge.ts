/** Hosts of repositories that keep issues beside them. */
export const forgeNames = ["github", "gitlab"] as const;

export type ForgeName = (typeof forgeNames)[number];

/** What an issue says. The body is Markdown. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** An issue as it stands at its host. */
export interface Issue extends IssueText {
  readonly number: number;
  /** Where a person reads it. */
  readonly url: string;
  readonly isOpen: boolean;
  /** Written by a program or by somebody who belongs to the repository; anybody may copy the words of an issue into another. */
  readonly isTrusted: boolean;
}

/** What is to be changed of an issue; what is absent stays. */
export interface IssueChange extends Partial<IssueText> {
  readonly isOpen?: boolean;
}

/** The issues of one repository. Everything throws `ForgeFailure` when the host cannot or will not. */
export interface Issues {
  /** Every issue whose body has these words, open or closed, the oldest first. */
  with(words: string): Promise<readonly Issue[]>;
  create(text: IssueText): Promise<Issue>;
  change(number: number, change: IssueChange): Promise<void>;
}

/** Which issues are opened, and where their key lies. */
export interface ForgeChoice {
  readonly name: ForgeName;
  /** The environment variable that holds the token; the host's usual one when absent. */
  readonly tokenVariable?: string;
  /** Told when an answer takes its time. */
  progress(text: string): void;
}

/** The hosts, as the variables of continuous integration name them. */
export interface Forges {
  /** Asks nothing of the network yet. Throws `ForgeFailure` where a variable is missing or cannot be used. */
  open(choice: ForgeChoice): Promise<Issues>;
}

/** Why a host did not do what it was asked. */
export type ForgeProblem =
  | "variable-missing"
  | "variable-unusable"
  | "not-encrypted"
  | "forbidden"
  | "not-found"
  | "refused"
  | "moved"
  | "busy"
  | "failed"
  | "silent"
  | "unreachable"
  | "unreadable";

/** What the sentence on a failure needs. Never the token. */
export interface ForgeFacts {
  /** The environment variable that is missing or wrong. */
  readonly variable?: string;
  readonly host?: string;
  readonly status?: number;
  readonly seconds?: number;
  /** What the host wrote, shortened. */
  readonly said?: string;
}

/** The host did not do it; nothing is half done there. */
export class ForgeFailure extends Error {
  readonly problem: ForgeProblem;
  readonly facts: ForgeFacts;

  constructor(problem: ForgeProblem, facts: ForgeFacts = {}) {
    super(problem);
    this.problem = problem;
    this.facts = facts;
  }
}
