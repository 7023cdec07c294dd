import { classify } from "../catalogue/source-file.ts";
import { printable } from "../reporters/printable.ts";
import { decode } from "../schema/decode.ts";
import type { Command, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { type Interview, interview } from "./interview.ts";
import { type NewEntry, type NewTalk, newOrganization, newService } from "./new-entry.ts";
import { newOptions } from "./new-options.ts";
import { preparePrivate } from "./new-private.ts";
import { notice } from "./notice.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf } from "./options.ts";
import { carryOut, mayName, refuseUnfinished } from "./planned-change.ts";
import { type Saving, saveFiles } from "./save.ts";
import { surroundingsOf } from "./surroundings.ts";

export const command: Command = {
  arguments: "[kind] [id]",
  options: newOptions,
  examples: [
    "pathway new service",
    'pathway new organization nile-health --name "Nile Health" --kind ngo',
    'pathway new service nile-clinic --name "Nile Clinic" --organization nile-health --provides primary_health_care',
  ],
  async run(context, input) {
    const talk = await interview(context, input);
    const around = await surroundingsOf(context, await findPathway(context, input));
    const { root, pathway } = around;
    const saving: Saving = { context, input, speech: talk.speech, root, pathway };
    // Before anything is asked: nobody answers twenty questions for nothing.
    await refuseUnfinished(context, input, { root, changes: [] });
    const id = input.arguments[1];
    const about: NewTalk = { saving, talk, around, id, today: asOf(context, input, pathway) };
    const kind = await kindOf(talk, input);
    const entry = await (kind === "service" ? newService(about) : newOrganization(about));
    for (const { path, content } of entry.outputs) await refuseUnfit(path, content);
    if (input.options["dry-run"] === true) {
      context.screen.out(shown(saving, entry, "new.would_write"));
      return exit.fine;
    }
    if (talk.mayAsk) await letSee(saving, talk, entry);
    if (entry.isPrivate) preparePrivate(saving);
    const changes = entry.outputs.map(({ path, content }) => ({
      ...{ file: path, before: undefined },
      after: content,
    }));
    await carryOut(context, input, { root, changes });
    const paths = changes.map(({ file }) => file);
    saveFiles(saving, paths, entry.messages);
    for (const words of entry.notices)
      await notice(context.screen, talk.speech, { words, to: "out" });
    const [path = ""] = paths.filter(mayName(context, input));
    context.screen.out(`${talk.speech.say("new.check", { path })}\n`);
    return exit.fine;
  },
};

/** What is new; both spellings are understood. */
async function kindOf(talk: Interview, input: Input): Promise<"service" | "organization"> {
  const { say } = talk.speech;
  const typed = input.arguments[0]?.replace("organisation", "organization");
  if (typed === "service" || typed === "organization") return typed;
  if (typed !== undefined || !talk.mayAsk) throw new Stop(exit.usage, say("new.kind_needed"));
  const chosen = await talk.choose({
    flag: "new",
    question: "new.kind",
    isRequired: true,
    choices: (["service", "organization"] as const).map((value) => ({
      value,
      name: say(`new.kind_${value}`),
      meaning: say(`new.kind_${value}_meaning`),
    })),
  });
  return chosen === "organization" ? "organization" : "service";
}

/** What was answered makes a file that can be read back, or nothing is written. */
async function refuseUnfit(path: string, content: string): Promise<void> {
  const source = classify(path);
  const { findings } = source ? await decode(source.kind, content) : { findings: [] };
  const [first] = findings;
  if (first)
    throw new Stop(exit.usage, {
      key: "stop.unfit",
      facts: { path, rule: first.rule, place: first.path.join(".") },
    });
}

function shown(
  { speech }: Saving,
  { outputs }: NewEntry,
  key: "new.preview" | "new.would_write",
): string {
  return outputs
    .map(({ path, content }) => {
      const lines = content.trimEnd().split("\n");
      const text = lines.map((line) => `  ${printable(line)}\n`).join("");
      return `\n${speech.say(key, { path })}\n\n${text}`;
    })
    .join("");
}

async function letSee(saving: Saving, talk: Interview, entry: NewEntry): Promise<void> {
  const { say } = talk.speech;
  saving.context.screen.err(`${shown(saving, entry, "new.preview")}\n`);
  const answer = await talk.choose({
    flag: "write",
    question: "new.write",
    isRequired: true,
    default: "yes",
    choices: (["yes", "no"] as const).map((value) => ({ value, name: say(`new.write_${value}`) })),
  });
  if (answer !== "yes") throw new Stop(exit.interrupted, say("ask.left"));
}
