import { type Audience, narrower } from "./audience.ts";
import type { FactGroup } from "./fact-group.ts";

/** One property of a file, as the audience table keeps it. */
export interface AudienceNode {
  /** Who may see it; a property that states none is restricted. */
  readonly audience: Audience;
  readonly group?: FactGroup;
  /** Known keys below. */
  readonly keys?: Readonly<Record<string, AudienceNode>>;
  /** Every other key below: languages of a text, days, seasons. */
  readonly others?: AudienceNode;
  /** Items of a list. */
  readonly items?: AudienceNode;
}

/** The node of what stands under a key; `undefined` when the table does not name it. */
export function nodeOfKey(node: AudienceNode, key: string): AudienceNode | undefined {
  return node.keys && Object.hasOwn(node.keys, key) ? node.keys[key] : node.others;
}

/** Who may see the value at `path`: the narrowest mark on the way; restricted when the table does not name it. */
export function audienceAt(path: readonly (string | number)[], root: AudienceNode): Audience {
  let node: AudienceNode | undefined = root;
  let audience = root.audience;
  for (const step of path) {
    node = typeof step === "number" ? node.items : nodeOfKey(node, step);
    if (!node) return "restricted";
    audience = narrower(audience, node.audience);
  }
  return audience;
}
