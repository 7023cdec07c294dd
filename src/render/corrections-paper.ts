import type { PlainDate } from "../model/plain-date.ts";
import type { Slip, SlipEntry } from "./corrections.ts";
import { endPaper } from "./end-paper.ts";
import { ownSource } from "./escape.ts";
import type { PaperDocument } from "./layout.ts";
import type { MendContext } from "./mendings.ts";
import { fillPage } from "./page.ts";
import { paperFooter } from "./paper-footer.ts";

/** A slip on its way to the printer. */
export interface SlipPaper {
  readonly slip: Slip;
  readonly number: number;
  readonly date: PlainDate;
}

/** The slip to be taped inside the cover. A4. */
export function slipPaper({ slip, number, date }: SlipPaper, context: MendContext): PaperDocument {
  const { reader } = context.telling;
  const { say } = reader;
  const content = {
    ...slip,
    how: say("mend.how"),
    awayTitle: say("mend.away"),
    heads: { where: say("mend.where"), strike: say("mend.strike"), write: say("mend.write") },
    ending: slip.end,
    rules: ownSource(
      paperFooter([...slip.notices, `${slip.title} · ${slip.about[1]}`], reader, "160mm"),
    ),
  };
  return paperOf("corrections", content, { title: slip.title, number, date, context });
}

/** Signs that find room on a sticker below its head. */
const fullSticker = 130;
/** 24 stickers of 70 × 37 mm on a sheet, a size that is sold everywhere. */
const onSheet = 24;

/** One sticker for each line that is written: to be put over what stands there. Label sheets of 3 × 8, A4, without a margin. */
export function stickerPaper(
  { slip, number, date }: SlipPaper,
  context: MendContext,
): PaperDocument {
  const { say } = context.telling.reader;
  const stickers = slip.groups
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => stickersOf(entry, number, context));
  const sheets = Array.from({ length: Math.ceil(stickers.length / onSheet) }, (_, index) =>
    stickers.slice(index * onSheet, (index + 1) * onSheet),
  );
  const title = say("mend.sticker_title", { number });
  return paperOf("stickers", { title, sheets }, { title, number, date, context });
}

function stickersOf(entry: SlipEntry, number: number, { telling }: MendContext): object[] {
  const { say } = telling.reader;
  return entry.mendings.map(({ label, write }) => ({
    head: say("mend.sticker_head", { number, where: entry.where }),
    name: entry.name,
    write:
      write.length + entry.name.length > fullSticker
        ? say("mend.sticker_see", { label: label ?? entry.where })
        : write,
  }));
}

interface Papered {
  readonly title: string;
  readonly number: number;
  readonly date: PlainDate;
  readonly context: MendContext;
}

function paperOf(
  layout: "corrections" | "stickers",
  content: object,
  { title, number, date, context }: Papered,
): PaperDocument {
  const { language } = context.telling.reader;
  const html = fillPage(layout, {
    ...content,
    ...{ lang: language.code, dir: language.direction },
  });
  return endPaper({
    ...{ path: `${layout}-${number}.${language.code}.pdf`, html },
    ...{ title, language, date },
  });
}
