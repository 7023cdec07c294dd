import type { Topic } from "./speech.ts";

/** What `render --watch` says, in ICU message format. Options, commands, names of layouts and files are not translated. */
const words = {
  // Before the address in the person's browser.
  "watch.at": "Open this in your browser:",
  "watch.how":
    "It is made again whenever you save a file. Nothing is written, and no other machine can open it. Ctrl-C ends it.",
  // A document that will be paper.
  "watch.paper": "As it goes to the printer: pages and their numbers come with the PDF.",
  "watch.made": "Made again: {files}",
  "watch.same": "Saved; that changes nothing here.",
  // Findings follow, on lines of their own.
  "watch.kept": "The page stays as it was until this is mended:",
  // Heading of the window around the document.
  "watch.title": "Preview: {layout}",
  // In that window when the program has ended.
  "watch.ended": "The preview has ended. Start it again:  {command}",
  "watch.not_with": "--{option} does not go with --watch, which writes nothing. Leave one out.",
  "watch.no_port": "No preview: the system gives no address for it ({detail}).",
  "watch.no_watch":
    "No preview: the system does not tell when files change ({detail}). Make the document anew after each change instead:  {command}",
} as const;

export type PreviewKey = keyof typeof words;

export const previewTalk: Topic<PreviewKey> = {
  en: words,
  others: { ar: () => import("./ar-preview.ts"), fr: () => import("./fr-preview.ts") },
};
