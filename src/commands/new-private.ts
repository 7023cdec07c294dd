import type { Output } from "../ports/writer.ts";
import { exit, Stop } from "./exit.ts";
import { privateScaffold } from "./init-files.ts";
import { createFiles, nowhere, type Saving } from "./save.ts";

/**
 * Makes private/ where it is missing, as a repository of its own. Ends the command where the shared repository would take
 * what stands in it: then everybody who has a copy would have the entry.
 */
export function preparePrivate({ context, speech, root, pathway }: Saving): void {
  const { files, git, screen } = context;
  const folder = files.absolute(root, "private");
  const isShared = git.root(root) !== undefined && git.isIgnored(root, "private/") !== true;
  const isApart = files.exists(folder) && git.root(folder) !== git.root(root);
  // The example shows its restricted entries to everyone.
  if (isShared && !isApart && !pathway.example)
    throw new Stop(exit.usage, speech.say("new.private_not_ignored"));
  if (files.exists(folder)) return;
  screen.err(`${speech.say("new.no_private")}\n`);
  const outputs: readonly Output[] = privateScaffold;
  createFiles(context, folder, outputs);
  const author = git.author(root) ?? { name: pathway.owner ?? "Coordinator", mail: nowhere };
  if (git.root(root) !== undefined && git.begin(folder, author)) {
    const message = speech.say("init.first_private_commit");
    git.record(folder, { paths: outputs.map(({ path }) => path), message, author });
  }
}
