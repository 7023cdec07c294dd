import type { Catalogue } from "../catalogue/catalogue.ts";
import type { FreshnessCause } from "../model/freshness-states.ts";
import { printable } from "../reporters/printable.ts";
import type { OpenReview } from "./review-open.ts";
import { lineAfter } from "./review-preview.ts";
import type { CallResult, EntryResult } from "./review-result.ts";

/** Stops that no answer about facts lifts: what does is written elsewhere. */
const stops = ["funding-ended", "agreement-expired", "vetting-expired", "withdrawn"] as const;

const isStop = (cause: FreshnessCause): cause is (typeof stops)[number] =>
  (stops as readonly FreshnessCause[]).includes(cause);

/**
 * What still keeps an entry off the list although somebody answered, and where that is lifted: whoever confirmed everything
 * would otherwise look for a mistake of their own.
 */
export function stillStopped(
  { talk, opened, today }: Pick<OpenReview, "talk" | "opened" | "today">,
  { entries }: Pick<CallResult, "entries">,
  idOf: (entry: EntryResult) => string,
): readonly string[] {
  return entries.flatMap((each) => {
    if (!each.acts.some(isAnswer)) return [];
    const { cause } = lineAfter(each, opened, today).freshness;
    if (!isStop(cause)) return [];
    const id = idOf(each);
    const provider = opened.catalogue.organizations.get(each.entry.meaning.organization);
    return [talk.speech.say(`stop.${cause}`, { id, file: fileOf(provider) })];
  });
}

const isAnswer = ({ outcome = "confirmed" }: EntryResult["acts"][number]) =>
  outcome === "confirmed" || outcome === "changed";

type Provider = ReturnType<Catalogue["organizations"]["get"]>;

const fileOf = (provider: Provider): string =>
  provider === undefined || provider.source.isPrivate
    ? "private/"
    : printable(provider.source.path);
