import type { Told } from "./document-words.ts";
import type { lists as english } from "./en-lists.ts";

/** The desk list and the wall poster, in Spanish. Notes to the translator stand in `en-lists.ts`. */
export const lists: Told<typeof english> = {
  "sheet.title": "Teléfonos y horarios",
  "sheet.star": "* Otro horario algunos días: llame o vea la ficha.",
  "poster.more":
    "Hay más ayuda de la que aparece aquí. Pregunte en el puesto de ayuda; es confidencial.",
};
