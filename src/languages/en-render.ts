import type { Topic } from "./speech.ts";

/** What `render` says at the desk, in ICU message format. Options and names of layouts are not translated. */
const words = {
  // Stands over a list of services, each with the matters below that its entry does not answer.
  "render.open":
    "{count, plural, one {# service leaves questions open; its reader is told to ask before going:} other {# services leave questions open; their readers are told to ask before going:}}",
  // In such a list: what the entry does not say. They stand after one another with commas between them.
  "render.matter.who": "who may come",
  "render.matter.where": "where",
  "render.matter.phone": "a telephone",
  "render.matter.hours": "hours",
  "render.matter.languages": "languages",
  "render.matter.fees": "cost",
  "render.matter.information": "what they ask and what one need not say",
  "render.more": "{count, plural, one {and # more} other {and # more}}",
  // Services for violence, children, trafficking. A line with what to type follows.
  "render.apart":
    "{count, plural, one {# sensitive service is left out: a paper that is found could harm its holder. Make one only when somebody needs it:} other {# sensitive services are left out: a paper that is found could harm its holder. Make one only when somebody needs it:}}",
  // A page of the directory that is too large; what to type follows. {command} is not translated.
  "render.large": "{file} is large ({size} MB): a cheap phone takes long to open it.",
  "render.split": "In parts, one for each area:  {command}",
  "render.large_part": "Smaller still, of some needs only:  {command}",
  // --split was given where services lie in no areas, or all in one.
  "render.no_areas":
    "No area tells the services apart, so there is nothing to split by. Leave out --split, or write areas into pathway.yaml and the entries.",
  // A document was made in which nobody is sent anywhere.
  "render.empty": "It names no service: the audience {audience} has none.",
  "render.nothing": "Nothing was made: the audience {audience} has no service to make it of.",
} as const;

export type RenderKey = keyof typeof words;

export const renderTalk: Topic<RenderKey> = {
  en: words,
  others: { ar: () => import("./ar-render.ts"), fr: () => import("./fr-render.ts") },
};
