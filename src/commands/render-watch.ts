import { type PreviewKey, previewTalk } from "../languages/en-preview.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { type OpenPreview, PreviewFailure, type Previewing } from "../ports/preview.ts";
import type { Document } from "../render/layout.ts";
import type { PreviewFrame } from "../render/preview-frame.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop, spokenStop } from "./exit.ts";
import { type OpenEdition, unreadFindings } from "./open-edition.ts";
import { refuseLeaks } from "./write-outputs.ts";

/** What is watched, and how its documents come about. */
interface Watching {
  readonly layout: string;
  readonly isPaper: boolean;
  /** Makes the documents as they are now; what it says goes to the given screen. */
  make(context: Context): Promise<MadeNow>;
}

interface MadeNow {
  readonly opened: OpenEdition;
  readonly documents: readonly Document[];
}

/** What one save led to. */
interface Round {
  /** Absent where nothing could be made. */
  readonly documents?: readonly Document[];
  readonly notes: readonly string[];
  /** What is wrong where the page cannot follow. */
  readonly faults: readonly string[];
  /** Files that could not be read; their findings stand in the notes. */
  readonly unread: ReadonlySet<string>;
}

/** Options that say how files are written. */
const ofWriting = ["out", "format", "impose", "signature"];

/** Shows documents in the person's browser and makes them again after each save, until the person leaves. Writes nothing. */
export async function watch(context: Context, input: Input, watching: Watching): Promise<number> {
  const speech = await speak(previewTalk, context.messages);
  for (const option of ofWriting)
    if (input.options[option] !== undefined)
      throw new Stop(exit.usage, speech.say("watch.not_with", { option }));
  const round = await firstRound(context, watching);
  const { root } = round;
  const preview = await opened(
    context,
    { frame: await frameOf(watching, speech), folder: root },
    speech,
  );
  try {
    context.screen.out(`${speech.say("watch.at")}  ${preview.address}\n`);
    context.screen.err(`${[...round.notes, speech.say("watch.how")].join("\n")}\n`);
    await follow(context, { watching, preview, speech, first: round });
    return exit.interrupted;
  } finally {
    await preview.close();
  }
}

/** Where nothing can be made at first, the command ends as it does without a preview. */
async function firstRound(
  context: Context,
  watching: Watching,
): Promise<Round & { readonly root: string; readonly documents: readonly Document[] }> {
  const notes: string[] = [];
  const made = await watching.make(heard(context, notes));
  const round = await roundOf(context, made, notes);
  return { ...round, documents: made.documents, root: made.opened.root };
}

interface Following {
  readonly watching: Watching;
  readonly preview: OpenPreview;
  readonly speech: Speech<PreviewKey>;
  readonly first: Round & { readonly documents: readonly Document[] };
}

async function follow(
  context: Context,
  { watching, preview, speech, first }: Following,
): Promise<void> {
  let { documents, unread, notes } = first;
  let version = 1;
  const show = (said: readonly string[]) => {
    const pages = documents.filter(({ isAside }) => !isAside).map(({ path }) => path);
    preview.show({ files: documents, told: JSON.stringify({ version, pages, notes: said }) });
  };
  show(notes);
  while ((await preview.next()) === "changed") {
    const round = await nextRound(context, watching);
    const isBroken = !round.documents || [...round.unread].some((file) => !unread.has(file));
    const isSame = isBroken || sameFiles(documents, round.documents);
    if (round.documents && !isBroken) {
      const made = round.documents;
      if (!isSame) version += 1;
      ({ documents, unread } = { documents: made, unread: round.unread });
    }
    const said = isBroken ? [speech.say("watch.kept"), ...round.faults] : round.notes;
    const told = isBroken ? [] : [isSame ? speech.say("watch.same") : madeLine(documents, speech)];
    const isNew = said.join("\n") !== notes.join("\n");
    context.screen.err([...(isNew || isBroken ? said : []), ...told, ""].join("\n"));
    notes = said;
    show(said);
  }
}

function madeLine(documents: readonly Document[], { say }: Speech<PreviewKey>): string {
  const named = documents.filter(({ isAside }) => !isAside).map(({ path }) => path);
  return say("watch.made", { files: named.join(", ") });
}

function sameFiles(a: readonly Document[], b: readonly Document[] = []): boolean {
  return (
    a.length === b.length &&
    a.every(({ path, content }, at) => path === b[at]?.path && content === b[at]?.content)
  );
}

async function nextRound(context: Context, watching: Watching): Promise<Round> {
  const notes: string[] = [];
  try {
    return await roundOf(context, await watching.make(heard(context, notes)), notes);
  } catch (error) {
    const stop = await spokenStop(error, context.messages);
    if (!(stop instanceof Stop)) throw error;
    return { notes, faults: [stop.message], unread: new Set() };
  }
}

async function roundOf(
  context: Context,
  { opened: found, documents }: MadeNow,
  notes: readonly string[],
): Promise<Round> {
  await refuseLeaks(found, documents);
  const { files, lines } = await unreadFindings(context, found);
  return { documents, unread: files, faults: lines, notes: [...lines, ...notes] };
}

/** A world in which what would be said is kept: it stands in the page too, and is not said again after each save. */
function heard(context: Context, notes: string[]): Context {
  const { isTerminal, color, width } = context.screen;
  return {
    ...context,
    screen: {
      ...{ isTerminal, color, width, progress: () => undefined, out: () => undefined },
      err: (text) => {
        notes.push(text.trimEnd());
      },
    },
  };
}

async function frameOf(
  { layout, isPaper }: Watching,
  { say, code, direction }: Speech<PreviewKey>,
): Promise<string> {
  const { previewFrame } = await import("../render/preview-frame.ts");
  const frame: PreviewFrame = {
    ...{ lang: code, dir: direction, isPaper },
    title: say("watch.title", { layout }),
    hints: isPaper ? [say("watch.paper")] : [],
    ended: say("watch.ended", { command: `pathway render ${layout} --watch` }),
  };
  return previewFrame(frame);
}

async function opened(
  { previews }: Context,
  previewing: Previewing,
  { say }: Speech<PreviewKey>,
): Promise<OpenPreview> {
  try {
    return await previews.open(previewing);
  } catch (error) {
    if (!(error instanceof PreviewFailure)) throw error;
    const key = error.reason === "no-port" ? "watch.no_port" : "watch.no_watch";
    throw new Stop(exit.unable, say(key, { detail: error.detail, command: "pathway render" }));
  }
}
