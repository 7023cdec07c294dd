import { entryAge } from "./entry-age.ts";
import { rowLines, wordsText } from "./entry-text.ts";
import type { Match } from "./find-answer.ts";
import type { FindContext } from "./find-rows.ts";
import type { Row } from "./row.ts";
import { feesRow } from "./service-rows.ts";
import { siteRows } from "./site-rows.ts";

/** How many doors fit on a slip of paper. */
const most = 3;

/** What a card says beyond a door, a number and a time may tell why somebody goes there. */
const discreet: ReadonlySet<string> = new Set(["where", "phone", "hours"]);

/**
 * What somebody carries with them, to copy on paper or into a message. Where the need or a service is sensitive a card
 * names neither the service nor who runs it, nor addresses on the network, which say what it is: whoever finds the card learns a door and a number.
 */
export function findCard(
  matches: readonly Match[],
  context: FindContext,
  isSensitive: boolean,
): string {
  const best = matches.filter(({ fit }) => fit === (matches[0]?.fit === "yes" ? "yes" : "ask"));
  const cards = best
    .slice(0, most)
    .map((match) => cardLines(match, context, isSensitive || match.isSensitive).join("\n"));
  const { say } = context.reader;
  return `${cards.length > 0 ? cards.join("\n\n") : say("find.card_none")}\n`;
}

function cardLines(match: Match, context: FindContext, isDiscreet: boolean): readonly string[] {
  const { service, site, fit } = match;
  const { reader } = context;
  const age = entryAge(service, reader);
  const rows = siteRows(site, context)
    .filter(({ kind }) => !isDiscreet || discreet.has(kind))
    .map((row) => (isDiscreet ? bare(row) : row));
  const organization = service.organization_name && reader.words(service.organization_name);
  const names = [wordsText(reader.words(service.name)), organization?.text ?? ""].filter(Boolean);
  return [
    ...(isDiscreet ? [] : [...new Set(names)]),
    ...rowLines([...rows, ...(isDiscreet ? [] : [feesRow(site.fees, reader)])], reader),
    ...(fit === "ask" || age.isOld ? [reader.say("find.call_first")] : []),
    age.text,
  ];
}

/** Without the names of other services, through which this one is reached. */
function bare({ doors: _doors, ...row }: Row): Row {
  return row;
}
