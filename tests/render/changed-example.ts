import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { PathwayFiles } from "../edition-of.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));

/** The example, with every text in every language changed by `change`. */
export function changedExample(change: (text: string) => string): PathwayFiles {
  const paths = readdirSync(example, { recursive: true, encoding: "utf8" });
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const isText = Object.keys(value).every((key) => ["en", "ar", "fr"].includes(key));
    const each = (inner: unknown) =>
      isText && typeof inner === "string" ? change(inner.trim()) : walk(inner);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, each(inner)]));
  };
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith(".yaml"))
      .sort()
      .map((path) => [
        path.replaceAll("\\", "/"),
        walk(parse(readFileSync(join(example, path), "utf8"))) as object,
      ]),
  );
}
