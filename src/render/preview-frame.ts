import { fillPage } from "./page.ts";

/** What stands around documents that are looked at while they are edited. */
export interface PreviewFrame {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  readonly hints: readonly string[];
  /** Said when nobody answers any more. */
  readonly ended: string;
  readonly isPaper: boolean;
}

/** The page that holds a document as it will be, and beside it what is wrong; no script of ours gets into the document. */
export function previewFrame(frame: PreviewFrame): string {
  return fillPage("preview", frame);
}
