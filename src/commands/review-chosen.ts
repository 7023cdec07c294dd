import type { SourceFile } from "../catalogue/source-file.ts";
import { stale } from "../languages/en-stale.ts";
import { speak } from "../languages/speech.ts";
import { nearest } from "../model/nearest.ts";
import { nameOf } from "../model/stale-lines.ts";
import { read } from "../model/text.ts";
import type { Choice } from "../ports/prompt.ts";
import { printable } from "../reporters/printable.ts";
import { textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { foundEntry } from "./found-entry.ts";
import { openUsablePathway } from "./open-pathway.ts";
import { asOf } from "./options.ts";
import type { Choosing } from "./review-open.ts";
import { servicesOf } from "./surroundings.ts";

/** The services a talk is about: those named, all of a provider, or the one that a person picks from what is due. */
export async function chosenServices(choosing: Choosing): Promise<readonly SourceFile[]> {
  const { input, talk } = choosing;
  const { say } = talk.speech;
  const provider = textOption(input, "organization");
  if (provider !== undefined) return ofProvider(choosing, provider);
  const ids = [...new Set(input.arguments)];
  if (ids.length === 0 && !talk.mayAsk) throw new Stop(exit.usage, say("choose.needed"));
  const chosen = ids.length > 0 ? ids : [await pickedId(choosing)];
  return chosen.map((id) => serviceNamed(choosing, id));
}

/** The service with the id that was typed; of a provider it is said how all its services are meant. */
export function serviceNamed({ context, input, talk, around }: Choosing, id: string): SourceFile {
  const looking = { context, input, speech: talk.speech, around };
  const { file } = foundEntry(looking, id, { meant: "service" });
  if (file.kind === "service") return file;
  throw new Stop(exit.usage, talk.speech.say("choose.is_provider", { id }));
}

function ofProvider({ context, talk, around }: Choosing, id: string): readonly SourceFile[] {
  const { say } = talk.speech;
  const known = around.sources.flatMap((each) => (each.kind === "organization" ? [each.id] : []));
  if (!known.includes(id)) {
    const near = nearest(id, known);
    throw new Stop(
      exit.usage,
      near === undefined
        ? say("choose.no_provider", { id })
        : say("choose.near_provider", { id, near }),
    );
  }
  const services = servicesOf(context, around, id);
  if (services.length === 0) throw new Stop(exit.usage, say("choose.no_services", { id }));
  return services;
}

/** Whatever is not current, worst first. */
async function pickedId({ context, input, talk, around }: Choosing): Promise<string> {
  const { say } = talk.speech;
  const catalogue = await openUsablePathway(context, around.root);
  const { staleReport } = await import("../catalogue/stale-report.ts");
  const report = staleReport(catalogue, asOf(context, input, around.pathway));
  const due = report.lines.filter(({ freshness }) => freshness.state !== "current");
  if (due.length === 0) throw new Stop(exit.fine, say("choose.nothing_due"));
  const states = await speak(stale, context.messages);
  const picked = await talk.choose({
    flag: "entry",
    question: "choose.which",
    help: "choose.which_help",
    isRequired: true,
    choices: namedApart(
      due.map(({ id, name, organization, freshness: { state } }) => {
        const { code: language } = talk.speech;
        const { languages } = around.pathway;
        const service = printable(read(name, language, languages).words);
        const reader = { language, languages };
        const provider = printable(nameOf(report.organizations, organization, reader));
        return { value: id, name: [service, provider, states.say(`state.${state}`)].join(" – ") };
      }),
    ),
  });
  return picked ?? "";
}

/** A provider may call several services the same: there the id tells which one is meant. */
function namedApart(choices: readonly Choice[]): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const { name } of choices) counts.set(name, (counts.get(name) ?? 0) + 1);
  return choices.map((each) =>
    (counts.get(each.name) ?? 0) > 1 ? { ...each, name: `${each.name}  ${each.value}` } : each,
  );
}
