import type { SpeechCode } from "../languages/speech.ts";
import type { Archives } from "../ports/archive.ts";
import type { Cache } from "../ports/cache.ts";
import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Forges } from "../ports/forge.ts";
import type { Git } from "../ports/git.ts";
import type { Machine } from "../ports/machine.ts";
import type { Previews } from "../ports/preview.ts";
import type { Printer } from "../ports/printer.ts";
import type { Prompt } from "../ports/prompt.ts";
import type { Screen } from "../ports/screen.ts";
import type { Share } from "../ports/share.ts";
import type { Workbooks } from "../ports/workbook.ts";
import type { Writer } from "../ports/writer.ts";

/** The world, as a command may touch it. */
export interface Context {
  readonly files: Files;
  readonly writer: Writer;
  readonly git: Git;
  /** The way to others; only commands named for it use it. */
  readonly share: Share;
  readonly archives: Archives;
  readonly clock: Clock;
  readonly cache: Cache;
  readonly screen: Screen;
  readonly machine: Machine;
  readonly printer: Printer;
  readonly prompt: Prompt;
  readonly forges: Forges;
  readonly workbooks: Workbooks;
  readonly previews: Previews;
  /** The language in which the program speaks to whoever runs it; documents have `--language`. */
  readonly messages: SpeechCode;
  /** The version of this program. */
  readonly version: string;
}

/** What a person typed. Options are keyed as they are written: `--as-of` is `as-of`. */
export interface Input {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface OptionSpec {
  /** As commander writes it: "--as-of <date>". */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** May be given several times; the values come joined with commas, or each on a line of its own. */
  readonly repeats?: true | "lines";
}

/** One command: one file, one line in the registry. */
export interface Command {
  /** As commander writes them: "[file...]". */
  readonly arguments?: string;
  readonly options: readonly OptionSpec[];
  /** Three, the plainest first. */
  readonly examples: readonly [string, string, string];
  /** Gives the exit code: see `exit.ts`. */
  run(context: Context, input: Input): Promise<number>;
}

/** The text of an option; `undefined` when it was not given. */
export function textOption(input: Input, name: string): string | undefined {
  const value = input.options[name];
  return typeof value === "string" ? value : undefined;
}
