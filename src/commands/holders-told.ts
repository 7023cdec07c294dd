import { type HoldersKey, holdersWords } from "../languages/en-holders.ts";
import { type Speech, speak } from "../languages/speech.ts";
import type { Pathway } from "../model/pathway.ts";
import { read } from "../model/text.ts";
import { isolated } from "../reporters/printable.ts";
import { screenLines } from "../reporters/screen-lines.ts";
import type { Context, Input } from "./command.ts";
import { type Holder, outstanding, readHolders } from "./holders-file.ts";

/** In whose language, and in whose names, copies are told. */
export interface HoldersTelling {
  readonly speech: Speech<HoldersKey>;
  readonly pathway: Pathway;
}

/** One line a copy: its number, who holds it, since when, whether it was asked for. */
export function copyLines(
  copies: readonly Holder[],
  { speech: { say, code }, pathway }: HoldersTelling,
): readonly string[] {
  return copies.map(({ copy, edition, role, organization, since, called_back: called }) => {
    const known = pathway.roles.find(({ id }) => id === role);
    const name = known ? read(known.name, code, pathway.languages).words : role;
    return `  – ${[
      say("copy", { copy }),
      ...(edition === undefined ? [] : [say("edition", { edition })]),
      isolated(name),
      ...(organization === undefined ? [] : [isolated(organization)]),
      say("since", { day: since }),
      ...(called === undefined ? [] : [say("called", { day: called })]),
    ].join(" · ")}`;
  });
}

/** What was taken out of the pathway, in words that may be named where the answer goes. */
export interface TakenOut {
  readonly root: string;
  readonly pathway: Pathway;
  readonly name: string;
  readonly day: string;
}

/**
 * After something was withdrawn: the slip to put into printed copies, with a neutral reason, and whom to tell. In a log the
 * copies are counted: who holds one is for protection staff.
 */
export async function tellSlip(
  context: Context,
  input: Input,
  { root, pathway, name, day }: TakenOut,
): Promise<void> {
  const { screen, messages } = context;
  const speech = await speak(holdersWords, messages);
  const { say, direction } = speech;
  const out = outstanding((await readHolders(context, root)).holders);
  const mayTell = screen.isTerminal || input.options["show-values"] === true;
  const lines = [
    "",
    say("slip.title"),
    `  ${say("slip.words", { name: isolated(name), day })}`,
    "",
    out.length === 0 ? say("slip.nobody") : say("slip.tell", { count: out.length }),
    ...(mayTell ? copyLines(out, { speech, pathway }) : []),
    ...(!mayTell && out.length > 0 ? [say("slip.who")] : []),
  ];
  screen.out(screenLines(lines, { direction, width: 100 }));
}
