import type { Told } from "./document-words.ts";
import type { upkeep as english } from "./en-upkeep.ts";

/** The page on how well a list is kept, in Spanish. Notes to the translator stand in `en-upkeep.ts`. */
export const upkeep: Told<typeof english> = {
  "upkeep.title": "Qué tan bien confirmada está esta lista",
  "upkeep.summary":
    "De {total, plural, one {# servicio} many {# servicios} other {# servicios}}, confirmados a tiempo: {in_time}. Llame antes: {call_first}. Ya no están en la lista: {not_listed}.",
  "upkeep.scope": "No se cuentan los servicios que quienes leen esta página no pueden ver.",
  "upkeep.in_time": "Confirmados a tiempo",
  "upkeep.call_first": "Llame antes",
  "upkeep.not_listed": "Ya no están",
  "upkeep.due": "Por confirmar",
  "upkeep.week": "Semana",
  "upkeep.service": "Servicio",
  "upkeep.confirmed": "Última confirmación",
  "upkeep.sector": "Necesidad",
  "upkeep.owner": "A cargo de",
  "upkeep.organization": "Organización",
  "upkeep.forecast": "Las próximas doce semanas, si nadie llama",
  "upkeep.ahead":
    "«Por confirmar»: hoy, los servicios con retraso; después, los que hay que confirmar antes del fin de la semana. La barra y los demás números muestran la lista en su último día.",
  "upkeep.today": "Hoy",
  "upkeep.by_sector": "Confirmados a tiempo, por necesidad",
  "upkeep.by_owner": "Confirmados a tiempo, por quien cuida las fichas",
  "upkeep.by_organization": "Confirmados a tiempo, por organización",
  "upkeep.several": "Un servicio que ayuda con varias necesidades cuenta en cada una.",
  "upkeep.share": "{part} de {whole}",
  "upkeep.owner_none": "nadie",
  "upkeep.unnamed": "sin nombre aquí",
  "upkeep.fine":
    "{count, plural, one {# más: todo confirmado a tiempo} many {# más: todo confirmado a tiempo} other {# más: todo confirmado a tiempo}}",
  "upkeep.oldest": "Confirmados hace más tiempo",
  "upkeep.never": "nunca",
  "upkeep.more":
    "{count, plural, one {# servicio se confirmó más tarde que estos.} many {# servicios se confirmaron más tarde que estos.} other {# servicios se confirmaron más tarde que estos.}}",
};
