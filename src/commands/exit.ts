import { type StopKey, stop } from "../languages/en-stop.ts";
import type { Facts } from "../languages/sentence.ts";
import { english, type SpeechCode, speak } from "../languages/speech.ts";
import { printable } from "../reporters/printable.ts";

/** Exit codes; README.md tells people of them. */
export const exit = {
  fine: 0,
  /** Findings at or above --fail-on. */
  findings: 1,
  /** Usage, configuration, no pathway. */
  usage: 2,
  /** Cannot be answered here: no browser, no Git, disk failure, an entry that cannot be judged. */
  unable: 3,
  /** Our own bug. */
  bug: 70,
  /** The person left. */
  interrupted: 130,
} as const;

/**
 * A command ends here, with words for the person and an exit code. Not a fault of ours. The words may quote a folder's
 * name or what a browser wrote: nothing in them reaches the terminal as a command.
 */
export class Stop extends Error {
  readonly code: number;
  /** For a reader of another language; absent where the words are in theirs already. */
  readonly reason: StopReason | undefined;

  constructor(code: number, words: string | StopReason) {
    super(lines(typeof words === "string" ? words : english(stop).say(words.key, words.facts)));
    this.code = code;
    this.reason = typeof words === "string" ? undefined : words;
  }
}

/** A sentence by its key, for who ends a command and does not know the reader's language. */
export interface StopReason {
  readonly key: StopKey;
  readonly facts?: Facts;
}

/** The same end of a command in a reader's language. */
export async function spokenStop(error: unknown, code: SpeechCode): Promise<unknown> {
  if (!(error instanceof Stop) || !error.reason || code === "en") return error;
  const { say } = await speak(stop, code);
  return new Stop(error.code, say(error.reason.key, error.reason.facts));
}

const lines = (words: string) => words.split("\n").map(printable).join("\n");
