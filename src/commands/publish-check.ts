import { report } from "../languages/en-report.ts";
import { speak } from "../languages/speech.ts";
import type { EditionFile } from "../model/file-types.ts";
import { parseDate } from "../model/plain-date.ts";
import type { Context, Input } from "./command.ts";
import { privateFolder } from "./edition-files.ts";
import { type EditionRecord, editionRecords, isApart } from "./edition-records.ts";
import { exit, Stop } from "./exit.ts";
import { type EditionPlan, type MadeEdition, makeDocuments, openSaved } from "./make-edition.ts";
import { publishSpeech } from "./publish-speech.ts";

interface Checking {
  readonly root: string;
  /** The number as it was typed. */
  readonly typed: string;
  /** Whose edition of that number: those for protection staff are counted by themselves. */
  readonly audience?: string | undefined;
}

/** The record of an edition by its number as it was typed. Throws `Stop` where there is none, or none that can be read. */
export async function recordNamed(
  context: Context,
  { root, typed, audience }: Checking,
): Promise<EditionRecord & { readonly written: EditionFile }> {
  const { say } = await publishSpeech(context);
  if (!/^[1-9]\d{0,5}$/.test(typed)) throw new Stop(exit.usage, say("check.no_number", { typed }));
  const records = await editionRecords(context, root);
  const all = records.filter(({ number }) => number === Number(typed));
  if (all.length > 1 && audience === undefined)
    throw new Stop(exit.usage, say("check.which", { number: typed }));
  const found = all.find((each) => isApart(each) === (audience === "restricted")) ?? all[0];
  const known = records.map(({ number }) => number).join(", ");
  if (!found)
    throw new Stop(
      exit.usage,
      known === "" ? say("check.nothing_published") : say("check.none", { number: typed, known }),
    );
  const { written } = found;
  if (!written) throw new Stop(exit.findings, say("check.unreadable", { path: found.path }));
  return { ...found, written };
}

/** Makes an edition again from its save, without touching the files, and compares it with what was published. */
export async function checkEdition(
  context: Context,
  input: Input,
  checking: Checking,
): Promise<number> {
  const { screen } = context;
  const { root } = checking;
  const { say } = await publishSpeech(context);
  const record = await recordNamed(context, checking);
  const { number } = record;
  const plan = planIn(record.written);
  if (!plan) throw new Stop(exit.findings, say("check.incomplete", { path: record.path, number }));
  const faults = [...(await faultsOf(context, root, record))];
  const signature = await signatureIn(context, root, record);
  if (signature?.isFault === true) faults.push(signature.words);
  else if (signature) screen.out(`${signature.words}\n`);
  for (const fault of faults) screen.err(`${fault}\n`);
  await refuseGone(context, root, plan);
  const opened = await openSaved(context, input, { root, plan });
  const { follows } = plan;
  const { sinceBefore } = await import("./edition-before.ts");
  const since = await sinceBefore(context, input, { root, follows, now: opened });
  const made = await makeDocuments(context, input, { root, edition: opened.edition, plan, since });
  const tools = toolsOf(context.version, made.record);
  const then = toolsOf(record.written.tool ?? "", record.written);
  const verdicts = verdictsOf(record.written, made, tools === then);
  for (const { file, verdict } of verdicts)
    screen.out(`${say("check.line", { file, verdict: say(`check.${verdict}`) })}\n`);
  const isOther = faults.length > 0 || verdicts.some(({ verdict }) => isBad(verdict));
  const isUncertain = verdicts.some(({ verdict }) => verdict === "uncertain");
  if (isUncertain) screen.out(`${say("check.other_tools", { then, now: tools })}\n`);
  const end = isOther ? "bad" : isUncertain ? "cannot" : "good";
  screen.out(`${say(`check.${end}`, { number })}\n`);
  return { bad: exit.findings, cannot: exit.unable, good: exit.fine }[end];
}

