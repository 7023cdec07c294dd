import type { Surroundings } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { Severity } from "../model/diagnostic.ts";
import { addDays, type PlainDate, parseDate } from "../model/plain-date.ts";

/** The longest exception to a blocking rule, in days. Half a year: who decided is still there to ask. */
export const longestException = 180;

/** A signed exception as its file states it. */
export interface Exception {
  readonly source: SourceFile;
  readonly rule: string;
  readonly entry: string;
  /** The role that signed. */
  readonly by: string;
  /** `undefined` where the file's date does not exist; then it never holds. */
  readonly on: PlainDate | undefined;
  readonly expires: PlainDate | undefined;
}

/** Every signed exception of a pathway; rule and entry come from the file name where the file does not say them. */
export function exceptionsOf(catalogue: Surroundings): readonly Exception[] {
  return [...catalogue.waivers.values()].map(({ source, written }) => {
    const [rule = "", entry = ""] = source.id.split("--");
    return {
      source,
      rule: written.rule ?? rule,
      entry: written.entry ?? entry,
      by: written.by,
      on: parseDate(written.on),
      expires: parseDate(written.expires),
    };
  });
}

/** The last day on which an exception holds for a rule of this severity; `undefined` when it does not hold today. */
export function holdsUntil(
  { on, expires }: Exception,
  severity: Severity,
  today: PlainDate,
): PlainDate | undefined {
  if (!on || !expires || today < on || today > expires) return undefined;
  return isTooLong({ on, expires }, severity) ? undefined : expires;
}

/** True when an exception to a blocking rule outlasts what may be signed at once. */
export function isTooLong(
  { on, expires }: Pick<Exception, "on" | "expires">,
  severity: Severity,
): boolean {
  return severity === "blocking" && !!on && !!expires && expires > addDays(on, longestException);
}
