import { languageCode, type Schema } from "../model/schema-parts.ts";
import { inQuotes } from "../yaml/write-scalar.ts";
import { leafFits } from "./misfits.ts";
import { type Misfit, type Mistaken, mayBe } from "./mistaken.ts";
import { languageByName } from "./mistaken-language.ts";

/** One word, or several with commas, where a list is wanted; and items that the comma of Arabic joins to one. */
export function mistakenList({ value, ways }: Misfit): Mistaken | undefined {
  if (typeof value !== "string") return undefined;
  const list = ways.find((way) => way["type"] === "array");
  const hyphens = list && stuckHyphens(value, itemsOf(list));
  if (hyphens) return hyphens;
  const parts = value.split(/\s*[,،;؛]\s*|\s+\/\s+/).map((part) => part.trim());
  if (list) return withoutBrackets(parts, itemsOf(list));
  if (!value.includes("،") || parts.length < 2 || !areAll(parts, ways)) return undefined;
  return {
    rule: "list-without-brackets",
    message:
      "The comma of Arabic joins these to one item, since YAML knows only the comma of Latin writing. Write: {list}.",
    quotes: { list: parts.join(", ") },
  };
}

/** Items whose hyphen has no space behind it, so that YAML takes all of them for one text. */
function stuckHyphens(value: string, items: readonly Schema[]): Mistaken | undefined {
  const parts = value.split(/\s+/).map((part) => part.replace(/^-/, ""));
  if (!/^-\S+(\s+-\S+)*$/.test(value) || !areAll(parts, items)) return undefined;
  const list = inBrackets(parts);
  return {
    rule: "list-without-brackets",
    message:
      "A hyphen begins an item of a list only with a space behind it. Put a space there, or write: {list}.",
    quotes: { list },
    text: list,
  };
}

const inBrackets = (parts: readonly string[]) =>
  `[${parts.map((part) => (/^[\w-]+$/.test(part) && !/^\d/.test(part) ? part : inQuotes(part))).join(", ")}]`;

function withoutBrackets(words: readonly string[], items: readonly Schema[]): Mistaken | undefined {
  const isLanguages = mayBe(items, languageCode);
  const parts = isLanguages ? words.map((word) => languageByName(word) ?? word) : words;
  if (!areAll(parts, items)) return undefined;
  const list = inBrackets(parts);
  return {
    rule: "list-without-brackets",
    message: "A list belongs here, also for a single item. Write: {list}.",
    quotes: { list },
    text: list,
  };
}

function itemsOf(list: Schema): readonly Schema[] {
  const items = list["items"] as Schema;
  return (items["anyOf"] as readonly Schema[] | undefined) ?? [items];
}

const areAll = (parts: readonly string[], ways: readonly Schema[]) =>
  parts.every((part) =>
    ways.some(
      (way) =>
        way["type"] === "string" &&
        (way["maxLength"] ?? way["enum"]) !== undefined &&
        leafFits(way, part),
    ),
  );
