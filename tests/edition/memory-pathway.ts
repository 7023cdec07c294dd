import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import type { Files } from "../../src/ports/files.ts";

/** Files in memory, by path, as data. */
export type MemoryPathway = Readonly<Record<string, unknown>>;

/** Reads a pathway that stands in memory, and throws when one of its files is refused. */
export async function catalogueOf(pathway: MemoryPathway): Promise<Catalogue> {
  const texts = new Map(Object.entries(pathway).map(([path, value]) => [path, blockYaml(value)]));
  const text = (path: string) => texts.get(path) ?? "";
  const files: Files = {
    read: (path) => ({ text: text(path) }),
    bytes: () => ({ problem: "missing", reason: "it does not exist" }),
    list: () =>
      Object.keys(pathway)
        .sort()
        .map((path) => ({ path, size: text(path).length, kind: "file" })),
    exists: (path) => Object.hasOwn(pathway, path),
    shipped: (path) => path,
    absolute: (...parts) => parts.filter((each) => each !== "").join("/"),
    within: (_folder, path) => path,
  };
  const catalogue = await loadCatalogue({ files, root: "" });
  if (catalogue.findings.length > 0)
    throw new Error(
      catalogue.findings
        .map(
          (each) =>
            `${each.source.path} ${each.path.join(".")}: ${each.rule} ${JSON.stringify(each.args)}`,
        )
        .join("\n"),
    );
  return catalogue;
}

/** A value as people write it, one line a key, every text in quotes. */
export function blockYaml(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return `${indent}${JSON.stringify(value)}\n`;
  const lines = Array.isArray(value)
    ? value.map((each) => ["-", each] as const)
    : Object.entries(value).map(([key, each]) => [`${key}:`, each] as const);
  if (lines.length === 0) return `${indent}${JSON.stringify(value)}\n`;
  return lines
    .map(([start, each]) =>
      typeof each === "object" && each !== null && Object.keys(each).length > 0
        ? `${indent}${start}\n${blockYaml(each, `${indent}  `)}`
        : `${indent}${start} ${JSON.stringify(each)}\n`,
    )
    .join("");
}
