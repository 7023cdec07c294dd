import type { PromptKey } from "../languages/en-prompts.ts";
import { languageOf } from "../languages/program-languages.ts";
import { label } from "../languages/translator.ts";
import type { Author } from "../ports/git.ts";
import type { Output } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import type { Command, Context, Input } from "./command.ts";
import { hookPath, hookText } from "./commit-hook.ts";
import { exampleFiles } from "./example-files.ts";
import { exit, Stop } from "./exit.ts";
import { type CiPlace, ciPlaces } from "./init-ci.ts";
import { privateScaffold, scaffold } from "./init-files.ts";
import { addCi, pathwayForCi } from "./init-later.ts";
import { initOptions } from "./init-options.ts";
import { pathwayText, specialistRoles } from "./init-pathway.ts";
import { askAuthor, askInit, type InitAnswers, specialistFields } from "./init-questions.ts";
import { type Interview, interview } from "./interview.ts";
import { driverKey } from "./merge-settings.ts";
import { notice } from "./notice.ts";
import { ciNotices, nearestFolder, planCi } from "./place-ci.ts";
import { createFiles } from "./save.ts";
import { forGit, hookIn } from "./tell-git.ts";

export const command: Command = {
  arguments: "[folder]",
  options: initOptions,
  examples: [
    "pathway init khartoum",
    'pathway init khartoum --title "Where to find help" --country Sudan --languages "Arabic, English"',
    "pathway init --ci github",
  ],
  async run(context, input) {
    const there = await pathwayForCi(context, input);
    if (there !== undefined) return addCi(context, input, there);
    const folder = context.files.absolute(input.arguments[0] ?? ".");
    const talk = await interview(context, input);
    const plan = await planOf({ context, input, talk, folder });
    refuseExisting(context, plan);
    if (input.options["dry-run"] === true) {
      list(context, plan);
      return exit.fine;
    }
    const mayWrite = await talk.yesOrNo({ flag: "yes", question: "init.write" }, true);
    if (!mayWrite) throw new Stop(exit.interrupted, talk.speech.say("ask.left"));
    await carryOut(context, plan);
    return exit.fine;
  },
};

/** One run of `init`. */
interface Beginning {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview;
  readonly folder: string;
}

/** What would be made. */
interface InitPlan {
  readonly talk: Interview;
  readonly folder: string;
  /** The folder as it was typed; `undefined` where the person stands in it already. */
  readonly typed: string | undefined;
  readonly outputs: readonly Output[];
  /** Git is to look at every commit before it is made. */
  readonly wantsHooks: boolean;
  /** Of the separate repository; `undefined` when none is wanted. */
  readonly ofPrivate: readonly Output[] | undefined;
  /** For a server that looks at the top of the repository, above this folder. */
  readonly above: { readonly top: string; readonly file: Output } | undefined;
  /** Whose name the history carries; `undefined` when none is kept. */
  readonly author: Author | undefined;
  /** The folder lies in a repository already; none is begun for it. */
  readonly isInside: boolean;
  /** What to know before it is written, and after. */
  readonly notices: readonly string[];
}

async function planOf(beginning: Beginning): Promise<InitPlan> {
  const { context, input, talk, folder } = beginning;
  const typed = folder === context.files.absolute(".") ? undefined : input.arguments[0];
  const plain = {
    talk,
    folder,
    typed,
    wantsHooks: false,
    ofPrivate: undefined,
    above: undefined,
    author: undefined,
    isInside: false,
    notices: [],
  };
  if (input.options["example"] === true) return { ...plain, outputs: exampleFiles(context.files) };
  const { say } = talk.speech;
  // Before anything is asked: nobody answers twenty questions for nothing.
  const wantsHooks = input.options["hooks"] === true;
  const always = [{ path: "pathway.yaml", content: "" }, ...scaffold(context.files)];
  refuseExisting(context, { ...plain, outputs: always });
  if (talk.mayAsk) {
    const words = `${say("init.hello", { folder: printable(folder) })}\n`;
    await notice(context.screen, talk.speech, { words, to: "err" });
  }
  const answers = await askInit(talk);
  const today = context.clock.today(answers.timeZone);
  const wantsPrivate = await talk.yesOrNo(
    { flag: "private", question: "init.private", help: "init.private_help" },
    false,
  );
  const role = answers.roles[0] ?? "Coordinator";
  const history = await historyOf(beginning, { role, wantsPrivate });
  const place = await askCi(talk);
  const ci = place === undefined ? undefined : await planCi(context, { folder, place });
  const text = await pathwayText(answers, { speech: talk.speech, today });
  return {
    ...plain,
    outputs: [
      { path: "pathway.yaml", content: text },
      ...scaffold(context.files),
      ...(wantsHooks ? [{ path: hookPath, content: hookText(), isProgram: true as const }] : []),
      ...(ci?.file && ci.top === folder ? [ci.file] : []),
    ],
    above: ci?.file && ci.top !== folder ? { top: ci.top, file: ci.file } : undefined,
    wantsHooks,
    ofPrivate: wantsPrivate ? privateScaffold : undefined,
    ...history,
    notices: [
      say("init.load_said", { load: answers.review.load }),
      ...withoutSpecialist(talk, answers),
      ...history.notices,
      ...(ci === undefined ? [] : ciNotices(ci)),
    ],
  };
}

