import type { texts as english } from "./en-texts.ts";

/** The sentences of text messages in French. Notes to the translator stand in `en-texts.ts`. */
export const texts: Readonly<Record<keyof typeof english, string>> = {
  "text.sms":
    "Message texte : {parts, plural, one {# partie} many {# de parties} other {# parties}}, {used} signes sur {room} ({alphabet})",
  "text.left_out": "N’a pas trouvé place, à dire de vive voix : {what}",
  "text.aloud": "À lire à haute voix, lentement",
  "text.again": "Encore une fois : {phone}",
  "text.number": "Numéro {number}",
  "text.other_days": "Jours à horaires différents",
  "text.rights": "Ses droits",
  "text.age": "De quand cela date",
  "text.comma": ",",
  "text.line": "{label} : {words}",
};
