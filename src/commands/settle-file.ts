import { type MergeKey, merge } from "../languages/en-merge.ts";
import type { PromptKey } from "../languages/en-prompts.ts";
import { freeId } from "../model/slug.ts";
import type { Misread } from "../model/typed-hours.ts";
import type { Choice } from "../ports/prompt.ts";
import { readExact } from "../yaml/exact.ts";
import type { Clash } from "../yaml/three-data.ts";
import { isKeys } from "../yaml/three-rows.ts";
import { type Data, flowText } from "../yaml/write-value.ts";
import type { Context, Input } from "./command.ts";
import { type Interview, interview } from "./interview.ts";
import { entryAt, type FileStates, mergedEntry } from "./merged-entry.ts";
import { mayName } from "./planned-change.ts";

/** Who is asked what cannot be put together, and what flags answered in advance. */
export interface Settling {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview<PromptKey | MergeKey>;
  /** True where a file stands, by its path from the pathway. */
  isTaken(path: string): boolean;
}

/** Both sides of a file. Its path is relative to the pathway. */
export interface Sides extends FileStates {
  readonly path: string;
}

/** What becomes of the file, and what is written beside it. */
export interface Settled {
  /** `undefined`: whole, as one side has it, which may be not at all. */
  readonly text?: string;
  readonly side?: "mine" | "theirs";
  /** Theirs, under an id of its own. */
  readonly beside?: { readonly path: string; readonly text: string };
}

/** Puts both sides of a file together; where they said something else, a person says what is right. */
export async function settleFile(settling: Settling, sides: Sides): Promise<Settled> {
  const three = mergedEntry(sides.path, sides);
  if (!three) return settleWhole(settling, sides);
  const chosen = new Map<Clash, unknown>();
  for (const clash of three.clashes) {
    const value = await answerTo(settling, sides.path, clash);
    if (value !== keep) chosen.set(clash, value);
  }
  return { text: three.text(chosen) };
}

/** Ours stands already. */
const keep = Symbol("ours");

/** Which of two values is right: by name of the entry and of the field, with both in view. */
async function answerTo(settling: Settling, file: string, clash: Clash): Promise<unknown> {
  const field = clash.names.join(".");
  const written = answerFor(settling.input, "write", field);
  const more = written === undefined ? {} : { keep: "write", write: written };
  const talk = await talkAbout(settling, field, more);
  const facts = { file: nameOf(settling, file), field };
  const answer = await talk.choose({
    ...{ flag: "keep", question: "merge.clash", facts, help: "merge.clash_help" },
    isRequired: true,
    choices: choicesOf(clash, talk),
  });
  if (answer === "mine") return keep;
  if (answer === "theirs") return clash.theirs;
  if (answer === "both") return clash.both;
  return talk.text<unknown>({
    ...{ flag: "write", question: "merge.write", facts, help: "merge.write_help" },
    ...{ wrong: "merge.write_wrong", isRequired: true },
    read: (words) => readAs(clash, words),
  });
}

function choicesOf(
  { ours, theirs, both }: Clash,
  { speech: { say } }: Settling["talk"],
): readonly Choice[] {
  const shown = (value: unknown) => {
    if (value === undefined) return say("merge.gone");
    const words = flowText(value as Data);
    return words.length > longest ? `${words.slice(0, longest)}…` : words;
  };
  return [
    { value: "mine", name: say("merge.mine", { value: shown(ours) }) },
    { value: "theirs", name: say("merge.theirs", { value: shown(theirs) }) },
    ...(both === undefined
      ? []
      : [{ value: "both", name: say("merge.both", { value: shown(both) }) }]),
    { value: "write", name: say("merge.other") },
  ];
}

/** Letters of a value that a question can show. */
const longest = 200;

/** Words stay words, also where they look like a number; lists and keys are read as in a file. */
function readAs({ ours, theirs }: Clash, words: string): unknown {
  if (typeof (ours ?? theirs) === "string") return words;
  const { value, problems } = readExact(`value: ${words}\n`);
  const misread: Misread = { misread: words };
  return problems.length > 0 || !isKeys(value) ? misread : (value["value"] ?? misread);
}

/** A file that is no entry on one side, or two entries of the same id. */
async function settleWhole(settling: Settling, sides: Sides): Promise<Settled> {
  const { path, base, ours, theirs } = sides;
  const talk = await talkAbout(settling, "", {});
  const beside = base === undefined && ours !== undefined ? pathBeside(settling, path) : undefined;
  const file = nameOf(settling, path);
  const answer = await whoseStays(talk, { file, ours, theirs, beside });
  if (answer === "both" && beside !== undefined && theirs !== undefined)
    return { side: "mine", beside: { path: beside, text: theirs } };
  return { side: answer === "theirs" ? "theirs" : "mine" };
}

/** A file as two people have it, as it is called in the question. */
interface WholeFile {
  readonly file: string;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  /** Where theirs can stand besides. */
  readonly beside?: string | undefined;
}

/** Whose file stays, whole. */
export function whoseStays(
  talk: Interview<PromptKey | MergeKey>,
  { file, ours, theirs, beside }: WholeFile,
): Promise<string | undefined> {
  const { say } = talk.speech;
  const told = (text: string | undefined) =>
    say(text === undefined ? "merge.gone" : "merge.changed");
  return talk.choose({
    flag: "keep",
    question: beside === undefined ? "merge.clash_file" : "merge.clash_new",
    facts: { file },
    help: "merge.clash_help",
    isRequired: true,
    choices: [
      { value: "mine", name: say("merge.mine", { value: told(ours) }) },
      { value: "theirs", name: say("merge.theirs", { value: told(theirs) }) },
      ...(beside === undefined
        ? []
        : [{ value: "both", name: say("merge.both_new", { path: beside }) }]),
    ],
  });
}

/** A place beside an entry, under a free id; `undefined` for what bears no id of its own. */
function pathBeside({ isTaken }: Settling, path: string): string | undefined {
  const source = entryAt(path);
  if (source?.kind !== "service" && source?.kind !== "organization") return undefined;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const id = freeId(source.id, (each) => isTaken(`${folder}${each}.yaml`));
  return `${folder}${id}.yaml`;
}

/** A log does not tell which entries are for protection staff. */
function nameOf({ context, input, talk }: Settling, file: string): string {
  return mayName(context, input)(file) ? file : talk.speech.say("merge.private_file");
}

/** The same interview, with what was answered in advance for one field. */
async function talkAbout(
  { context, input }: Settling,
  field: string,
  more: Readonly<Record<string, string>>,
): Promise<Settling["talk"]> {
  const side = answerFor(input, "answer", field);
  const options = { ...input.options, ...(side === undefined ? {} : { keep: side }), ...more };
  const { write, ...rest } = options as Input["options"] & { readonly write?: string };
  const isWritten = more["write"] !== undefined;
  return interview(context, { ...input, options: isWritten ? { ...rest, write } : rest }, merge);
}

/** What `--answer` or `--write` says of a field: lines of `field=answer`. */
export function answerFor(input: Input, option: string, field: string): string | undefined {
  const typed = input.options[option];
  if (typeof typed !== "string" || field === "") return undefined;
  const line = typed.split("\n").find((each) => each.startsWith(`${field}=`));
  return line?.slice(field.length + 1).trim();
}