/** Sensitive sectors in which nobody can be asked first: nothing of them is printed. */
function withoutSpecialist({ speech }: Interview, { specialists }: InitAnswers): readonly string[] {
  const missing = specialistFields.filter((field) => specialists[field] === undefined);
  if (missing.length === 0) return [];
  const names = missing.map((field) =>
    label(languageOf(speech.code), "sector", specialistRoles[field].sector),
  );
  return [speech.say("init.no_specialist", { sectors: names.join(speech.say("ask.comma")) })];
}

/** Which histories are begun, and under which role. In a repository that is there already, only that of private/ is. */
async function historyOf(
  { context, talk, folder }: Beginning,
  { role, wantsPrivate }: { readonly role: string; readonly wantsPrivate: boolean },
): Promise<Pick<InitPlan, "author" | "isInside" | "notices">> {
  const { git } = context;
  const { say } = talk.speech;
  const none = { author: undefined, isInside: false, notices: [] };
  if (git.version() === undefined) return { ...none, notices: [say("init.no_git")] };
  const isInside = git.root(nearestFolder(context, folder)) !== undefined;
  const notices = isInside ? [say("init.inside_git")] : [];
  if (isInside && !wantsPrivate) return { ...none, isInside, notices };
  const asked = { flag: "git", question: "init.git", help: "init.git_help" } as const;
  if (!isInside && !(await talk.yesOrNo(asked, true))) return none;
  return { author: await askAuthor(talk, role), isInside, notices };
}

async function askCi(talk: Interview): Promise<CiPlace | undefined> {
  const names: Readonly<Record<CiPlace, string>> = {
    github: "GitHub",
    gitlab: "GitLab",
    cron: talk.speech.say("init.ci_cron"),
  };
  const chosen = await talk.choose({
    flag: "ci",
    question: "init.ci",
    help: "init.ci_help",
    choices: [
      { value: "none", name: talk.speech.say("init.ci_none") },
      ...ciPlaces.map((value) => ({ value, name: names[value] })),
    ],
    default: "none",
    isRequired: true,
  });
  return ciPlaces.find((place) => place === chosen);
}

const pathsOf = ({ outputs, ofPrivate = [] }: InitPlan) => [
  ...outputs.map((each) => each.path),
  ...ofPrivate.map((each) => `private/${each.path}`),
];

function refuseExisting({ files }: Context, plan: InitPlan): void {
  const path = pathsOf(plan).find((each) => files.exists(files.absolute(plan.folder, each)));
  if (path === undefined) return;
  const full = files.absolute(plan.folder, path);
  throw new Stop(exit.usage, plan.talk.speech.say("init.exists", { path: full }));
}

function list({ screen, files }: Context, plan: InitPlan): void {
  const folder = printable(plan.folder);
  const above = plan.above ? [printable(files.absolute(plan.above.top, plan.above.file.path))] : [];
  screen.out(`${plan.talk.speech.say("init.would_write", { folder })}\n`);
  for (const path of [...pathsOf(plan), ...above]) screen.out(`  ${path}\n`);
}

async function carryOut(context: Context, plan: InitPlan): Promise<void> {
  const { talk, folder, outputs, ofPrivate, author, above } = plan;
  const { git, screen, files } = context;
  const { say } = talk.speech;
  const privateFolder = files.absolute(folder, "private");
  createFiles(context, folder, outputs);
  if (ofPrivate) createFiles(context, privateFolder, ofPrivate);
  if (above) createFiles(context, above.top, [above.file]);
  const wanted = forGit(context);
  if (author) {
    const record = (place: string, made: readonly Output[], message: string) =>
      git.begin(place, author) &&
      git.set(place, driverKey, wanted.driver) &&
      git.record(place, { paths: made.map((each) => each.path), message, author });
    if (!plan.isInside) record(folder, outputs, say("init.first_commit"));
    if (ofPrivate) record(privateFolder, ofPrivate, say("init.first_private_commit"));
  }
  const looked = plan.wantsHooks ? [folder, ...(ofPrivate ? [privateFolder] : [])] : [];
  for (const place of looked) for (const hook of hookIn(context, place, wanted)) hook.do();
  screen.out(`${say("init.written", { folder: printable(folder) })}\n`);
  for (const words of plan.notices) await notice(screen, talk.speech, { words, to: "out" });
  screen.out(`\n${say("init.next")}\n${nextSteps(plan)}`);
}

const quoted = (words: string) => (/^[\w./~-]+$/.test(words) ? words : `"${words}"`);

/** What to type next, one line each. */
function nextSteps({ talk: { speech }, typed }: InitPlan): string {
  const steps: readonly (readonly [string, PromptKey])[] = [
    ...(typed === undefined ? [] : [[`cd ${quoted(typed)}`, "init.next_folder"] as const]),
    ["pathway new organization", "init.next_organization"],
    ["pathway new service", "init.next_service"],
    ["pathway validate", "init.next_check"],
  ];
  return steps
    .map(([words, key]) => `  ${printable(words).padEnd(28)}${speech.say(key)}\n`)
    .join("");
}
