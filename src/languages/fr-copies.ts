import type { copies as english } from "./en-copies.ts";

/** The box that tells whether a booklet still holds, in French. Notes to the translator stand in `en-copies.ts`. */
export const copies: Readonly<Record<keyof typeof english, string>> = {
  "box.title": "Votre livret est-il encore juste ?",
  "box.label": "Code sur la couverture",
  "box.hint": "Huit lettres et chiffres, comme K7Q2-MD4F",
  "box.current": "Édition {number} : celle en vigueur, à utiliser jusqu’au {until}.",
  "box.over": "Édition {number} : à ne plus utiliser après le {until}.",
  "box.superseded": "Édition {number} : l’édition {by} l’a remplacée. Demandez la nouvelle.",
  "box.withdrawn": "Édition {number} : retirée le {date}. Ne l’utilisez plus, jetez-la.",
  "box.unknown":
    "Aucune édition connue ici n’a ce code. Relisez-le, ou demandez un nouveau livret.",
  "box.known":
    "D’après ce qui était connu le {date}. Une édition plus récente est peut-être parue depuis.",
};
