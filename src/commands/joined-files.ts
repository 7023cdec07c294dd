import { classify } from "../catalogue/source-file.ts";
import type { PromptKey } from "../languages/en-prompts.ts";
import type { TeamKey } from "../languages/en-team.ts";
import { schemas } from "../model/schemas.ts";
import type { KeptFile } from "../ports/git.ts";
import type { Joined } from "../ports/share.ts";
import { type Clash, threeWay } from "../yaml/three-way.ts";
import { type Data, flowText } from "../yaml/write-value.ts";
import type { Context } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import type { Interview } from "./interview.ts";

/** Two lines of saves that are to be joined. */
export interface TwoLines {
  readonly context: Context;
  readonly talk: Interview<PromptKey | TeamKey>;
  /** The top of the repository. */
  readonly top: string;
  /** Where the pathway lies in it: empty, or a path that ends in a slash. */
  readonly prefix: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** One file in the three states; `undefined` where it did not stand. */
interface ThreeFiles {
  readonly path: string;
  readonly base: KeptFile | undefined;
  readonly ours: KeptFile | undefined;
  readonly theirs: KeptFile | undefined;
}

/**
 * What becomes of our files when theirs are joined to them. What only they changed is taken; of an entry that both changed each
 * key by itself; where both said something else, a person says which is right.
 */
export async function joinedFiles(lines: TwoLines): Promise<readonly Joined[]> {
  const { context, top } = lines;
  const [base, ours, theirs] = [lines.base, lines.ours, lines.theirs].map((commit) =>
    context.git.filesIn(top, commit),
  );
  if (!base || !ours || !theirs)
    throw new Stop(exit.unable, lines.talk.speech.say("save.unreadable"));
  const joined: Joined[] = [];
  const paths = [...new Set([...base.keys(), ...theirs.keys()])].sort();
  for (const path of paths) {
    const three = {
      path,
      ...{ base: base.get(path), ours: ours.get(path), theirs: theirs.get(path) },
    };
    if (isSame(three.theirs, three.base) || isSame(three.theirs, three.ours)) continue;
    if (isSame(three.ours, three.base)) joined.push(takingTheirs(three));
    else joined.push(...(await settled(lines, three)));
  }
  return joined;
}

const isSame = (a: KeptFile | undefined, b: KeptFile | undefined) =>
  a?.blob === b?.blob && a?.kind === b?.kind;

const takingTheirs = ({ path, theirs }: ThreeFiles): Joined => ({
  path,
  take: theirs ? "theirs" : "nothing",
});

/** A file that both changed. */
async function settled(lines: TwoLines, three: ThreeFiles): Promise<readonly Joined[]> {
  const merged = await mergedEntry(lines, three);
  if (merged !== undefined) return [{ path: three.path, text: merged }];
  const { say } = lines.talk.speech;
  const gone = say("sync.gone");
  const changed = say("sync.changed");
  const answer = await lines.talk.choose({
    flag: "keep",
    question: "sync.clash_file",
    facts: { file: three.path },
    isRequired: true,
    choices: [
      { value: "mine", name: say("sync.mine", { value: three.ours ? changed : gone }) },
      { value: "theirs", name: say("sync.theirs", { value: three.theirs ? changed : gone }) },
    ],
  });
  return answer === "theirs" ? [takingTheirs(three)] : [];
}

/** `undefined` where the file is no entry that both sides can be read of. */
async function mergedEntry(
  lines: TwoLines,
  { path, base, ours, theirs }: ThreeFiles,
): Promise<string | undefined> {
  const inner = path.startsWith(lines.prefix) ? path.slice(lines.prefix.length) : "";
  const source = classify(inner);
  if (!source || !base || !ours || !theirs) return undefined;
  const blobs = [base, ours, theirs].map(({ blob }) => blob);
  const texts = lines.context.git.texts(lines.top, blobs);
  const [first, second, third] = blobs.map((blob) => texts?.get(blob));
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const order = Object.keys(schemas[source.kind]["properties"] ?? {});
  const three = threeWay({ base: first, ours: second, theirs: third }, order);
  if (!three) return undefined;
  const takingTheirs = new Set<Clash>();
  for (const clash of three.clashes)
    if ((await ask(lines, inner, clash)) === "theirs") takingTheirs.add(clash);
  return three.text(takingTheirs);
}

/** Which of two values is right: by name of the entry and of the field, with both in view. */
async function ask({ talk }: TwoLines, file: string, clash: Clash): Promise<string | undefined> {
  const { say } = talk.speech;
  const shown = (value: unknown) => {
    if (value === undefined) return say("sync.gone");
    const words = flowText(value as Data);
    return words.length > longest ? `${words.slice(0, longest)}…` : words;
  };
  return talk.choose({
    flag: "keep",
    question: "sync.clash",
    facts: { file, field: clash.path.join(".") },
    help: "sync.clash_help",
    isRequired: true,
    choices: [
      { value: "mine", name: say("sync.mine", { value: shown(clash.ours) }) },
      { value: "theirs", name: say("sync.theirs", { value: shown(clash.theirs) }) },
    ],
  });
}

/** Letters of a value that a question can show. */
const longest = 200;