/** What an edition was made from, as its record says; `undefined` where it does not. */
export function planIn(written: EditionFile): EditionPlan | undefined {
  const { number, audience, commit, private_commit: privateCommit, documents } = written;
  const [asOf, validUntil] = [parseDate(written.as_of), parseDate(written.valid_until ?? "")];
  if (commit === undefined || !asOf || !validUntil || !documents) return undefined;
  const pairs = documents.map(({ layout, language }) => JSON.stringify([layout, language]));
  const asked = [...new Set(pairs)].map((pair) => {
    const [layout = "", language = ""] = JSON.parse(pair) as string[];
    return { layout, language };
  });
  return {
    number,
    audience,
    commit,
    privateCommit,
    asOf,
    validUntil,
    documents: asked,
    follows: written.follows,
    variant: written.made_with,
  };
}

/** Faults of the record itself: edited since, or its tag gone. */
export async function faultsOf(
  context: Context,
  root: string,
  { path, text, written, number }: EditionRecord & { readonly written: EditionFile },
): Promise<readonly string[]> {
  const { say } = await publishSpeech(context);
  const { git } = context;
  const apart = isApart({ path }) ? privateFolder(context, root) : undefined;
  const folder = apart ?? root;
  const inner = apart === undefined ? path : path.slice("private/".length);
  const brought = git.broughtBy(folder, inner);
  const textIn = (commit: string) => {
    const blob = git.filesIn(folder, commit)?.get(inner)?.blob;
    return blob === undefined ? undefined : git.texts(folder, [blob])?.get(blob);
  };
  const faults: string[] = [];
  if (brought === undefined) faults.push(say("check.unrecorded", { path }));
  else if (textIn(brought) !== text) faults.push(say("check.by_hand", { path, number }));
  const { tag } = written;
  if (tag === undefined) return faults;
  const named = git.resolve(folder, `refs/tags/${tag}`);
  if (named === undefined) return [...faults, say("check.tag_missing", { tag })];
  return named === brought ? faults : [...faults, say("check.tag_moved", { tag, number })];
}

/** What the signature of its tag is worth; nothing where there is none. */
async function signatureIn(
  context: Context,
  root: string,
  { path, written: { tag } }: EditionRecord & { readonly written: EditionFile },
): Promise<{ readonly words: string; readonly isFault: boolean } | undefined> {
  if (tag === undefined) return undefined;
  const apart = isApart({ path }) ? privateFolder(context, root) : undefined;
  const worth = context.git.signature(apart ?? root, tag);
  if (worth === "none") return undefined;
  const { say } = await publishSpeech(context);
  return { words: say(`check.signature_${worth}`, { tag }), isFault: worth === "bad" };
}

/** Tells a history that is not all here from one that was written anew. */
async function refuseGone(context: Context, root: string, plan: EditionPlan): Promise<void> {
  const { git, messages } = context;
  if (git.resolve(root, plan.commit) !== undefined || git.isShallow(root) !== true) return;
  const { say } = await speak(report, messages);
  throw new Stop(exit.unable, say("gap.shallow-clone"));
}

const toolsOf = (
  tool: string,
  { browser, fonts }: Pick<EditionFile, "browser" | "fonts">,
): string =>
  [`pathway ${tool}`, ...(browser === undefined ? [] : [browser]), ...(fonts ?? [])].join(", ");

type Verdict = "same" | "other" | "missing" | "uncertain";

const isBad = (verdict: Verdict) => verdict === "other" || verdict === "missing";

function verdictsOf(
  { documents = [], code }: EditionFile,
  { record }: MadeEdition,
  isSameTool: boolean,
): readonly { readonly file: string; readonly verdict: Verdict }[] {
  const sums = new Map(record.documents?.map(({ file, sha256 }) => [file, sha256]));
  const isSameCode = code === record.code;
  return documents.map(({ file = "", sha256 }) => {
    const sum = sums.get(file);
    if (sum === sha256 && isSameCode) return { file, verdict: "same" };
    const other: Verdict = sum === undefined ? "missing" : "other";
    return { file, verdict: isSameTool ? other : "uncertain" };
  });
}
