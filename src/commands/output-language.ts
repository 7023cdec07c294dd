import type { Edition } from "../edition/edition.ts";
import type { Language } from "../languages/language.ts";
import { languages, loadLanguage } from "../languages/registry.ts";
import { type SpeechCode, speechCodes } from "../languages/speech.ts";
import { type Reader, readerOf } from "../render/reader.ts";
import { type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** The reader of an output: of --language, else of the pathway's first language. */
export async function outputReader(input: Input, { pathway }: Edition): Promise<Reader> {
  const language = await spokenLanguage(textOption(input, "language") ?? firstLanguage(pathway));
  return readerOf(language, pathway);
}

/** The reader of --second, whose language stands beside the first. */
export async function secondReader(
  input: Input,
  { pathway }: Edition,
  { language }: Reader,
): Promise<{ readonly second?: Reader }> {
  const code = textOption(input, "second");
  if (code === undefined) return {};
  if (input.options["large-print"] === true)
    throw new Stop(
      exit.usage,
      "Two languages beside one another leave no room for large letters. Leave out --second or --large-print.",
    );
  const second = readerOf(await spokenLanguage(code), pathway);
  if (second.language.code !== language.code) return { second };
  throw new Stop(exit.usage, `--second ${code} is the language of the document already.`);
}

/** The reader of what is told about a pathway to whoever runs the program: of --language, else of --messages. */
export async function toldReader(
  input: Input,
  messages: SpeechCode,
  pathway: Edition["pathway"],
): Promise<Reader> {
  const language = await spokenLanguage(textOption(input, "language") ?? messages);
  return readerOf(language, pathway);
}

/** The language that data is labelled in, where a format has labels. Another language than ours cannot be asked for. */
export async function dataLanguage(input: Input, { pathway }: Edition): Promise<Language> {
  const typed = textOption(input, "language");
  return typed === undefined ? loadLanguage(firstLanguage(pathway)) : spokenLanguage(typed);
}

/** The language of a topic in a document; English where the topic is not told in the document's. */
export function speechOf(language: string): SpeechCode {
  return speechCodes.find((each) => each === language) ?? "en";
}

const firstLanguage = (pathway: Edition["pathway"]) => pathway.languages[0] ?? "en";

async function spokenLanguage(code: string): Promise<Language> {
  const found = languages.find((each) => each.code === code);
  if (found) return found.load();
  const known = languages.map((each) => `  ${each.code}  ${each.name}`).join("\n");
  throw new Stop(exit.usage, `Documents do not speak "${code}" yet. Choose one:\n${known}`);
}
