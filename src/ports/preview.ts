/** A file of a preview, as it would be written. */
export interface PreviewFile {
  readonly path: string;
  readonly content: string;
}

/** What a preview shows. */
export interface Shown {
  readonly files: readonly PreviewFile[];
  /** For the script of the frame around them, which gets it whenever it changes; JSON. */
  readonly told: string;
}

/** A preview that somebody looks at in their own browser. */
export interface OpenPreview {
  /** Leads to it, for whoever was told; only from this machine. */
  readonly address: string;
  show(shown: Shown): void;
  /** Waits until a file changed since the last answer, or until the person leaves. */
  next(): Promise<"changed" | "left">;
  close(): Promise<void>;
}

/** What a preview is opened with. */
export interface Previewing {
  /** The page around the files, as HTML. */
  readonly frame: string;
  /** The pathway whose files are watched. */
  readonly folder: string;
}

/** Shows documents on this machine while their files are edited. */
export interface Previews {
  /** Throws `PreviewFailure`. */
  open(previewing: Previewing): Promise<OpenPreview>;
}

/** The system gives no port, or does not tell of changes. `detail` is what it says. */
export class PreviewFailure extends Error {
  readonly reason: "no-port" | "no-watch";
  readonly detail: string;

  constructor(reason: PreviewFailure["reason"], detail: string) {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}
