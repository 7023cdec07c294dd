import type { Reporter } from "./report.ts";

/** A format: one file and one line. Each is loaded when it is asked for. */
const reporters = {
  text: async () => (await import("./text.ts")).textReport,
  concise: async () => (await import("./concise.ts")).conciseReport,
  json: async () => (await import("./json.ts")).jsonReport,
  sarif: async () => (await import("./sarif.ts")).sarifReport,
  junit: async () => (await import("./junit.ts")).junitReport,
  github: async () => (await import("./github.ts")).githubReport,
  gitlab: async () => (await import("./gitlab.ts")).gitlabReport,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as readonly Format[];

/** Formats that people read, in their own language; all others are English. */
export const isForPeople = (format: Format): boolean => format === "text" || format === "concise";

export function reporterOf(format: Format): Promise<Reporter> {
  return reporters[format]();
}
