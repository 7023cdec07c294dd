import { classify } from "../catalogue/source-file.ts";
import { fileKinds, filePlaces, schemaName } from "../model/file-places.ts";
import type { FileKind } from "../model/schemas.ts";
import type { Files } from "../ports/files.ts";
import type { Output } from "../ports/writer.ts";
import { exit, Stop } from "./exit.ts";

/** The schemas as editors read them, as text. */
export type SchemaTexts = Readonly<Record<FileKind, string>>;

/** Where a pathway keeps its copies of the schemas. */
export const schemaFolder = "schemas";

/**
 * What makes an editor complete, explain and underline the files of a pathway: settings, a recommended extension and
 * copies of the schemas. Paths are relative to the pathway's folder.
 */
export function editorFiles(schemas: SchemaTexts): readonly Output[] {
  return [
    { path: ".vscode/settings.json", content: asJson(editorSettings(`./${schemaFolder}`)) },
    { path: ".vscode/extensions.json", content: asJson({ recommendations: [extension] }) },
    ...fileKinds.map((kind) => ({
      path: `${schemaFolder}/${schemaName(kind)}`,
      content: schemas[kind],
    })),
  ];
}

/** The extension that reads the schemas; other editors use the same server (yaml-language-server). */
const extension = "redhat.vscode-yaml";

/** Lines are never broken for their length: what a line holds is cut where it belongs, or not at all. */
export const longestLine = 10_000;

/** Settings of a workspace. No schema is fetched: a list of all schemas would take services/ for another program's. */
export function editorSettings(schemasAt: string): Readonly<Record<string, unknown>> {
  return {
    "yaml.schemas": Object.fromEntries(
      fileKinds.map((kind) => [`${schemasAt}/${schemaName(kind)}`, patternsOf(kind)]),
    ),
    "yaml.schemaStore.enable": false,
    "yaml.kubernetesCRDStore.enable": false,
    "yaml.disableDefaultProperties": true,
    "yaml.hoverSchemaSource": false,
    // What the editor does to a file that is saved or formatted is what `format` does.
    "yaml.format.enable": true,
    "yaml.format.bracketSpacing": false,
    "yaml.format.printWidth": longestLine,
    "yaml.format.proseWrap": "preserve",
    "redhat.telemetry.enabled": false,
    "files.encoding": "utf8",
    "files.eol": "\n",
    "files.insertFinalNewline": true,
    "[yaml]": {
      "editor.insertSpaces": true,
      "editor.tabSize": 2,
      "editor.quickSuggestions": { other: true, comments: false, strings: true },
    },
  };
}

function patternsOf(kind: FileKind): readonly string[] {
  const place = filePlaces[kind];
  return kind === "pathway" || kind === "holders" ? [place] : [place, `private/${place}`];
}

/**
 * The first line of a file, which tells any editor the file's schema. `undefined` for a place where no file of a
 * pathway stands.
 */
export function modelineFor(path: string): string | undefined {
  const source = classify(path);
  if (!source) return undefined;
  const up = "../".repeat(path.split("/").length - 1) || "./";
  return `# yaml-language-server: $schema=${up}${schemaFolder}/${schemaName(source.kind)}`;
}

/** The schemas that come with this program. */
export function shippedSchemas(files: Files): SchemaTexts {
  const texts = fileKinds.map((kind) => {
    const read = files.read(files.shipped(`schemas/${schemaName(kind)}`));
    if ("text" in read) return [kind, read.text] as const;
    throw new Stop(
      exit.unable,
      `A file of pathway itself is missing (${schemaName(kind)}): ${read.reason}. Install pathway again.`,
    );
  });
  return Object.fromEntries(texts) as Record<FileKind, string>;
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
