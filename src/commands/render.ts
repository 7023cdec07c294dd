import type { Edition, PublishedService } from "../edition/edition.ts";
import { renderTalk } from "../languages/en-render.ts";
import { speak } from "../languages/speech.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Document, Layout, LayoutOption, PaperChoice } from "../render/layout.ts";
import { withoutPages } from "../render/page-number.ts";
import type { Reader } from "../render/reader.ts";
import { layouts } from "../render/registry.ts";
import { chosenLayout } from "./chosen-layout.ts";
import { namedServices, serviceOption } from "./chosen-services.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { foldingOf, foldingOptions } from "./folding.ts";
import { logoOf } from "./logo.ts";
import { manifestOf } from "./manifest.ts";
import { codeOfEdition, type OpenEdition, openEdition, tellWithheld } from "./open-edition.ts";
import { findPathway, type Saw } from "./open-pathway.ts";
import { shared } from "./options.ts";
import { outputReader, secondReader } from "./output-language.ts";
import { type Printed, printDocuments, printOptions } from "./print-documents.ts";
import { publicUrlOf, publicUrlOption } from "./public-url.ts";
import { type MadePages, rememberedPages, wholesOf } from "./remembered-pages.ts";
import { tellGaps } from "./render-gaps.ts";
import { tellEmpty } from "./tell-empty.ts";
import { tellLarge } from "./tell-large.ts";
import { orStop, trustedTemplates, trustOption } from "./trust-templates.ts";
import { tellUnprintable } from "./unprintable.ts";
import { lastDay, validUntilOption } from "./valid-until.ts";
import { variantOf, variantOptions } from "./variants.ts";
import { writeOutputs } from "./write-outputs.ts";

export const command: Command = {
  arguments: "<layout>",
  options: [
    shared.pathway,
    shared.asOf,
    shared.audience,
    shared.language,
    shared.out,
    validUntilOption,
    serviceOption,
    {
      flags: "--discreet",
      description: "a card that names no service: for whoever could be harmed when it is found",
    },
    ...variantOptions,
    publicUrlOption,
    ...foldingOptions,
    {
      flags: "--format <format>",
      description: "html makes what needs no browser; everything when absent",
      choices: ["all", "html"],
    },
    {
      flags: "--watch",
      description: "show it in your browser and make it again whenever a file is saved",
    },
    trustOption,
    ...printOptions,
  ],
  examples: [
    "pathway render directory",
    "pathway render booklet --language ar",
    "pathway render card --service eye-clinic --language fr",
  ],
  async run(context, input) {
    const layout = chosenLayout(input.arguments[0] ?? "");
    if (input.options["watch"] === true) return watched(context, input, layout);
    const root = await findPathway(context, input);
    const make = (within: Context, saw?: Saw) =>
      made(layout, { context: within, input, at: { root, saw } });
    if (!isFolder(layout, input)) return (await make(context)).code;
    return rememberedPages({ context, input, root, layout: layout.name }, make);
  },
};

interface Asked {
  readonly context: Context;
  readonly input: Input;
  readonly at?: { readonly root: string; readonly saw: Saw | undefined };
}

/** Of many files that are made whole together it is worth remembering how they stood; one is made in no time. */
function isFolder(layout: Layout, { options }: Input): boolean {
  return layout.kind === "screen" && (layout.isFolder === true || options["split"] !== undefined);
}

/** Makes the documents of a layout and writes them. */
async function made(layout: Layout, asked: Asked): Promise<MadePages> {
  const { context, input } = asked;
  const { opened, edition, choice } = await layOut(layout, asked);
  if (layout.kind === "paper" && textOption(input, "valid-until") !== undefined)
    tellAging(context, choice.services ?? edition.listed, choice.validUntil);
  const gaps = layout.gaps?.(edition, choice);
  const isOpen = gaps !== undefined && (await tellGaps(context, layout.name, gaps));
  const { outputs, replaced } = await orStop(() =>
    outputsOf(layout, edition, choice, { context, input }),
  );
  if (outputs.length === 0) throw await nothingMade(context, opened, choice);
  await tellLarge(context, layout, outputs);
  await tellEmpty(context, edition);
  await writeOutputs(context, input, { opened, outputs });
  if (replaced.size > 0)
    tellUnprintable(context, opened, {
      letters: replaced,
      language: choice.reader.language.code,
    });
  const code = isOpen || replaced.size > 0 ? exit.findings : codeOfEdition(opened);
  return { code, edition, wholes: wholesOf(outputs) };
}

/** The edition as it was asked for and how it is to be laid out; what is kept out of it is told. */
async function layOut(
  layout: Layout,
  { context, input, at }: Asked,
): Promise<{
  readonly opened: OpenEdition;
  readonly edition: Edition;
  readonly choice: PaperChoice;
}> {
  const opened = await openEdition(context, input, at);
  refuseOthers(input, layout);
  refuseHtml(input, layout);
  const reader = await outputReader(input, opened.edition);
  const edition = variantOf(opened.edition, input, reader.language.code);
  if (layout.isForAll && edition.audience !== "public") throw notForAll(layout);
  const own = { root: opened.root, layout: layout.name };
  const choice = {
    ...(await choiceOf(context, input, { edition, reader })),
    ...(await copiesFor(context, layout, opened)),
    ...(await trustedTemplates(context, input, own)),
  };
  tellWithheld(context, opened);
  return { opened, edition, choice };
}

