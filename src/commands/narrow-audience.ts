import type { Audience } from "../model/audience.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** The option of commands that are not for everyone unless somebody says so. */
export const narrowAudience = (usual: Audience, choices: readonly Audience[]) => ({
  flags: "--audience <audience>",
  description: `who will read it; ${usual} (${usual === "partner" ? "help desks" : "protection staff"}) when absent`,
  choices,
});

/**
 * Who reads what is not for everyone. What goes to a screen may go to a log as well: there somebody says who reads it,
 * or is refused with `why`.
 */
export function narrowInput(
  { screen }: Context,
  input: Input,
  {
    usual,
    isFile,
    why,
  }: { readonly usual: Audience; readonly isFile: boolean; readonly why: string },
): Input {
  const named = textOption(input, "audience");
  if (named === undefined && !screen.isTerminal && !isFile) throw new Stop(exit.usage, why);
  return { ...input, options: { ...input.options, audience: named ?? usual } };
}
