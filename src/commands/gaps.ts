import { gapsWords } from "../languages/en-gaps.ts";
import { speak } from "../languages/speech.ts";
import type { Sex, Status } from "../model/eligibility.ts";
import { sexes, statuses } from "../model/schema-eligibility.ts";
import type { Output } from "../ports/writer.ts";
import { type Asked, everybody, kindOfStatus, type Split, splits } from "../render/gaps-count.ts";
import { type GapsContext, gapsView } from "../render/gaps-view.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText } from "../reporters/printable.ts";
import { readLanguages } from "./answers.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { readAge } from "./find-question.ts";
import { isMisread } from "./interview.ts";
import { narrowAudience, narrowInput } from "./narrow-audience.ts";
import { codeOfEdition, type OpenEdition, openEdition, tellWithheld } from "./open-edition.ts";
import { formatOption, shared } from "./options.ts";
import { outputReader, speechOf } from "./output-language.ts";
import { writeOutputs } from "./write-outputs.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--by <what>",
      description: "by what needs are split on the screen; area when absent",
      choices: splits,
    },
    { flags: "--status <status>", description: "only who takes them", choices: statuses },
    { flags: "--sex <who>", description: "only who takes them", choices: sexes },
    { flags: "--age <years>", description: "only who takes them: 17, or about: 20-30, 60+" },
    { flags: "--speaks <language>", description: "only where this language is spoken, such as ti" },
    narrowAudience("partner", ["public", "partner", "restricted"]),
    shared.language,
    {
      flags: "--format <format>",
      description: "text on the screen, html for a page, xlsx for a workbook, json for programs",
      choices: ["text", "html", "xlsx", "json"],
    },
    shared.json,
    shared.out,
  ],
  examples: ["pathway gaps", "pathway gaps --status irregular", "pathway gaps --format xlsx"],
  async run(context, input) {
    const format = formatOption(input);
    const read = narrowInput(context, input, {
      ...{ usual: "partner", isFile: format === "html" || format === "xlsx" },
      why: "What is missing is told to help desks. Say who will read this output with --audience partner, or make a file with --format html or xlsx.",
    });
    const opened = await openEdition(context, read);
    const { edition } = opened;
    const reader = await outputReader(input, edition);
    const speech = await speak(gapsWords, speechOf(reader.language.code));
    const view: GapsContext = { edition, reader, speech, asked: askedIn(input) };
    tellWithheld(context, opened);
    await hand(context, input, { opened, view });
    return codeOfEdition(opened);
  },
};

/** Whom somebody asks about. */
function askedIn(input: Input): Asked {
  const status = textOption(input, "status") as Status | undefined;
  const sex = textOption(input, "sex") as Sex | undefined;
  const typed = textOption(input, "age");
  const ages = typed === undefined ? undefined : readAge(typed);
  if (ages !== undefined && isMisread(ages))
    throw new Stop(exit.usage, `--age "${typed}" is no age. Write years: 17, 20-30 or 60+.`);
  const [language] = languagesIn(input);
  const { person, about } = status === undefined ? everybody : kindOfStatus(status, everybody);
  return {
    person: { ...person, ...(sex ? { sex } : {}), ...(ages ? { ages } : {}) },
    about: [...about, ...(sex ? (["sexes"] as const) : []), ...(ages ? (["ages"] as const) : [])],
    ...(language === undefined ? {} : { language }),
  };
}

function languagesIn(input: Input): readonly string[] {
  const typed = textOption(input, "speaks");
  const codes = typed === undefined ? [] : readLanguages(typed);
  if (!isMisread(codes)) return codes;
  throw new Stop(
    exit.usage,
    `--speaks "${typed}" is no language we know. Write its English name or its code, for example ti.`,
  );
}

interface Made {
  readonly opened: OpenEdition;
  readonly view: GapsContext;
}

async function hand(context: Context, input: Input, { opened, view }: Made): Promise<void> {
  const format = formatOption(input);
  const by = (textOption(input, "by") as Split | undefined) ?? "area";
  if (format === "text") {
    const { gapsText } = await import("./gaps-text.ts");
    context.screen.out(gapsText(gapsView(view, [by]), view, context.screen));
    return;
  }
  if (format === "json") {
    const { gapsJson } = await import("../render/gaps-json.ts");
    const { audience, as_of } = opened.edition;
    const head = { tool: "pathway", version: context.version, format_version: formatVersion };
    context.screen.out(jsonText({ ...head, as_of, audience, by, ...gapsJson(view, by) }));
    return;
  }
  const path = `gaps.${view.reader.language.code}.${format}`;
  const outputs = await outputsOf(context, path, view);
  await writeOutputs(context, input, { opened, outputs });
}

async function outputsOf(
  { workbooks }: Context,
  path: string,
  context: GapsContext,
): Promise<readonly Output[]> {
  const view = gapsView(context, splits);
  if (path.endsWith(".html")) {
    const { gapsPage } = await import("../render/report-page.ts");
    return [{ path, content: gapsPage(view, context) }];
  }
  const { gapsSheets, wordsOf } = await import("./gaps-file.ts");
  const sheets = gapsSheets(view, context);
  const content = await workbooks.write(sheets);
  return [{ path, content, says: [{ as: "text", text: wordsOf(sheets) }] }];
}
