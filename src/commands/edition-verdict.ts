import { isNearCode, plainCode } from "../model/edition-code.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { ReadRecord } from "./copy-compared.ts";
import type { EditionRecord } from "./edition-records.ts";

/** What a copy with a code is worth. `over`: the last edition, and past its last day. */
export interface Verdict {
  readonly state: "current" | "over" | "superseded" | "withdrawn" | "unknown" | "none";
  /** As it was typed, or as the record has it. */
  readonly code: string;
  readonly record: ReadRecord | undefined;
  /** The edition that took its place, or whose code is nearly the same. */
  readonly other: ReadRecord | undefined;
}

/** Holds a code against every edition. An edition is followed by the last one for the same readers. */
export function verdictOn(
  typed: string,
  records: readonly EditionRecord[],
  today: PlainDate,
): Verdict {
  const readable = records.filter((each): each is ReadRecord => each.written !== undefined);
  const asked = plainCode(typed);
  const codeOf = ({ written }: ReadRecord) => plainCode(written.code ?? "");
  const record = asked === "" ? undefined : readable.findLast((each) => codeOf(each) === asked);
  if (!record) {
    const near = readable.find((each) => isNearCode(codeOf(each), asked));
    const state = records.length === 0 ? "none" : "unknown";
    return { state, code: typed, record: undefined, other: near };
  }
  const { audience, withdrawn, valid_until: until, code = "" } = record.written;
  const last = readable.findLast(
    ({ written }) => written.audience === audience && written.withdrawn === undefined,
  );
  const other = last && last.number > record.number ? last : undefined;
  const isOver = until !== undefined && until < today;
  const state =
    withdrawn !== undefined && withdrawn <= today
      ? "withdrawn"
      : other
        ? "superseded"
        : isOver
          ? "over"
          : "current";
  return { state, code, record, other };
}
