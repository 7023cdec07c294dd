import type { Schema } from "../model/schema-parts.ts";
import { dayKeyOf } from "../model/typed-hours.ts";

/** The key that somebody meant who wrote `Thursday` or `Mon - Fri` where days stand; `undefined` where no days do. */
export function dayMeant(schema: Schema, key: string): string | undefined {
  const patterns = Object.keys((schema["patternProperties"] as object | undefined) ?? {});
  const fits = (word: string) => patterns.some((pattern) => new RegExp(pattern, "u").test(word));
  if (!patterns.some((pattern) => pattern.includes("(mon|tue|"))) return;
  const meant = dayKeyOf(key);
  return meant !== undefined && meant !== key && fits(meant) ? meant : undefined;
}
