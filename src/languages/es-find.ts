import type { Told } from "./document-words.ts";
import type { find as english } from "./en-find.ts";

/** What `find` answers, in Spanish. Notes to the translator stand in `en-find.ts`. */
export const find: Told<typeof english> = {
  "find.yes": "Sí",
  "find.ask": "Pregunte antes",
  "find.no": "No",
  "find.none": "Ninguno.",
  "find.more":
    "{count, plural, one {# más, más lejos o menos seguro} many {# más, más lejos o menos seguros} other {# más, más lejos o menos seguros}}: véalos todos con --all.",
  "find.unlisted":
    "{count, plural, one {# servicio ya no está en la lista: no envíe a nadie.} many {# servicios ya no están en la lista: no envíe a nadie.} other {# servicios ya no están en la lista: no envíe a nadie.}}",
  "find.ask_about": "Pregunte por",
  "find.field.statuses": "situación legal",
  "find.field.ages": "edad",
  "find.field.sexes": "sexo",
  "find.field.nationalities": "nacionalidad",
  "find.field.groups": "situación de la persona",
  "find.field.for": "si viene sola o con su familia",
  "find.field.serves": "si atienden donde está la persona",
  "find.field.must_live_in": "dónde vive la persona",
  "find.field.papers_needed": "papeles",
  "find.field.who": "quién puede venir",
  "find.field.languages": "idioma o intérprete",
  "find.field.walk_in": "si se puede ir sin cita",
  "find.field.free": "precio",
  "find.field.doors": "si atienden a personas ahora",
  "find.field.age": "si todo esto sigue siendo cierto",
  "find.because": "Por qué no",
  "find.now": "Actualmente",
  "find.not.walk_in": "No se puede ir sin más.",
  "find.not.free": "Cuesta dinero.",
  "find.open": "Abierto ahora, hasta las {time}",
  "find.open_date": "Abierto ahora, hasta el {day}, {date}, {time}",
  "find.always": "Abierto ahora, día y noche",
  "find.opens_today": "Cerrado ahora, abre hoy a las {time}",
  "find.opens": "Cerrado ahora, abre el {day}, {date}, a las {time}",
  "find.shut": "Cerrado las próximas dos semanas",
  "find.specialist": "Llame a la persona especialista antes que nada.",
  "find.call_first": "Llame antes de ir.",
  "find.card_none": "Nada coincide. Pregunte en el puesto de ayuda.",
};
