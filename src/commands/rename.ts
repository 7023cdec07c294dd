import { readId } from "./answers.ts";
import type { Command, Context } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { foundEntry, kindOption } from "./found-entry.ts";
import { interview } from "./interview.ts";
import { findPathway } from "./open-pathway.ts";
import { shared } from "./options.ts";
import { carryOut, planOptions } from "./planned-change.ts";
import { renamePlan, type TextFile } from "./rename-plan.ts";
import { type Saving, saveFiles } from "./save.ts";
import { type Surroundings, surroundingsOf, takenBy } from "./surroundings.ts";

export const command: Command = {
  arguments: "<id> <new>",
  options: [shared.pathway, kindOption, shared.noSave, ...planOptions],
  examples: [
    "pathway rename eye-clinic nile-eye-clinic",
    "pathway rename eye-clinic nile-eye-clinic --dry-run",
    "pathway rename nile-health nile-health-network --kind organization",
  ],
  async run(context, input) {
    const { speech } = await interview(context, input);
    const { say } = speech;
    const [from = "", to = ""] = input.arguments;
    const root = await findPathway(context, input);
    const around = await surroundingsOf(context, root);
    const entry = foundEntry({ context, input, speech, around }, from);
    if (typeof readId(to) !== "string")
      throw new Stop(exit.usage, say("new.id_wrong", { part: to }));
    const other = await takenBy(context, around, { kind: entry.file.kind, id: to });
    if (other)
      throw new Stop(
        exit.usage,
        say(other.isFormer ? "new.id_former" : "new.id_taken", { id: to, path: other.path }),
      );
    const plan = await renamePlan({ entry, from, to }, textsOf(context, around));
    if (plan.unreadable.length > 0)
      throw new Stop(
        exit.usage,
        say("edit.unreadable", { id: from, paths: plan.unreadable.join(", ") }),
      );
    const written = await carryOut(context, input, { root, changes: plan.changes });
    if (written.length === 0) return exit.fine;
    const saving: Saving = { context, input, speech, root, pathway: around.pathway };
    const paths = written.map(({ file }) => file);
    const message = say("edit.rename_message", { from, to });
    saveFiles(saving, paths, { shared: message, apart: message });
    context.screen.out(`${say("edit.rename_next")}\n`);
    return exit.fine;
  },
};

function textsOf({ files }: Context, { root, sources }: Surroundings): readonly TextFile[] {
  return sources.flatMap((file) => {
    const read = files.read(files.absolute(root, file.path));
    return "text" in read ? [{ file, text: read.text }] : [];
  });
}
