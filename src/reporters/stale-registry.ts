import type { StaleReporter } from "./stale-style.ts";

interface StaleFormat {
  load(): Promise<StaleReporter>;
  /** It also tells of entries that are in order, so that the report of them all is made. */
  readonly everyEntry?: true;
  /** People read it, in their own language; all others are English. */
  readonly isForPeople?: true;
}

/** A format of `stale`: one file and one line. Each is loaded when it is asked for. */
const formats = {
  text: { load: async () => (await import("./stale.ts")).staleText, isForPeople: true },
  json: { load: async () => (await import("./stale-json.ts")).staleJson, everyEntry: true },
  csv: { load: async () => (await import("./stale-csv.ts")).staleCsv },
  markdown: {
    load: async () => (await import("./stale-markdown.ts")).staleMarkdown,
    isForPeople: true,
  },
  ics: {
    load: async () => (await import("./stale-ics.ts")).staleIcs,
    everyEntry: true,
    isForPeople: true,
  },
  junit: { load: async () => (await import("./stale-junit.ts")).staleJunit, everyEntry: true },
  github: { load: async () => (await import("./stale-github.ts")).staleGithub },
  gitlab: { load: async () => (await import("./stale-gitlab.ts")).staleGitlab },
} satisfies Readonly<Record<string, StaleFormat>>;

export type StaleFormatName = keyof typeof formats;

export const staleFormats = Object.keys(formats) as readonly StaleFormatName[];

export function staleFormat(name: StaleFormatName): StaleFormat {
  return formats[name];
}
