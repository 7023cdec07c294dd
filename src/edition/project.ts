import { type Audience, maySee } from "../model/audience.ts";
import { type AudienceNode, nodeOfKey } from "../model/audience-node.ts";

/**
 * Copies what an audience may see of a value into new objects without prototype.
 * An allow-list: what the table does not name, or marks for a narrower circle, is not copied.
 * Gives `undefined` when nothing remains.
 */
export function project(value: unknown, node: AudienceNode, audience: Audience): unknown {
  if (!maySee(audience, node.audience)) return undefined;
  if (Array.isArray(value)) return projectList(value, node, audience);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  let count = 0;
  for (const key of Object.keys(value)) {
    const below = nodeOfKey(node, key);
    const kept = below && project((value as Record<string, unknown>)[key], below, audience);
    if (kept === undefined) continue;
    copy[key] = kept;
    count += 1;
  }
  return count === 0 ? undefined : copy;
}

function projectList(list: readonly unknown[], node: AudienceNode, audience: Audience): unknown {
  const items = node.items;
  if (!items) return undefined;
  const kept = list
    .map((each) => project(each, items, audience))
    .filter((each) => each !== undefined);
  return kept.length === 0 ? undefined : kept;
}
