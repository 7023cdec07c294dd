import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Handlebars from "handlebars";
import { minifySync } from "rolldown/utils";

/** The helpers a template may call; anything else fails the build. Source of their code: `render/escape.ts`. */
const knownHelpers = {
  breakable: true,
  ltr: true,
  link: true,
  spoken: true,
  markup: true,
  page: true,
  pages: true,
};

/** The folder in `templates/` that holds parts for all layouts. */
const partsFolder = "parts";

/**
 * Compiles `templates/` to a module: one folder a layout with page.hbs, style sheets (joined in the order of their names),
 * parts of its own and, for the screen, script.js. A style sheet may `@import` one of `parts/`. A style sheet that bears the name of a part is only for pages that show it.
 */
export function templatesModule(folder: string): string {
  const layouts = readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory() && each.name !== partsFolder)
    .map((each) => each.name)
    .sort();
  const lines = layouts.map(
    (name) => `${JSON.stringify(name)}: ${layoutSource(`${folder}/${name}`)}`,
  );
  return `export const layouts = {\n${lines.join(",\n")}\n};\nexport const parts = ${partsSource(`${folder}/${partsFolder}`)};\n`;
}

function partsSource(folder: string, except?: string): string {
  const parts = namesOf(folder, ".hbs")
    .filter((name) => name !== except)
    .map((name) => `${JSON.stringify(name)}: ${compile(`${folder}/${name}.hbs`)}`);
  return `{\n${parts.join(",\n")}\n}`;
}

function layoutSource(folder: string): string {
  const file = `${folder}/script.js`;
  const script = existsSync(file) ? short(withParts(readFileSync(file, "utf8"), folder), file) : "";
  const parts = new Set(namesOf(folder, ".hbs"));
  const sheet = (name: string) => styleSheet(`${folder}/${name}.css`);
  const sheets = namesOf(folder, ".css");
  const style = sheets.filter((name) => !parts.has(name)).map(sheet);
  const styles = Object.fromEntries(
    sheets.filter((name) => parts.has(name)).map((name) => [name, sheet(name)]),
  );
  const hash = `sha256-${createHash("sha256").update(script).digest("base64")}`;
  return `{ page: ${compile(`${folder}/page.hbs`)}, parts: ${partsSource(folder, "page")}, style: ${JSON.stringify(style.join("\n"))}, styles: ${JSON.stringify(styles)}, script: ${JSON.stringify(script)}, scriptHash: ${JSON.stringify(hash)} }`;
}

/** A style sheet with what it imports from the parts in the place of the import: a page may load nothing. */
function styleSheet(path: string): string {
  const text = readFileSync(path, "utf8").trim();
  return text.replaceAll(/^@import "(.+)";$/gm, (_, other: string) =>
    readFileSync(join(dirname(path), other), "utf8").trim(),
  );
}

/** What a phone reads needs no remarks and no long names. It stays in the language that cheap phones have known since 2021. */
function short(script: string, file: string): string {
  const { code, errors } = minifySync(file, script, { compress: { target: "es2021" } });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(String).join(" ")}`);
  return code.trim();
}

/** A script may begin with lines `// parts: name.js`: those of the parts of all layouts stand before it. */
function withParts(script: string, folder: string): string {
  return script.replace(/^\/\/ parts: ([\w-]+\.js)$/gm, (_, name: string) =>
    readFileSync(`${folder}/../${partsFolder}/${name}`, "utf8").trim(),
  );
}

function namesOf(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
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
