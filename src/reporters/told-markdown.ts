import type { Direction } from "./direction.ts";
import { markdownId, markdownWords } from "./markdown-words.ts";

/** A page of changes as it is told: see `render/told-page.ts`. */
interface Page {
  readonly title: string;
  readonly notices: readonly string[];
  readonly about: readonly string[];
  readonly groups: readonly {
    readonly title: string | undefined;
    readonly entries: readonly {
      readonly title: string;
      readonly id: string | undefined;
      readonly lines: readonly string[];
      readonly notes: readonly string[];
    }[];
  }[];
  readonly end: readonly string[];
}

/** What changed as Markdown, for an issue, a pull request or an e-mail. */
export function toldMarkdown(page: Page, direction: Direction): string {
  const words = (text: string) => markdownWords(text, direction);
  const lines = [
    `## ${words(page.title)}`,
    "",
    ...page.notices.flatMap((notice) => [`> ${words(notice)}`, ""]),
    ...page.about.flatMap((each) => [words(each), ""]),
    ...page.groups.flatMap(({ title, entries }) => [
      ...(title === undefined ? [] : [`### ${words(title)}`, ""]),
      ...entries.flatMap(({ title: name, id, lines: changes, notes }) => [
        `- **${words(name)}**${id === undefined ? "" : ` ${markdownId(id)}`}`,
        ...[...changes, ...notes].map((each) => `  - ${words(each)}`),
      ]),
      "",
    ]),
    ...page.end.flatMap((each) => [words(each), ""]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
