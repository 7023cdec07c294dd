import { publicRepository } from "../model/public-repository.ts";
import type { Context } from "./command.ts";
import type { Asked, JudgedFiles } from "./judge-files.ts";
import { mayKeep } from "./may-keep.ts";
import { type Remembered, remembered } from "./memory.ts";

/** Under this name the verdict of `validate` is kept: what may stand in the files depends on who can read them. */
export const verdictName = ({ machine }: Pick<Context, "machine">): string =>
  publicRepository(machine.repository, {}) ? "validate-public" : "validate";

/** Everything that is to be said about a pathway, from an earlier run where that does. */
export async function rememberedVerdict({
  context,
  input,
  root,
}: Asked): Promise<Remembered<JudgedFiles>> {
  return remembered(
    { context, input, root, name: verdictName(context) },
    {
      async all(memory) {
        const { judgeFiles } = await import("./judge-files.ts");
        return judgeFiles({ context, input, root }, memory);
      },
      async edited(before, edited) {
        const { judgeEdited } = await import("./judge-edited.ts");
        return judgeEdited({ context, input, root }, before, edited);
      },
      mayKeep,
    },
  );
}
