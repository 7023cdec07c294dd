import { serviceSchema } from "../model/schema-service.ts";
import type { Block, Written } from "../yaml/new-file.ts";
import type { CellReading } from "./cell-reading.ts";
import type { Target } from "./targets.ts";

/** What rows of a sheet have said of one service so far, by the place where it goes. */
export type Draft = Map<string, Said>;

type Said =
  | { readonly holds: "one"; readonly value: Written }
  | { readonly holds: "list"; readonly value: readonly Written[] }
  /** By language. */
  | { readonly holds: "words"; readonly value: ReadonlyMap<string, string> };

/** Whether a value found its place: `twice` where another stands there, `full` where there is no room. */
export type Placed = "placed" | "twice" | "full";

/** Puts what a cell says into a draft. */
export function place(draft: Draft, target: Target, value: Written, lang: string): Placed {
  const before = draft.get(target.to);
  if (target.letters !== undefined) return placeWords(draft, target, String(value), lang);
  if (target.holds === "list") {
    const items = [...((before?.value as readonly Written[] | undefined) ?? [])];
    for (const each of [value].flat() as readonly Written[])
      if (!items.some((other) => isSame(other, each))) items.push(each);
    if (items.length > (target.items ?? 50)) return "full";
    if (items.length > 1 && items.includes("none")) return "twice";
    draft.set(target.to, { holds: "list", value: items });
    return "placed";
  }
  if (before && !isSame(before.value as Written, value)) return "twice";
  draft.set(target.to, { holds: "one", value });
  return "placed";
}

function placeWords(draft: Draft, target: Target, text: string, lang: string): Placed {
  const before = draft.get(target.to)?.value as ReadonlyMap<string, string> | undefined;
  const own = before?.get(lang);
  if (own === text || own?.split(/\n|, /).includes(text)) return "placed";
  if (own !== undefined && target.holds === "one") return "twice";
  const between = target.to === "address" ? ", " : "\n";
  const whole = own === undefined ? text : `${own}${between}${text}`;
  if (whole.length > (target.letters ?? 0)) return "full";
  draft.set(target.to, { holds: "words", value: new Map([...(before ?? []), [lang, whole]]) });
  return "placed";
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Keys of a service's file, in its order. */
const order = Object.keys((serviceSchema["properties"] ?? {}) as object);

/** What a draft comes to: the entry's own keys, and those of its provider. */
export interface Assembled {
  readonly entry: Block;
  readonly provider: Block;
}

/** Makes data of a draft. `first`: the language in which a text stands that names none. */
export function assemble(draft: Draft, first: string): Assembled {
  const whole: Record<string, Written> = {};
  const provider: Record<string, Written> = {};
  for (const [to, said] of draft) {
    const value = saidValue(to, said, first);
    const [head = "", below] = to.split(".");
    if (head === "organization" && below !== undefined) provider[below] = value;
    else if (below === undefined) whole[head] = merged(value, whole[head]);
    else whole[head] = merged({ [below]: value }, whole[head]);
  }
  const point = whole["coordinates"] as Block | string | undefined;
  if (typeof point === "object") {
    const { latitude, longitude } = point;
    delete whole["coordinates"];
    if (latitude !== undefined && longitude !== undefined)
      whole["coordinates"] = `${String(latitude)}, ${String(longitude)}`;
  }
  const keys = Object.keys(whole).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return { entry: Object.fromEntries(keys.map((key) => [key, whole[key]])), provider };
}

/** A name is for all languages where the sheet has only one. */
function saidValue(to: string, said: Said, first: string): Written {
  if (said.holds === "list") {
    const { value } = said;
    const isAlone = /(?:^|\.)(?:phone|whatsapp|sms)$/.test(to) || value[0] === "none";
    return isAlone && value.length === 1 ? (value[0] ?? "") : value;
  }
  if (said.holds === "one") return said.value;
  const { value } = said;
  const [only] = [...value];
  const isForAll = to === "name" || to === "organization";
  if (only && value.size === 1 && (isForAll || only[0] === first)) return only[1];
  return Object.fromEntries(value);
}

/** A map takes what another adds; where one of them is a word, the map says more. */
function merged(value: Written, before: Written | undefined): Written {
  const isMap = (each: Written | undefined): each is Block =>
    typeof each === "object" && !Array.isArray(each);
  if (before === undefined) return value;
  if (isMap(value) && isMap(before)) return { ...before, ...value };
  return isMap(value) ? value : before;
}

/** True where two places cannot both be filled: a word for all hours, and hours of a day. */
export function isTaken(draft: Draft, target: Target, reading: CellReading): boolean {
  const [head = "", below] = target.to.split(".");
  const isWord = (value: unknown) => typeof value !== "object" || Array.isArray(value);
  const parent = draft.get(head);
  if (below !== undefined && head !== "organization" && head !== "coordinates")
    return parent !== undefined && isWord(parent.value);
  if (below !== undefined || head === "organization") return false;
  if (reading.kind !== "value" || !isWord(reading.value)) return false;
  return [...draft.keys()].some((each) => each.startsWith(`${head}.`));
}
