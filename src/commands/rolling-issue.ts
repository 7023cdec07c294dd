import { type StaleKey, stale as staleWords } from "../languages/en-stale.ts";
import { type Speech, speak } from "../languages/speech.ts";
import type { StaleReport } from "../model/stale.ts";
import { ForgeFailure, type ForgeName, type Issue, type Issues } from "../ports/forge.ts";
import { printable } from "../reporters/printable.ts";
import { issueMark, type StaleIssue, saysContent, staleIssue } from "../reporters/stale-issue.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { folderOf } from "./folder-of.ts";
import { notice } from "./notice.ts";

/** A pathway's report, and the forge whose issue is to tell of it. */
export interface Told {
  readonly name: ForgeName;
  readonly root: string;
  /** With every entry, those that are in order too. */
  readonly report: StaleReport;
}

type Speaking = Speech<StaleKey>;

/**
 * Makes the one issue of a pathway say what it should: at most one call that changes something, and none where it says so
 * already. With --dry-run nothing is asked, and what it would say is printed.
 */
export async function keepIssue(context: Context, input: Input, told: Told): Promise<void> {
  const { screen, messages } = context;
  const speech = await speak(staleWords, messages);
  const folder = folderOf(context, told.root);
  const issue = issueOf(context, told, { speech, folder });
  const say = (words: string) => notice(screen, speech, { words, to: "err" });
  if (input.options["dry-run"] === true) {
    screen.out(issue.body);
    await say(speech.say("issue.dry", { title: issue.title }));
    return;
  }
  try {
    const issues = await opened(context, input, told.name);
    const found = await issues.with(issueMark(folder));
    for (const line of await brought(issues, found, { issue, speech })) await say(line);
  } catch (error) {
    if (error instanceof ForgeFailure) throw asStop(error, told.name, speech);
    throw error;
  }
}

/**
 * The most characters of an issue's body. Sources: GitHub's own answer, "body is too long (maximum is 65536 characters)";
 * docs.gitlab.com, "GitLab application limits".
 */
const longestBodies: Readonly<Record<ForgeName, number>> = { github: 65_536, gitlab: 1_048_576 };

function issueOf(
  { version, cache }: Context,
  { name, report }: Told,
  { speech, folder }: { readonly speech: Speaking; readonly folder: string },
): StaleIssue {
  const style = { version, speech };
  return staleIssue(report, {
    ...{ style, folder, longest: longestBodies[name] },
    digest: (text) => cache.digest(text),
  });
}

function opened({ screen, forges }: Context, input: Input, name: ForgeName): Promise<Issues> {
  const tokenVariable = textOption(input, "token-variable");
  return forges.open({
    name,
    progress: (text) => screen.progress(text),
    ...(tokenVariable === undefined ? {} : { tokenVariable }),
  });
}

/** What the issue is to say, and how people are told. */
interface Wanted {
  readonly issue: StaleIssue;
  readonly speech: Speaking;
}

/** Does what is needed with what was found; gives the lines that say so. */
async function brought(
  issues: Issues,
  found: readonly Issue[],
  wanted: Wanted,
): Promise<readonly string[]> {
  const { say } = wanted.speech;
  const number = (each: Pick<Issue, "number">) => `#${each.number}`;
  const [first, ...others] = found.filter((each) => each.isTrusted);
  const strangers = found.filter((each) => !each.isTrusted);
  const done = first ? await upToDate(issues, first, wanted) : await begun(issues, wanted);
  const twice =
    first && others.length > 0
      ? [say("issue.twice", { number: number(first), others: others.map(number).join(", ") })]
      : [];
  return [
    done,
    ...twice,
    ...strangers.map((each) => say("issue.stranger", { number: number(each) })),
  ];
}

async function begun(issues: Issues, { issue, speech: { say } }: Wanted): Promise<string> {
  const { title, body, isEmpty } = issue;
  if (isEmpty) return say("issue.none");
  const { number, url } = await issues.create({ title, body });
  return say("issue.created", { number: `#${number}`, url: printable(url) });
}

async function upToDate(
  issues: Issues,
  { number, url, isOpen, body: before }: Issue,
  { issue, speech: { say } }: Wanted,
): Promise<string> {
  const { title, body, content, isEmpty } = issue;
  const facts = { number: `#${number}`, url: printable(url) };
  if (isEmpty && !isOpen) return say("issue.still_closed", facts);
  if (!isEmpty && isOpen && saysContent(before, content)) return say("issue.same", facts);
  // The state goes along only where it changes: whoever follows the issue is told of it.
  await issues.change(number, { title, body, ...(isEmpty === isOpen ? { isOpen: !isOpen } : {}) });
  if (isEmpty) return say("issue.closed", facts);
  return say(isOpen ? "issue.changed" : "issue.reopened", facts);
}

function asStop({ problem, facts }: ForgeFailure, name: ForgeName, { say }: Speaking): Stop {
  const isUsage = ["variable-missing", "variable-unusable", "not-encrypted"].includes(problem);
  const { variable = "", host = "", status, seconds } = facts;
  const key = problem === "busy" && seconds !== undefined ? "busy_until" : problem;
  const sentence = say(`issue.fail.${key}`, {
    ...{ variable, host, status: String(status), seconds: String(seconds) },
    needs: say(`issue.needs_${name}`),
  });
  const said = facts.said ? [say("issue.said", { said: facts.said })] : [];
  return new Stop(isUsage ? exit.usage : exit.unable, [sentence, ...said].join("\n"));
}
