import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import type { Files } from "../../src/ports/files.ts";

/** Files in memory, by path, as data; JSON is YAML. */
export type MemoryPathway = Readonly<Record<string, unknown>>;

/** Reads a pathway that stands in memory, and throws when one of its files is refused. */
export async function catalogueOf(pathway: MemoryPathway): Promise<Catalogue> {
  const text = (path: string) => JSON.stringify(pathway[path], null, 1);
  const files: Files = {
    read: (path) => ({ text: text(path) }),
    list: () =>
      Object.keys(pathway)
        .sort()
        .map((path) => ({ path, size: text(path).length, kind: "file" })),
    exists: (path) => Object.hasOwn(pathway, path),
    absolute: (...parts) => parts.filter((each) => each !== "").join("/"),
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
