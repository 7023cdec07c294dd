import type { Edition, PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import { areaAndAbove } from "../model/pathway.ts";
import type { Reader } from "../render/reader.ts";
import { areaName } from "../render/row.ts";
import { type ListLine, listJson, listText } from "../reporters/list.ts";
import { type Command, type Input, textOption } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";
import { exit, Stop } from "./exit.ts";
import { openEdition, tellWithheld } from "./open-edition.ts";
import { formatOption, shared } from "./options.ts";
import { outputReader } from "./output-language.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    shared.audience,
    shared.language,
    { flags: "--sector <sector>", description: "only entries of this sector, such as health" },
    { flags: "--area <area>", description: "only entries in this area, or in areas within it" },
    { flags: "--organization <id>", description: "only entries of this organisation" },
    { flags: "--speaks <code>", description: "only entries where this language is spoken" },
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
    const reader = outputReader(input, edition);
    const chosen = chooser(input, edition);
    const lines = [
      ...edition.listed.map((service) => ({ service, listed: true })),
      ...edition.unlisted.map((service) => ({ service, listed: false })),
    ]
      .filter(({ service }) => chosen(service))
      .map(({ service, listed }) => lineOf(service, listed, { edition, reader }))
      .sort((a, b) => reader.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    const report = { version: context.version, as_of: edition.as_of, lines };
    const { screen } = context;
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

/** Which entries the person asked for. A word that names nothing is a mistake to be told, not an empty list. */
function chooser(input: Input, edition: Edition): (service: PublishedService) => boolean {
  const sector = known(input, "sector", [
    ...new Set([...edition.vocabulary.values()].map((code) => code.sector)),
  ]);
  const area = known(
    input,
    "area",
    edition.pathway.areas.map((each) => each.id),
  );
  const organization = known(input, "organization", [...edition.organizations.keys()]);
  const language = textOption(input, "speaks");
  const areasOf = ({ sites }: PublishedService) =>
    sites
      .flatMap((site) => [
        ...(site.place.area ? [site.place.area] : []),
        ...site.visits.map((each) => each.area),
      ])
      .flatMap((each) => areaAndAbove(each, edition.pathway.areas));
  return (service) =>
    (sector === undefined || service.sectors.includes(sector)) &&
    (area === undefined || areasOf(service).includes(area)) &&
    (organization === undefined || service.organization === organization) &&
    (language === undefined ||
      [service, ...service.sites].some((each) =>
        each.languages.some(({ code }) => code === language),
      ));
}

function known(
  input: Input,
  option: "sector" | "area" | "organization",
  words: readonly string[],
): string | undefined {
  const word = textOption(input, option);
  if (word === undefined || words.includes(word)) return word;
  const choice = words.length <= 40 ? `\nKnown: ${[...words].sort().join(", ")}` : "";
  throw new Stop(
    exit.usage,
    `There is no ${option === "organization" ? "organisation" : option} "${word}".${didYouMean(word, words)}${choice}`,
  );
}
