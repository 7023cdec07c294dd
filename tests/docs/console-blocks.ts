import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathway } from "../cli/run.ts";
import { atTerminal, type Step } from "../cli/terminal.ts";

/** A command in a document, with the output the document shows; or a change to a file that its reader makes. */
export type ConsoleBlock =
  | { readonly command: string; readonly shown: readonly string[] }
  | { readonly file: string; readonly removed: string; readonly added: string }
  | { readonly day: string }
  | { readonly picture: string; readonly pdf: string; readonly page: number };

/**
 * What a document does, in its order. In ```console blocks: a line `$ pathway …` and the lines below it, where a line `…`
 * stands for any lines. In ```diff blocks: the name of a file, then lines that go and lines that come. A mark `now it is` moves the day of what follows, and a picture
 * below a mark `drawn from` shows a page that was printed before.
 */
export function consoleBlocks(markdown: string): readonly ConsoleBlock[] {
  return [
    ...markdown.matchAll(
      /<!-- now it is ([\d-]+) -->|```(console|diff)\n([\s\S]*?)```|<!-- drawn from (\S+), page (\d+) -->\n!\[.*\]\((.*)\)/g,
    ),
  ].flatMap(([, day, kind, block = "", pdf, page, picture]): readonly ConsoleBlock[] => {
    if (day !== undefined) return [{ day }];
    if (pdf !== undefined && picture !== undefined) return [{ picture, pdf, page: Number(page) }];
    return kind === "diff" ? [changeIn(block)] : commandsIn(block);
  });
}

function commandsIn(block: string): readonly ConsoleBlock[] {
  return block
    .split(/^(?=\$ )/m)
    .filter((part) => part.startsWith("$ "))
    .map((part) => {
      const [first = "", ...shown] = part.trimEnd().split("\n");
      return { command: first.slice(2), shown };
    });
}

function changeIn(block: string): ConsoleBlock {
  const lines = block.split("\n");
  const those = (sign: string) =>
    lines
      .slice(1)
      .filter((line) => line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  return { file: (lines[0] ?? "").trim(), removed: those("-"), added: those("+") };
}

/** Makes the change a document tells its reader to make; the lines that go must be there, once. */
export function makeChange(
  folder: string,
  {
    file,
    removed,
    added,
  }: { readonly file: string; readonly removed: string; readonly added: string },
): void {
  const path = join(folder, file);
  const parts = readFileSync(path, "utf8").split(removed);
  if (parts.length !== 2) throw new Error(`${file} does not hold these lines once:\n${removed}`);
  writeFileSync(path, parts.join(added));
}

/** The words of a command as a shell splits them. */
export function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

/** Runs a shown command that asks nothing as its reader would, in the folder of a pathway, on a day. Standard output, then notices. */
export function runShown(command: string, folder: string, day = "2026-11-20"): string {
  const { out, err } = pathway(folder, wordsOf(command).slice(1), {
    ...{ XDG_CACHE_HOME: undefined, LC_ALL: undefined },
    ...{ SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000), COLUMNS: "100" },
  });
  return `${out}${err}`.replaceAll(join(folder, ""), "");
}

/** A question that was answered, as the terminal leaves it: ✔ the question, then the answer. */
const answered = /^✔ (.*?[?؟]) ?(.*)$/;

/** True for a command that asks. */
export function asks({ shown }: { readonly shown: readonly string[] }): boolean {
  return shown.some((line) => answered.test(line));
}

/** Runs a command at a real terminal and types what the document shows as answers; gives everything that was drawn. */
export function drawnFor(
  { command, shown }: { readonly command: string; readonly shown: readonly string[] },
  folder: string,
  day: string,
): string {
  const steps = shown.flatMap((line): Step[] => {
    const [, question = "", answer = ""] = answered.exec(line) ?? [];
    if (question === "") return [];
    return [[question, answer.startsWith("– ") ? "\r" : { answer }]];
  });
  const { missed, said } = atTerminal(folder, wordsOf(command).slice(1), steps, day);
  return missed === null ? said : `${said}\n(never asked: ${missed})`;
}

/** The first shown line that was not drawn behind the one before it; between them the terminal draws what it likes. */
export function firstUndrawn(shown: readonly string[], drawn: string): string | undefined {
  let at = 0;
  for (const line of shown.map((each) => each.trimEnd()).filter((each) => each && each !== "…")) {
    const found = drawn.indexOf(line, at);
    if (found < 0) return line;
    at = found + line.length;
  }
  return undefined;
}

/** The first shown line that the output does not have in its place; `undefined` when the document is true. */
export function firstLie(
  block: { readonly shown: readonly string[] },
  output: string,
): string | undefined {
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
