import type { Edition } from "../edition/edition.ts";
import { harms } from "../history/change.ts";
import { type CopyChange, isOver } from "../history/copy-changes.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { type MendContext, matters, mendingsOf } from "./mendings.ts";

/** What became of the entries of the edition before. */
export interface Since {
  readonly number: number;
  readonly asOf: PlainDate;
  readonly changes: readonly CopyChange[];
}

/** What is new since the edition before, as a page of its own tells it. */
export interface News {
  readonly title: string;
  readonly text: string;
  readonly groups: readonly {
    readonly title: string;
    readonly entries: readonly NewsEntry[];
  }[];
  readonly end: readonly string[];
}

interface NewsEntry {
  /** Of the service, to find its page by. */
  readonly service: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** The page says what holds now. What stood in the old copy is not repeated: it may not be for these readers any more. */
export function newsOf(
  { number, asOf, changes }: Since,
  now: Edition,
  telling: MendContext["telling"],
): News {
  const { reader } = telling;
  const context = { telling, mayQuote: () => false };
  const told = changes.filter(({ harm }) => matters(harm));
  const groups = harms.flatMap((harm) => {
    const own = told.filter((each) => each.harm === harm && each.what !== "gone");
    const entries = own.flatMap((each): NewsEntry[] => {
      const lines = mendingsOf(each, context, isOver(each, now)).map(({ write }) => write);
      const name = each.change.after?.own.name ?? each.change.before?.own.name;
      const service = each.change.id;
      return name && lines.length > 0 ? [{ service, name: reader.within(name), lines }] : [];
    });
    return entries.length === 0 ? [] : [{ title: reader.say(`change.harm.${harm}`), entries }];
  });
  const gone = changes.filter(({ what }) => what === "gone").length;
  return {
    title: reader.say("mend.news", { number }),
    text:
      groups.length + gone > 0
        ? reader.say("mend.news_text", { number, date: reader.date(asOf) })
        : reader.say("mend.news_none", { number }),
    groups,
    end: gone > 0 ? [reader.say("mend.news_gone", { count: gone })] : [],
  };
}
