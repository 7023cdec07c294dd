import type { PlainDate } from "../model/plain-date.ts";

/** Days of moments (seconds since 1970) in a zone; in UTC where this machine does not know the zone. */
export function dayIn(zone: string): (seconds: number) => PlainDate {
  const format = formatIn(zone);
  return (seconds) => {
    const parts = format.formatToParts(seconds * 1000);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
    return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}` as PlainDate;
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const digits = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-u-nu-latn", { ...digits, timeZone });
  } catch {
    return new Intl.DateTimeFormat("en-u-nu-latn", { ...digits, timeZone: "UTC" });
  }
}
