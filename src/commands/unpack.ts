import { classify } from "../catalogue/source-file.ts";
import { merge } from "../languages/en-merge.ts";
import type { PromptKey } from "../languages/en-prompts.ts";
import { type TeamKey, team } from "../languages/en-team.ts";
import { ArchiveFailure } from "../ports/archive.ts";
import type { FileChange } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import { decode } from "../schema/decode.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { type Interview, interview } from "./interview.ts";
import { findPathway } from "./open-pathway.ts";
import { shared } from "./options.ts";
import { type AboutCopy, aboutName, packedPath, readAbout } from "./packed-form.ts";
import { carryOut, refuseUnfinished } from "./planned-change.ts";
import { nowhere } from "./save.ts";
import { whoseStays } from "./settle-file.ts";
import { surroundingsOf } from "./surroundings.ts";
import { takeSaves } from "./take-saves.ts";
import { refuseNoHistory } from "./unsaved-files.ts";

export const command: Command = {
  arguments: "<file>",
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--into <folder>",
      description: "where it goes: a new folder, or that of an earlier copy",
    },
    {
      flags: "--keep <side>",
      description: "whose words stay where both sides changed the same: mine or theirs",
      choices: ["mine", "theirs"],
    },
    { flags: "--dry-run", description: "show what would change, and change nothing" },
    { flags: "--diff", description: "show what changes, line by line" },
    {
      flags: "--show-values",
      description: "show words of fields that are not public, also in logs",
    },
  ],
  examples: [
    "pathway unpack pathway-public-2026-11-20.zip --into copy",
    "pathway unpack pathway-public-2026-12-20.zip --into copy --diff",
    "pathway unpack /media/stick/pathway-team-2026-11-20-1a2b3c4.bundle",
  ],
  async run(context, input) {
    const talk = await interview(context, input, team);
    const file = input.arguments[0] ?? "";
    const found = context.files.bytes(context.files.absolute(file), caps.packed);
    if (!("bytes" in found))
      throw new Stop(
        exit.usage,
        talk.speech.say("unpack.unreadable", { file: printable(file), reason: found.reason }),
      );
    const begin = new TextDecoder("latin1").decode(found.bytes.subarray(0, 16));
    if (begin.startsWith("# v2 git bundle") || begin.startsWith("# v3 git bundle"))
      return unpackFull({ context, input, talk, file });
    return unpackCopy({ context, input, talk, file }, found.bytes);
  },
};

interface Work {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview<PromptKey | TeamKey>;
  readonly file: string;
}

/** A copy of ten thousand services has 12 MB packed and 30 unpacked; a file of a pathway at most 256 KiB. */
const caps = {
  packed: 256 * 1024 * 1024,
  unpacked: 256 * 1024 * 1024,
  members: 60_000,
  one: 256 * 1024,
};

/** Takes in a copy without history: shows what it would change, asks where both sides changed something, then writes it whole. */
async function unpackCopy(work: Work, bytes: Uint8Array): Promise<number> {
  const { context, input, talk, file } = work;
  const { say } = talk.speech;
  const { about, texts } = await membersOf(work, bytes);
  const into = textOption(input, "into");
  if (into === undefined) throw new Stop(exit.usage, say("unpack.into", { file: printable(file) }));
  const folder = context.files.absolute(into);
  const changes = await changesTo(work, folder, { about, texts });
  const written = await carryOut(context, input, { root: folder, changes });
  const count = written.filter(({ file: path }) => path !== aboutName).length;
  const isDry = input.options["dry-run"] === true;
  const pending = changes.filter(
    ({ file: path, before, after }) => path !== aboutName && before !== after,
  );
  context.screen.out(
    `${
      isDry
        ? say("unpack.dry", { count: pending.length })
        : say("unpack.done", { count, folder: printable(into), day: about.as_of })
    }\n`,
  );
  return exit.fine;
}

interface Copy {
  readonly about: AboutCopy;
  readonly texts: ReadonlyMap<string, string>;
}

/** What stands in a copy. One file in it that is none of a copy, and nothing of it is taken. */
async function membersOf({ context, talk, file }: Work, bytes: Uint8Array): Promise<Copy> {
  const { say } = talk.speech;
  const foreign = () => new Stop(exit.usage, say("unpack.foreign", { file: printable(file) }));
  const texts = new Map<string, string>();
  let about: AboutCopy | undefined;
  for (const { name, data } of archive()) {
    const text = textIn(data);
    if (text === undefined || texts.has(name)) throw foreign();
    if (name === aboutName && !about) about = readAbout(text);
    else if (packedPath.test(name)) texts.set(name, text);
    else throw foreign();
  }
  if (!about || !texts.has("pathway.yaml")) throw foreign();
  for (const [path, text] of texts) {
    const kind = classify(path)?.kind;
    if (!kind || (await decode(kind, text)).value === undefined) throw foreign();
  }
  return { about, texts };

  function archive() {
    try {
      return context.archives.unpack(bytes, caps);
    } catch (error) {
      if (!(error instanceof ArchiveFailure)) throw error;
      throw new Stop(
        exit.usage,
        say(`unpack.${error.reason === "too-large" ? "large" : "damaged"}`, {
          file: printable(file),
        }),
      );
    }
  }
}

