import { dutyLines } from "../catalogue/call-duties.ts";
import { type PlanKey, plan as planWords } from "../languages/en-plan.ts";
import { prompts } from "../languages/en-prompts.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { compareStates } from "../model/freshness-states.ts";
import { compareSigns } from "../model/plain-date.ts";
import { callsAWeek, type ReviewShare, usualWeek } from "../model/review-load.ts";
import { reviewPlan } from "../model/review-plan.ts";
import { type Crowd, crowdsOf, type Spreadable } from "../model/spread.ts";
import type { FileChange } from "../ports/writer.ts";
import { turned } from "../reporters/direction.ts";
import { perWeekOption } from "./calls.ts";
import type { Command, Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { interview } from "./interview.ts";
import { type OpenEntries, openEntries } from "./open-entries.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf, shared } from "./options.ts";
import { carryOut, planOptions } from "./planned-change.ts";
import { withValues } from "./record-review.ts";
import { saveFiles } from "./save.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--per-week <number>",
      description:
        "services you can ask about in a week; as many as keep all confirmed when absent",
    },
    { flags: "--yes", description: "write without asking" },
    shared.noSave,
    ...planOptions,
  ],
  examples: ["pathway spread --dry-run", "pathway spread", "pathway spread --per-week 20 --yes"],
  async run(context, input) {
    const root = await findPathway(context, input);
    const opened = await openEntries(context, root, () => true);
    const { pathway } = opened.catalogue;
    const today = asOf(context, input, pathway);
    const lines = dutyLines(opened.catalogue, opened.chosen, today);
    const shares = lines.map(({ share }) => share);
    const room = perWeekOption(input) ?? usualWeek(shares);
    const crowds = crowdsOf(spreadable(opened, lines), { today, room });
    const speech = await speak(planWords, context.messages);
    const never = lines.filter(({ line }) => line.freshness.state === "never_verified").length;
    for (const words of toldOf(crowds, { speech, shares, room, never, lines }))
      context.screen.out(`${turned(words, speech.direction)}\n`);
    const changes = changesOf(crowds, opened);
    if (changes.length === 0) return exit.fine;
    await mustBeWanted(context, input, speech);
    const written = await carryOut(context, input, { root, changes });
    if (written.length === 0) return exit.fine;
    // The shared history does not tell how many entries there are for protection staff.
    const [apart, shared] = [true, false].map((isPrivate) =>
      speech.say("spread.commit", {
        count: written.filter(({ file }) => file.startsWith("private/") === isPrivate).length,
      }),
    ) as [string, string];
    const said = await speak(prompts, context.messages);
    saveFiles(
      { context, input, speech: said, root, pathway },
      written.map(({ file }) => file),
      { shared, apart },
    );
    return exit.fine;
  },
};

type Lines = ReturnType<typeof dutyLines>;

/** Entries that are confirmed in time. One with an interval of its own counts in its crowd, and is left as it is. */
function spreadable({ catalogue, chosen }: OpenEntries, lines: Lines): readonly Spreadable[] {
  const entries = new Map(chosen.map((entry) => [entry.source.id, entry.meaning]));
  const { pathway, vocabulary } = catalogue;
  return lines.flatMap(({ line }): Spreadable[] => {
    const { state, confirmed, cause } = line.freshness;
    const service = entries.get(line.id);
    if (compareStates(state, "due") > 0 || cause !== "routine" || !confirmed || !service) return [];
    const organization = catalogue.organizations.get(service.organization)?.meaning;
    const bare = { ...service, review: {} };
    const [group] = reviewPlan({ service: bare, organization, pathway, vocabulary }).groups;
    const isOwn = Object.keys(service.review).some((key) => key !== "owner");
    return group ? [{ id: line.id, confirmed, every: group.every, isOwn }] : [];
  });
}

function changesOf(
  crowds: readonly Crowd[],
  { chosen, texts }: OpenEntries,
): readonly FileChange[] {
  const days = new Map(crowds.flatMap(({ sooner }) => sooner.map((each) => [each.id, each.days])));
  const changes = chosen.flatMap(({ source }): FileChange[] => {
    const every = days.get(source.id);
    const before = texts.get(source.path);
    if (every === undefined || before === undefined) return [];
    const path = ["review", "every"];
    const after = withValues("service", before, [{ path, value: `${every} days` }]);
    return [{ file: source.path, before, after }];
  });
  return changes.sort((a, b) => compareSigns(a.file, b.file));
}

interface Telling {
  readonly speech: Speech<PlanKey>;
  readonly shares: readonly ReviewShare[];
  readonly room: number;
  readonly never: number;
  readonly lines: Lines;
}

function toldOf(
  crowds: readonly Crowd[],
  { speech: { say }, shares, room, never, lines }: Telling,
): readonly string[] {
  const days = new Map(crowds.flatMap(({ sooner }) => sooner.map((each) => [each.id, each.days])));
  const after = lines.map(({ line, share }): ReviewShare => {
    const count = days.get(line.id);
    return count === undefined ? share : { services: 1, every: { count, unit: "day" } };
  });
  const perWeek = (of: readonly ReviewShare[]) => Math.ceil(callsAWeek(of));
  return [
    ...crowds.flatMap(({ on, count, weeks, sooner }) => [
      say("spread.crowd", { on, count }),
      say("spread.sooner", { count: sooner.length, weeks }),
    ]),
    crowds.length === 0
      ? say("spread.nothing", { room })
      : say("spread.cost", { before: perWeek(shares), after: perWeek(after) }),
    ...(never > 0 ? [say("spread.never", { count: never })] : []),
  ];
}

/** Ends the command where nobody said that it is to be written. */
async function mustBeWanted(
  context: Context,
  input: Input,
  { say }: Speech<PlanKey>,
): Promise<void> {
  if (input.options["yes"] === true || input.options["dry-run"] === true) return;
  const talk = await interview(context, input, planWords);
  if (!talk.mayAsk) throw new Stop(exit.usage, say("spread.yes_needed"));
  if (!(await talk.yesOrNo({ flag: "yes", question: "spread.ask" }, false)))
    throw new Stop(exit.interrupted, talk.speech.say("ask.left"));
}
