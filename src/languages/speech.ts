import { type Facts, inEnglish } from "./sentence.ts";

/** Languages the program itself speaks to whoever runs it. Those of documents stand in `registry.ts`. */
export const speechCodes = ["en", "ar", "fr"] as const;

export type SpeechCode = (typeof speechCodes)[number];

/** A language in which there is something to load. */
type OtherCode = Exclude<SpeechCode, "en">;

export type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the program says about one matter. English is there at once and names the keys; the others load when spoken. */
export interface Topic<Key extends string> {
  readonly en: Words<Key>;
  readonly others: Readonly<Record<OtherCode, () => Promise<{ readonly words: Words<Key> }>>>;
}

/** A matter in one language. */
export interface Speech<Key extends string> {
  readonly code: SpeechCode;
  readonly direction: "ltr" | "rtl";
  /** The sentence under a key, with plurals settled and names filled in. */
  say(key: Key, facts?: Facts): string;
}

/** A topic in the language of whoever reads. English loads nothing, so that it may be spoken on every run. */
export async function speak<Key extends string>(
  topic: Topic<Key>,
  code: SpeechCode,
): Promise<Speech<Key>> {
  if (code === "en") return english(topic);
  const { words } = await topic.others[code]();
  const { translator } = await import("./translator.ts");
  const say = translator({ code, strings: words });
  return { code, direction: directionOf(code), say };
}

/** A topic in English, at once. */
export function english<Key extends string>({ en }: Topic<Key>): Speech<Key> {
  return { code: "en", direction: "ltr", say: (key, facts) => inEnglish(en[key], facts) };
}

export function directionOf(code: SpeechCode): "ltr" | "rtl" {
  return code === "ar" ? "rtl" : "ltr";
}

/** The language a person's system is set to (such as "ar_SD.UTF-8"); English where the program does not speak it. */
export function nearestSpeech(locale: string | undefined): SpeechCode {
  const language = locale?.split(/[_.@-]/)[0]?.toLowerCase();
  return speechCodes.find((code) => code === language) ?? "en";
}
