import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A command in a document, with the output the document shows. */
export interface ConsoleBlock {
  readonly command: string;
  readonly shown: readonly string[];
}

/** The commands in ```console blocks: a line `$ pathway …` and the lines below it. A line `…` stands for any lines. */
export function consoleBlocks(markdown: string): readonly ConsoleBlock[] {
  const blocks = [...markdown.matchAll(/```console\n([\s\S]*?)```/g)].map(
    (match) => match[1] ?? "",
  );
  return blocks.flatMap((block) =>
    block
      .split(/^(?=\$ )/m)
      .filter((part) => part.startsWith("$ "))
      .map((part) => {
        const [first = "", ...shown] = part.trimEnd().split("\n");
        return { command: first.slice(2), shown };
      }),
  );
}

/** Runs a shown command as its reader would, in the folder of a pathway, on a fixed day. Standard output, then notices. */
export function runShown(command: string, folder: string, program: string): string {
  const words = command.split(" ").slice(1);
  const result = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      SOURCE_DATE_EPOCH: "1795132800",
      COLUMNS: "100",
    },
  });
  return `${result.stdout}${result.stderr}`.replaceAll(join(folder, ""), "");
}

/** The first shown line that the output does not have in its place; `undefined` when the document is true. */
export function firstLie(block: ConsoleBlock, output: string): string | undefined {
  const lines = output
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd());
  let at = 0;
  let gap = false;
  for (const line of block.shown.map((each) => each.trimEnd())) {
    if (line === "…") {
      gap = true;
      continue;
    }
    const found = gap ? lines.indexOf(line, at) : at;
    if (found < 0 || lines[found] !== line) return line;
    at = found + 1;
    gap = false;
  }
  return gap || at === lines.length ? undefined : `(more output: ${lines[at]})`;
}
