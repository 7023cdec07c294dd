import { type Audience, narrower } from "../model/audience.ts";
import type { AudienceNode } from "../model/audience-node.ts";
import type { FactGroup } from "../model/fact-group.ts";
import type { Schema } from "../model/schema-parts.ts";

type Draft = { -readonly [Key in keyof AudienceNode]: AudienceNode[Key] };

/** Folds a schema into a tree of audiences: the alternatives of a property are laid over each other. */
export function audienceTable(schema: Schema): AudienceNode {
  return { ...children(schema, "public"), audience: "public" };
}

function node(schema: Schema): AudienceNode {
  const audience = (schema["x-audience"] as Audience | undefined) ?? "restricted";
  const group = schema["x-group"] as FactGroup | "none" | undefined;
  return {
    audience,
    ...(group && group !== "none" ? { group } : {}),
    ...children(schema, audience),
  };
}

/** What stands below a property. Items and free keys have no mark of their own: they are as visible as the property. */
function children(schema: Schema, inherited: Audience): Partial<AudienceNode> {
  const result: Partial<Draft> = {};
  const layers = [schema, ...((schema["anyOf"] as Schema[] | undefined) ?? [])];
  for (const layer of layers) {
    const below = layer === schema ? {} : children(layer, inherited);
    merge(result, below);
    for (const [key, value] of Object.entries(
      (layer["properties"] ?? {}) as Record<string, Schema>,
    ))
      result.keys = { ...result.keys, [key]: overlay(result.keys?.[key], node(value)) };
    for (const value of freeKeys(layer))
      result.others = overlay(result.others, own(value, inherited));
    if (typeof layer["items"] === "object")
      result.items = overlay(result.items, own(layer["items"] as Schema, inherited));
  }
  return result;
}

function freeKeys(layer: Schema): Schema[] {
  const rest = layer["additionalProperties"];
  const patterns = Object.values((layer["patternProperties"] ?? {}) as Record<string, Schema>);
  return typeof rest === "object" && rest !== null ? [...patterns, rest as Schema] : patterns;
}

function own(schema: Schema, inherited: Audience): AudienceNode {
  const audience = (schema["x-audience"] as Audience | undefined) ?? inherited;
  return { audience, ...children(schema, audience) };
}

function merge(into: Partial<Draft>, from: Partial<AudienceNode>): void {
  for (const [key, value] of Object.entries(from.keys ?? {}))
    into.keys = { ...into.keys, [key]: overlay(into.keys?.[key], value) };
  if (from.others) into.others = overlay(into.others, from.others);
  if (from.items) into.items = overlay(into.items, from.items);
}

/** Two ways to write the same place: the narrower audience wins. */
function overlay(a: AudienceNode | undefined, b: AudienceNode): AudienceNode {
  if (!a) return b;
  const result: Partial<Draft> = {};
  merge(result, a);
  merge(result, b);
  const group = a.group ?? b.group;
  return { audience: narrower(a.audience, b.audience), ...(group ? { group } : {}), ...result };
}
