import type { FileVersion } from "../model/file-version.ts";

/** A call to Git, with what it reads from its input. */
type Call = (args: readonly string[], input?: string) => Buffer | undefined;

interface Saved {
  readonly at: number;
  readonly blob: string;
}

/** So many texts of 256 kB, the most an entry may have, fit into one answer. */
const atOnce = 200;

/** Walks the history once for the names, then reads the texts a few hundred at a time. */
export function versionsOf(
  call: Call,
  since: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly FileVersion[]> | undefined {
  const walked = call([
    ...["log", "--format=%x01%ct", "--raw", "-z", "--no-abbrev", "--no-renames", "--relative"],
    ...["--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "--end-of-options", "HEAD"],
    ...["--", "."],
  ]);
  if (walked === undefined) return undefined;
  const saved = savedStates(walked.toString(), since);
  const texts = textsOf(call, [...new Set([...saved.values()].flat().map(({ blob }) => blob))]);
  if (!texts) return undefined;
  return new Map(
    [...saved].map(([path, states]) => [
      path,
      states.flatMap(({ at, blob }) => {
        const text = texts.get(blob);
        return text === undefined ? [] : [{ at, text }];
      }),
    ]),
  );
}

/** Fields end in a zero byte: the time of a commit behind a byte of 1, then for each file ":modes blobs letter" and its path. */
function savedStates(
  walked: string,
  since: ReadonlyMap<string, number>,
): ReadonlyMap<string, Saved[]> {
  const saved = new Map<string, Saved[]>();
  const keep = (path: string, state: Saved) => {
    const from = since.get(path);
    if (from === undefined) return;
    const states = saved.get(path) ?? [];
    const isDeleted = /^0+$/.test(state.blob);
    saved.set(path, state.at >= from && !isDeleted ? [...states, state] : states);
  };
  let at = 0;
  let blob: string | undefined;
  for (const field of walked.split("\0")) {
    if (blob !== undefined) {
      keep(field, { at, blob });
      blob = undefined;
    } else if (field.startsWith("\u0001")) at = Number(field.slice(1));
    else blob = /^\n?:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]$/.exec(field)?.[1];
  }
  return saved;
}

/** `undefined` when Git could not be asked; a text it does not have is left out. */
function textsOf(call: Call, blobs: readonly string[]): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  for (let from = 0; from < blobs.length; from += atOnce) {
    const asked = blobs.slice(from, from + atOnce);
    const answer = call(["cat-file", "--batch"], `${asked.join("\n")}\n`);
    if (!answer) return undefined;
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
  return texts;
}
