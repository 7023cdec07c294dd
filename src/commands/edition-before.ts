import { copyChanges } from "../history/copy-changes.ts";
import type { Audience } from "../model/audience.ts";
import { type PlainDate, parseDate } from "../model/plain-date.ts";
import type { Since } from "../render/news.ts";
import type { Context, Input } from "./command.ts";
import { comparedEditions, openRecorded } from "./copy-compared.ts";
import type { EditionRecord } from "./edition-records.ts";
import type { OpenEdition } from "./open-edition.ts";
import { recordNamed } from "./publish-check.ts";

/**
 * The number of the last edition for the same readers, and of the same part of the pathway, whose save Git still
 * has; `undefined` where there is none.
 */
export function editionBefore(
  { git }: Pick<Context, "git">,
  root: string,
  {
    records,
    audience,
    select,
  }: {
    readonly records: readonly EditionRecord[];
    readonly audience: Audience;
    readonly select: string | undefined;
  },
): number | undefined {
  return records.findLast(
    ({ written }) =>
      written?.audience === audience &&
      written.made_with?.select === select &&
      written.commit !== undefined &&
      git.resolve(root, written.commit) !== undefined,
  )?.number;
}

/** What became of the entries of the edition before; `undefined` where there is none. Asks nothing of today: it is the same whenever it is asked. */
export async function sinceBefore(
  context: Context,
  input: Input,
  {
    root,
    follows,
    now,
  }: { readonly root: string; readonly follows: number | undefined; readonly now: OpenEdition },
): Promise<Since | undefined> {
  if (follows === undefined) return undefined;
  const { audience } = now.edition;
  const record = await recordNamed(context, { root, typed: String(follows), audience });
  const copy = await openRecorded(context, input, { root, record });
  const asOf: PlainDate = parseDate(record.written.as_of) ?? now.edition.as_of;
  return { number: follows, asOf, changes: copyChanges(comparedEditions(copy, now)) };
}
