/** A rule that once was and is no more. Its id is never used again, so that what others wrote about it stays true. */
export interface RetiredRule {
  readonly id: string;
  /** The version that dropped it. */
  readonly since: string;
  /** What tells of the same today, in one sentence. */
  readonly instead: string;
}

/** Every rule that a published version had and that later went. */
export const retiredRules: readonly RetiredRule[] = [];
