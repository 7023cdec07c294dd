import type { Files } from "../ports/files.ts";
import type { Output } from "../ports/writer.ts";
import { editorFiles, longestLine, shippedSchemas } from "./editor-files.ts";
import { mergeAttributes } from "./merge-settings.ts";

/** Everything a new pathway has besides pathway.yaml: its folders, and what editors and Git must know. */
export function scaffold(files: Files): readonly Output[] {
  return [
    { path: "services/.gitkeep", content: "" },
    { path: "organizations/.gitkeep", content: "" },
    { path: ".editorconfig", content: editorConfig },
    { path: ".prettierrc", content: prettierSettings },
    { path: ".gitattributes", content: gitAttributes },
    { path: ".gitignore", content: gitIgnore },
    ...editorFiles(shippedSchemas(files)),
  ];
}

/** What the separate repository of protection staff begins with; paths are relative to private/. */
export const privateScaffold: readonly Output[] = [
  { path: "services/.gitkeep", content: "" },
  { path: "organizations/.gitkeep", content: "" },
  { path: ".gitattributes", content: `* text=auto eol=lf\n${mergeAttributes}` },
];

const editorConfig = `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true

[*.{yaml,yml,json}]
indent_style = space
indent_size = 2
`;

/** For editors that format with Prettier: what it does is what `format` does. */
const prettierSettings = `${JSON.stringify({ bracketSpacing: false, printWidth: longestLine, proseWrap: "preserve" }, null, 2)}
`;

const gitAttributes = `# The same line ends on every system, so that a change shows only what changed.
* text=auto eol=lf
*.pdf binary
${mergeAttributes}`;

/** The lines that keep restricted entries, refused rows and documents out of the shared history. */
const gitIgnore = `# Entries for protection staff: a repository of its own, never part of this one.
private/
# What an import refused to keep.
quarantine/
# Documents; they can be made again at any time.
out/
`;
