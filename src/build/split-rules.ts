import type { Plugin } from "rolldown";
import type { ESTree } from "rolldown/utils";
import { readingRules } from "../rules/reading.ts";
import { toldRules } from "../rules/told-rules.ts";

/** Of a rule: what people read about it. */
const texts: ReadonlySet<string> = new Set(["title", "why", "remedy", "example"]);

/**
 * In the joined program what people read about rules is a table of its own, loaded where it is shown. Each rule loses
 * its words; rules that are nothing but words become the little that is left of them.
 */
export const splitRules: Plugin = {
  name: "split-rules",
  transform(code, id) {
    const name = /\/dist\/src\/rules\/([^/]+)\.js$/.exec(id)?.[1];
    if (name === undefined) return undefined;
    if (name === "told-rules") return `export const toldRules = ${JSON.stringify(toldRules)};`;
    if (name === "reading")
      return `export const readingRules = ${JSON.stringify(readingRules, workingKeys)};`;
    return withoutTexts(code, this.parse(code));
  },
};

const workingKeys = ["id", "severity", "stage", "arises"];

/** The code of a module without the texts of the rules that it exports. */
function withoutTexts(code: string, { body }: ESTree.Program): string | undefined {
  const cuts = body.flatMap((statement) =>
    statement.type === "ExportNamedDeclaration" &&
    statement.declaration?.type === "VariableDeclaration"
      ? statement.declaration.declarations.flatMap(({ init }) => cutsIn(init))
      : [],
  );
  if (cuts.length === 0) return undefined;
  return cuts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

/** From each of the texts to what follows it. */
function cutsIn(value: ESTree.Expression | null): readonly { start: number; end: number }[] {
  if (value?.type !== "ObjectExpression") return [];
  const named = value.properties.map((each) => ({
    start: each.start,
    name: each.type === "Property" && each.key.type === "Identifier" ? each.key.name : "",
  }));
  if (!["id", "stage", "why"].every((key) => named.some(({ name }) => name === key))) return [];
  return named.flatMap(({ start, name }, index) =>
    texts.has(name) ? [{ start, end: named[index + 1]?.start ?? value.end - 1 }] : [],
  );
}
