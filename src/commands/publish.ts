import { classify } from "../catalogue/source-file.ts";
import { prompts } from "../languages/en-prompts.ts";
import { report } from "../languages/en-report.ts";
import { languages } from "../languages/registry.ts";
import { speak } from "../languages/speech.ts";
import type { EditionFile } from "../model/file-types.ts";
import type { Pathway } from "../model/pathway.ts";
import { printable } from "../reporters/printable.ts";
import { gapIn } from "./asked-history.ts";
import { chosenLayout } from "./chosen-layout.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { editionBefore, sinceBefore } from "./edition-before.ts";
import { privateFolder } from "./edition-files.ts";
import {
  editionName,
  editionRecords,
  nextNumber,
  recordPath,
  recordText,
} from "./edition-records.ts";
import { refuseUntaken, variantAsked } from "./edition-variant.ts";
import { exit, Stop } from "./exit.ts";
import { type EditionPlan, type MadeEdition, makeDocuments, openSaved } from "./make-edition.ts";
import { ageChoices, inForce, type Readiness, readiness } from "./may-publish.ts";
import type { OpenEdition } from "./open-edition.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf, audienceOption, shared } from "./options.ts";
import { carryOut, mayName, planOptions, refuseUnfinished } from "./planned-change.ts";
import { printOptions } from "./print-documents.ts";
import { publishSpeech } from "./publish-speech.ts";
import { saveFiles } from "./save.ts";
import { surroundingsOf } from "./surroundings.ts";
import { tagEdition } from "./tag-edition.ts";
import { tellUnprintable } from "./unprintable.ts";
import { lastDay, validUntilOption } from "./valid-until.ts";
import { variantOptions } from "./variants.ts";
import { refuseLeaks, writeOutputs } from "./write-outputs.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    shared.audience,
    {
      flags: "--language <codes>",
      description: "the languages of the documents; all of the pathway's when absent",
      repeats: true,
    },
    {
      flags: "--layout <names>",
      description: "what is made of it; booklet and directory when absent",
      repeats: true,
    },
    validUntilOption,
    {
      flags: "--fail-on <age>",
      description: "publish nothing when a service is that old; expired when absent",
      choices: ageChoices,
    },
    { flags: "--check <number>", description: "make an edition again from its save, and compare" },
    { flags: "--tag", description: "give the save a tag in Git too: edition-3" },
    shared.noSave,
    shared.out,
    ...variantOptions,
    ...planOptions,
    ...printOptions,
  ],
  examples: [
    "pathway publish --dry-run",
    "pathway publish --layout booklet,directory --language en,ar --tag",
    "pathway publish --check 3",
  ],
  async run(context, input) {
    const root = await findPathway(context, input);
    const check = textOption(input, "check");
    if (check !== undefined) {
      const { checkEdition } = await import("./publish-check.ts");
      return checkEdition(context, input, {
        root,
        typed: check,
        audience: textOption(input, "audience"),
      });
    }
    return publishNext(context, input, root);
  },
};

async function publishNext(context: Context, input: Input, root: string): Promise<number> {
  const { say } = await publishSpeech(context);
  if (input.options["tag"] === true && input.options["no-save"] === true)
    throw new Stop(exit.usage, say("publish.tag_needs_save"));
  const { pathway } = await surroundingsOf(context, root);
  const plan = await planOf(context, input, { root, pathway });
  const opened = await openSaved(context, input, { root, plan });
  const failOn = textOption(input, "fail-on") ?? "expired";
  const ready = await readiness({ context, opened, plan, failOn });
  await tellPlan(context, plan, opened);
  if (ready.obstacles.length > 0)
    throw new Stop(
      exit.findings,
      [...ready.obstacles, say("publish.refused", { number: plan.number })].join("\n"),
    );
  const { follows } = plan;
  const since = await sinceBefore(context, input, { root, follows, now: opened });
  const made = await makeDocuments(context, input, { root, edition: opened.edition, plan, since });
  await tellReplaced(context, opened, { plan, made });
  const publication = { plan, opened, made, ready };
  return finish(context, input, { publication, root, pathway });
}

