import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { fileKinds, schemaName } from "../model/file-places.ts";
import type { Schema } from "../model/schema-parts.ts";
import { type FileKind, schemas } from "../model/schemas.ts";
import { audienceTable } from "./audience-tree.ts";
import { editorSchemaText } from "./editor-schema.ts";
import { hoist } from "./hoist.ts";
import { modelDocument } from "./model-document.ts";
import { phonePlansModule } from "./phone-plans.ts";
import { rulesDocument } from "./rules-document.ts";
import { slim } from "./slim.ts";
import { templatesModule } from "./templates.ts";

const banner = "// Generated from the schemas in this folder by `npm run build`; do not edit.";

/**
 * Writes everything that is derived: types and audience table (committed), validators, templates and JSON Schemas (built).
 * True when a committed file changed, so that the sources must be compiled again.
 */
export async function generate(root: string): Promise<boolean> {
  const changed = [
    put(`${root}/src/model/file-types.ts`, await types()),
    put(`${root}/src/model/audience-table.ts`, audienceModule()),
    put(`${root}/src/model/phone-plans.ts`, phonePlansModule(root)),
  ];
  const template = readFileSync(`${root}/src/build/model.template.md`, "utf8");
  put(`${root}/docs/model.md`, modelDocument(template));
  const rulesTemplate = readFileSync(`${root}/src/build/rules.template.md`, "utf8");
  put(`${root}/docs/rules.md`, rulesDocument(rulesTemplate));
  for (const kind of fileKinds)
    put(
      `${root}/dist/schemas/${schemaName(kind)}`,
      editorSchemaText(schemas[kind], kind, version(root)),
    );
  const built = {
    "schema/validators.js": validators(),
    "render/templates.js": templatesModule(`${root}/templates`),
  };
  for (const [path, code] of Object.entries(built)) {
    put(`${root}/src/${path}`, code);
    put(`${root}/dist/src/${path}`, code);
  }
  return changed.includes(true);
}

function version(root: string): string {
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { version: string };
  return manifest.version;
}

/** Writes a file only when its content is new, so that nothing looks younger than it is. */
function put(path: string, content: string): boolean {
  if (existsSync(path) && readFileSync(path, "utf8") === content) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return true;
}

async function types(): Promise<string> {
  const parts = [banner];
  for (const [kind, schema] of Object.entries(schemas)) {
    const name = `${kind[0]?.toUpperCase()}${kind.slice(1)}File`;
    const bare = withoutTitles(schema) as Parameters<typeof compile>[0];
    parts.push(
      await compile(bare, name, {
        bannerComment: "",
        additionalProperties: false,
        ignoreMinAndMaxItems: true,
        format: false,
      }),
    );
  }
  return `${parts.join("\n\n")}`;
}

/** Titles become type names in the generated types; ours are sentences for people. */
function withoutTitles(schema: Schema): Schema {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(
          ([key, each]) =>
            !(key === "title" && typeof each === "string") &&
            !["examples", "$schema"].includes(key),
        )
        .map(([key, each]) => [key, inner(each)]),
    );
  };
  return inner(schema) as Schema;
}

function audienceModule(): string {
  const tables = Object.fromEntries(
    (Object.keys(schemas) as FileKind[]).map((kind) => [kind, audienceTable(schemas[kind])]),
  );
  return `${banner}\nimport type { AudienceNode } from "./audience-node.ts";\nimport type { FileKind } from "./schemas.ts";\n\n/** Who may see each property of each kind of file, and which fact group it belongs to. */\nexport const audienceTables: Readonly<Record<FileKind, AudienceNode>> = ${JSON.stringify(tables, null, 1)};\n`;
}

function validators(): string {
  const ajv = new Ajv2020({
    strict: true,
    ownProperties: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
  });
  // No schema of ours asks which keys were looked at, so no validator has to remember it.
  ajv.opts.unevaluated = false;
  ajv.addVocabulary(["x-audience", "x-group", "errorMessage"]);
  const names: Record<string, string> = {};
  for (const [kind, schema] of Object.entries(schemas)) {
    ajv.addSchema({ ...hoist(schema), $id: kind });
    names[kind] = kind;
  }
  const make = standalone as unknown as (instance: Ajv2020, refs: Record<string, string>) => string;
  return `${asModule(slim(make(ajv, names)))}\nexport const validators = { ${Object.keys(names).join(", ")} };\n`;
}

/** Counts characters as the schema does. The compiler's own way to count would load a module of another kind. */
const characters =
  "function characters(text) { return /[\\ud800-\\udbff]/.test(text) ? [...text].length : text.length; }";
const ownCount = 'require("ajv/dist/runtime/ucs2length").default';

/** The compiler still writes `require` for its run-time parts; in a module they are imports. */
function asModule(code: string): string {
  const imports = new Map<string, string>();
  const body = code
    .replaceAll(ownCount, "characters")
    .replace(/require\("([^"]+)"\)/g, (_, path: string) => {
      const name = imports.get(path) ?? `imported${imports.size}`;
      imports.set(path, name);
      return name;
    });
  const lines = [...imports].map(([path, name]) => `import ${name} from "${path}.js";`);
  return `${lines.join("\n")}\n${characters}\n${countingLess(body)}`;
}

/** A text has at most as many characters as places, and none only if it has no place: then nothing needs to be counted. */
function countingLess(code: string): string {
  const name = /const (\w+) = characters;/.exec(code)?.[1];
  if (name === undefined) throw new Error("The compiled validators count no characters.");
  return code.replaceAll(
    new RegExp(`${name}\\(([^()]+)\\) ([<>]) (\\d+)`, "g"),
    (counted, text, sign, limit) => {
      if (sign === ">") return `(${text}.length > ${limit} && ${counted})`;
      return limit === "1" ? `${text}.length < 1` : counted;
    },
  );
}
