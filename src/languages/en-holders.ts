import type { Topic } from "./speech.ts";

/** What `holders` says of numbered copies, and `withdraw` of those that must be told. In ICU message format. */
const words = {
  // Heads of a list of copies.
  "head.list":
    "{count, plural, one {# numbered copy is out} other {# numbered copies are out}}. Give the next with --give.",
  "head.give": "Write this number on the copy before you hand it over:",
  "head.recall": "{count, plural, one {# copy} other {# copies}} to ask back:",
  "head.returned": "Back, or destroyed before a witness:",
  recall_next:
    "Tell each of them today. When a copy is back or destroyed:  pathway holders --returned NUMBER",
  // Parts of a line about one copy.
  copy: "copy {copy}",
  edition: "edition {edition}",
  since: "since {day}",
  called: "asked back on {day}",
  // Why a file was saved, in the history.
  "commit.give": "Hand out a numbered copy",
  "commit.recall": "Ask numbered copies back",
  "commit.returned": "Take a numbered copy back",
  // Above the words of a slip that is put into printed copies, in each language of the pathway.
  "slip.title": "Slip for printed copies:",
  "slip.nobody":
    "No numbered copy is out. Put the slip into the copies on your own desks, and make new documents:  pathway render",
  "slip.tell":
    "{count, plural, one {# numbered copy is out. Tell its holder now} other {# numbered copies are out. Tell their holders now}}, then make new documents:  pathway render",
  "slip.who": "Who they are:  pathway holders --audience restricted",
} as const;

export type HoldersKey = keyof typeof words;

export const holdersWords: Topic<HoldersKey> = {
  en: words,
  others: { ar: () => import("./ar-holders.ts"), fr: () => import("./fr-holders.ts") },
};
