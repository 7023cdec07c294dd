import type { Edition } from "../edition/edition.ts";
import { loadLanguage } from "../languages/registry.ts";
import type { Audience } from "../model/audience.ts";
import type { EditionFile } from "../model/file-types.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Output } from "../ports/writer.ts";
import type { Copy } from "../render/copies.ts";
import type { Layout, PaperChoice } from "../render/layout.ts";
import { type News, newsOf, type Since } from "../render/news.ts";
import { type Reader, readerOf } from "../render/reader.ts";
import { shortCode } from "../render/short-code.ts";
import { chosenLayout } from "./chosen-layout.ts";
import type { Context, Input } from "./command.ts";
import { filesOfSaves, type Saves } from "./edition-files.ts";
import { editionName } from "./edition-records.ts";
import { type EditionVariant, logoOfVariant, optionsOf } from "./edition-variant.ts";
import { exit, Stop } from "./exit.ts";
import { knownCopies } from "./known-copies.ts";
import { mendContext } from "./mend-context.ts";
import { type OpenEdition, openEdition } from "./open-edition.ts";
import { secondReader } from "./output-language.ts";
import { printDocuments } from "./print-documents.ts";
import { publishSpeech } from "./publish-speech.ts";
import { type Draft, recordedDocuments } from "./recorded-documents.ts";
import { variantOf } from "./variants.ts";

/** What decides an edition: from these and its saves it can be made again. */
export interface EditionPlan extends Saves {
  readonly number: number;
  readonly audience: Audience;
  readonly asOf: PlainDate;
  readonly validUntil: PlainDate;
  readonly documents: readonly { readonly layout: string; readonly language: string }[];
  /** The edition before for the same readers. */
  readonly follows: number | undefined;
  /** `undefined`: the plain edition of the pathway. */
  readonly variant?: EditionVariant | undefined;
}

/** The pathway of an edition's saves, as its audience may see it. */
export async function openSaved(
  context: Context,
  input: Input,
  {
    root,
    plan,
  }: {
    readonly root: string;
    readonly plan: Pick<EditionPlan, keyof Saves | "number" | "audience" | "asOf" | "variant">;
  },
): Promise<OpenEdition> {
  const files = filesOfSaves(context, root, plan);
  if (!files) {
    const { say } = await publishSpeech(context);
    throw new Stop(exit.unable, say("publish.commit_gone", { number: plan.number }));
  }
  const options = { ...input.options, "as-of": plan.asOf, audience: plan.audience, pathway: root };
  const opened = await openEdition({ ...context, files }, { arguments: [], options });
  const { select } = optionsOf(plan.variant).options;
  if (select === undefined) return opened;
  return {
    ...opened,
    edition: variantOf(opened.edition, { arguments: [], options: { select } }, ""),
  };
}

/** The documents of an edition, and what its record says of them. */
export interface MadeEdition {
  readonly outputs: readonly Output[];
  readonly replaced: ReadonlySet<string>;
  readonly record: Pick<EditionFile, "code" | "browser" | "fonts" | "documents">;
}

interface Making {
  readonly root: string;
  readonly edition: Edition;
  readonly plan: EditionPlan;
  /** What the edition before told; `undefined` where there is none. */
  readonly since: Since | undefined;
}

/** Makes every document of an edition; nothing is written. */
export async function makeDocuments(
  context: Context,
  input: Input,
  making: Making,
): Promise<MadeEdition> {
  const { edition, plan } = making;
  const { number, validUntil, variant } = plan;
  const saying = variant === undefined ? [] : [JSON.stringify(variant)];
  const code = await shortCode(edition, String(number), validUntil, ...saying);
  const drafts = await draftsIn(context, making, code);
  const papers = drafts.flatMap(({ document }) => ("html" in document ? [document] : []));
  const { say } = await publishSpeech(context);
  const printed =
    papers.length > 0
      ? await printDocuments(context, input, papers, say("publish.html_only"))
      : undefined;
  const outputs = drafts.flatMap(({ document }): Output[] =>
    "html" in document
      ? (printed?.outputs.filter(({ path }) => path === document.path) ?? [])
      : [document],
  );
  const contents = new Map(outputs.map(({ path, content }) => [path, content]));
  const documents = await recordedDocuments(drafts, { contents, printed: printed?.with });
  const folder = editionName(plan);
  return {
    outputs: outputs.map((each) => ({
      ...each,
      path: `${folder}/${each.path}`,
      ...(each.whole === undefined ? {} : { whole: `${folder}/${each.whole}` }),
    })),
    replaced: printed?.replaced ?? new Set(),
    record: {
      code,
      ...(printed ? { browser: printed.with.browser, fonts: [...printed.with.fonts] } : {}),
      documents,
    },
  };
}

/** Every document that was asked for, each with what its layout takes of the variant. */
async function draftsIn(
  context: Context,
  { root, edition, plan, since }: Making,
  code: string,
): Promise<readonly Draft[]> {
  const { number, validUntil, variant } = plan;
  const logo = await logoOfVariant(context, root, variant);
  const options = optionsOf(variant);
  const copies = await copiesIn(context, root, plan, code);
  const drafts: Draft[] = [];
  for (const { layout: name, language } of plan.documents) {
    const layout = chosenLayout(name);
    const titled = variantOf(edition, without(options, "select"), language);
    const reader = readerOf(await loadLanguage(language), edition.pathway);
    const takes = (option: NonNullable<Layout["takes"]>[number]) =>
      layout.takes?.includes(option) === true;
    const choice: PaperChoice = {
      ...{ reader, isWorkingCopy: false, validUntil, published: { number, code } },
      ...(takes("large-print") ? { isLarge: variant?.large_print === "yes" } : {}),
      ...(takes("second") ? await secondReader(options, edition, reader) : {}),
      ...(takes("logo") ? logo : {}),
      ...(layout.kind === "screen" && layout.tellsCopies ? { copies } : {}),
      ...(since ? { news: newsIn(reader, titled, since) } : {}),
    };
    for (const document of await draftsOf(layout, titled, choice))
      drafts.push({ layout: name, language, document });
  }
  return drafts;
}

/** What copies are worth on its day, by the records among its saves: it must come out the same whenever it is made again. */
function copiesIn(
  { git, files }: Context,
  root: string,
  plan: EditionPlan,
  code: string,
): Promise<readonly Copy[]> {
  const { number, audience, asOf: today, validUntil } = plan;
  const own = { number, audience, code, valid_until: validUntil, as_of: today };
  const saved = filesOfSaves({ git, files }, root, plan) ?? files;
  return knownCopies({ files: saved }, root, { audience, today, own });
}

function without({ options, ...input }: Input, name: string): Input {
  return { ...input, options: { ...options, [name]: undefined } };
}

function newsIn(reader: Reader, edition: Edition, since: Since): News {
  const { telling } = mendContext(reader, { now: { edition }, mayQuote: () => false });
  return newsOf(since, edition, telling);
}

async function draftsOf(
  layout: Layout,
  edition: Edition,
  choice: PaperChoice,
): Promise<readonly Draft["document"][]> {
  const screens = layout.kind === "screen" ? layout.documents : layout.screens;
  const papers = layout.kind === "paper" ? await layout.documents(edition, choice) : [];
  return [...papers, ...(screens?.(edition, choice) ?? [])];
}
