import { audienceAt, nodeOfKey } from "../model/audience-node.ts";
import { audienceTables } from "../model/audience-table.ts";
import type { DataPath } from "../model/diagnostic.ts";
import type { RuledFinding } from "../model/finding.ts";
import type { FileKind } from "../model/schemas.ts";

/**
 * True when words of the file may be shown anywhere, also in logs: the field is public, or only a key is meant that
 * every reader of the file format knows. A key nobody knows may be the cut-off half of a restricted text.
 */
export function isQuotable(finding: RuledFinding, kind: FileKind, guarded: boolean): boolean {
  const { path, atKey, rule, args } = finding;
  if (path.length === 0) return false;
  if (rule === "unknown-key" && args?.["near"] !== undefined) return true;
  if (atKey && isKnownKey(path, kind)) return true;
  const field = rule === "unknown-key" ? path.slice(0, -1) : path;
  return !guarded && audienceAt(field, audienceTables[kind]) === "public";
}

function isKnownKey(path: DataPath, kind: FileKind): boolean {
  let node: ReturnType<typeof nodeOfKey> = audienceTables[kind];
  let known = false;
  for (const step of path) {
    if (!node) return false;
    known = typeof step === "string" && !!node.keys && Object.hasOwn(node.keys, step);
    node = typeof step === "number" ? node.items : nodeOfKey(node, step);
  }
  return known;
}
