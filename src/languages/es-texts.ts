import type { Told } from "./document-words.ts";
import type { texts as english } from "./en-texts.ts";

/** Text messages and texts to be read aloud, in Spanish. Notes to the translator stand in `en-texts.ts`. */
export const texts: Told<typeof english> = {
  "text.sms":
    "Mensaje de texto: {parts, plural, one {# parte} many {# partes} other {# partes}}, {used} de {room} signos ({alphabet})",
  "text.left_out": "Quedó fuera, dígalo usted: {what}",
  "text.aloud": "Para leer en voz alta, despacio",
  "text.again": "Otra vez: {phone}",
  "text.number": "Número {number}",
  "text.other_days": "Días con otro horario",
  "text.rights": "Sus derechos",
  "text.age": "De cuándo son los datos",
  "text.comma": ",",
  "text.line": "{label}: {words}",
};
