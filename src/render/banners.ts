import type { Edition } from "../edition/edition.ts";
import { type PartKey, partKeys } from "../edition/part.ts";
import { label } from "../languages/translator.ts";
import type { RenderChoice } from "./layout.ts";
import { areaName } from "./row.ts";

type Notice = "example" | "part" | "working" | "language" | "audience";

/** Of what a notice speaks. */
interface Headed {
  readonly audience: Edition["audience"];
  readonly pathway: Edition["pathway"];
  readonly part?: Edition["part"];
  readonly organizations?: Edition["organizations"];
}

/** "Edition 3", or that it is none. */
export function editionName({ reader: { say }, published }: RenderChoice): string {
  return published ? say("edition.name", { number: published.number }) : say("booklet.working");
}

/** What every page of a document says about the document. */
export function banners(edition: Headed, choice: RenderChoice): readonly string[] {
  const { say } = choice.reader;
  const { audience } = edition;
  const sentences: Readonly<Record<Notice, string>> = {
    example: say("example.banner"),
    part: say("part.banner", { what: partWords(edition, choice) }),
    working: say("working.banner"),
    language: say("language.unreviewed"),
    audience: audience === "public" ? "" : say(`audience.${audience}`),
  };
  return noticesOf(edition, choice).map((each) => sentences[each]);
}

/** The same for the head of a printed page, in one line where the language allows it. */
export function shortNotices(edition: Edition, choice: RenderChoice): string {
  const { say } = choice.reader;
  const { audience } = edition;
  const words: Readonly<Record<Notice, string>> = {
    example: say("example.short"),
    part: say("part.short"),
    working: say("working.short"),
    language: say("language.short"),
    audience: audience === "public" ? "" : say(`audience.${audience}_short`),
  };
  return noticesOf(edition, choice)
    .map((each) => words[each])
    .join(" · ");
}

/** What a part holds, in the reader's words: values of one key beside one another, keys one after the other. */
function partWords(edition: Headed, { reader }: RenderChoice): string {
  const context = { edition, reader };
  const partner = (id: string) => {
    const name = edition.organizations?.get(id)?.name;
    return name ? reader.within(name) : id;
  };
  const nameOf: Readonly<Record<PartKey, (value: string) => string>> = {
    sector: (value) => label(reader.language, "sector", value),
    area: (value) => areaName(value, context),
    language: reader.languageName,
    organization: partner,
  };
  return partKeys
    .flatMap((key) => {
      const values = edition.part?.[key] ?? [];
      return values.length > 0 ? [reader.choice(values.map(nameOf[key]))] : [];
    })
    .join(" · ");
}

function noticesOf(edition: Headed, { reader, isWorkingCopy }: RenderChoice): readonly Notice[] {
  return [
    ...(edition.pathway.example ? (["example"] as const) : []),
    ...(edition.part ? (["part"] as const) : []),
    ...(isWorkingCopy ? (["working"] as const) : []),
    ...(reader.language.reviewed ? [] : (["language"] as const)),
    ...(edition.audience === "public" ? [] : (["audience"] as const)),
  ];
}
