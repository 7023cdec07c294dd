import type { EditionFile } from "../model/file-types.ts";
import type { Pathway } from "../model/pathway.ts";
import type { Context } from "./command.ts";
import { privateFolder } from "./edition-files.ts";
import { publishSpeech } from "./publish-speech.ts";
import { authorOf } from "./save.ts";

interface Tagging {
  readonly record: EditionFile;
  readonly message: string;
  readonly pathway: Pathway;
}

/** Gives the save of an edition its tag, signed where Git is set to sign. */
export async function tagEdition(
  context: Context,
  root: string,
  { record, message, pathway }: Tagging,
): Promise<void> {
  const { say } = await publishSpeech(context);
  const isApart = record.audience === "restricted";
  const folder = (isApart ? privateFolder(context, root) : undefined) ?? root;
  const author = authorOf({ context, pathway }, folder);
  const name = record.tag ?? "";
  const isSigned = context.git.signs(folder);
  const isGiven = context.git.tag(folder, { name, revision: "HEAD", message, author, isSigned });
  if (isGiven && isSigned) context.screen.out(`${say("publish.tagged_signed", { tag: name })}\n`);
  else if (isGiven) context.screen.out(`${say("publish.tagged", { tag: name })}\n`);
  else
    context.screen.err(
      `${say(isSigned ? "publish.not_signed" : "publish.not_tagged", { tag: name })}\n`,
    );
}
