import type { BookletContext, Chapter } from "./booklet-chapters.ts";
import { indexesContext } from "./booklet-indexes.ts";

/** A line of the contents. */
interface ContentsLine {
  readonly id: string;
  readonly title: string;
  readonly count: string | undefined;
  readonly kind: "part" | "sector";
}

/** The contents, in the order of the pages. */
export function contentsLines(
  context: BookletContext,
  {
    chapters,
    sentinel,
    news,
  }: {
    readonly chapters: readonly Chapter[];
    readonly sentinel: string;
    /** The title of the page that tells what is new; an edition that is the first has none. */
    readonly news: string | undefined;
  },
): readonly ContentsLine[] {
  const { edition, reader } = context;
  const { say } = reader;
  const { pathway } = edition;
  const part = (id: string, title: string): ContentsLine => ({
    id,
    title,
    count: undefined,
    kind: "part",
  });
  const sectors = chapters.flatMap((chapter) =>
    chapter.sections.map(({ id, title, services }): ContentsLine => {
      const count = services.length;
      const entries = count > 0 ? say("contents.entries", { count }) : undefined;
      return { id, title, count: entries, kind: "sector" };
    }),
  );
  return [
    part("needs", say("needs.title")),
    part("takes", say("takes.title")),
    part("stop", say("stop.title")),
    part("steps", say("steps.title")),
    ...(pathway.own_services.length > 0 ? [part("own", say("own.title"))] : []),
    ...(news === undefined ? [] : [part("news", news)]),
    ...sectors,
    part("unknown", say("unknown.title")),
    part("unlisted", say("unlisted.title")),
    ...indexesContext(context).map(({ id, title }) => part(id, title)),
    part("complaints", say("complaints.title")),
    ...(pathway.guidance.length > 0 ? [part("guidance", say("guidance.title"))] : []),
    ...(pathway.scope ? [part("scope", say("scope.title"))] : []),
    ...(pathway.inclusion_policy ? [part("policy", say("policy.title"))] : []),
    part("report", say("slip.title")),
    part("notes", say("notes.title")),
    part(sentinel, say("colophon.title")),
  ];
}
