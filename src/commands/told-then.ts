import { corrections } from "../languages/en-corrections.ts";
import { speak } from "../languages/speech.ts";
import { type Audience, maySee } from "../model/audience.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { openRecorded } from "./copy-compared.ts";
import { exit, Stop } from "./exit.ts";
import { openEdition } from "./open-edition.ts";
import { findPathway } from "./open-pathway.ts";
import { recordNamed } from "./publish-check.ts";
import type { Shown } from "./show.ts";

/**
 * An entry as a published edition told of it: from its saves, on its day, for its readers. What those readers may not see
 * any more, or where somebody hides by now, is told again to protection staff only.
 */
export async function toldThen(
  context: Context,
  input: Input,
  { id, typed }: { readonly id: string; readonly typed: string },
): Promise<Shown> {
  const root = await findPathway(context, input);
  const asked = textOption(input, "audience") as Audience | undefined;
  const record = await recordNamed(context, { root, typed, audience: asked });
  const { number, audience } = record.written;
  const { say } = await speak(corrections, context.messages);
  const isNamed = asked !== undefined && maySee(asked, audience);
  if (audience !== "public" && !isNamed && (asked !== undefined || !context.screen.isTerminal))
    throw new Stop(exit.usage, say("made.who", { number, audience }));
  const { edition } = await openRecorded(context, input, { root, record });
  const service = [...edition.listed, ...edition.unlisted].find((each) => each.id === id);
  const gone = new Stop(exit.usage, say("then.absent", { number, id }));
  if (asked !== "restricted" && !(await isToldStill(context, input, { root, id, audience }))) {
    // Whether there was one is not told either.
    throw new Stop(exit.usage, say("then.gone", { id }));
  }
  if (!service) throw gone;
  return { edition, service, notices: [say("then.notice", { number, date: edition.as_of })] };
}

/** True when the same readers see the entry today, and none of its places is secret. */
async function isToldStill(
  context: Context,
  input: Input,
  {
    root,
    id,
    audience,
  }: { readonly root: string; readonly id: string; readonly audience: Audience },
): Promise<boolean> {
  const options = { ...input.options, pathway: root, audience };
  const { edition, catalogue } = await openEdition(context, { arguments: [], options });
  const seen = [...edition.listed, ...edition.unlisted];
  const renamed = catalogue.services.find(({ written }) => written.former_ids?.includes(id));
  const now = seen.find((each) => each.id === id || each.id === renamed?.source.id);
  return now?.sites.every(({ place }) => !place.hidden) ?? false;
}
