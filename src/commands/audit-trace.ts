import type { KeptSave } from "../model/saves.ts";

/** What an audit can find, the gravest first. */
export const traceKinds = [
  "private-entry",
  "private-value",
  "restricted-entry",
  "hidden-place",
  "once-shown",
  "restricted-value",
  "case-data",
  "person-name",
  "former-contact",
  "message-value",
  "message-name",
  "author",
  "not-ignored",
  "quarantine",
  "output-value",
] as const;

export type TraceKind = (typeof traceKinds)[number];

/** Something that should not lie where it lies: what it is and where, never what it says. */
export interface Trace {
  readonly kind: TraceKind;
  /** The file, as it was called in that save; absent where a save itself tells. */
  readonly path?: string;
  /** Keys that lead to it. */
  readonly field?: string;
  /** The file's name alone tells what is for protection staff only. */
  readonly isUnspoken?: boolean;
}

/** One trace in every save that holds it. */
export interface Found extends Trace {
  /** The saves that wrote it, the newest first; none for a folder of now. */
  readonly saves: readonly KeptSave[];
}

/** Gathers what several saves have in common. */
export class Gathering {
  readonly #found = new Map<string, Trace & { readonly saves: KeptSave[] }>();

  add(trace: Trace, save?: KeptSave): void {
    const key = [trace.kind, trace.path ?? save?.commit, trace.field].join("\0");
    const known = this.#found.get(key) ?? { ...trace, saves: [] };
    this.#found.set(key, known);
    if (save && !known.saves.includes(save)) known.saves.push(save);
  }

  /** By gravity, then by place. */
  all(): readonly Found[] {
    const place = ({ path = "", field = "" }: Trace) => `${path}\0${field}`;
    return [...this.#found.values()].sort(
      (a, b) =>
        traceKinds.indexOf(a.kind) - traceKinds.indexOf(b.kind) || (place(a) < place(b) ? -1 : 1),
    );
  }
}
