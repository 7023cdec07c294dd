import type { Edition, PublishedService } from "../edition/edition.ts";
import { shortNotices } from "./banners.ts";
import { factsOf } from "./card-view.ts";
import { chosenServices, gapsOf } from "./chosen-services.ts";
import { documentName, type PaperChoice, type ScreenLayout } from "./layout.ts";
import { smsSize } from "./sms.ts";
import { linesAloud } from "./text-aloud.ts";
import { textMessage } from "./text-message.ts";

/** What somebody is told without paper: a text message of three parts at most, and a text to be read to them. */
export const text: ScreenLayout = {
  kind: "screen",
  name: "text",
  summary: "a text message (at most three parts) and a text to read aloud, a service",
  takes: ["service", "discreet"],
  documents: (edition, choice) => {
    const blocks = chosenServices(edition, choice).map((service, index) =>
      blockOf(service, { edition, choice, number: index + 1 }),
    );
    if (blocks.length === 0) return [];
    const { reader } = choice;
    const notice = shortNotices({ ...edition, audience: "public" }, choice);
    const asOf = reader.say("as_of", { date: reader.date(edition.as_of) });
    const head = [notice, asOf].filter(Boolean).join("\n");
    return [
      {
        path: documentName({ name: "text", ending: "txt" }, edition, choice),
        content: `${[head, ...blocks].join("\n\n\n")}\n`,
      },
    ];
  },
  gaps: gapsOf,
};

interface Making {
  readonly edition: Edition;
  readonly choice: PaperChoice;
  readonly number: number;
}

function blockOf(service: PublishedService, { edition, choice, number }: Making): string {
  const { reader } = choice;
  const { say } = reader;
  const context = { edition, reader };
  const facts = factsOf(service, context, choice.isDiscreet === true);
  const message = textMessage(facts, context, choice.validUntil);
  const { alphabet, parts, used, room } = smsSize(message.words);
  return [
    facts.isDiscreet ? say("text.number", { number }) : facts.title.text,
    "",
    say("text.sms", { alphabet, parts, used, room }),
    message.words,
    ...(message.leftOut.length > 0
      ? [say("text.left_out", { what: message.leftOut.join(`${say("text.comma")} `) })]
      : []),
    "",
    say("text.aloud"),
    ...linesAloud(facts, context, choice.validUntil),
  ].join("\n");
}
