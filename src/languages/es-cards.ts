import type { Told } from "./document-words.ts";
import type { cards as english } from "./en-cards.ts";

/** The card that a person takes along, in Spanish. Notes to the translator stand in `en-cards.ts`. */
export const cards: Told<typeof english> = {
  "card.title": "Tarjetas",
  "card.discreet": "Para recordar",
  "card.ask_for": "Pregunte por",
  "card.privacy": "Quién ve lo que usted cuenta",
  "card.privacy_ask": "No se sabe. Pregúntelo antes de contar nada.",
  "card.not_asked": "No se sabe. Puede preguntar por qué quieren saber algo.",
  "card.before": "Llame antes de viajar.",
  "card.before_desk": "Pida al puesto de ayuda que llame antes de viajar.",
  "card.way_desk": "Pregunte el camino en el puesto de ayuda.",
  "card.rights": "Puede decir que no o cambiar de opinión. Se le seguirá ayudando.",
  "card.consent":
    "No se comunica nada sobre usted sin su permiso, salvo que una vida corra peligro.",
  "card.complaint": "Para quejarse ante otra organización",
  "card.complaint_none": "Pregunte en el puesto de ayuda quién es. Se le ayudará igual.",
  "card.danger": "En una emergencia",
  "card.keep": "Solo para usted: no lo publique en internet.",
  "card.day_open": "abierto",
  "card.sides": "Esta tarjeta tiene {count} caras. Guárdelas juntas.",
};
