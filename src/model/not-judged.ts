/** Why a rule that needs history could not look at it. */
export type HistoryGap =
  | "not-asked"
  | "no-git"
  | "no-repository"
  | "nothing-saved"
  | "shallow-clone"
  | "not-saved-yet";

/** A rule that did not look, at all or at some entries; nothing it says nothing about is therefore in order. */
export interface NotJudged {
  readonly rule: string;
  readonly reason: HistoryGap;
  /** How many entries this is about; all when absent. */
  readonly entries?: number;
}

/** Rules that need history. */
export const historyRules: readonly string[] = ["edited-since-verified", "verification-rewritten"];

/** What is not judged unless history is asked for: reading it takes longer than everything else. */
export const historyNotAsked: readonly NotJudged[] = historyRules.map((rule) => ({
  rule,
  reason: "not-asked",
}));
