import type { Edition } from "../edition/edition.ts";
import type { RenderChoice } from "./layout.ts";

type Notice = "example" | "working" | "language" | "audience";

/** What every page of a document says about the document. */
export function banners(edition: Edition, choice: RenderChoice): readonly string[] {
  const { say } = choice.reader;
  const { audience } = edition;
  const sentences: Readonly<Record<Notice, string>> = {
    example: say("example.banner"),
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
    working: say("working.short"),
    language: say("language.short"),
    audience: audience === "public" ? "" : say(`audience.${audience}_short`),
  };
  return noticesOf(edition, choice)
    .map((each) => words[each])
    .join(" · ");
}

function noticesOf(edition: Edition, { reader, isWorkingCopy }: RenderChoice): readonly Notice[] {
  return [
    ...(edition.pathway.example ? (["example"] as const) : []),
    ...(isWorkingCopy ? (["working"] as const) : []),
    ...(reader.language.reviewed ? [] : (["language"] as const)),
    ...(edition.audience === "public" ? [] : (["audience"] as const)),
  ];
}
