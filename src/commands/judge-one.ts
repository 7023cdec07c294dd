import type { FileFinding } from "../catalogue/catalogue.ts";
import type { OpenedPathway } from "../catalogue/load.ts";
import type { SortedFile } from "../catalogue/sort-files.ts";
import type { EntryDigest } from "../rules/entry-digest.ts";
import type { Measure } from "../rules/run.ts";
import type { Partners } from "./partners-of.ts";

/** A service that was judged now. Without a digest its file could not be used. */
export interface Fresh {
  readonly file: SortedFile;
  readonly digest: EntryDigest | undefined;
  readonly findings: readonly FileFinding[];
  readonly ignoring: string | undefined;
}

/** What a service is judged by. */
export interface Measuring {
  readonly opened: OpenedPathway;
  readonly measure: Measure;
  readonly partners: Partners;
}

/** Reads one service and judges it. */
export async function judgeOne(
  { opened, measure, partners }: Measuring,
  file: SortedFile,
): Promise<Fresh> {
  const { readService } = await import("../catalogue/load.ts");
  const { judgeService } = await import("../rules/run.ts");
  const { entry, ignoring, findings } = await readService(opened, file);
  const placed = findings.map((each) => ({ ...each, source: file.source }));
  const verdict = entry && (await judgeService(entry, await partners.of(entry), measure));
  const all = verdict && placed.length > 0 ? [...placed, ...verdict.findings] : undefined;
  return {
    file,
    digest: verdict?.digest,
    findings: all ?? verdict?.findings ?? placed,
    ignoring,
  };
}

/** A digest as it is kept. Where the file stands is known from the listing. */
export function digestText({ source: _, ...digest }: EntryDigest): string {
  return JSON.stringify(digest);
}
