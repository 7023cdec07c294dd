import { classify } from "../catalogue/source-file.ts";
import { packedCopy } from "../edition/packed-copy.ts";
import type { PromptKey } from "../languages/en-prompts.ts";
import { type TeamKey, team } from "../languages/en-team.ts";
import { printable } from "../reporters/printable.ts";
import { decode } from "../schema/decode.ts";
import { type Block, newFileText } from "../yaml/new-file.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { type Interview, interview } from "./interview.ts";
import { notice } from "./notice.ts";
import { codeOfEdition, type OpenEdition, openEdition, tellWithheld } from "./open-edition.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf, shared } from "./options.ts";
import { type AboutCopy, aboutName } from "./packed-form.ts";
import { refuseUnfinished } from "./planned-change.ts";
import { surroundingsOf } from "./surroundings.ts";
import { refuseUnsendable } from "./take-saves.ts";
import { refuseNoHistory } from "./unsaved-files.ts";
import { writeOutputs } from "./write-outputs.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--audience <audience>",
      description: "a copy of what these readers may see, without history: public or partner",
      choices: ["public", "partner"],
    },
    { flags: "--full", description: "everything with its history, for your own team only" },
    shared.out,
  ],
  examples: [
    "pathway pack --audience public",
    "pathway pack --audience partner --out /media/stick",
    "pathway pack --full --out /media/stick",
  ],
  async run(context, input) {
    const talk = await interview(context, input, team);
    const isFull = input.options["full"] === true;
    if (isFull === (textOption(input, "audience") !== undefined))
      throw new Stop(exit.usage, talk.speech.say("pack.which"));
    return isFull ? packFull(context, input, talk) : packCopy(context, input, talk);
  },
};

type Talk = Interview<PromptKey | TeamKey>;

/** What an audience may see, as a pathway of its own. Everything is searched before the file is there. */
async function packCopy(context: Context, input: Input, talk: Talk): Promise<number> {
  const opened = await openEdition(context, input);
  const { audience, as_of } = opened.edition;
  const texts = await textsOf(opened);
  const about: AboutCopy = {
    ...{ format: "referral-pathway-copy", version: 1, audience, as_of },
    files: Object.fromEntries([...texts].map(([path, text]) => [path, context.cache.digest(text)])),
  };
  const members = [[aboutName, `${JSON.stringify(about, null, 1)}\n`] as const, ...texts];
  const encoder = new TextEncoder();
  const content = context.archives.pack(
    members.map(([name, text]) => ({ name, data: encoder.encode(text) })),
  );
  const says = [...texts].map(([path, text]) => `${path}\n${text}`).join("\n");
  const path = `pathway-${audience}-${as_of}.zip`;
  const output = { path, content, says: [{ as: "text" as const, text: says }] };
  await writeOutputs(context, input, { opened, outputs: [output], typed: [...texts.keys()] });
  tellWithheld(context, opened);
  const { say } = talk.speech;
  const services = [...texts.keys()].filter((each) => each.startsWith("services/")).length;
  const words = say(`pack.done_${audience === "public" ? "public" : "partner"}`, {
    count: services,
  });
  await notice(context.screen, talk.speech, { words, to: "err" });
  const { unlisted } = opened.edition;
  if (unlisted.length > 0)
    await notice(context.screen, talk.speech, {
      words: say("pack.unlisted", {
        count: unlisted.length,
        ids: unlisted.map(({ id }) => printable(id)).join(", "),
      }),
      to: "err",
    });
  return codeOfEdition(opened);
}

/** The files of a copy. One that the other side could not read is a fault of ours, and nothing is written. */
async function textsOf(opened: OpenEdition): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { path, data } of packedCopy(opened)) {
    const text = newFileText(data as Block);
    const kind = classify(path)?.kind;
    const { value, findings } = kind
      ? await decode(kind, text)
      : { value: undefined, findings: [] };
    if (value === undefined)
      throw new Error(
        `A copy of ${path} would not be valid: ${findings[0]?.rule} at ${findings[0]?.path.join(".")}`,
      );
    texts.set(path, text);
  }
  return texts;
}

/** Everything that was saved, in one file that Git reads; never private/. */
async function packFull(context: Context, input: Input, talk: Talk): Promise<number> {
  const { say } = talk.speech;
  const { git, share, files, screen } = context;
  const root = await findPathway(context, input);
  refuseNoHistory({ context, speech: talk.speech, root });
  const around = await surroundingsOf(context, root);
  await refuseUnfinished(context, input, { root, changes: [] });
  const branch = share.branch(root);
  if (branch === undefined) throw new Stop(exit.unable, say("sync.detached"));
  const head = git.resolve(root, "HEAD");
  if (head === undefined) throw new Stop(exit.unable, say("sync.nothing_saved"));
  if (git.isShallow(root) !== false) throw new Stop(exit.unable, say("pack.shallow"));
  await refuseUnsendable({ context, input, talk, around }, head, undefined);
  const day = asOf(context, input, around.pathway);
  const folder = files.absolute(textOption(input, "out") ?? files.absolute(root, "out"));
  const path = files.absolute(folder, `pathway-team-${day}-${head.slice(0, 7)}.bundle`);
  if (!files.exists(path) && !share.bundle(root, branch, path))
    throw new Stop(exit.unable, say("pack.not_written", { path }));
  screen.out(`${printable(path)}\n`);
  const saves = git.mainline(root)?.length ?? 0;
  await notice(screen, talk.speech, { words: say("pack.done_full", { count: saves }), to: "err" });
  return exit.fine;
}
