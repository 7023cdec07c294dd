import { type SignOffKey, signOffWords } from "../languages/en-sign-off.ts";
import { type Speech, speak } from "../languages/speech.ts";
import type { EditionFile } from "../model/file-types.ts";
import { isolated } from "../reporters/printable.ts";
import { screenLines } from "../reporters/screen-lines.ts";
import { readExact } from "../yaml/exact.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { privateFolder } from "./edition-files.ts";
import { isApart } from "./edition-records.ts";
import { exit } from "./exit.ts";
import { findPathway } from "./open-pathway.ts";
import { faultsOf, recordNamed } from "./publish-check.ts";

type Say = Speech<SignOffKey>["say"];

/** Tells what a published edition rested on: the signature, signed exceptions and decisions, as they were saved then. */
export async function tellLedger(context: Context, input: Input, typed: string): Promise<number> {
  const { screen, messages } = context;
  const root = await findPathway(context, input);
  const audience = textOption(input, "audience");
  const asked = { root, typed, ...(audience === undefined ? {} : { audience }) };
  const record = await recordNamed(context, asked);
  const { path, written } = record;
  // What somebody wrote into it later is not what it rested on.
  const faults = await faultsOf(context, root, record);
  for (const fault of faults) screen.err(`${fault}\n`);
  const { say, direction } = await speak(signOffWords, messages);
  const showsAll = screen.isTerminal || input.options["show-values"] === true;
  const said = showsAll ? savedWords(context, root, written) : new Map<string, Said>();
  // In a log even the names of what only protection staff hold are not told.
  const isNamed = showsAll || !isApart({ path });
  const part = (kind: "waivers" | "decisions") => {
    const names = written[kind] ?? [];
    const lines = names.map((name) => `  – ${lineOf(name, said.get(`${kind}/${name}`), say)}`);
    return [say(`ledger.${kind}`, { count: names.length }), ...(isNamed ? lines : [])];
  };
  const { number, as_of: day, sign_off: signed } = written;
  const lines = [
    say("ledger.title", { number, day }),
    "",
    signed === undefined ? say("ledger.unsigned") : say("ledger.signed", { day: signed }),
    ...part("decisions"),
    ...part("waivers"),
    ...(isNamed && showsAll ? [] : ["", say("ledger.log")]),
  ];
  screen.out(screenLines(lines, { direction, width: 100 }));
  return faults.length > 0 ? exit.findings : exit.fine;
}

/** What a decision or a waiver said when the edition was made. */
type Said = Readonly<Record<string, unknown>>;

/** By folder and name. Empty where Git no longer has that save: the names stay. */
function savedWords(
  context: Context,
  root: string,
  written: EditionFile,
): ReadonlyMap<string, Said> {
  const apart = privateFolder(context, root);
  return new Map([
    ...wordsIn(context, root, written.commit),
    ...(apart === undefined ? [] : wordsIn(context, apart, written.private_commit)),
  ]);
}

function wordsIn({ git }: Context, folder: string, commit: string | undefined): [string, Said][] {
  const files = commit === undefined ? undefined : git.filesIn(folder, commit);
  const found = [...(files ?? [])].flatMap(([path, { blob }]) => {
    const [, name] = /(?:^|\/)((?:waivers|decisions)\/[^/]+)\.yaml$/.exec(path) ?? [];
    return name === undefined ? [] : [[name, blob] as const];
  });
  const blobs = found.map(([, blob]) => blob);
  const texts = git.texts(folder, blobs);
  return found.flatMap(([name, blob]): [string, Said][] => {
    const text = texts?.get(blob);
    const value = text === undefined ? undefined : readExact(text).value;
    return typeof value === "object" && value !== null ? [[name, value as Said]] : [];
  });
}

function lineOf(name: string, said: Said | undefined, say: Say): string {
  const told = (key: string) => (typeof said?.[key] === "string" ? isolated(said[key]) : "");
  const [by, on, until, why] = ["by", "on", "expires", "why"].map(told);
  return [
    isolated(name),
    ...(by && on ? [say("ledger.by", { role: by, day: on })] : []),
    ...(until ? [say("ledger.until", { day: until })] : []),
    ...(why ? [why] : []),
  ].join(" · ");
}
