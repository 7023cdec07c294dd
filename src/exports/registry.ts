import { csv } from "./csv.ts";
import type { Export } from "./export.ts";
import { json } from "./json.ts";

/** Formats of data by name. */
export const exports: readonly Export[] = [json, csv];
