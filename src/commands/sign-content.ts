import { prompts } from "../languages/en-prompts.ts";
import { signOffWords } from "../languages/en-sign-off.ts";
import { speak } from "../languages/speech.ts";
import type { SignOffFile } from "../model/file-types.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { read } from "../model/text.ts";
import { printable } from "../reporters/printable.ts";
import { newFileText } from "../yaml/new-file.ts";
import type { Context, Input } from "./command.ts";
import { privateFolder } from "./edition-files.ts";
import { exit, Stop } from "./exit.ts";
import { refuseShared } from "./holders-file.ts";
import { interview } from "./interview.ts";
import type { OpenEdition } from "./open-edition.ts";
import { carryOut } from "./planned-change.ts";
import { authorOf, saveFiles } from "./save.ts";
import type { SignOffNeeded } from "./sign-off-needed.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/** A signature that is being given. */
interface Signing {
  readonly opened: OpenEdition;
  readonly needed: SignOffNeeded;
  /** The code as it was typed: of the page that was read. */
  readonly agreed: string;
}

/**
 * Writes down that a role has read what is sensitive and agrees. Only with the code of what stands there now, so that nobody
 * signs for something else than was read.
 */
export async function sign(
  context: Context,
  input: Input,
  { opened, needed, agreed }: Signing,
): Promise<number> {
  const { root, edition } = opened;
  const { audience, as_of: today } = edition;
  const { say } = await speak(signOffWords, context.messages);
  if (needed.sensitive.length === 0) throw new Stop(exit.usage, say("agree.nothing"));
  if (plain(agreed) !== plain(needed.code))
    throw new Stop(exit.findings, say("agree.other", { typed: printable(agreed) }));
  const around = await surroundingsOf(context, root);
  if (audience === "restricted") refuseShared(context, root, around);
  const by = await signer(context, input, around);
  const file = freePath(context, root, { isApart: audience === "restricted", today });
  const id = file.slice(file.lastIndexOf("/") + 1, -".yaml".length);
  const apart = audience === "restricted" ? privateFolder(context, root) : undefined;
  const isSigning = input.options["no-save"] !== true && context.git.signs(apart ?? root);
  const tag = isSigning ? `sign-off-${id}` : undefined;
  const written: SignOffFile = {
    ...{ by, on: today, audience },
    ...(tag === undefined ? {} : { tag }),
    entries: needed.sensitive.map((each) => each.sign),
  };
  const after = newFileText({ ...written });
  const changes = [{ file, before: undefined, after }];
  const done = await carryOut(context, input, { root, changes });
  if (done.length === 0) return exit.fine;
  const message = say("commit", { audience });
  const speech = await speak(prompts, context.messages);
  const { pathway } = around;
  saveFiles({ context, input, speech, root, pathway }, [file], { shared: message, apart: message });
  const count = needed.sensitive.length;
  context.screen.out(`${say("agree.done", { audience, role: by, count })}\n`);
  if (tag === undefined) return exit.fine;
  const folder = apart ?? root;
  const author = authorOf({ context, pathway }, folder);
  const asked = { name: tag, revision: "HEAD", message, author, isSigned: true };
  if (context.git.tag(folder, asked)) {
    context.screen.out(`${say("agree.tagged", { tag })}\n`);
    return exit.fine;
  }
  context.screen.err(`${say("agree.not_tagged", { tag })}\n`);
  return exit.unable;
}

/** Nobody signs by default: the role is said, or asked for. */
async function signer(
  context: Context,
  input: Input,
  { pathway: { roles, languages } }: Surroundings,
): Promise<string> {
  const talk = await interview(context, input, signOffWords);
  if (roles.length === 0) throw new Stop(exit.usage, talk.speech.say("by.none"));
  const said = await talk.choose({
    flag: "by",
    question: "by.question",
    isRequired: true,
    choices: roles.map(({ id, name }) => ({
      value: id,
      name: read(name, talk.speech.code, languages).words,
    })),
  });
  return said ?? "";
}

/** As it is compared: letters typed small, and without the dash, are the same code. */
const plain = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, "");

/** A file named after the day; several on one day are numbered. */
function freePath(
  { files }: Context,
  root: string,
  { isApart, today }: { readonly isApart: boolean; readonly today: PlainDate },
): string {
  const folder = isApart ? "private/sign-offs" : "sign-offs";
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${today}${number === 1 ? "" : `-${number}`}.yaml`;
    if (!files.exists(files.absolute(root, path))) return path;
  }
}
