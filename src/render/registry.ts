import { booklet } from "./booklet.ts";
import { card } from "./card.ts";
import { directory } from "./directory.ts";
import type { Layout } from "./layout.ts";

/** Layouts by name. */
export const layouts: readonly Layout[] = [directory, booklet, card];
