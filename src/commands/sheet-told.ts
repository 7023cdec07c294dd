import type { Act } from "../model/review-acts.ts";
import { read } from "../model/text.ts";
import { isolated } from "../reporters/printable.ts";
import { exit, Stop } from "./exit.ts";
import { dayOf, methods, roleOf } from "./review-act.ts";
import type { RowChange } from "./sheet-changes.ts";
import type { Taking } from "./sheet-take.ts";

/** How what is new of each provider was learned; nothing for one where slips are corrected, and nothing is confirmed. */
export type Told = ReadonlyMap<string, Act>;

/** Asks once for each provider how it was learned, and from whom. Flags answer for all of them. */
export async function askTold(rows: readonly RowChange[], taking: Taking): Promise<Told> {
  const { input, talk } = taking;
  const told = new Map<string, Act>();
  const isDry = input.options["dry-run"] === true;
  if (rows.length === 0 || input.options["unverified"] === true) return told;
  if (!talk.mayAsk && !talk.isAnswered("method")) {
    if (isDry) return told;
    throw new Stop(exit.usage, talk.speech.say("told.needed"));
  }
  const providers = new Set(rows.map(({ entry }) => entry.meaning.organization));
  let by: string | undefined;
  for (const provider of providers) {
    const how = await askHow(provider, taking);
    if (!how) continue;
    by ??= await roleOf({ talk: taking.review, around: taking.around }, ownerOf(rows));
    told.set(provider, { ...how, by });
  }
  return told;
}

/** Among the ways in which something is learned, the one that confirms nothing. */
const slips = "slips";

async function askHow(
  provider: string,
  { input, talk, review, around, today, opened, context }: Taking,
): Promise<Omit<Act, "by"> | undefined> {
  const { say } = talk.speech;
  const found = opened.catalogue.organizations.get(provider)?.meaning;
  const name = found && read(found.name, context.messages, around.pathway.languages).words;
  const typed = talk.isAnswered("method");
  const method = await talk.choose({
    ...{ flag: "method", question: "told.how", isRequired: true },
    facts: { provider: isolated(name ?? provider) },
    choices: [
      ...methods.map((value) => ({ value, name: review.speech.say(`talk.method_${value}`) })),
      ...(typed ? [] : [{ value: slips, name: say("told.slips") }]),
    ],
  });
  const known = methods.find((each) => each === method);
  if (known === undefined) return undefined;
  const on = dayOf({ talk: review, around, today }, input);
  if (on > today)
    throw new Stop(exit.usage, `--on: ${review.speech.say("door.future", { on, today })}`);
  const who = await review.text({
    ...{ flag: "with", question: "new.with", help: "new.with_help", wrong: "ask.required" },
    read: (words) => words,
  });
  return { on, method: known, ...(who === undefined ? {} : { with: who }) };
}

const ownerOf = ([row]: readonly RowChange[]): string | undefined =>
  row?.entry.meaning.review["owner"];
