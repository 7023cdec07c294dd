import type { PublishedService } from "../edition/edition.ts";
import { anchorOf, type BookletContext, type BookletSection, inOrder } from "./booklet-chapters.ts";
import { codeName } from "./row.ts";
import { emptySectors } from "./sections.ts";
import { questions, taking } from "./takes.ts";

/** Pages named beside a need; the section's own page leads to the others. */
const mostPages = 4;

/** Lines that fit on the page of needs in two columns; more stand in three, so that the opening stays an opening. */
const mostLines = 100;

/** The first opening: what the person needs, with the page; and who takes whom. */
export function openingContext(context: BookletContext): object {
  const { say } = context.reader;
  const needs = context.sections.map((section) => needOf(section, context));
  const lines = needs.reduce((sum, need) => sum + need.codes.length + 2, 0);
  return {
    isLong: lines > mostLines,
    needsTitle: say("needs.title"),
    needsHint: say("needs.hint"),
    first: say("needs.first"),
    firstGo: say("needs.first_go"),
    needs,
    without: needsWithout(context),
    none: say("needs.none"),
    takesTitle: say("takes.title"),
    takesHint: say("takes.hint"),
    legend: say("takes.legend"),
    heads: questions.map((each) => say(`takes.${each}`)),
    sectorHead: say("takes.sector"),
    pageHead: say("takes.page"),
    takes: context.sections
      .filter((section) => section.services.length > 0)
      .map((section) => ({
        title: section.title,
        id: section.id,
        cells: questions.map((question) => sectorCell(section.services, question, context)),
      })),
  };
}

interface Need {
  readonly title: string;
  readonly id: string;
  readonly note: string | undefined;
  readonly codes: readonly { readonly name: string }[];
}

function needOf(section: BookletSection, context: BookletContext): Need {
  const providing = new Map<string, string[]>();
  for (const service of inOrder(context))
    for (const code of service.provides)
      if (context.edition.vocabulary.get(code)?.sector === section.sector)
        providing.set(code, [...(providing.get(code) ?? []), anchorOf(service, context)]);
  const codes = [...providing].map(([code, ids]) => ({
    name: codeName(code, context),
    ids: ids.slice(0, mostPages),
    more: ids.length > mostPages,
  }));
  return {
    title: section.title,
    id: section.id,
    note: section.isProtected ? context.reader.say("needs.specialist") : undefined,
    codes: codes.sort((a, b) => context.reader.compare(a.name, b.name)),
  };
}

/** Needs for which nothing is listed. Needs that a specialist answers are never among them. */
export function needsWithout(context: BookletContext): readonly string[] {
  const gaps = context.sections.filter((each) => !each.isProtected).flatMap((each) => each.gaps);
  return [...emptySectors(context), ...gaps];
}

function sectorCell(
  services: readonly PublishedService[],
  question: (typeof questions)[number],
  { reader: { say } }: BookletContext,
): object {
  const answers = services.map((service) => taking(service, question));
  const yes = answers.filter((each) => each === "yes").length;
  if (yes > 0) return { kind: "yes", text: `${yes}/${services.length}` };
  const kind = answers.includes("ask") ? "ask" : "no";
  return { kind, text: say(`takes.${kind}`) };
}
