import { type CorrectionsKey, corrections } from "../languages/en-corrections.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { type Audience, audiences } from "../model/audience.ts";

import { type CopyCorrections, type Slip, slipOf, slipPage } from "../render/corrections.ts";
import { slipPaper, stickerPaper } from "../render/corrections-paper.ts";
import type { MendContext } from "../render/mendings.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText, printable, printableData } from "../reporters/printable.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { copyAbout } from "./copy-about.ts";
import { type CopyCompared, copyCompared, type ReadRecord } from "./copy-compared.ts";
import { exit, Stop } from "./exit.ts";
import { mendContext } from "./mend-context.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";
import { outputReader } from "./output-language.ts";
import { mayName } from "./planned-change.ts";
import { printDocuments, printOptions } from "./print-documents.ts";
import { recordNamed } from "./publish-check.ts";
import { surroundingsOf } from "./surroundings.ts";
import { printedPage, toldFormats } from "./told-output.ts";
import { tellUnprintable } from "./unprintable.ts";
import { writeOutputs } from "./write-outputs.ts";

export const command: Command = {
  arguments: "<number...>",
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--to <state>",
      description:
        "correct to a saved state: a day, a save, an edition; what stands now when absent",
    },
    {
      flags: "--format <format>",
      description: "pdf to tape and stick (when absent), or on the screen",
      choices: ["pdf", ...toldFormats],
    },
    shared.json,
    {
      flags: "--audience <audience>",
      description: "who will read it; those whom the edition is for when absent",
      choices: audiences,
    },
    shared.language,
    shared.out,
    ...printOptions,
  ],
  examples: [
    "pathway corrections 3",
    "pathway corrections 2 3 --language ar",
    "pathway corrections 3 --format text",
  ],
  async run(context, input) {
    const root = await findPathway(context, input);
    const { pathway } = await surroundingsOf(context, root);
    const today = asOf(context, input, pathway);
    const records: ReadRecord[] = [];
    for (const typed of new Set(input.arguments))
      records.push(
        await recordNamed(context, { root, typed, audience: textOption(input, "audience") }),
      );
    const { say } = await speak(corrections, context.messages);
    for (const { written } of records) refuseReader(context, input, { ...written, say });
    let code: number = exit.fine;
    for (const record of records) {
      const compared = await copyCompared(context, input, {
        ...{ root, record, today, to: textOption(input, "to") },
      });
      code = Math.max(code, await correct(context, input, { record, compared }));
    }
    return code;
  },
};

interface Correcting {
  readonly record: ReadRecord;
  readonly compared: CopyCompared;
}

/** Whoever reads what goes to a log is named; and nobody gets more than the edition gave. */
function refuseReader(
  { screen }: Context,
  input: Input,
  {
    number,
    audience,
    say,
  }: {
    readonly number: number;
    readonly audience: Audience;
    readonly say: Speech<CorrectionsKey>["say"];
  },
): void {
  const named = textOption(input, "audience") as Audience | undefined;
  if (named !== undefined && named !== audience)
    throw new Stop(exit.usage, say("made.wider", { number, audience }));
  const isPaper = formatOf(input) === "pdf";
  if (audience !== "public" && named === undefined && !isPaper && !screen.isTerminal)
    throw new Stop(exit.usage, say("made.who", { number, audience }));
}

/** Paper unless another format is named. */
function formatOf(input: Input): string {
  const isNamed = input.options["json"] === true || textOption(input, "format") !== undefined;
  return isNamed ? formatOption(input) : "pdf";
}

async function correct(
  context: Context,
  input: Input,
  { record, compared }: Correcting,
): Promise<number> {
  const { number } = record.written;
  const spoken = await speak(corrections, context.messages);
  const mending = mendContext(await outputReader(input, compared.now.edition), compared);
  const { language } = mending.telling.reader;
  const corrected: CopyCorrections = {
    about: copyAbout(record.written, language.code),
    ...{ copy: compared.copy.edition, now: compared.now.edition, changes: compared.changes },
  };
  const slip = slipOf(corrected, mending);
  tellUnknown(context, input, compared, spoken);
  const format = formatOf(input);
  if (format === "json") context.screen.out(dataOf(slip, corrected, context));
  else if (slip.count + slip.away.length === 0)
    context.screen.out(`${spoken.say("made.nothing", { number })}\n`);
  else if (format === "pdf")
    await print(context, input, { slip, number, compared, mending, spoken });
  else
    context.screen.out(
      await printedPage(printableData(slipPage(slip, mending)), format, {
        ...{ reader: mending.telling.reader },
        isPublic: record.written.audience === "public",
      }),
    );
  return compared.unread.length + compared.withheld > 0 ? exit.findings : exit.fine;
}

interface Printing {
  readonly slip: Slip;
  readonly number: number;
  readonly compared: CopyCompared;
  readonly mending: MendContext;
  readonly spoken: Speech<CorrectionsKey>;
}

async function print(
  context: Context,
  input: Input,
  { slip, number, compared: { now, copy }, mending, spoken }: Printing,
): Promise<void> {
  const paper = { slip, number, date: now.edition.as_of };
  const papers = [
    slipPaper(paper, mending),
    ...(slip.count > 0 ? [stickerPaper(paper, mending)] : []),
  ];
  const otherwise = spoken.say("made.otherwise", { number });
  const { outputs, replaced } = await printDocuments(context, input, papers, otherwise);
  await writeOutputs(context, input, { opened: now, outputs });
  context.screen.out(`${spoken.say("made.slips", { count: slip.count, number })}\n`);
  if (replaced.size > 0)
    tellUnprintable(context, copy, {
      letters: replaced,
      language: mending.telling.reader.language.code,
    });
}

/** What nobody can tell is said, not skipped. */
function tellUnknown(
  context: Context,
  input: Input,
  { unread, withheld }: CopyCompared,
  { say }: Speech<CorrectionsKey>,
): void {
  const { screen } = context;
  const isNamed = mayName(context, input);
  const names = unread.map((path) => (isNamed(path) ? printable(path) : "private/"));
  if (unread.length > 0)
    screen.err(
      `${say("made.unread", { count: unread.length, names: [...new Set(names)].join(", ") })}\n`,
    );
  if (withheld > 0) screen.err(`${say("made.withheld", { count: withheld })}\n`);
}

function dataOf(slip: Slip, { about, copy, now }: CopyCorrections, { version }: Context): string {
  return jsonText({
    ...{ tool: "pathway", version, format_version: formatVersion },
    ...{ as_of: now.as_of, audience: now.audience, edition: about.number, code: about.code },
    summary: { entries: copy.listed.length, wrong: slip.count },
    throw_away: slip.away,
    entries: slip.groups.flatMap(({ harm, entries }) =>
      entries.map(({ where, name, mendings }) => ({ harm, where, name, mendings })),
    ),
  });
}
