import type { Asked, JudgedFiles } from "./judge-files.ts";
import { mayKeep } from "./may-keep.ts";
import { type Remembered, remembered } from "./memory.ts";

/** Under this name the verdict of `validate` is kept. */
export const verdictName = "validate";

/** Everything that is to be said about a pathway, from an earlier run where that does. */
export async function rememberedVerdict({
  context,
  input,
  root,
}: Asked): Promise<Remembered<JudgedFiles>> {
  return remembered(
    { context, input, root, name: verdictName },
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
