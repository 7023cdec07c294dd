import { nearestSpeech, type SpeechCode, speechCodes } from "../languages/speech.ts";

/**
 * The language in which the program speaks: --messages, else that of the person's system. Logs of continuous integration
 * are read by many and compared by programs: there it is English unless somebody asks.
 */
export function messagesLanguage(
  chosen: string | undefined,
  { LC_ALL, LC_MESSAGES, LANG, CI }: NodeJS.ProcessEnv,
): SpeechCode {
  const asked = speechCodes.find((code) => code === chosen);
  if (asked) return asked;
  return CI ? "en" : nearestSpeech(LC_ALL || LC_MESSAGES || LANG);
}
