import type { DataPath, Diagnostic, Severity } from "./diagnostic.ts";

/** What a rule found in one file, before anyone worked out lines and severity. */
export interface Finding {
  readonly path: DataPath;
  /** A sentence with `{name}` in the place of each fact. */
  readonly message: string;
  /** Facts the program worked out. */
  readonly args?: Diagnostic["args"] & {};
  /** Words taken from the file; shown only where the field is public, or on a terminal (docs/model.md, "Who sees what"). */
  readonly quotes?: Diagnostic["quotes"] & {};
  /** What it found is about a person: in a log nothing of it is shown, wherever it stands. */
  readonly isPersonal?: true;
  /** Point at the key, not at the value. */
  readonly atKey?: boolean;
  /** Where it stands in the text, when the rule already knows. */
  readonly range?: Diagnostic["range"] & {};
  readonly edit?: Diagnostic["edit"] & {};
  /** What is certainly meant, exactly as it is to stand in the file instead of the value (or, `atKey`, the key). */
  readonly instead?: string;
  /** Holds only where everyone may see the field, or only where fewer may. The table that tells is read when something was found. */
  readonly readBy?: "everyone" | "fewer";
  /** No reason to refuse the file: what readers of YAML and of the schema find at the same place is told as well. */
  readonly hidesNothing?: true;
  /** Where this case is milder or graver than the rule's own severity. */
  readonly severity?: Severity;
}

/** A finding together with the rule that made it. */
export interface RuledFinding extends Finding {
  readonly rule: string;
}
