import { sheetEntries } from "../edition/sheet-entries.ts";
import { reviewTalk } from "../languages/en-review-talk.ts";
import { sheet as sheetWords } from "../languages/en-sheet.ts";
import { speak } from "../languages/speech.ts";
import { printable } from "../reporters/printable.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { interview } from "./interview.ts";
import { codeOfEdition, openEdition, tellWithheld } from "./open-edition.ts";
import { shared } from "./options.ts";
import { outputReader, speechOf } from "./output-language.ts";
import { planOptions } from "./planned-change.ts";
import { methods } from "./review-act.ts";
import { filterOptions, serviceFilter } from "./service-filter.ts";
import { sheetBook, sheetSays } from "./sheet-file.ts";
import { type SheetMaking, sheetTable } from "./sheet-table.ts";
import { sheetTongue } from "./sheet-tongue.ts";
import { writeOutputs } from "./write-outputs.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    ...filterOptions,
    {
      flags: "--audience <audience>",
      description:
        "who will read it: public (everyone), partner (help desks; when absent), restricted (protection staff)",
      choices: ["public", "partner", "restricted"],
    },
    shared.language,
    shared.out,
    { flags: "--apply <file>", description: "take over what was changed in a sheet (xlsx, csv)" },
    {
      flags: "--method <method>",
      description: "with --apply: how you learned what is new",
      choices: methods,
    },
    { flags: "--with <role>", description: "with --apply: who told you: a role, not a name" },
    { flags: "--by <role>", description: "with --apply: in which role you asked" },
    { flags: "--on <date>", description: "with --apply: the day you were told; today when absent" },
    {
      flags: "--unverified",
      description: "with --apply: nobody told you, slips are corrected; nothing is confirmed by it",
    },
    {
      flags: "--conflicts <side>",
      description: "with --apply: where the entry was changed meanwhile, what stands: file, sheet",
      choices: ["file", "sheet"],
    },
    { flags: "--yes", description: "with --apply: take over every row without asking" },
    shared.noSave,
    ...planOptions,
  ],
  examples: [
    "pathway sheet",
    "pathway sheet --organization nile-health --language ar",
    "pathway sheet --apply out/sheet.en.xlsx",
  ],
  async run(context, input) {
    const file = textOption(input, "apply");
    if (file === undefined) return makeSheet(context, input);
    const { applySheet } = await import("./apply-sheet.ts");
    return applySheet(context, input, file);
  },
};

async function makeSheet(context: Context, input: Input): Promise<number> {
  const audience = textOption(input, "audience") ?? "partner";
  const opened = await openEdition(context, { ...input, options: { ...input.options, audience } });
  const { edition, catalogue, root } = opened;
  const isMeant = serviceFilter(input, edition);
  const entries = sheetEntries(catalogue, edition).filter(({ service }) => isMeant(service));
  tellWithheld(context, opened);
  const own = await speak(sheetWords, context.messages);
  if (entries.length === 0) {
    context.screen.err(`${own.say("made.none")}\n`);
    return codeOfEdition(opened);
  }
  const { code, direction } = (await outputReader(input, edition)).language;
  const { pathway, vocabulary } = edition;
  const around = { root, pathway, vocabulary, sources: [] };
  const files = entries.map(({ written }) => written);
  const tongue = await sheetTongue(code, { edition, around, files });
  const talk = await interview({ ...context, messages: speechOf(code) }, input, reviewTalk);
  const making: SheetMaking = { ...tongue, edition, talk: talk.speech.say };
  const { say } = tongue;
  const table = sheetTable(entries, making);
  const book = sheetBook(table, { sheet: say("sheet"), lists: say("lists"), direction });
  const path = fileName(input, code);
  const content = await context.workbooks.write(book);
  const says = [{ as: "text" as const, text: sheetSays(table) }];
  await writeOutputs(context, input, { opened, outputs: [{ path, content, says }] });
  const folder = textOption(input, "out") ?? context.files.absolute(root, "out");
  context.screen.err(`${own.say("made.next", { file: printable(`${folder}/${path}`) })}\n`);
  return codeOfEdition(opened);
}

/** Sheets of different services lie beside each other. */
function fileName(input: Input, language: string): string {
  const words = ["organization", "sector", "area"].flatMap(
    (option) => textOption(input, option)?.split(",") ?? [],
  );
  return ["sheet", ...words.map((each) => each.trim()), language, "xlsx"].join(".");
}
