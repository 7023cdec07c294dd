import { merge } from "../languages/en-merge.ts";
import type { PromptKey } from "../languages/en-prompts.ts";
import type { TeamKey } from "../languages/en-team.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { toldText } from "../render/told-page.ts";
import { printable } from "../reporters/printable.ts";
import type { Context, Input } from "./command.ts";
import { pageOf, tell } from "./diff.ts";
import { exit, Stop } from "./exit.ts";
import { type Interview, interview } from "./interview.ts";
import { joinedFiles } from "./joined-files.ts";
import { authorOf } from "./save.ts";
import { neverSent } from "./save-checks.ts";
import type { Surroundings } from "./surroundings.ts";
import { tellUnconfirmed } from "./tell-unconfirmed.ts";

/** Where saves of others are taken in, and who is asked. */
export interface Taking {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview<PromptKey | TeamKey>;
  readonly around: Pick<Surroundings, "root" | "pathway">;
}

/** Brings what others saved into our files: all of it or nothing. `theirs`: Git's name for the last of it. */
export async function takeSaves(work: Taking, theirs: string | undefined): Promise<void> {
  const { context, talk, around } = work;
  const { git, share } = context;
  const { root } = around;
  const { say } = talk.speech;
  const ours = git.resolve(root, "HEAD");
  if (ours === undefined || theirs === undefined || ours === theirs) return;
  const standing = share.standing(root, ours, theirs);
  if (!standing) throw new Stop(exit.unable, say("save.unreadable"));
  if (standing.behind === 0) return;
  if (standing.base === undefined) throw new Stop(exit.unable, say("sync.strangers"));
  const { base } = standing;
  const { commit, merged } =
    standing.ahead === 0
      ? { commit: theirs, merged: [] }
      : await joined(work, { ours, theirs, base });
  if (!share.forward(root, commit)) throw new Stop(exit.unable, say("sync.in_the_way"));
  await tellOthers(work, `${ours}..${commit}`);
  await tellUnconfirmed({ context, input: work.input, root }, merged);
}

/** A save that joins both lines, and the files that were put together from both; paths are relative to the pathway. */
async function joined(
  { context, input, talk, around }: Taking,
  states: { readonly ours: string; readonly theirs: string; readonly base: string },
): Promise<{ readonly commit: string; readonly merged: readonly string[] }> {
  const { git, files, share } = context;
  const { root, pathway } = around;
  const unreadable = talk.speech.say("save.unreadable");
  const top = git.root(root) ?? root;
  const within = files.within(top, root) ?? "";
  const prefix = within === "" ? "" : `${within}/`;
  const asking = await interview(context, input, merge);
  const work = { context, input, talk: asking, top, prefix, unreadable, ...states };
  const changes = await joinedFiles(work);
  const message = asking.speech.say("merge.message");
  const author = authorOf({ context, pathway }, root);
  const commit = share.join(root, { ...states, files: changes, message, author });
  if (commit === undefined) throw new Stop(exit.unable, unreadable);
  const merged = changes.flatMap((file) =>
    "text" in file && file.path.startsWith(prefix) ? [file.path.slice(prefix.length)] : [],
  );
  return { commit, merged };
}

/** What others changed for readers; in a log, only what everyone may read. */
async function tellOthers({ context, input, talk, around }: Taking, states: string): Promise<void> {
  const audience = context.screen.isTerminal ? "partner" : "public";
  const options = { ...input.options, pathway: around.root, audience };
  const told = await tell(context, { arguments: [states], options });
  const page = pageOf(told, told.entries.length > manyEntries);
  const title = talk.speech.say("sync.from_others");
  const shown = { ...page, title, notices: [], about: [] };
  context.screen.out(`${toldText(shown, told.telling.reader)}\n`);
}

/** More entries than these are told as a pull request has them. */
const manyEntries = 20;

/** What somebody saved without this program may hold what must not leave, also where a later save takes it away: a history is sent whole. */
export async function refuseUnsendable(
  work: Taking,
  ours: string,
  theirs: string | undefined,
): Promise<void> {
  const { context, input, talk, around } = work;
  const { root, pathway } = around;
  const { say } = talk.speech;
  const saves = context.share.unsent(root, ours, theirs);
  if (!saves) throw new Stop(exit.unable, say("save.unreadable"));
  const within = context.files.within(context.git.root(root) ?? root, root) ?? "";
  const prefix = within === "" ? "" : `${within}/`;
  const restricted: string[] = [];
  const found: Diagnostic[] = [];
  for (const { commit, paths } of saves) {
    const inner = paths.flatMap((path) =>
      path.startsWith(prefix) ? [path.slice(prefix.length)] : [],
    );
    if (!pathway.example) restricted.push(...inner.filter((path) => path.startsWith("private/")));
    found.push(...(await neverSent({ context, input, root }, { commit, paths: inner })));
  }
  const count = new Set([...restricted, ...found.map(({ file }) => file)]).size;
  if (count === 0) return;
  const named = [...new Set(found.map(({ file, rule }) => `  ${printable(file)}: ${rule}`))];
  throw new Stop(exit.findings, [say("sync.never", { count }), ...named].join("\n"));
}
