import { isExample } from "../doctor/example.ts";
import { type CommitKey, commit } from "../languages/en-commit.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { compareSeverities, type Diagnostic, isExcused } from "../model/diagnostic.ts";
import { printable } from "../reporters/printable.ts";
import { arises } from "./chosen-findings.ts";
import type { Command, Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { privateWords } from "./private-words.ts";
import { neverSaved } from "./save-checks.ts";
import { type StagedPathway, stagedPathways } from "./staged-files.ts";

/**
 * What `.githooks/pre-commit` calls: judges what is about to be committed, as it would be committed and not as it stands in
 * the folder. Refused is what could never be taken back; of other errors it tells.
 */
export const command: Command = {
  options: [
    { flags: "--index <file>", description: "the list of files that Git names to a hook" },
    { flags: "--as-of <date>", description: "judge as on this day (year-month-day)" },
    {
      flags: "--show-values",
      description: "show words of fields that are not public, also in logs",
    },
  ],
  examples: [
    "pathway pre-commit",
    'pathway pre-commit --index "$GIT_INDEX_FILE"',
    "pathway pre-commit --show-values",
  ],
  async run(context, input) {
    const { files, git, screen } = context;
    const speech = await speak(commit, context.messages);
    const folder = files.absolute(".");
    const top = git.root(folder);
    if (top === undefined) throw new Stop(exit.unable, speech.say("commit.no_git", { folder }));
    const pathways = stagedPathways(context, input, top);
    if (!pathways) throw new Stop(exit.unable, speech.say("commit.unreadable"));
    let isRefused = false;
    for (const staged of pathways)
      if (await objects({ context, input, speech }, staged)) isRefused = true;
    if (!isRefused) return exit.fine;
    screen.err(`${speech.say("commit.refused")}\n`);
    return exit.findings;
  },
};

interface Looking {
  readonly context: Context;
  readonly input: Input;
  readonly speech: Speech<CommitKey>;
}

/** Tells what is wrong in a pathway; true where it must not be committed. */
async function objects(looking: Looking, staged: StagedPathway): Promise<boolean> {
  const { context, input, speech } = looking;
  const { screen } = context;
  const places = misplaced(looking, staged);
  const { verdict, refused, told } = await judged(looking, staged);
  const words = await privateWords(context, staged);
  if (refused.length + told.length > 0) {
    const { printed } = await import("./validate-report.ts");
    const report = await printed({ ...context, files: staged.files }, input, {
      ...{ root: staged.root, as_of: verdict.as_of, files: staged.staged.length, unread: 0 },
      ...{ diagnostics: [...refused, ...told], exceptions: [], not_judged: [] },
    });
    screen.err(`${report.trimEnd()}\n`);
  }
  const betrayed = words.map(({ file, field }) =>
    speech.say("commit.restricted", { file: printable(file), field }),
  );
  for (const line of [...places, ...betrayed]) screen.err(`${line}\n`);
  if (places.length + betrayed.length + refused.length > 0) return true;
  if (told.length > 0) screen.err(`${speech.say("commit.errors", { count: told.length })}\n`);
  return false;
}

/** Files whose place alone says that they are not for the shared history; in sentences. */
function misplaced(
  { speech }: Looking,
  { staged, files, root, isApart }: StagedPathway,
): readonly string[] {
  if (isApart) return [];
  // The folder itself stands there as a repository in the repository.
  const below = (folder: string) =>
    staged.filter((path) => path === folder || path.startsWith(`${folder}/`)).length;
  const counts = {
    private: isExample(files, root) ? 0 : below("private"),
    quarantine: below("quarantine"),
  };
  const editions = staged.filter((path) => {
    if (!/^editions\/[^/]+\.ya?ml$/.test(path)) return false;
    const read = files.read(files.absolute(root, path));
    return "text" in read && /^audience: *["']?restricted\b/m.test(read.text);
  });
  return [
    ...(["private", "quarantine"] as const).flatMap((folder) =>
      counts[folder] === 0 ? [] : [speech.say(`commit.${folder}`, { count: counts[folder] })],
    ),
    ...editions.map((file) => speech.say("commit.edition", { file: printable(file) })),
  ];
}

/** What rules say of these files. What needs other entries is not asked: they are not read. */
async function judged(
  { context, input }: Looking,
  { root, staged, files, isApart }: StagedPathway,
) {
  const { judgeFiles } = await import("./judge-files.ts");
  const { rules } = await import("../rules/registry.ts");
  const verdict = await judgeFiles({ context: { ...context, files }, input, root });
  const own = new Set(staged);
  const beyond = new Set(
    rules.flatMap(({ id, stage }) => (stage === "pathway" || stage === "history" ? [id] : [])),
  );
  const found = verdict.diagnostics.filter(
    (each) =>
      own.has(each.file) &&
      each.file.startsWith("private/") === isApart &&
      !isExcused(each) &&
      !beyond.has(each.rule) &&
      arises.get(each.rule) !== "with time" &&
      compareSeverities(each.severity, "error") >= 0,
  );
  const isRefused = ({ rule, severity }: Diagnostic) =>
    severity === "blocking" || neverSaved.has(rule);
  return {
    verdict,
    refused: found.filter(isRefused),
    told: found.filter((each) => !isRefused(each)),
  };
}
