import { audienceAt, type nodeOfKey } from "../model/audience-node.ts";
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
  if (path.length === 0 || finding.isPersonal) return false;
  if (rule === "unknown-key" && args?.["near"] !== undefined) return true;
  if (atKey && isKnownKey(path, kind)) return true;
  const field = rule === "unknown-key" ? path.slice(0, -1) : path;
  return !guarded && audienceAt(field, audienceTables[kind]) === "public";
}

function isKnownKey(path: DataPath, kind: FileKind): boolean {
  return typeof path.at(-1) === "string" && knownSteps(path, kind) === path.length;
}

/** How many steps of a path are keys of the file format or positions in a list; a key somebody made up ends them. */
export function knownSteps(path: DataPath, kind: FileKind): number {
  let node: ReturnType<typeof nodeOfKey> = audienceTables[kind];
  for (const [index, step] of path.entries()) {
    if (typeof step === "number") node = node?.items;
    else if (node?.keys && Object.hasOwn(node.keys, step)) node = node.keys[step];
    else return index;
  }
  return path.length;
}