interface Publication {
  readonly plan: EditionPlan;
  readonly opened: OpenEdition;
  readonly made: MadeEdition;
  readonly ready: Readiness;
}

/** Documents first: a record of an edition that nobody could make would be believed. */
async function finish(
  context: Context,
  input: Input,
  {
    publication,
    root,
    pathway,
  }: { readonly publication: Publication; readonly root: string; readonly pathway: Pathway },
): Promise<number> {
  const { plan, opened, made } = publication;
  const { number } = plan;
  const { say } = await publishSpeech(context);
  const { screen } = context;
  const isTagged = input.options["tag"] === true;
  const record = recordOf(context, publication, isTagged ? editionName(plan) : undefined);
  const file = recordPath(record);
  const changes = [{ file, before: undefined, after: recordText(record) }];
  if (input.options["dry-run"] === true) {
    await refuseLeaks(opened, made.outputs);
    for (const { file = "", pages } of record.documents ?? []) {
      const words =
        pages === undefined
          ? say("publish.document", { file })
          : say("publish.paper", { file, pages });
      screen.out(`${words}
`);
    }
    await carryOut(context, input, { root, changes });
    screen.out(`${say("publish.dry")}\n`);
    return exit.fine;
  }
  await refuseUnfinished(context, input, { root, changes });
  await writeOutputs(context, input, { opened, outputs: made.outputs });
  await carryOut(context, input, { root, changes });
  const message = say("publish.message", { number });
  const speech = await speak(prompts, context.messages);
  saveFiles({ context, input, speech, root, pathway }, [file], {
    ...{ shared: message, apart: message },
  });
  if (record.tag !== undefined) await tagEdition(context, root, { record, message, pathway });
  screen.out(`${say("publish.done", { number, code: record.code ?? "" })}\n`);
  return made.replaced.size > 0 ? exit.findings : exit.fine;
}

async function planOf(
  context: Context,
  input: Input,
  { root, pathway }: { readonly root: string; readonly pathway: Pathway },
): Promise<EditionPlan> {
  const audience = audienceOption(input);
  const asked = asOf(context, input, pathway);
  const records = await editionRecords(context, root);
  const saves = await savesNow(context, input, { root, isRestricted: audience === "restricted" });
  return {
    ...saves,
    ...{ number: nextNumber(records, audience), audience, asOf: asked },
    validUntil: lastDay(input, asked),
    documents: await documentsIn(context, input, pathway),
    follows: editionBefore(context, root, {
      records,
      audience,
      select: textOption(input, "select"),
    }),
    variant: await variantAsked(context, input, root),
  };
}

async function documentsIn(
  context: Context,
  input: Input,
  pathway: Pathway,
): Promise<EditionPlan["documents"]> {
  const { say } = await publishSpeech(context);
  const asked = wordsOf(input, "layout") ?? ["booklet", "directory"];
  const names = asked.map((name) => chosenLayout(name));
  refuseUntaken(input, names);
  const audience = audienceOption(input);
  const open = names.find(({ isForAll }) => isForAll === true && audience !== "public");
  if (open)
    throw new Stop(
      exit.usage,
      `A ${open.name} hangs where everybody reads it, so it is for the audience public only.`,
    );
  const codes = wordsOf(input, "language") ?? pathway.languages;
  for (const language of codes)
    if (!languages.some(({ code }) => code === language))
      throw new Stop(exit.usage, say("publish.no_language", { language: printable(language) }));
  return codes.flatMap((language) => names.map(({ name }) => ({ layout: name, language })));
}

const wordsOf = (input: Input, option: string) =>
  textOption(input, option)
    ?.split(",")
    .map((each) => each.trim())
    .filter((each, index, all) => each !== "" && all.indexOf(each) === index);