/** The same in the person's browser, anew after each save. Paper is shown as it goes to the printer. */
async function watched(context: Context, input: Input, layout: Layout): Promise<number> {
  const { watch } = await import("./render-watch.ts");
  const isPaper = layout.kind === "paper" && !layout.screens;
  const make = async (listening: Context) => {
    const { opened, edition, choice } = await layOut(layout, { context: listening, input });
    const documents = await orStop(() => shownOf(layout, edition, choice));
    if (documents.length === 0) throw await nothingMade(listening, opened, choice);
    return { opened, documents };
  };
  return watch(context, input, { layout: layout.name, isPaper, make });
}

async function shownOf(
  layout: Layout,
  edition: Edition,
  choice: PaperChoice,
): Promise<readonly Document[]> {
  const pages = layout.kind === "screen" ? layout.documents : layout.screens;
  if (pages) return pages(edition, choice);
  if (layout.kind === "screen") return [];
  const papers = await layout.documents(edition, choice);
  return papers.map((paper) => ({
    path: paper.path.replace(/pdf$/, "html"),
    content: paper.html(withoutPages(paper)),
  }));
}

/** An option that only some layouts take is refused by the others: nobody should think that it did something. */
function refuseOthers(input: Input, layout: Layout): void {
  for (const option of layoutOptions)
    if (input.options[option] !== undefined && !layout.takes?.includes(option))
      throw new Stop(
        exit.usage,
        `--${option} does not go with ${layout.name}, only with: ${takersOf(option).join(", ")}.`,
      );
}

/** Paper that has no page for a screen is printed or not made. */
function refuseHtml(input: Input, layout: Layout): void {
  if (textOption(input, "format") !== "html" || layout.kind === "screen" || layout.screens) return;
  const others = layouts.filter((each) => each.kind === "screen" || each.screens);
  const names = others.map(({ name }) => name).join(", ");
  throw new Stop(exit.usage, `--format html does not go with ${layout.name}, only with: ${names}.`);
}

const layoutOptions: readonly LayoutOption[] = [
  "service",
  "discreet",
  "large-print",
  "logo",
  "impose",
  "second",
  "split",
  "public-url",
];

async function choiceOf(
  context: Context,
  input: Input,
  { edition, reader }: { readonly edition: Edition; readonly reader: Reader },
): Promise<PaperChoice> {
  const services = namedServices(input, edition);
  return {
    reader,
    isWorkingCopy: true,
    validUntil: lastDay(input, edition.as_of),
    ...(services ? { services } : {}),
    isDiscreet: input.options["discreet"] === true,
    isLarge: input.options["large-print"] === true,
    ...(await secondReader(input, edition, reader)),
    ...publicUrlOf(input, edition),
    isSplit: input.options["split"] !== undefined,
    ...logoOf(context, input),
    ...foldingOf(input),
  };
}

async function copiesFor(
  context: Context,
  layout: Layout,
  { root, edition: { audience, as_of: today } }: OpenEdition,
): Promise<Pick<PaperChoice, "copies">> {
  if (layout.kind === "paper" || !layout.tellsCopies) return {};
  const { knownCopies } = await import("./known-copies.ts");
  return { copies: await knownCopies(context, root, { audience, today }) };
}

function notForAll({ name }: Layout): Stop {
  return new Stop(
    exit.usage,
    `A ${name} hangs where everybody reads it, so it is for the audience public only.`,
  );
}

function takersOf(option: NonNullable<Layout["takes"]>[number]): readonly string[] {
  return layouts.filter(({ takes }) => takes?.includes(option)).map(({ name }) => name);
}

async function outputsOf(
  layout: Layout,
  edition: Edition,
  choice: PaperChoice,
  { context, input }: Asked,
): Promise<Pick<Printed, "outputs" | "replaced">> {
  const pages = layout.kind === "screen" ? layout.documents : layout.screens;
  const outputs = pages?.(edition, choice) ?? [];
  if (layout.kind === "screen" || (textOption(input, "format") === "html" && layout.screens))
    return { outputs, replaced: new Set() };
  const papers = await layout.documents(edition, choice);
  if (papers.length === 0) return { outputs, replaced: new Set() };
  const otherwise = layout.screens
    ? `HTML needs no browser:  pathway render ${layout.name} --format html`
    : "HTML needs no browser:  pathway render directory";
  const printed = await printDocuments(context, input, papers, otherwise);
  const made = [...printed.outputs, ...outputs];
  const of = { layout: layout.name, edition, choice, printed: printed.with };
  const manifest = await manifestOf({ version: context.version, ...of }, made);
  return { ...printed, outputs: [...made, ...manifest] };
}

async function nothingMade(
  { messages }: Context,
  { edition }: OpenEdition,
  { isSplit }: PaperChoice,
): Promise<Stop> {
  const { say } = await speak(renderTalk, messages);
  if (isSplit) return new Stop(exit.usage, say("render.no_areas"));
  return new Stop(exit.findings, say("render.nothing", { audience: edition.audience }));
}

/** What grows old while a printed copy may still be used: its entries say so, and somebody can call before printing. */
function tellAging(
  { screen }: Context,
  listed: readonly PublishedService[],
  validUntil: PlainDate,
): void {
  const aging = listed
    .flatMap(({ id, outcomes: { good_until: until } }) =>
      until !== undefined && until < validUntil ? [`  ${until}  ${id}\n`] : [],
    )
    .sort();
  if (aging.length === 0) return;
  screen.err(
    `${aging.length} of ${listed.length} services must be confirmed again before ${validUntil}; the last good day of each:\n${aging.join("")}`,
  );
}
