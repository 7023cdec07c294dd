import type { Files } from "../ports/files.ts";
import type { Git } from "../ports/git.ts";
import type { Machine } from "../ports/machine.ts";
import type { Printer } from "../ports/printer.ts";

/** `hint`: works, and could be better; `untold`: cannot be told here. */
export type State = "fine" | "hint" | "mend" | "untold";

/** What a check found, in a sentence, and what to type to mend it, most helpful first. */
export interface Verdict {
  readonly state: State;
  readonly message: string;
  readonly remedies?: readonly string[];
}

/** What a check of the machine may look at. */
export interface Surroundings {
  readonly machine: Machine;
  readonly files: Files;
  readonly git: Git;
  readonly printer: Printer;
  /** The browser that a person named. */
  readonly browser?: string;
  /** Told what takes its time. */
  progress(text: string): void;
}

/** What a check of a pathway may look at besides. */
export interface Place extends Surroundings {
  /** The folder that holds pathway.yaml. */
  readonly root: string;
  /** The schemas that come with this program, by path in a pathway. */
  readonly schemas: ReadonlyMap<string, string>;
}

/** One thing that can be out of order. One file, one line in the registry. */
export interface Check<Seen extends Surroundings> {
  readonly id: string;
  /** What it looks at, in a word or two. */
  readonly title: string;
  look(seen: Seen): Verdict | Promise<Verdict>;
}

export const fine = (message: string): Verdict => ({ state: "fine", message });
