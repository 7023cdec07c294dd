import type { Catalogue } from "../catalogue/catalogue.ts";
import { locate } from "../catalogue/locate.ts";
import { staleReport } from "../catalogue/stale-report.ts";
import { staleWhy } from "../catalogue/stale-why.ts";
import { stale as staleWords } from "../languages/en-stale.ts";
import { why as whyWords } from "../languages/en-why.ts";
import { speak } from "../languages/speech.ts";
import type { Reason, StaleWhy } from "../model/stale-why.ts";
import { whyJson, whyText } from "../reporters/stale-why.ts";
import type { Context, Input } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";
import { exit, Stop } from "./exit.ts";
import { findPathway, openUsablePathway } from "./open-pathway.ts";
import { asOf, formatOption } from "./options.ts";

/** Tells of one entry which line of which file set each date. Only its files are read exactly. */
export async function explainOne(context: Context, input: Input, id: string): Promise<number> {
  const isJson = isJsonAsked(input);
  const root = await findPathway(context, input);
  const catalogue = await openUsablePathway(context, root);
  const today = asOf(context, input, catalogue.pathway);
  const { screen, version } = context;
  const { isTerminal, color, width } = screen;
  const showsAll = isTerminal || input.options["show-values"] === true;
  const entry = entryOf(id, staleReport(catalogue, today), { catalogue, showsAll });
  const why = located(staleWhy(entry, catalogue, today), { context, root, showsAll });
  const messages = isJson ? "en" : context.messages;
  const [speech, states] = await Promise.all([
    speak(whyWords, messages),
    speak(staleWords, messages),
  ]);
  const style = { version, color, width, isTerminal, showsAll, speech, states };
  screen.out(isJson ? whyJson(why, style) : whyText(why, style));
  return exit.fine;
}

function isJsonAsked(input: Input): boolean {
  const format = formatOption(input);
  if (format !== "text" && format !== "json")
    throw new Stop(exit.usage, `--why is told as text or json, not as ${format}.`);
  return format === "json";
}

interface Around {
  readonly catalogue: Catalogue;
  readonly showsAll: boolean;
}

/**
 * The entry asked for. In a log one for protection staff is answered exactly as one that does not exist, and is nobody's
 * nearest name.
 */
function entryOf(
  id: string,
  { lines, unjudged }: ReturnType<typeof staleReport>,
  { catalogue, showsAll }: Around,
): Catalogue["services"][number] {
  const told = lines.filter((line) => showsAll || !line.restricted);
  const found = told.some((line) => line.id === id)
    ? catalogue.services.find(({ source }) => source.id === id)
    : undefined;
  if (found) return found;
  const lost = unjudged.find(
    ({ file, restricted }) => (showsAll || !restricted) && file.endsWith(`/${id}.yaml`),
  );
  if (lost)
    throw new Stop(
      exit.unable,
      `${lost.file} cannot be judged: it, or its organisation's file, cannot be used as it stands. Run  pathway validate  to see why.`,
    );
  const near = didYouMean(
    id,
    told.map((line) => line.id),
  );
  const hint = showsAll
    ? "See them all:  pathway list --audience restricted"
    : "Entries for protection staff are told of on a terminal only, or with --show-values.";
  throw new Stop(exit.usage, `There is no service "${id}" to tell of.${near} ${hint}`);
}

interface Locating {
  readonly context: Context;
  readonly root: string;
  readonly showsAll: boolean;
}

/** Adds the line to each place; its file is read once more, exactly. In a log no file of `private/` is named. */
function located(why: StaleWhy, { context: { files }, root, showsAll }: Locating): StaleWhy {
  const lineOf = (reason: Reason): Reason => {
    const named = reason.places.filter(({ file }) => showsAll || !file.startsWith("private/"));
    const found = locate(
      named.map(({ file, path }) => ({
        rule: "stale-why",
        severity: "note",
        file,
        path,
        message: "",
        quotable: false,
      })),
      { files, root, showing: "log" },
    );
    const places = named.map((each, index) => {
      const line = found[index]?.start?.line;
      return line === undefined ? each : { ...each, line };
    });
    return { ...reason, places };
  };
  return {
    ...why,
    groups: why.groups.map((each) => ({ ...each, reasons: each.reasons.map(lineOf) })),
    whole: why.whole.map(lineOf),
  };
}
