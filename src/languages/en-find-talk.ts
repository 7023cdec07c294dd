import type { Topic } from "./speech.ts";

/** What `find` asks at a desk, in ICU message format. Nothing of the answers is kept. Options are not translated. */
const words = {
  // Stands above the questions.
  "find.hello": "Skip whatever you do not know. Nothing you answer is kept.",
  "find.need": "What does the person need?",
  // The kinds of help of the need that was chosen.
  "find.code": "What exactly?",
  "find.area": "Where is the person?",
  "find.sex": "Who is it for?",
  "find.sex.women": "A woman",
  "find.sex.men": "A man",
  "find.sex.girls": "A girl under 18",
  "find.sex.boys": "A boy under 18",
  "find.age": "How old?",
  "find.age_help": "Years, or about: 17, 20-30, 60+.",
  "find.age_wrong": "“{part}” is no age. Write years: 17, 20-30 or 60+.",
  "find.status": "Which legal status or situation?",
  "find.status_help": "Only if the person wants to say. Several may hold.",
  "find.nationality": "Which nationality?",
  "find.nationality_help": "The country's name or its two letters.",
  "find.nationality_wrong":
    "“{part}” is no country we know. Write its English name or its two letters, for example SD for Sudan.",
  "find.languages": "Which languages does the person speak?",
  "find.languages_help": "Names or codes with commas between them: Arabic, Tigrinya.",
  "find.languages_wrong":
    "“{part}” is no language we know. Write its English name or its code, for example ar for Arabic.",
  "find.papers": "Does the person have papers to show?",
  "find.walk_in": "Must it be possible to simply walk in?",
  "find.free": "Must it be free of charge?",
  // The same words as in every conversation, where skipping only makes the answer less sure.
  "ask.unknown": "Skip",
  "ask.unknown_meaning": "Then services that care about it are under “Ask first”.",
  "ask.left": "You left. Nothing was kept.",
  "keys.text_unknown": "Enter alone: skip. Ctrl+C: leave.",
  "keys.several": "Arrow keys: move. Space bar: mark. Enter: done. Nothing marked: skip.",
  "find.nothing_asked":
    "Nobody can be asked here. Say at least what the person needs, with --need, for example:  pathway find --need health",
  "find.area_wrong": "“{part}” is no area of this pathway.",
  "find.contradiction":
    "--age and --sex do not fit together: women and men are 18 or older, girls and boys younger.",
  "find.at_wrong": '--at "{at}" is no day and time. Write them like this:  --at "2026-11-24 10:00"',
  // {count}: services that stand in the files and in no document. Told to whoever asks, not to the person.
  "find.left_out":
    "{count, plural, one {# entry is} other {# entries are}} left out of this answer. See which, and why, with  pathway validate",
} as const;

export type FindTalkKey = keyof typeof words;

export const findTalk: Topic<FindTalkKey> = {
  en: words,
  others: { ar: () => import("./ar-find-talk.ts"), fr: () => import("./fr-find-talk.ts") },
};
