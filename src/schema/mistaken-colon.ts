import { schemaOfKey } from "./misfits.ts";
import type { Misfit, Mistaken } from "./mistaken.ts";

/** A key and its value without the space between, where only keys may stand: YAML takes them for one text. */
export function mistakenColon({ value, raw, range, ways }: Misfit): Mistaken | undefined {
  const key = typeof value === "string" ? /^([\w-]+):\S/.exec(raw)?.[1] : undefined;
  if (key === undefined) return undefined;
  const isKey = ways.some((way) => way["type"] === "object" && schemaOfKey(way, key));
  if (!isKey) return undefined;
  const colon = range.start + key.length;
  return {
    rule: "colon-without-space",
    message:
      "No space stands behind this colon, so the line is not read as a key with its value. Put a space there.",
    range: { start: colon, end: colon + 1 },
    edit: { range: { start: colon + 1, end: colon + 1 }, text: " " },
  };
}
