import { signOffWords } from "../languages/en-sign-off.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { parseDate } from "../model/plain-date.ts";
import {
  type SignOffContext,
  type SignOffView,
  signOffLines,
  signOffPage,
  signOffPaper,
  signOffView,
  type ToSign,
} from "../render/sign-off-page.ts";
import { screenLines } from "../reporters/screen-lines.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit } from "./exit.ts";
import { type OpenEdition, openEdition, tellWithheld } from "./open-edition.ts";
import { formatOption, shared } from "./options.ts";
import { outputReader, speechOf } from "./output-language.ts";
import { planOptions } from "./planned-change.ts";
import { printDocuments, printOptions } from "./print-documents.ts";
import {
  decisionsAbout,
  type SignOffNeeded,
  signOffNeeded,
  waiversAbout,
} from "./sign-off-needed.ts";
import { tellUnprintable } from "./unprintable.ts";
import { writeOutputs } from "./write-outputs.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    shared.audience,
    shared.language,
    {
      flags: "--format <format>",
      description: "text on the screen; html or pdf as a page to read and sign",
      choices: ["text", "html", "pdf"],
    },
    shared.out,
    {
      flags: "--agree <code>",
      description: "sign: the code that stands at the end of the page that was read",
    },
    { flags: "--by <role>", description: "the role that signs, never a name" },
    {
      flags: "--edition <number>",
      description: "what a published edition rested on: signature, decisions, signed exceptions",
    },
    shared.noSave,
    ...planOptions,
    ...printOptions,
  ],
  examples: [
    "pathway sign-off --format pdf",
    "pathway sign-off --edition 3",
    "pathway sign-off --agree 4K7Q-2MDX --by protection-lead",
  ],
  async run(context, input) {
    const published = textOption(input, "edition");
    if (published !== undefined) {
      const { tellLedger } = await import("./edition-ledger.ts");
      return tellLedger(context, input, published);
    }
    const opened = await openEdition(context, input);
    const needed = await signOffNeeded(context, opened);
    const agreed = textOption(input, "agree");
    if (agreed !== undefined) {
      const { sign } = await import("./sign-content.ts");
      return sign(context, input, { opened, needed, agreed });
    }
    tellWithheld(context, opened);
    await hand(context, input, { opened, needed });
    return needed.unsigned.length > 0 ? exit.findings : exit.fine;
  },
};

interface Made {
  readonly opened: OpenEdition;
  readonly needed: SignOffNeeded;
}

async function hand(context: Context, input: Input, { opened, needed }: Made): Promise<void> {
  const { edition } = opened;
  const format = formatOption(input);
  const reader = await outputReader(input, edition);
  const speech = await speak(signOffWords, speechOf(reader.language.code));
  const view = { edition, reader, speech };
  const page = pageOf({ opened, needed }, view);
  if (format === "text") {
    await show(context, input, { opened, needed, page });
    return;
  }
  const path = `sign-off.${edition.audience}.${reader.language.code}.${format}`;
  if (format === "html") {
    const outputs = [{ path, content: signOffPage(page, view) }];
    await writeOutputs(context, input, { opened, outputs });
    return;
  }
  const papers = [signOffPaper(page, view, path)];
  const { outputs, replaced } = await printDocuments(
    context,
    input,
    papers,
    speech.say("html_only"),
  );
  const { code: language } = reader.language;
  if (replaced.size > 0) tellUnprintable(context, opened, { letters: replaced, language });
  await writeOutputs(context, input, { opened, outputs });
}

function pageOf({ opened, needed }: Made, view: SignOffContext): SignOffView {
  const { catalogue, edition } = opened;
  const { sensitive, last, signature } = needed;
  const before = new Set(last?.entries);
  const idsBefore = [...before].map((each) => each.split(" ")[0] ?? "");
  const isThere = new Set(sensitive.map(({ service }) => service.id));
  const sinceOf = ({ sign, service }: SignOffNeeded["sensitive"][number]): ToSign["since"] => {
    if (!last) return "first";
    if (signature || before.has(sign)) return "same";
    return idsBefore.includes(service.id) ? "changed" : "new";
  };
  const services = sensitive.map((each) => ({
    service: each.service,
    decided: decisionsAbout(each.service.id, catalogue).flatMap(({ written }) => {
      const on = parseDate(written.on);
      const reviewed = parseDate(written.reviewed ?? "");
      return on ? [{ role: written.by, on, reviewed }] : [];
    }),
    waivers: waiversAbout(each.service.id, catalogue, edition.as_of),
    since: sinceOf(each),
  }));
  const gone = idsBefore.filter((id) => !isThere.has(id));
  return signOffView({ services, gone, code: needed.code }, view);
}

interface Shown extends Made {
  readonly page: SignOffView;
}

/** On a terminal the whole page; in a log, which more people read, how many services there are and whether they are signed for. */
async function show(
  context: Context,
  input: Input,
  { opened: { edition }, needed, page }: Shown,
): Promise<void> {
  const { screen, messages } = context;
  const speech = await speak(signOffWords, messages);
  const mayName = screen.isTerminal || input.options["show-values"] === true;
  const state = stateOf(needed, speech);
  const lines = mayName
    ? [...signOffLines(page), ...(state === "" ? [] : ["", state])]
    : [
        ...page.head,
        ...(state === "" ? [page.next] : [state]),
        ...(needed.unsigned.length > 0
          ? [speech.say("log.who", { audience: edition.audience })]
          : []),
      ];
  screen.out(screenLines(lines, { direction: speech.direction, width: 100 }));
}

function stateOf(
  { signature, unsigned }: SignOffNeeded,
  { say }: Speech<keyof typeof signOffWords.en>,
): string {
  if (signature) return say("signed", { day: signature.on, role: signature.by });
  return unsigned.length > 0 ? say("needed", { count: unsigned.length }) : "";
}
