import type { BookletContext } from "./booklet-chapters.ts";
import type { Words } from "./reader.ts";

const numbers = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** The steps of a referral as Humanitarian Service Points take them, with what to say: consent comes before referring. */
export function stepsContext(context: BookletContext): object {
  const { say } = context.reader;
  return {
    title: say("steps.title"),
    sayLabel: say("steps.say"),
    steps: numbers.map((number) => ({
      number,
      title: say(`steps.${number}`),
      text: say(`steps.${number}_text`),
      say: number === "7" ? undefined : say(`steps.${number}_say`),
      more: number === "7" ? records(context) : [],
    })),
    protocol: protocolOf(context),
  };
}

function records({ edition, reader }: BookletContext): readonly Words[] {
  const { system, who } = edition.pathway.records ?? {};
  return [
    ...(system ? [{ text: reader.say("steps.records", { system }) }] : []),
    ...(who ? [reader.words(who)] : []),
  ];
}

/** The agreed protocol, where this audience may see it. */
function protocolOf({ edition, reader }: BookletContext): object | undefined {
  const protocol = edition.protocols.get(edition.pathway.protocol ?? "");
  return (
    protocol && {
      title: reader.say("steps.protocol", { name: reader.words(protocol.name).text }),
      steps: protocol.steps.map(reader.words),
    }
  );
}
