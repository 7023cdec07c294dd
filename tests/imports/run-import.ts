import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { commands } from "../../src/commands/registry.ts";
import { nodeFiles } from "../../src/node/files.ts";
import { nodeWorkbooks } from "../../src/node/workbooks.ts";
import { nodeWriter } from "../../src/node/writer.ts";
import type { Git } from "../../src/ports/git.ts";
import { type Ran, runIn } from "../commands/in-memory.ts";

/** A machine without Git: whatever is asked has no answer. */
const noGit = new Proxy({} as Git, {
  get: (_, name) =>
    name === "contents"
      ? async () => undefined
      : /^(?:begin|record)$/.test(String(name))
        ? () => false
        : () => undefined,
});

/** A pathway in a folder of its own, and commands that are run on it with real files, without a process and without Git. */
export interface Folder {
  readonly root: string;
  run(line: string, options?: Readonly<Record<string, string | boolean>>): Promise<Ran>;
}

/** Makes a folder with these files; it goes when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const root = mkdtempSync(join(tmpdir(), "pathway-import-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const world: Parameters<typeof runIn>[0] = {
    files: nodeFiles,
    writer: nodeWriter,
    workbooks: nodeWorkbooks,
    git: noGit,
  };
  return {
    root,
    run: async (line, options = {}) => {
      const [name = "", ...words] = line.split(" ");
      const found = commands.find((each) => each.name === name);
      if (!found) throw new Error(`There is no command ${name}.`);
      const { command } = await found.load();
      return runIn(world, { command, files: {}, words, options: { pathway: root, ...options } });
    },
  };
}

/** pathway.yaml of a small pathway in a country. */
export const pathwayFile = (country: string, languages: readonly string[], more = "") =>
  `format: 1
title: Where to find help
country: ${country}
time_zone: UTC
languages: [${languages.join(", ")}]
audience: public
owner: coordinator
roles:
  - id: coordinator
    name: Coordinator
${more}`;

/** The answer of \`import plan --json\`. */
export interface PlanAnswer {
  readonly summary: {
    readonly rows: number;
    readonly services: Readonly<Record<string, number>>;
    readonly cells: Readonly<Record<string, number>>;
  };
  readonly services: readonly {
    readonly step: string;
    readonly rows: readonly number[];
    readonly refusal?: string;
  }[];
  readonly cells: readonly {
    readonly cell: string;
    readonly fate: string;
    readonly why?: string;
  }[];
}

/** Plans an import and holds the equation of its cells. */
export async function planned(folder: Folder, file: string): Promise<PlanAnswer> {
  const ran = await folder.run(`import plan ${file}`, { json: true });
  if (!ran.out.startsWith("{")) throw new Error(ran.err);
  const answer = JSON.parse(ran.out) as PlanAnswer;
  const { total = 0, ...ways } = answer.summary.cells;
  const sum = Object.values(ways).reduce((a, b) => a + b, 0);
  if (sum !== total || answer.cells.length !== total)
    throw new Error(`Of ${total} cells ${sum} ended.`);
  return answer;
}
