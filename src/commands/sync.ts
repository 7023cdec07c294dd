import type { PromptKey } from "../languages/en-prompts.ts";
import { type TeamKey, team } from "../languages/en-team.ts";
import type { Remote, ShareFailure } from "../ports/share.ts";
import { printable } from "../reporters/printable.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { type Interview, interview } from "./interview.ts";
import { notice } from "./notice.ts";
import { findPathway } from "./open-pathway.ts";
import { shared } from "./options.ts";
import { refuseUnfinished } from "./planned-change.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import { refuseUnsendable, takeSaves } from "./take-saves.ts";
import { refuseNoHistory, unsavedFiles } from "./unsaved-files.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--to <address>",
      description: "the shared place, the first time: an address, or a folder on a disk",
    },
    {
      flags: "--keep <side>",
      description: "whose words stay where two people changed the same: mine or theirs",
      choices: ["mine", "theirs"],
    },
    { flags: "--dry-run", description: "say what is not sent yet, and ask nobody for anything" },
  ],
  examples: [
    "pathway sync",
    "pathway sync --dry-run",
    "pathway sync --to https://git.example.org/pathway.git",
  ],
  async run(context, input) {
    const talk = await interview(context, input, team);
    const { speech } = talk;
    const root = await findPathway(context, input);
    refuseNoHistory({ context, speech, root });
    const around = await surroundingsOf(context, root);
    await refuseUnfinished(context, input, { root, changes: [] });
    const branch = context.share.branch(root);
    if (branch === undefined) throw new Stop(exit.unable, speech.say("sync.detached"));
    if (context.git.resolve(root, "HEAD") === undefined)
      throw new Stop(exit.unable, speech.say("sync.nothing_saved"));
    const work = {
      context,
      input,
      talk,
      around,
      branch,
      remote: remoteOf(context, input, { talk, root, branch }),
    };
    const isDry = input.options["dry-run"] === true;
    if (!isDry) await exchange(work);
    await tellUnsaved(work);
    return tellStanding(work);
  },
};

interface Work {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview<PromptKey | TeamKey>;
  readonly around: Surroundings;
  readonly branch: string;
  readonly remote: Remote;
}

/** The shared place. The first time a person names it. */
function remoteOf(
  { share }: Context,
  input: Input,
  { talk, root, branch }: Pick<Work, "talk" | "branch"> & { readonly root: string },
): Remote {
  const { say } = talk.speech;
  const to = textOption(input, "to");
  const known = share.remote(root, branch);
  if (known && to !== undefined && to !== known.url)
    throw new Stop(exit.usage, say("sync.other_place", { place: placeName(known.url) }));
  if (known) return known;
  if (to === undefined) throw new Stop(exit.unable, say("sync.no_place"));
  if (input.options["dry-run"] !== true && !share.setRemote(root, to))
    throw new Stop(exit.unable, say("save.unreadable"));
  return { name: "origin", url: to };
}

/** An address as it may be shown: without the password that somebody wrote into it. */
const placeName = (url: string) => printable(url.replace(/\/\/[^/@]*@/, "//"));

/** Others may send between our fetching and our sending; then once more. */
const mostRounds = 4;

async function exchange(work: Work): Promise<void> {
  const { context, talk, around, branch, remote } = work;
  const { share, screen } = context;
  const { root } = around;
  const { say } = talk.speech;
  for (let round = 1; ; round += 1) {
    screen.progress(say("sync.fetching", { place: placeName(remote.url) }));
    const unfetched = share.fetch(root, remote, talk.mayAsk);
    screen.progress("");
    if (unfetched) throw failed(work, unfetched, "sync.not_fetched");
    await takeSaves(work, share.known(root, remote, branch));
    const ours = context.git.resolve(root, "HEAD") ?? "";
    const theirs = share.known(root, remote, branch);
    if (ours === theirs) return;
    await refuseUnsendable(work, ours, theirs);
    screen.progress(say("sync.sending", { place: placeName(remote.url) }));
    const unsent = share.push(root, { remote, branch }, talk.mayAsk);
    screen.progress("");
    if (!unsent) return;
    if (unsent.problem !== "behind" || round === mostRounds)
      throw failed(work, unsent, "sync.not_sent");
  }
}

/** Nothing is lost when a line breaks: what is here stays, and the next run goes on. */
function failed(
  { talk, remote }: Work,
  { problem, words }: ShareFailure,
  what: "sync.not_fetched" | "sync.not_sent",
): Stop {
  const { say } = talk.speech;
  const why = say(`sync.problem_${problem}`, { place: placeName(remote.url) });
  const told = words === "" ? "" : `\n  (Git: ${printable(words.replace(/\/\/[^/@\s]*@/g, "//"))})`;
  return new Stop(exit.unable, `${why} ${say(what)}${told}`);
}

async function tellUnsaved({ context, input, talk, around }: Work): Promise<void> {
  const { root } = around;
  const { taken } = unsavedFiles({ context, input, speech: talk.speech, root });
  const own = taken.filter((path) => !path.startsWith("private/"));
  if (own.length === 0) return;
  const words = talk.speech.say("sync.unsaved", { count: own.length });
  await notice(context.screen, talk.speech, { words, to: "err" });
}

/** What is not sent yet; after an exchange nothing. */
async function tellStanding({ context, talk, around, branch, remote }: Work): Promise<number> {
  const { git, share, screen } = context;
  const { root } = around;
  const { say } = talk.speech;
  const ours = git.resolve(root, "HEAD") ?? "";
  const theirs = share.known(root, remote, branch);
  const place = placeName(remote.url);
  const unsent =
    theirs === undefined
      ? (git.mainline(root)?.length ?? 0)
      : (share.standing(root, ours, theirs)?.ahead ?? 0);
  const words =
    unsent === 0 ? say("sync.done", { place }) : say("sync.unsent", { count: unsent, place });
  await notice(screen, talk.speech, { words, to: "out" });
  return exit.fine;
}
