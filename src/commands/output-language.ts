import type { Edition } from "../edition/edition.ts";
import type { Language } from "../languages/language.ts";
import { languages } from "../languages/registry.ts";
import { type SpeechCode, speechCodes } from "../languages/speech.ts";
import { type Reader, readerOf } from "../render/reader.ts";
import { type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** The reader of an output: of --language, else of the pathway's first language. */
export function outputReader(input: Input, { pathway }: Edition): Reader {
  return readerOf(spokenLanguage(textOption(input, "language") ?? firstLanguage(pathway)), pathway);
}

/** The reader of --second, whose language stands beside the first. */
export function secondReader(
  input: Input,
  { pathway }: Edition,
  { language }: Reader,
): { readonly second?: Reader } {
  const code = textOption(input, "second");
  if (code === undefined) return {};
  if (input.options["large-print"] === true)
    throw new Stop(
      exit.usage,
      "Two languages beside one another leave no room for large letters. Leave out --second or --large-print.",
    );
  const second = readerOf(spokenLanguage(code), pathway);
  if (second.language.code !== language.code) return { second };
  throw new Stop(exit.usage, `--second ${code} is the language of the document already.`);
}

/** The reader of what is told about a pathway to whoever runs the program: of --language, else of --messages. */
export function toldReader(
  input: Input,
  messages: SpeechCode,
  pathway: Edition["pathway"],
): Reader {
  return readerOf(spokenLanguage(textOption(input, "language") ?? messages), pathway);
}

/** The code of the language that data is labelled in, where a format has labels. Another language than ours cannot be asked for. */
export function dataLanguage(input: Input, { pathway }: Edition): string {
  const typed = textOption(input, "language");
  return typed === undefined ? firstLanguage(pathway) : spokenLanguage(typed).code;
}

/** The language of a topic in a document; English where the topic is not told in the document's. */
export function speechOf(language: string): SpeechCode {
  return speechCodes.find((each) => each === language) ?? "en";
}

const firstLanguage = (pathway: Edition["pathway"]) => pathway.languages[0] ?? "en";

function spokenLanguage(code: string): Language {
  const found = languages.find((each) => each.code === code);
  if (found) return found;
  const known = languages.map((each) => `  ${each.code}  ${each.name}`).join("\n");
  throw new Stop(exit.usage, `Documents do not speak "${code}" yet. Choose one:\n${known}`);
}