/** Kinds of file that change nothing in a document. */
const besides = ["edition", "mapping", "holders"];

/** The saves of now. An edition is made of nothing else, so nothing may be unsaved. */
async function savesNow(
  context: Context,
  input: Input,
  { root, isRestricted }: { readonly root: string; readonly isRestricted: boolean },
): Promise<Pick<EditionPlan, "commit" | "privateCommit">> {
  const apart = isRestricted ? privateFolder(context, root) : undefined;
  const commit = await saveNow(context, root);
  const privateCommit = apart === undefined ? undefined : await saveNow(context, apart);
  await refuseUnfinished(context, input, { root, changes: [] });
  const changed = [
    ...(context.git.changedSince(root, "HEAD") ?? []),
    ...(apart === undefined
      ? []
      : (context.git.changedSince(apart, "HEAD") ?? []).map((path) => `private/${path}`)),
  ].filter((path) => !besides.includes(classify(path)?.kind ?? "edition"));
  if (changed.length === 0) return { commit, privateCommit };
  const { say } = await publishSpeech(context);
  const shown = changed.filter(mayName(context, input)).map((path) => `  ${printable(path)}`);
  throw new Stop(
    exit.unable,
    [say("publish.unsaved", { count: changed.length }), ...shown.slice(0, 10)].join("\n"),
  );
}

async function saveNow({ git, messages }: Context, folder: string): Promise<string> {
  const gap = gapIn(git, folder);
  const commit = git.resolve(folder, "HEAD");
  if (commit !== undefined && (gap === undefined || gap === "shallow-clone")) return commit;
  const { say } = await speak(report, messages);
  const why = gap === undefined || gap === "shallow-clone" ? "nothing-saved" : gap;
  throw new Stop(exit.unable, say(`gap.${why}`, { count: 1 }));
}

async function tellPlan(
  context: Context,
  { number, audience, asOf: day, validUntil: until, commit }: EditionPlan,
  { edition }: OpenEdition,
): Promise<void> {
  const { say } = await publishSpeech(context);
  const lines = [
    say("publish.plan", { number, day, until, audience: say(`publish.for.${audience}`) }),
    say("publish.holds", { listed: edition.listed.length, unlisted: edition.unlisted.length }),
    say("publish.made_from", { commit: commit.slice(0, 12) }),
  ];
  context.screen.err(`${lines.join("\n")}\n`);
}

async function tellReplaced(
  context: Context,
  opened: OpenEdition,
  { plan, made }: Pick<Publication, "plan" | "made">,
): Promise<void> {
  const language = plan.documents[0]?.language;
  if (made.replaced.size > 0 && language !== undefined)
    tellUnprintable(context, opened, { letters: made.replaced, language });
}

function recordOf(
  { version }: Context,
  { plan, opened, made, ready }: Publication,
  tag: string | undefined,
): EditionFile {
  const { number, audience, asOf: as_of, validUntil: valid_until, commit, privateCommit } = plan;
  const { waivers, decisions } = inForce(opened.catalogue, plan);
  const { code = "", browser, fonts, documents } = made.record;
  const listed = opened.edition.listed.length;
  return {
    ...{ number, audience, code, as_of, valid_until, commit },
    ...(privateCommit === undefined ? {} : { private_commit: privateCommit }),
    ...(tag === undefined ? {} : { tag }),
    ...(ready.signOff ? { sign_off: ready.signOff.on } : {}),
    ...(listed > 0 ? { listed } : {}),
    ...(waivers.length > 0 ? { waivers } : {}),
    ...(decisions.length > 0 ? { decisions } : {}),
    ...(plan.follows === undefined ? {} : { follows: plan.follows }),
    ...(plan.variant === undefined ? {} : { made_with: plan.variant }),
    tool: version,
    ...(browser === undefined ? {} : { browser }),
    ...(fonts === undefined ? {} : { fonts }),
    ...(documents === undefined ? {} : { documents }),
  };
}
