/** Questions to a person. Whoever asks has a flag that answers in advance. */
export interface Prompt {
  /** A person sits before a terminal: keys can be read and the question seen. */
  readonly mayAsk: boolean;
  /** The one that was chosen; `undefined` when the person left without an answer. */
  choose(question: string, choices: readonly string[]): Promise<string | undefined>;
}
