import { renderTalk } from "../languages/en-render.ts";
import { speak } from "../languages/speech.ts";
import type { Output } from "../ports/writer.ts";
import type { Layout } from "../render/layout.ts";
import type { Context } from "./command.ts";

/** Bytes from which on a cheap phone takes long to open a page. */
const largest = 1_500_000;

/** Says of pages that are too large for a cheap phone how they are made in parts. */
export async function tellLarge(
  { screen, messages }: Context,
  layout: Layout,
  outputs: readonly Output[],
): Promise<void> {
  if (!layout.takes?.includes("split")) return;
  const large = outputs.filter(({ content }) => sizeOf(content) > largest);
  if (large.length === 0) return;
  const { say } = await speak(renderTalk, messages);
  const lines = large.map(({ path, content }) =>
    say("render.large", { file: path, size: (sizeOf(content) / 1_000_000).toFixed(1) }),
  );
  const isSplit = outputs.length > 1;
  const remedy = isSplit
    ? say("render.large_part", { command: `pathway render ${layout.name} --select sector=…` })
    : say("render.split", { command: `pathway render ${layout.name} --split area` });
  screen.err(`${[...lines, remedy].join("\n")}\n`);
}

function sizeOf(content: Output["content"]): number {
  return typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
}
