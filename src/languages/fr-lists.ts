import type { lists as english } from "./en-lists.ts";

/** The sentences of the desk list and the wall poster in French. Notes to the translator stand in `en-lists.ts`. */
export const lists: Readonly<Record<keyof typeof english, string>> = {
  "sheet.title": "Téléphones et horaires",
  "sheet.star": "* Autres horaires certains jours : appelez, ou voyez la fiche.",
  "poster.more":
    "Il existe plus d’aide qu’il n’en est écrit ici. Demandez au point d’accueil, c’est confidentiel.",
};
