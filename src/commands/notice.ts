import type { Speech } from "../languages/speech.ts";
import type { Screen } from "../ports/screen.ts";

/** Lines longer than this tire the eye, however wide the window is. */
const widest = 100;

/**
 * Says a sentence to a person: at a terminal in lines that break between words, elsewhere as it is. What begins with two
 * spaces is to be copied, and stays as it is everywhere.
 */
export async function notice(
  screen: Screen,
  { direction }: Pick<Speech<never>, "direction">,
  { words, to }: { readonly words: string; readonly to: "out" | "err" },
): Promise<void> {
  if (!screen.isTerminal || words.startsWith("  ")) {
    screen[to](`${words}\n`);
    return;
  }
  const { paragraph } = await import("../reporters/paragraph.ts");
  const width = Math.min(screen.width, widest);
  screen[to](`${paragraph(words, { width, direction }).join("\n")}\n`);
}
