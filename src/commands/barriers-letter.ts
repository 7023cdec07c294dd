import { folded } from "../model/folded.ts";
import type { Output } from "../ports/writer.ts";
import {
  type Letter,
  letterLines,
  letterPage,
  letterPaper,
  letterTo,
  tellable,
} from "../render/barriers-letter.ts";
import type { Barrier, BarriersContext } from "../render/barriers-view.ts";
import { printable } from "../reporters/printable.ts";
import { screenLines } from "../reporters/screen-lines.ts";
import { chosenBarriers, contextOf } from "./chosen-barriers.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { narrowInput } from "./narrow-audience.ts";
import { codeOfEdition, type OpenEdition, openEdition, tellWithheld } from "./open-edition.ts";
import { formatOption } from "./options.ts";
import { printDocuments } from "./print-documents.ts";
import { tellUnprintable } from "./unprintable.ts";
import { writeOutputs } from "./write-outputs.ts";

/**
 * A letter to whoever gives the money, from what help desks and partner agencies may see: nothing of `private/`, and no word of what only
 * protection staff read. Whom the money goes to is looked up, never told.
 */
export async function writeLetter(context: Context, input: Input, to: string): Promise<number> {
  const format = formatOption(input);
  if (format === "xlsx" || format === "json")
    throw new Stop(exit.usage, `There is no letter as ${format}. Choose text, html or pdf.`);
  if (textOption(input, "audience") === "restricted")
    throw new Stop(
      exit.usage,
      "A letter is for somebody outside: nothing that is for protection staff stands in it. Choose --audience partner, or public.",
    );
  const funder = to.trim();
  if (funder === "")
    throw new Stop(exit.usage, 'Say who will read the letter: --letter "Refugee Fund"');
  const read = narrowInput(context, input, {
    ...{ usual: "partner", isFile: format !== "text" },
    why: "A letter tells of entries for help desks too. Say so with --audience partner, or leave them out with --audience public.",
  });
  const opened = await openEdition(context, read);
  const view = await contextOf(input, opened);
  const told = barriersFor(funder, { input, opened, view });
  const barriers = tellable(told, view);
  tellWithheld(context, opened);
  await hand(context, input, { opened, view, funder, letter: letterTo(funder, barriers, view) });
  const { say } = view.speech;
  const sensitive = told.length - barriers.length;
  context.screen.err(`${say("letter.check", { count: barriers.length })}\n`);
  if (sensitive > 0) context.screen.err(`${say("letter.sensitive", { count: sensitive })}\n`);
  return codeOfEdition(opened);
}

interface Asked {
  readonly input: Input;
  readonly opened: OpenEdition;
  readonly view: BarriersContext;
}

/** Refusals at services that this funder pays for; where no entry names the funder, those that are for lack of money. */
function barriersFor(funder: string, { input, opened, view }: Asked): readonly Barrier[] {
  const name = folded(funder);
  const listed = new Set(view.edition.listed);
  // Of an entry that these readers are not told of even its funder must change nothing: neither what is listed nor what is not.
  const told = new Set([...listed].map(({ id }) => id));
  const paid = new Set(
    opened.catalogue.services.flatMap(({ source, meaning }) =>
      told.has(source.id) && folded(meaning.funding?.funder ?? "").includes(name)
        ? [source.id]
        : [],
    ),
  );
  const all = chosenBarriers(input, view).filter(({ service }) => listed.has(service));
  if (paid.size > 0) return all.filter(({ service }) => paid.has(service.id));
  const isNarrowed = textOption(input, "because") !== undefined;
  return isNarrowed ? all : all.filter(({ refusal }) => refusal.because.includes("funding"));
}

interface Made extends Omit<Asked, "input"> {
  readonly funder: string;
  readonly letter: Letter;
}

async function hand(context: Context, input: Input, made: Made): Promise<void> {
  const { opened, view, funder, letter } = made;
  const format = formatOption(input);
  if (format === "text") {
    const { direction } = view.reader.language;
    context.screen.out(screenLines(letterLines(letter), { direction, width: 80 }));
    return;
  }
  const path = `letter.${view.reader.language.code}.${format}`;
  const outputs =
    format === "html"
      ? [{ path, content: letterPage(letter, view) }]
      : await printed(context, input, { ...made, path });
  await writeOutputs(context, input, { opened, outputs, typed: [funder, printable(funder)] });
}

async function printed(
  context: Context,
  input: Input,
  { opened, view, letter, path }: Made & { readonly path: string },
): Promise<readonly Output[]> {
  const { outputs, replaced } = await printDocuments(
    context,
    input,
    [letterPaper(letter, view, path)],
    "A page needs no browser:  pathway barriers --letter … --format html",
  );
  const { code: language } = view.reader.language;
  if (replaced.size > 0) tellUnprintable(context, opened, { letters: replaced, language });
  return outputs;
}
