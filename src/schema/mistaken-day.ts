import type { Schema } from "../model/schema-parts.ts";
import { dayKeyOf } from "../model/typed-days.ts";

const patternsOf = (schema: Schema) =>
  Object.keys((schema["patternProperties"] as object | undefined) ?? {});

/** True where days stand as keys. */
export const takesDays = (schema: Schema): boolean =>
  patternsOf(schema).some((pattern) => pattern.includes("(mon|tue|"));

/** The key that somebody meant who wrote `Thursday` or `Mon - Fri` where days stand; `undefined` where no days do. */
export function dayMeant(schema: Schema, key: string): string | undefined {
  if (!takesDays(schema)) return;
  const fits = (word: string) =>
    patternsOf(schema).some((pattern) => new RegExp(pattern, "u").test(word));
  const meant = dayKeyOf(key);
  return meant !== undefined && meant !== key && fits(meant) ? meant : undefined;
}
