import { fees } from "../model/schema-fees.ts";
import type { Schema } from "../model/schema-parts.ts";
import { typedFees } from "../model/typed-fees.ts";
import { flowText } from "../yaml/write-value.ts";
import type { Misfit, Mistaken } from "./mistaken.ts";

const [wordFree] = fees["anyOf"] as readonly Schema[];

/** A price as people write it: 0, "Free of charge", "500 SDG". */
export function mistakenFees({ value, ways }: Misfit): Mistaken | undefined {
  if (!ways.some((way) => way["errorMessage"] === wordFree?.["errorMessage"])) return undefined;
  const meant = typeof value === "object" ? undefined : typedFees(String(value));
  if (meant === undefined) return undefined;
  const text = typeof meant === "string" ? meant : flowText(meant);
  return { rule: "wrong-value", message: "Write {text} here.", quotes: { text }, text };
}
