import { type HoldersKey, holdersWords } from "../languages/en-holders.ts";
import { loadLanguage } from "../languages/registry.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { translator } from "../languages/translator.ts";
import type { Pathway } from "../model/pathway.ts";
import { read } from "../model/text.ts";
import { turned } from "../reporters/direction.ts";
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
  /** For readers of a language, by its code. */
  name(language: string): string;
  readonly day: string;
}

/**
 * After something was withdrawn: the slip to put into printed copies, with a neutral reason, and whom to tell. In a log the
 * copies are counted: who holds one is for protection staff.
 */
export async function tellSlip(context: Context, input: Input, taken: TakenOut): Promise<void> {
  const { root, pathway } = taken;
  const { screen, messages } = context;
  const speech = await speak(holdersWords, messages);
  const { say, direction } = speech;
  const out = outstanding((await readHolders(context, root)).holders);
  const mayTell = screen.isTerminal || input.options["show-values"] === true;
  const lines = [
    "",
    say("slip.title"),
    ...(await slipLines(taken)),
    "",
    out.length === 0 ? say("slip.nobody") : say("slip.tell", { count: out.length }),
    ...(mayTell ? copyLines(out, { speech, pathway }) : []),
    ...(!mayTell && out.length > 0 ? [say("slip.who")] : []),
  ];
  screen.out(screenLines(lines, { direction, width: 100 }));
}

/** The words of the slip, in each language in which copies of the pathway are printed. */
async function slipLines({ pathway, name, day }: TakenOut): Promise<readonly string[]> {
  const languages = await Promise.all(pathway.languages.map(loadLanguage));
  return [...new Set(languages)].map((language) => {
    const words = translator(language)("mend.withdrawn", {
      name: isolated(name(language.code)),
      day,
    });
    return `  ${language.direction === "rtl" ? turned(words, "rtl") : words}`;
  });
}
