import { inQuotes } from "../yaml/write-scalar.ts";
import type { Misfit, Mistaken } from "./mistaken.ts";

/** true and false are no words of the file format; Yes, Y and NO are its words written otherwise. */
export function mistakenSwitch({ value, raw, ways }: Misfit): Mistaken | undefined {
  // Not every map can be made a word: one with a key toString cannot.
  if (typeof value === "object") return undefined;
  const words = ways.flatMap((way) => (way["enum"] as readonly string[] | undefined) ?? []);
  const meant = meanings.get(String(value).toLowerCase());
  if (meant !== undefined && words.includes(meant))
    return {
      rule: "yes-no-written-otherwise",
      message: "Write {meant} here, not {raw}.",
      args: { meant },
      quotes: { raw },
      text: meant,
    };
  if (typeof value !== "boolean" || !ways.some((way) => way["type"] === "string" && !way["enum"]))
    return undefined;
  return {
    rule: "needs-quotes",
    message: "Without quotes YAML reads {raw} as a switch, not as a word. Put it in quotes.",
    quotes: { raw },
    text: inQuotes(raw),
  };
}

const meanings: ReadonlyMap<string, "yes" | "no"> = new Map([
  ...["true", "yes", "y", "on", "oui", "نعم"].map((word) => [word, "yes"] as const),
  ...["false", "no", "n", "off", "non", "لا"].map((word) => [word, "no"] as const),
]);
