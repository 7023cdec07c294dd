import type { Edition } from "../edition/edition.ts";
import { languageOf, languages } from "../languages/registry.ts";
import { type Reader, readerOf } from "../render/reader.ts";
import { type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** The reader of an output: of --language, else of the pathway's first language. */
export function outputReader(input: Input, { pathway }: Edition): Reader {
  const code = textOption(input, "language") ?? pathway.languages[0] ?? "en";
  if (languages.some((each) => each.code === code)) return readerOf(languageOf(code), pathway);
  const known = languages.map((each) => `  ${each.code}  ${each.name}`).join("\n");
  throw new Stop(exit.usage, `Documents do not speak "${code}" yet. Choose one:\n${known}`);
}
