import type { Edition } from "../edition/edition.ts";
import type { RenderChoice } from "./layout.ts";

/** What every page of a document says about the document. */
export function banners(
  edition: Edition,
  { reader, isWorkingCopy }: RenderChoice,
): readonly string[] {
  const { say } = reader;
  return [
    ...(edition.pathway.example ? [say("example.banner")] : []),
    ...(isWorkingCopy ? [say("working.banner")] : []),
    ...(reader.language.reviewed ? [] : [say("language.unreviewed")]),
    ...(edition.audience === "public" ? [] : [say(`audience.${edition.audience}`)]),
  ];
}