function textIn(data: Uint8Array): string | undefined {
  if (data.length > caps.one) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    return undefined;
  }
}

/** What the folder would become. Only a new folder or an earlier copy is written into. */
async function changesTo(
  { context, input, talk }: Work,
  folder: string,
  { about, texts }: Copy,
): Promise<readonly FileChange[]> {
  const { files, cache } = context;
  const { say } = talk.speech;
  const asking = await interview(context, input, merge);
  const textAt = (path: string) => {
    const read = files.read(files.absolute(folder, path));
    return "text" in read ? read.text : undefined;
  };
  const before = textAt(aboutName);
  const earlier = before === undefined ? undefined : readAbout(before);
  const isEmpty = files.list(folder).length === 0;
  if (!earlier && !isEmpty)
    throw new Stop(exit.usage, say("unpack.not_copy", { folder: printable(folder) }));
  const changes: FileChange[] = [];
  const paths = new Set([...texts.keys(), ...Object.keys(earlier?.files ?? {})]);
  for (const file of [...paths].filter((path) => packedPath.test(path)).sort()) {
    const [mine, after] = [textAt(file), texts.get(file)];
    if (mine === after) continue;
    const sign = earlier?.files[file];
    const isMine = mine === undefined ? sign !== undefined : cache.digest(mine) !== sign;
    const isTheirs = (after === undefined ? undefined : cache.digest(after)) !== sign;
    if (!isTheirs) continue;
    const whose = { file, ours: mine, theirs: after };
    if (isMine && (await whoseStays(asking, whose)) === "mine") continue;
    changes.push({ file, before: mine, after });
  }
  const text = `${JSON.stringify(about, null, 1)}\n`;
  return [...changes, { file: aboutName, before, after: text }];
}

/** Takes in the saves of a colleague, as `sync` does: into the pathway here, or into a new folder. */
async function unpackFull({ context, input, talk, file }: Work): Promise<number> {
  const { share, files, screen } = context;
  const { say } = talk.speech;
  const url = files.absolute(file);
  const into = textOption(input, "into");
  const root = into === undefined ? await findPathway(context, input) : files.absolute(into);
  if (into === undefined) refuseNoHistory({ context, speech: talk.speech, root });
  else beginIn(context, input, { talk, root });
  if (into === undefined) await refuseUnfinished(context, input, { root, changes: [] });
  if (input.options["dry-run"] === true) {
    screen.out(`${say("unpack.dry_full")}\n`);
    return exit.fine;
  }
  const branch = share.branch(root);
  if (branch === undefined) throw new Stop(exit.unable, say("sync.detached"));
  const stick = { name: "stick", url };
  if (share.fetch(root, stick, false))
    throw new Stop(exit.usage, say("unpack.damaged", { file: printable(file) }));
  const theirs = share.known(root, stick, branch) ?? share.known(root, stick, "main");
  if (theirs === undefined)
    throw new Stop(exit.usage, say("unpack.foreign", { file: printable(file) }));
  if (into === undefined)
    await takeSaves({ context, input, talk, around: await surroundingsOf(context, root) }, theirs);
  else if (!share.forward(root, theirs)) throw new Stop(exit.unable, say("save.unreadable"));
  screen.out(`${say("unpack.done_full")}\n`);
  return exit.fine;
}

/** A new folder becomes a repository; one that an interrupted run left without a save is used again. */
function beginIn(
  { files, git }: Context,
  input: Input,
  { talk, root }: Pick<Work, "talk"> & { readonly root: string },
): void {
  const { say } = talk.speech;
  const isLeft = files.exists(files.absolute(root, ".git"));
  if (files.list(root).length > 0 || (isLeft && git.resolve(root, "HEAD") !== undefined))
    throw new Stop(exit.usage, say("unpack.not_copy", { folder: printable(root) }));
  if (isLeft || input.options["dry-run"] === true) return;
  if (!git.begin(root, { name: "Coordinator", mail: nowhere }))
    throw new Stop(exit.unable, say("save.unreadable"));
}
