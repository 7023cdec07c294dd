import { booklet } from "./booklet.ts";
import { card } from "./card.ts";
import { directory } from "./directory.ts";
import { forms } from "./forms.ts";
import type { Layout } from "./layout.ts";
import { poster } from "./poster.ts";
import { sheet } from "./sheet.ts";
import { site } from "./site.ts";
import { text } from "./text.ts";

/** Layouts by name. */
export const layouts: readonly Layout[] = [
  directory,
  site,
  booklet,
  card,
  text,
  sheet,
  poster,
  forms,
];
