import { type RenderKey, renderTalk } from "../languages/en-render.ts";
import { type Speech, speak } from "../languages/speech.ts";
import type { Gaps } from "../render/layout.ts";
import { turned } from "../reporters/direction.ts";
import type { Context } from "./command.ts";

/** Services that are named; the rest is counted. */
const mostNamed = 20;

/** A sheet of a wall names none of them at all; what somebody takes along is a card. */
const alone: ReadonlySet<string> = new Set(["card", "text"]);

/** Names each service whose entry does not answer what a person must know before they go. True where there is one. */
export async function tellGaps(context: Context, layout: string, gaps: Gaps): Promise<boolean> {
  const { open, apart } = gaps;
  const speech = await speak(renderTalk, context.messages);
  const lines = [...apartLines(layout, apart, speech), ...openLines(open, speech)];
  context.screen.err(lines.map((line) => `${turned(line, speech.direction)}\n`).join(""));
  return open.length > 0;
}

/** Counted, not named: a log may be read by others. */
function apartLines(layout: string, count: number, { say }: Speech<RenderKey>): readonly string[] {
  if (count === 0) return [];
  return [
    say("render.apart", { count }),
    `  pathway render ${alone.has(layout) ? layout : "card"} --service ID`,
  ];
}

function openLines(open: Gaps["open"], { say }: Speech<RenderKey>): readonly string[] {
  if (open.length === 0) return [];
  const more = open.length - mostNamed;
  return [
    say("render.open", { count: open.length }),
    ...open
      .slice(0, mostNamed)
      .map(
        ({ service, matters }) =>
          `  ${service.id}: ${matters.map((each) => say(`render.matter.${each}`)).join(", ")}`,
      ),
    ...(more > 0 ? [`  ${say("render.more", { count: more })}`] : []),
  ];
}
