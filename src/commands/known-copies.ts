import { type Audience, maySee } from "../model/audience.ts";
import type { EditionFile } from "../model/file-types.ts";
import { type PlainDate, parseDate } from "../model/plain-date.ts";
import type { Copy } from "../render/copies.ts";
import type { Context } from "./command.ts";
import { type EditionRecord, editionRecords, isApart } from "./edition-records.ts";
import { verdictOn } from "./edition-verdict.ts";

interface Asking {
  readonly audience: Audience;
  readonly today: PlainDate;
  /** The edition that is being made; those after it are not known yet. */
  readonly own?: Pick<EditionFile, "number" | "audience" | "code" | "valid_until" | "as_of">;
}

/** What printed copies are worth, as `verify-edition` would say, the newest first: of editions that these readers may know of. */
export async function knownCopies(
  { files }: Pick<Context, "files">,
  root: string,
  { audience, today, own }: Asking,
): Promise<readonly Copy[]> {
  const kept = await editionRecords({ files }, root);
  const isOwnApart = audience === "restricted";
  const records: readonly EditionRecord[] = own
    ? [
        // Those for protection staff are counted by themselves.
        ...kept.filter((each) => isApart(each) !== isOwnApart || each.number < own.number),
        { number: own.number, path: "", text: "", written: own },
      ]
    : kept;
  const seen = records.filter(({ written }) => written && maySee(audience, written.audience));
  return seen.flatMap(({ written }) => copyOf(written?.code ?? "", records, today)).reverse();
}

function copyOf(code: string, records: readonly EditionRecord[], today: PlainDate): Copy[] {
  const { state, record, other } = verdictOn(code, records, today);
  if (!record) return [];
  const { number, withdrawn = "", valid_until: until = "" } = record.written;
  const base = { number, code };
  if (state === "superseded" && other) return [{ ...base, state, by: other.number }];
  const on = parseDate(state === "withdrawn" ? withdrawn : until);
  return on && (state === "withdrawn" || state === "over" || state === "current")
    ? [{ ...base, state, on }]
    : [];
}
