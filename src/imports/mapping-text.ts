import type { MappingFile } from "../model/file-types.ts";
import { newFileText, type Written } from "../yaml/new-file.ts";
import { scalarText } from "../yaml/write-scalar.ts";
import type { Guess } from "./guess-columns.ts";

/** What a new mapping says besides its columns. */
export type MappingHead = Omit<MappingFile, "columns">;

/** Sentences that stand in a new mapping as remarks, in the reader's language. */
export interface MappingRemarks {
  readonly top: readonly string[];
  readonly unmapped: string;
  readonly names: string;
  readonly words: string;
}

/**
 * A new mapping as a file: every column with where it seems to go. Beside it stands what somebody has to decide: words
 * without a code, as lines that only need their code and their sign of a remark taken away.
 */
export function mappingText(
  head: MappingHead,
  guesses: readonly Guess[],
  remarks: MappingRemarks,
): string {
  const top = remarks.top.map((line) => `# ${line}\n`).join("");
  const columns = guesses.map((guess) => columnText(guess, remarks)).join("");
  return `${top}${newFileText(head as { readonly [key: string]: Written })}columns:\n${columns}`;
}

function columnText(
  { heading, rule, unknownWords, isNames }: Guess,
  remarks: MappingRemarks,
): string {
  if (rule.to === undefined) {
    const kept = indented(newFileText({ [heading]: { to: "source.unmapped" } }), 2);
    return `${kept}    # ${remarks.unmapped}\n`;
  }
  const text = indented(newFileText({ [heading]: rule as { readonly [key: string]: Written } }), 2);
  const isName = isNames || rule.to === "referral_contact.name";
  const withName = isName ? `${text}    # ${remarks.names}\n` : text;
  if (unknownWords.length === 0) return withName;
  const codes = rule.codes === undefined ? "    # codes:\n" : "";
  const words = unknownWords
    .map((each) => `    #   ${scalarText(each, { inFlow: true })}: \n`)
    .join("");
  return `${withName}    # ${remarks.words}\n${codes}${words}`;
}

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, " ".repeat(by));
