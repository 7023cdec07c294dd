import { type Leaf, leavesOf } from "../edition/secrets.ts";
import { printable } from "../reporters/printable.ts";
import type { Context } from "./command.ts";
import type { OpenEdition } from "./open-edition.ts";

/** Fields that are named; the rest is counted. */
const mostNamed = 20;

/** Names each field whose words hold a letter that could not be printed: somebody must look whether they can still be read. */
export function tellUnprintable(
  { screen }: Context,
  { catalogue, edition, withheld }: OpenEdition,
  { letters, language }: { readonly letters: ReadonlySet<string>; readonly language: string },
): void {
  const { visible } = leavesOf(catalogue, { audience: edition.audience, withheld });
  const names = [...letters].sort().map((letter) => `"${printable(letter)}" (${codeOf(letter)})`);
  const fields = visible
    .filter((leaf) => [...leaf.value].some((letter) => letters.has(letter)))
    .filter(readIn(language, visible))
    .map(({ file, field }) => `  ${printable(file.path)}  ${field}\n`);
  const lines = [...new Set(fields)];
  const more = lines.length > mostNamed ? `  and ${lines.length - mostNamed} more\n` : "";
  screen.err(
    `No font that comes with the program has ${names.join(", ")}. The pages show \ufffd instead. Look at what these fields say, and write it in letters that can be printed:\n${lines.slice(0, mostNamed).join("")}${more}`,
  );
}

/** Whether a reader of the language meets a field: not one in another language that stands beside one in theirs. */
function readIn(language: string, leaves: readonly Leaf[]): (leaf: Leaf) => boolean {
  const placed = new Set(leaves.map(({ file, field }) => `${file.path} ${field}`));
  return ({ file, field }) => {
    const parent = field.slice(0, field.lastIndexOf(".") + 1);
    return field === `${parent}${language}` || !placed.has(`${file.path} ${parent}${language}`);
  };
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
