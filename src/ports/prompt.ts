/** What every question says. */
interface Asked {
  /** One plain question. */
  readonly question: string;
  /** What an answer means and what happens without one; shown below the question while it is open. */
  readonly help?: string;
  /** Which keys do what, in the person's language. */
  readonly keys: string;
}

/** A question that is answered in words. */
export interface TextQuestion extends Asked {
  /** Taken when the person only presses Enter. */
  readonly default?: string;
  /** Shown behind the question once it was left without an answer. */
  readonly unanswered: string;
  /** What is wrong with an answer, and what to write instead; `undefined` when it can be used. */
  check(answer: string): string | undefined;
}

/** One of the answers a person chooses from. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Shown while the choice is marked. */
  readonly meaning?: string;
  /** Stands over this choice and those after it. */
  readonly heading?: string;
}

/** A question whose answers are given. */
export interface ChoiceQuestion extends Asked {
  readonly choices: readonly Choice[];
  /** Marked at first. */
  readonly default?: string;
}

/** A question that takes any number of the given answers, also none. */
export interface SeveralQuestion extends Asked {
  readonly choices: readonly Choice[];
  /** Shown behind the question when nothing was marked. */
  readonly unanswered: string;
}

/** Questions to a person. Whoever asks has a flag that answers in advance. Throws `PromptLeft` when the person leaves. */
export interface Prompt {
  /** A person sits before a terminal: keys can be read and the question seen. */
  readonly mayAsk: boolean;
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
  chooseSeveral(question: SeveralQuestion): Promise<readonly string[]>;
}

/** The person left without an answer. */
export class PromptLeft extends Error {}
