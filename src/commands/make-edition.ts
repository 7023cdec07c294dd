import type { Edition } from "../edition/edition.ts";
import { loadLanguage } from "../languages/registry.ts";
import type { Audience } from "../model/audience.ts";
import type { EditionFile } from "../model/file-types.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Output } from "../ports/writer.ts";
import type { Layout, PaperChoice, PaperDocument } from "../render/layout.ts";
import { type News, newsOf, type Since } from "../render/news.ts";
import { type Reader, readerOf } from "../render/reader.ts";
import { shortCode } from "../render/short-code.ts";
import { chosenLayout } from "./chosen-layout.ts";
import type { Context, Input } from "./command.ts";
import { filesOfSaves, type Saves } from "./edition-files.ts";
import { exit, Stop } from "./exit.ts";
import { sha256 } from "./manifest.ts";
import { mendContext } from "./mend-context.ts";
import { type OpenEdition, openEdition } from "./open-edition.ts";
import { printDocuments } from "./print-documents.ts";
import { publishSpeech } from "./publish-speech.ts";

/** What decides an edition: from these and its saves it can be made again. */
export interface EditionPlan extends Saves {
  readonly number: number;
  readonly audience: Audience;
  readonly asOf: PlainDate;
  readonly validUntil: PlainDate;
  /** From this day on a signature for "the next edition" can mean this one: that of the edition before it. */
  readonly signedFrom: string;
  readonly documents: readonly { readonly layout: string; readonly language: string }[];
  /** The edition before for the same readers. */
  readonly follows: number | undefined;
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
    readonly plan: Pick<EditionPlan, keyof Saves | "number" | "audience" | "asOf">;
  },
): Promise<OpenEdition> {
  const files = filesOfSaves(context, root, plan);
  if (!files) {
    const { say } = await publishSpeech(context);
    throw new Stop(exit.unable, say("publish.commit_gone", { number: plan.number }));
  }
  const options = { ...input.options, "as-of": plan.asOf, audience: plan.audience, pathway: root };
  return openEdition({ ...context, files }, { arguments: [], options });
}

/** The documents of an edition, and what its record says of them. */
export interface MadeEdition {
  readonly outputs: readonly Output[];
  readonly replaced: ReadonlySet<string>;
  readonly record: Pick<EditionFile, "code" | "browser" | "fonts" | "documents">;
}

type RecordedDocument = NonNullable<EditionFile["documents"]>[number];

/** A document before it is finished. */
interface Draft {
  readonly layout: string;
  readonly language: string;
  readonly document: PaperDocument | { readonly path: string; readonly content: string };
}

/** Makes every document of an edition; nothing is written. */
export async function makeDocuments(
  context: Context,
  input: Input,
  {
    edition,
    plan,
    since,
  }: {
    readonly edition: Edition;
    readonly plan: EditionPlan;
    readonly since: Since | undefined;
  },
): Promise<MadeEdition> {
  const { number, validUntil } = plan;
  const code = await shortCode(edition, String(number), validUntil);
  const drafts: Draft[] = [];
  for (const { layout, language } of plan.documents) {
    const bare = await choiceOf(edition, language, { ...plan, code });
    const choice = since ? { ...bare, news: await newsIn(bare.reader, edition, since) } : bare;
    for (const document of await draftsOf(chosenLayout(layout), edition, choice))
      drafts.push({ layout, language, document });
  }
  const papers = drafts.flatMap(({ document }) => ("html" in document ? [document] : []));
  const { say } = await publishSpeech(context);
  const printed =
    papers.length > 0
      ? await printDocuments(context, input, papers, say("publish.html_only"))
      : undefined;
  const outputs: Output[] = drafts.flatMap(({ document }) =>
    "html" in document
      ? (printed?.outputs.filter(({ path }) => path === document.path) ?? [])
      : [document],
  );
  const documents: RecordedDocument[] = [];
  for (const { layout, language, document } of drafts) {
    const output = outputs.find(({ path }) => path === document.path);
    const pages = printed?.with.pages.get(document.path);
    documents.push({
      ...{ layout, language, file: document.path },
      sha256: output ? await sha256(bytesOf(output)) : "",
      ...(pages === undefined ? {} : { pages }),
      ...entriesOf(document, printed?.with.places.get(document.path)),
    });
  }
  return {
    outputs: outputs.map((each) => ({
      ...each,
      path: `edition-${number}/${each.path}`,
      ...(each.whole === undefined ? {} : { whole: `edition-${number}/${each.whole}` }),
    })),
    replaced: printed?.replaced ?? new Set(),
    record: {
      code,
      ...(printed ? { browser: printed.with.browser, fonts: [...printed.with.fonts] } : {}),
      documents,
    },
  };
}

async function choiceOf(
  { pathway }: Edition,
  language: string,
  { number, code, validUntil }: EditionPlan & { readonly code: string },
): Promise<PaperChoice> {
  const published = { number, code };
  return {
    reader: readerOf(await loadLanguage(language), pathway),
    isWorkingCopy: false,
    validUntil,
    published,
  };
}

async function newsIn(reader: Reader, edition: Edition, since: Since): Promise<News> {
  const context = await mendContext(reader, { now: { edition }, mayQuote: () => false });
  return newsOf(since, edition, context);
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

const bytesOf = ({ content }: Output) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** Where each service stands; of what has numbers and pages only. */
function entriesOf(
  document: Draft["document"],
  places: ReadonlyMap<string, number> | undefined,
): Pick<RecordedDocument, "entries"> {
  const numbered = "html" in document ? (document.entries ?? []) : [];
  const entries = numbered.flatMap(({ service, number, anchor }) => {
    const page = places?.get(anchor);
    return page === undefined ? [] : [`${number} ${page} ${service}`];
  });
  return entries.length > 0 ? { entries } : {};
}
