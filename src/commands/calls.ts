import { type CallRound, callRound } from "../edition/call-round.ts";
import { calls as callWords } from "../languages/en-calls.ts";
import { review as reviewWords } from "../languages/en-review.ts";
import { stale as staleWords } from "../languages/en-stale.ts";
import { speak } from "../languages/speech.ts";
import { defined } from "../model/defined.ts";
import type { Output } from "../ports/writer.ts";
import type { CallContext } from "../render/call-view.ts";
import { printable } from "../reporters/printable.ts";
import { readCount } from "./answers.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { isMisread } from "./interview.ts";
import { knownWords } from "./known-words.ts";
import { narrowAudience, narrowInput } from "./narrow-audience.ts";
import { codeOfEdition, type OpenEdition, openEdition, tellWithheld } from "./open-edition.ts";
import { shared } from "./options.ts";
import { outputReader, speechOf } from "./output-language.ts";
import { planOptions } from "./planned-change.ts";
import { printDocuments, printOptions } from "./print-documents.ts";
import { tellUnprintable } from "./unprintable.ts";
import { writeOutputs } from "./write-outputs.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--owner <role>",
      description: "only entries of this role; several with commas",
      repeats: true,
    },
    {
      flags: "--organization <id>",
      description: "only entries of this organisation",
      repeats: true,
    },
    {
      flags: "--per-week <number>",
      description:
        "services you can ask about in a week; as many as keep all confirmed when absent",
    },
    {
      flags: "--format <format>",
      description: "text on the screen, pdf to write on, xlsx or csv to fill in",
      choices: ["text", "pdf", "xlsx", "csv"],
    },
    narrowAudience("partner", ["partner", "restricted"]),
    shared.language,
    shared.out,
    ...printOptions,
    { flags: "--apply <file>", description: "record the answers of a sheet (xlsx, csv)" },
    { flags: "--on <date>", description: "with --apply: the day of calls that name none" },
    {
      flags: "--by <role>",
      description: "with --apply: the role that asked; each entry's owner when absent",
    },
    { flags: "--yes", description: "with --apply: write without asking" },
    shared.noSave,
    ...planOptions,
  ],
  examples: [
    "pathway calls",
    "pathway calls --format pdf --owner coordinator --per-week 10",
    "pathway calls --apply out/calls.en.xlsx",
  ],
  async run(context, input) {
    const file = textOption(input, "apply");
    if (file === undefined) return makeSheets(context, input);
    const { applyCalls } = await import("./apply-calls.ts");
    return applyCalls(context, input, file);
  },
};

async function makeSheets(context: Context, input: Input): Promise<number> {
  const read = narrowInput(context, input, {
    ...{ usual: "partner", isFile: formatOf(input) !== "text" },
    why: "Call sheets hold numbers that only help desks may see. Say who will read this output with --audience partner, or make a file with --format pdf, xlsx or csv.",
  });
  const opened = await openEdition(context, read);
  const { edition, catalogue } = opened;
  const round = callRound(catalogue, edition, choiceOf(input, opened));
  const reader = await outputReader(input, edition);
  const code = speechOf(reader.language.code);
  const speech = {
    calls: await speak(callWords, code),
    review: await speak(reviewWords, code),
    stale: await speak(staleWords, code),
  };
  const view: CallContext = { edition, reader, speech };
  tellWithheld(context, opened);
  await hand(context, input, { opened, round, view });
  await tellWaiting(context, round);
  return codeOfEdition(opened);
}

const formatOf = (input: Input): string => textOption(input, "format") ?? "text";

function choiceOf(
  input: Input,
  { catalogue, edition }: OpenEdition,
): Parameters<typeof callRound>[2] {
  const roles = catalogue.pathway.roles.map(({ id }) => id);
  const shown = new Set([...edition.listed, ...edition.unlisted].map(({ id }) => id));
  const used = catalogue.services.flatMap(({ source, meaning }) =>
    shown.has(source.id) ? (meaning.review["owner"] ?? []) : [],
  );
  const partners = [...edition.organizations.keys()];
  return defined({
    owners: knownWords(input, "owner", {
      words: [...new Set([...roles, ...used])],
      called: "role",
    }),
    organizations: knownWords(input, "organization", {
      words: partners,
      called: "organisation",
    }),
    perWeek: perWeekOption(input),
  });
}

/** How many services a week; `undefined` when it was not said. */
export function perWeekOption(input: Input): number | undefined {
  const typed = textOption(input, "per-week");
  if (typed === undefined) return undefined;
  const count = readCount(typed);
  if (!isMisread(count)) return count;
  throw new Stop(
    exit.usage,
    `--per-week "${typed}" is no number of services. Write a whole number, for example --per-week 10.`,
  );
}

interface Sheets {
  readonly opened: OpenEdition;
  readonly round: CallRound;
  readonly view: CallContext;
}

/** On the screen, or into a file. Where nobody has to be called no empty file is made. */
async function hand(context: Context, input: Input, sheets: Sheets): Promise<void> {
  const { opened, round, view } = sheets;
  const format = formatOf(input);
  if (format === "text" || round.sheets.length === 0) {
    const { callLines } = await import("../render/call-text.ts");
    const { screenLines } = await import("../reporters/screen-lines.ts");
    const { isTerminal, width } = context.screen;
    const { direction } = view.reader.language;
    const look = isTerminal ? { direction, width: Math.min(width, 100) } : { direction };
    context.screen.out(screenLines(callLines(round, view), look));
    return;
  }
  const owner = textOption(input, "owner");
  const parts = [
    "calls",
    ...(owner?.split(",").map((each) => each.trim()) ?? []),
    view.reader.language.code,
  ];
  const path = `${parts.join(".")}.${format}`;
  const outputs = await outputsOf(context, input, { ...sheets, path });
  await writeOutputs(context, input, { opened, outputs });
  if (format === "pdf") return;
  const { say } = await speak(callWords, context.messages);
  const folder = textOption(input, "out") ?? context.files.absolute(opened.root, "out");
  context.screen.err(`${say("round.fill", { file: printable(`${folder}/${path}`) })}\n`);
}

async function outputsOf(
  context: Context,
  input: Input,
  { opened, round, view, path }: Sheets & { readonly path: string },
): Promise<readonly Output[]> {
  if (path.endsWith(".pdf")) {
    const { callPaper } = await import("../render/call-paper.ts");
    const printed = await printDocuments(
      context,
      input,
      [callPaper(round, view, path)],
      "A sheet to fill in needs no browser:  pathway calls --format xlsx",
    );
    const { code: language } = view.reader.language;
    if (printed.replaced.size > 0)
      tellUnprintable(context, opened, { letters: printed.replaced, language });
    return printed.outputs;
  }
  const { callTable } = await import("../render/call-table.ts");
  const { csvOf, sheetOf, wordsOf } = await import("./call-file.ts");
  const table = callTable(round, view);
  if (path.endsWith(".csv")) return [{ path, content: csvOf(table) }];
  const { direction } = view.reader.language;
  const sheet = sheetOf(table, { name: view.speech.calls.say("sheet"), direction });
  const content = await context.workbooks.write([sheet]);
  return [{ path, content, says: [{ as: "text", text: wordsOf(table) }] }];
}

async function tellWaiting(context: Context, { waiting, perWeek }: CallRound): Promise<void> {
  if (waiting === 0) return;
  const { say } = await speak(callWords, context.messages);
  context.screen.err(`${say("round.waiting", { count: waiting, perWeek })}\n`);
}
