import type { Edition } from "../edition/edition.ts";
import { renderTalk } from "../languages/en-render.ts";
import { speak } from "../languages/speech.ts";
import type { Context } from "./command.ts";

/** Says that a document sends nobody anywhere: most often entries are for other readers, or wait for their first confirmation. */
export async function tellEmpty(
  { screen, messages }: Context,
  { listed, audience }: Edition,
): Promise<void> {
  if (listed.length > 0) return;
  const { say } = await speak(renderTalk, messages);
  screen.err(`${say("render.empty", { audience })}\n`);
}
