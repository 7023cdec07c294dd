import type { Edition, PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import type { Reader } from "../render/reader.ts";
import { areaName } from "../render/row.ts";
import { type ListLine, listJson, listText } from "../reporters/list.ts";
import { languageByName } from "../schema/mistaken-language.ts";
import { type Command, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { openEdition, tellWithheld } from "./open-edition.ts";
import { formatOption, shared } from "./options.ts";
import { outputReader } from "./output-language.ts";
import { filterOptions, serviceFilter } from "./service-filter.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    shared.audience,
    shared.language,
    ...filterOptions,
    {
      flags: "--speaks <code>",
      description: "only entries where this language is spoken, such as ar",
    },
    { flags: "--format <format>", description: "how to print", choices: ["text", "json"] },
    shared.json,
  ],
  examples: [
    "pathway list",
    "pathway list --sector health --area omdurman",
    "pathway list --speaks fr --json",
  ],
  async run(context, input) {
    const opened = await openEdition(context, input);
    const { edition } = opened;
    const { screen } = context;
    const reader = await outputReader(input, edition);
    const isMeant = serviceFilter(input, edition);
    const language = languageAsked(input, edition);
    const chosen = (service: PublishedService) =>
      isMeant(service) && (language === undefined || languagesOf(service).includes(language));
    if (!isSpoken(input, edition)) screen.err(nobodySpeaks(input, reader));
    const lines = [
      ...edition.listed.map((service) => ({ service, listed: true })),
      ...edition.unlisted.map((service) => ({ service, listed: false })),
    ]
      .filter(({ service }) => chosen(service))
      .map(({ service, listed }) => lineOf(service, listed, { edition, reader }))
      .sort((a, b) => reader.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    const report = { version: context.version, as_of: edition.as_of, lines };
    screen.out(formatOption(input) === "json" ? listJson(report) : listText(report, screen));
    tellWithheld(context, opened);
    return exit.fine;
  },
};

function lineOf(
  service: PublishedService,
  listed: boolean,
  context: { edition: Edition; reader: Reader },
): ListLine {
  const { reader } = context;
  const { id, status, outcomes } = service;
  const areas = [...new Set(service.sites.flatMap((site) => site.place.area ?? []))];
  const isOpen = status === undefined || status.state === "open";
  const words = [
    ...(isOpen ? [] : [label(reader.language, "state", status.state)]),
    listed ? label(reader.language, "freshness", outcomes.state) : reader.say("directory.unlisted"),
  ];
  return {
    id,
    listed,
    name: reader.words(service.name).text,
    organization: service.organization_name ? reader.words(service.organization_name).text : "",
    areas: areas.map((area) => areaName(area, context)),
    sectors: service.sectors,
    state: [...new Set(words)].join(", "),
    status: status?.state ?? "open",
    freshness: outcomes.state,
  };
}

const languagesOf = (service: PublishedService): readonly string[] =>
  [service, ...service.sites].flatMap((each) => each.languages.map(({ code }) => code));

const spokenIn = ({ listed, unlisted }: Edition): ReadonlySet<string> =>
  new Set([...listed, ...unlisted].flatMap(languagesOf));

/** The language asked for; one that does not exist is a mistake to be told. */
function languageAsked(input: Input, edition: Edition): string | undefined {
  const typed = textOption(input, "speaks");
  const code = typed?.toLowerCase();
  const spoken = spokenIn(edition);
  if (code === undefined || spoken.has(code) || isLanguage(code)) return code;
  const meant = languageByName(code);
  const near = meant === undefined ? "" : ` Did you mean ${meant}?`;
  const choice = spoken.size > 0 ? `\nSpoken here: ${[...spoken].sort().join(", ")}` : "";
  throw new Stop(
    exit.usage,
    `There is no language with the code "${typed}".${near} Write it in two or three letters, such as ar.${choice}`,
  );
}

function isLanguage(code: string): boolean {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return /^[a-z]{2,3}$/.test(code) && names.of(code) !== undefined;
}

function isSpoken(input: Input, edition: Edition): boolean {
  const code = languageAsked(input, edition);
  return code === undefined || spokenIn(edition).has(code);
}

/** Nobody wrote that it is spoken; that is not the same as that nobody speaks it. */
function nobodySpeaks(input: Input, reader: Reader): string {
  const code = textOption(input, "speaks")?.toLowerCase() ?? "";
  return `No entry says that ${reader.languageName(code)} is spoken. Ask the desk for an interpreter, or see all with  pathway list.\n`;
}
