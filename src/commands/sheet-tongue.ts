import type { Edition } from "../edition/edition.ts";
import { sheet } from "../languages/en-sheet.ts";
import { loadLanguage } from "../languages/registry.ts";
import { speak } from "../languages/speech.ts";
import type { ServiceFile } from "../model/file-types.ts";
import type { Pathway } from "../model/pathway.ts";
import { readerOf } from "../render/reader.ts";
import { speechOf } from "./output-language.ts";
import type { SheetTongue } from "./sheet-facts.ts";
import type { Surroundings } from "./surroundings.ts";

/** What the words of a sheet are made from. */
export interface TongueChoice {
  readonly edition: Pick<Edition, "pathway" | "as_of" | "vocabulary">;
  readonly around: Surroundings;
  /** Entries whose languages are offered to choose from. */
  readonly files: readonly ServiceFile[];
}

/** The words of sheets in a language. */
export async function sheetTongue(
  code: string,
  { edition, around, files }: TongueChoice,
): Promise<SheetTongue> {
  const language = await loadLanguage(code);
  const { say } = await speak(sheet, speechOf(language.code));
  // What comes back must be read again: days and digits stay those of everybody.
  const { languages, country } = edition.pathway;
  const spoken = spokenIn(files, edition.pathway);
  return { edition, around, say, spoken, reader: readerOf(language, { languages, country }) };
}

/** Languages that a sheet offers: those that entries name, and those of the pathway. */
function spokenIn(
  files: readonly ServiceFile[],
  { languages }: Pick<Pathway, "languages">,
): readonly string[] {
  const named = files.flatMap((file) =>
    [file, ...(file.sites ?? [])].flatMap((each) =>
      (each.languages ?? []).map((one) => (typeof one === "string" ? one : one.code)),
    ),
  );
  return [...new Set([...languages, ...named])].sort();
}
