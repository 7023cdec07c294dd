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

  constructor(code: number, message: string) {
    super(message.split("\n").map(printable).join("\n"));
    this.code = code;
  }
}
