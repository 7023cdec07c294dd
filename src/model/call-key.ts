import { type FactGroup, factGroups } from "./fact-group.ts";
import { isId } from "./slug.ts";

/** What a row of a call sheet is about, as its grey cell names it. */
export type CallKey =
  | {
      readonly kind: "question";
      readonly id: string;
      readonly group: FactGroup;
      /** Signs of what the row was made from; see `groupSigns`. */
      readonly signs: string;
      /** Places it is about; empty for all of them. */
      readonly sites: readonly string[];
    }
  /** `running` and `talk` name a service, the others an organisation. */
  | { readonly kind: (typeof plainKinds)[number]; readonly id: string };

/** A `talk` is a call to a provider whose name the readers of the sheet are not told: it is named by its first service. */
const plainKinds = ["call", "talk", "running", "help", "agreement"] as const;

/** The words of a key. They stand in files that come back months later: what is written here must be read by `parseKey`. */
export function keyText(key: CallKey): string {
  if (key.kind !== "question") return `${key.kind} ${key.id}`;
  const places = key.sites.length === 0 ? [] : [key.sites.join("+")];
  return ["ask", key.id, key.group, key.signs, ...places].join(" ");
}

/** `undefined` for words that are no key: somebody wrote into the cell, or it is another column. */
export function parseKey(words: string): CallKey | undefined {
  const [kind, id = "", group, signs = "", places] = words.trim().split(/\s+/);
  const plain = plainKinds.find((each) => each === kind);
  if (plain && isId(id) && group === undefined) return { kind: plain, id };
  const known = factGroups.find((each) => each === group);
  if (kind !== "ask" || !known || !isId(id) || !/^[pr][\da-f]{8}$/.test(signs)) return undefined;
  return { kind: "question", id, group: known, signs, sites: places?.split("+") ?? [] };
}
