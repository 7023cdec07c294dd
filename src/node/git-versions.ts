import type { FileVersion } from "../model/file-version.ts";

/** A call to Git, with what it reads from its input. */
type Call = (args: readonly string[], input?: string) => Buffer | undefined;

interface Saved {
  readonly path: string;
  readonly at: number;
  readonly blob: string;
  readonly isMerge: boolean;
}

/** What a walk through the history tells: states, the newest first, and the names that files had before. */
interface Walked {
  readonly states: readonly Saved[];
  /** By the earlier path. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Entries have some kilobytes, so that so many fit into one answer; where they do not, fewer are asked for. */
const atOnce = 8000;

/** Walks the history once for the names, then reads all texts in a question or two. */
export function versionsOf(
  call: Call,
  since: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly FileVersion[]> | undefined {
  // Of a merge only what no side had before (-c); a new name is known by its contents (-M), however Git is configured.
  const answer = call([
    ...[
      "log",
      "--format=%x01%ct",
      "--raw",
      "-c",
      "-M",
      "-l1000",
      "-z",
      "--no-abbrev",
      "--relative",
    ],
    ...["--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "--end-of-options", "HEAD"],
    ...["--", "."],
  ]);
  if (answer === undefined) return undefined;
  const saved = askedStates(walkedStates(answer.toString()), since);
  const texts = textsOf(call, [...new Set([...saved.values()].flat().map(({ blob }) => blob))]);
  if (!texts) return undefined;
  return new Map(
    [...saved].map(([path, states]) => [
      path,
      states.flatMap(({ at, blob, isMerge }) => {
        const text = texts.get(blob);
        return text === undefined ? [] : [{ at, text, isMerge }];
      }),
    ]),
  );
}

/**
 * Fields end in a zero byte: the time of a commit behind a byte of 1, then for each file ":modes blobs letter" and its path, or
 * two where it was renamed. A merge has a colon, a mode and a blob for each side.
 */
function walkedStates(answer: string): Walked {
  const states: Saved[] = [];
  const renamed = new Map<string, string>();
  const fields = answer.split("\0")[Symbol.iterator]();
  const next = () => String(fields.next().value ?? "");
  let at = 0;
  for (const field of fields) {
    if (field.startsWith("\u0001")) at = Number(field.slice(1));
    const words = /^\n?(:+\d.*)$/.exec(field)?.[1]?.split(" ");
    const [blob, letter] = words?.slice(-2) ?? [];
    if (words === undefined || blob === undefined) continue;
    const isMerge = words[0]?.startsWith("::") === true;
    const before = letter?.startsWith("R") && !isMerge ? next() : undefined;
    const path = next();
    if (before !== undefined && !renamed.has(before)) renamed.set(before, path);
    states.push({ path, at, blob, isMerge });
  }
  return { states, renamed };
}

/** The states of each file asked about, under whatever name it had; from when on, and the one that stood then. */
function askedStates(
  { states, renamed }: Walked,
  since: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Saved[]> {
  const saved = new Map<string, Saved[]>();
  const complete = new Set<string>();
  for (const state of states) {
    const path = nowCalled(state.path, renamed, since);
    if (path === undefined) continue;
    const known = saved.get(path) ?? [];
    saved.set(path, known);
    if (complete.has(path) || /^0+$/.test(state.blob)) continue;
    known.push(state);
    if (state.at < (since.get(path) ?? 0)) complete.add(path);
  }
  return saved;
}

/** The path under which a file is asked about now; `undefined` when it is not. */
function nowCalled(
  path: string,
  renamed: ReadonlyMap<string, string>,
  since: ReadonlyMap<string, number>,
): string | undefined {
  const met = new Set<string>();
  let name: string | undefined = path;
  while (name !== undefined && !since.has(name) && !met.has(name)) {
    met.add(name);
    name = renamed.get(name);
  }
  return name !== undefined && since.has(name) ? name : undefined;
}

/** `undefined` when Git could not be asked; a text it does not have is left out. */
function textsOf(call: Call, blobs: readonly string[]): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  const waiting = Array.from({ length: Math.ceil(blobs.length / atOnce) }, (_, index) =>
    blobs.slice(index * atOnce, (index + 1) * atOnce),
  );
  for (let asked = waiting.pop(); asked; asked = waiting.pop()) {
    const answer = call(["cat-file", "--batch", "--buffer"], `${asked.join("\n")}\n`);
    const half = Math.ceil(asked.length / 2);
    if (answer) readAnswer(answer, asked, texts);
    else if (asked.length === 1) return undefined;
    else waiting.push(asked.slice(0, half), asked.slice(half));
  }
  return texts;
}

/** Of each text a line with its name and size, then the text; of one that is missing only a line. */
function readAnswer(answer: Buffer, asked: readonly string[], texts: Map<string, string>): void {
  let at = 0;
  for (const blob of asked) {
    const end = answer.indexOf(10, at);
    const size = / blob (\d+)$/.exec(answer.toString("latin1", at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    texts.set(blob, answer.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
}
