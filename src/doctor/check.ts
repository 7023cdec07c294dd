import type { DoctorKey } from "../languages/en-doctor.ts";
import type { Facts } from "../languages/sentence.ts";
import type { Files } from "../ports/files.ts";
import type { Git } from "../ports/git.ts";
import type { Machine } from "../ports/machine.ts";
import type { Printer } from "../ports/printer.ts";

/** `hint`: works, and could be better; `untold`: cannot be told here. */
export type State = "fine" | "hint" | "mend" | "untold";

/** What a check found: a sentence with its facts, and what to type to mend it, most helpful first. */
export interface Verdict {
  readonly state: State;
  readonly say: DoctorKey;
  readonly facts?: Facts;
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
  /** How many rules the program says in English, though a person reads another language. */
  untranslated(): Promise<{ readonly count: number; readonly of: number }>;
  /** Told what takes its time. */
  progress(text: string): void;
}

/** What a check of a pathway may look at besides. */
export interface Place extends Surroundings {
  /** The folder that holds pathway.yaml. */
  readonly root: string;
  /** The schemas that come with this program, by path in a pathway. */
  readonly schemas: ReadonlyMap<string, string>;
  /** What Git should have been told: lines of `.gitattributes`, what it starts to put edits together, and before a commit. */
  readonly forGit: {
    readonly attributes: string;
    readonly driver: string;
    /** The setting that holds it. */
    readonly driverKey: string;
    readonly hook: string;
  };
}

/** One thing that can be out of order. One file, one line in the registry, one title among the sentences. */
export interface Check<Seen extends Surroundings> {
  readonly id: TitledId;
  look(seen: Seen): Verdict | Promise<Verdict>;
}

type TitledId = DoctorKey extends infer Key
  ? Key extends `title.${infer Id}`
    ? Id
    : never
  : never;

export const fine = (say: DoctorKey, facts?: Facts): Verdict => ({
  state: "fine",
  say,
  ...(facts ? { facts } : {}),
});

/** Something that is named as it is: a version, a program, a folder. */
export const named = (what: string): Verdict => fine("plain", { what });
