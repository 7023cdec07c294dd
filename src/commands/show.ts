import type { Edition, PublishedService } from "../edition/edition.ts";
import { serviceAnswer } from "../exports/json.ts";
import { banners } from "../render/banners.ts";
import { type EntryText, entryText } from "../render/entry-text.ts";
import { entryView } from "../render/entry-view.ts";
import type { Reader } from "../render/reader.ts";
import { stopBoxOfEntry } from "../render/stop-box.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText, printableData } from "../reporters/printable.ts";
import { serviceNamed } from "./chosen-services.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit } from "./exit.ts";
import { openEdition } from "./open-edition.ts";
import { formatOption, shared } from "./options.ts";
import { outputReader } from "./output-language.ts";

export const command: Command = {
  arguments: "<id>",
  options: [
    shared.pathway,
    shared.asOf,
    shared.audience,
    shared.language,
    { flags: "--edition <number>", description: "as this published edition had it, on its day" },
    { flags: "--format <format>", description: "how to print", choices: ["text", "json"] },
    shared.json,
  ],
  examples: [
    "pathway show eye-clinic",
    "pathway show eye-clinic --language ar",
    "pathway show nile-clinic --edition 3",
  ],
  async run(context, input) {
    const id = input.arguments[0] ?? "";
    const typed = textOption(input, "edition");
    if (typed !== undefined) {
      const { toldThen } = await import("./told-then.ts");
      return print(context, input, await toldThen(context, input, { id, typed }));
    }
    const { edition } = await openEdition(context, input);
    return print(context, input, { edition, service: serviceNamed(id, edition), notices: [] });
  },
};

/** An entry as an edition has it. */
export interface Shown {
  readonly edition: Edition;
  readonly service: PublishedService;
  /** What stands above it. */
  readonly notices: readonly string[];
}

async function print({ screen, version }: Context, input: Input, shown: Shown): Promise<number> {
  screen.out(
    formatOption(input) === "json"
      ? jsonOf(shown, version)
      : textOf(shown, await outputReader(input, shown.edition)),
  );
  return exit.fine;
}

function textOf({ service, edition, notices }: Shown, reader: Reader): string {
  const context = { edition, reader };
  const { say } = reader;
  const isUnlisted = edition.unlisted.includes(service);
  const text: EntryText = {
    view: entryView(service, context),
    stop: stopBoxOfEntry(service, context),
    notices: [
      ...notices,
      ...banners(edition, { reader, isWorkingCopy: false }),
      ...(isUnlisted ? [`${say("directory.unlisted")}. ${say("directory.unlisted_hint")}`] : []),
    ],
  };
  return entryText(printableData(text), reader);
}

function jsonOf({ service, edition }: Shown, version: string): string {
  const answer = {
    tool: "pathway",
    version,
    format_version: formatVersion,
    as_of: edition.as_of,
    audience: edition.audience,
    listed: edition.listed.includes(service),
    service: serviceAnswer(service, edition),
  };
  return jsonText(answer);
}
