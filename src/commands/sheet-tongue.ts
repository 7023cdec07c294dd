import type { Edition } from "../edition/edition.ts";
import { sheet } from "../languages/en-sheet.ts";
import { languageOf } from "../languages/registry.ts";
import { type SpeechCode, speak } from "../languages/speech.ts";
import type { ServiceFile } from "../model/file-types.ts";
import type { Pathway } from "../model/pathway.ts";
import { readerOf } from "../render/reader.ts";
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
  const language = languageOf(code);
  const { say } = await speak(sheet, language.code as SpeechCode);
  const spoken = spokenIn(files, edition.pathway);
  return { edition, around, say, spoken, reader: readerOf(language, edition.pathway) };
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
