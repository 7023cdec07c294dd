import { csv } from "./csv.ts";
import type { Export } from "./export.ts";
import { geojson } from "./geojson.ts";
import { hxl } from "./hxl.ts";
import { json } from "./json.ts";
import { vcard } from "./vcard.ts";
import { xlsx } from "./xlsx.ts";

/** Formats of data by name. */
export const exports: readonly Export[] = [json, csv, xlsx, geojson, hxl, vcard];
