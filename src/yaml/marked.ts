import { diffArrays } from "diff";

/** What opens, parts and closes two versions of the same lines. */
export const markers = {
  open: "<<<<<<< mine",
  middle: "=======",
  close: ">>>>>>> theirs",
} as const;

/** Both versions in one text, each difference between markers as Git writes them: nobody takes it for settled. */
export function marked(mine: string, theirs: string): string {
  const end = mine.includes("\r\n") ? "\r\n" : "\n";
  const [first, second] = [linesOf(mine), linesOf(theirs)];
  const parts = diffArrays([...first], [...second], { maxEditLength: mostLines });
  if (!parts) return between(first, second, end).join("");
  const text: string[] = [];
  let [mineHere, theirsHere]: [string[], string[]] = [[], []];
  const flush = () => {
    if (mineHere.length + theirsHere.length > 0) text.push(...between(mineHere, theirsHere, end));
    [mineHere, theirsHere] = [[], []];
  };
  for (const { added, removed, value } of parts) {
    if (removed) mineHere.push(...value);
    else if (added) theirsHere.push(...value);
    else {
      flush();
      text.push(...value);
    }
  }
  flush();
  return text.join("");
}

/** More differing lines than these stand as two whole versions. */
const mostLines = 2000;

const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/).filter(Boolean);

function between(
  mine: readonly string[],
  theirs: readonly string[],
  end: string,
): readonly string[] {
  const ended = (lines: readonly string[]) =>
    lines.map((line) => (line.endsWith("\n") ? line : line + end));
  return [
    `${markers.open}${end}`,
    ...ended(mine),
    `${markers.middle}${end}`,
    ...ended(theirs),
    `${markers.close}${end}`,
  ];
}

const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)/;

/** True where two versions stand in a text. */
export const isMarked = (text: string): boolean => /^<{7}(?= |\r?$)/m.test(text);

/** True where a text with markers holds a line that neither version has: somebody began to mend it by hand. */
export function isMendedByHand(text: string, versions: readonly string[]): boolean {
  const known = new Set(versions.flatMap((each) => each.split(/\r?\n/)));
  return text.split(/\r?\n/).some((line) => !marker.test(line) && !known.has(line));
}
