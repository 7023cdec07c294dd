import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import Handlebars from "handlebars";

/** The helpers a template may call; anything else fails the build. Source of their code: `render/escape.ts`. */
const knownHelpers = { ltr: true, link: true, spoken: true, markup: true };

/** The folder in `templates/` that holds parts for all layouts. */
const partsFolder = "parts";

/** Compiles `templates/` to a module: one folder a layout with page.hbs, style.css and, for the screen, script.js. */
export function templatesModule(folder: string): string {
  const layouts = readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory() && each.name !== partsFolder)
    .map((each) => each.name)
    .sort();
  const lines = layouts.map(
    (name) => `${JSON.stringify(name)}: ${layoutSource(`${folder}/${name}`)}`,
  );
  const parts = templateNames(`${folder}/${partsFolder}`).map(
    (name) => `${JSON.stringify(name)}: ${compile(`${folder}/${partsFolder}/${name}.hbs`)}`,
  );
  return `export const layouts = {\n${lines.join(",\n")}\n};\nexport const parts = {\n${parts.join(",\n")}\n};\n`;
}

function layoutSource(folder: string): string {
  const read = (name: string) =>
    existsSync(`${folder}/${name}`) ? readFileSync(`${folder}/${name}`, "utf8") : "";
  const script = read("script.js").trim();
  const hash = `sha256-${createHash("sha256").update(script).digest("base64")}`;
  return `{ page: ${compile(`${folder}/page.hbs`)}, style: ${JSON.stringify(read("style.css").trim())}, script: ${JSON.stringify(script)}, scriptHash: ${JSON.stringify(hash)} }`;
}

function templateNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".hbs"))
    .map((name) => name.slice(0, -4))
    .sort();
}

function compile(path: string): string {
  const source = readFileSync(path, "utf8");
  if (/\{\{\{|\{\{&/.test(source))
    throw new Error(`${path} prints unescaped text; use a helper of render/escape.ts.`);
  return String(
    Handlebars.precompile(source, { strict: true, knownHelpers, knownHelpersOnly: true }),
  ).trim();
}
