import type { mend as english } from "./en-mend.ts";

/** Correction slips, stickers and the page on what is new, in Spanish. Notes to the translator stand in `en-mend.ts`. */
export const mend: Readonly<Record<keyof typeof english, string>> = {
  "mend.title": "Correcciones a la edición {number}",
  "mend.of": "{title}, edición {number} del {date}, código {code}",
  "mend.how":
    "Pegue esta hoja dentro de la cubierta. Después corrija línea por línea con un bolígrafo, o use las etiquetas adhesivas.",
  "mend.as_of": "Corregido al {date}",
  "mend.away": "Tire esta copia",
  "mend.away_over": "No debía usarse después del {date}.",
  "mend.away_danger": "Si no puede tacharlas ahora, estas fichas pueden hacer daño: {entries}.",
  "mend.away_many":
    "{wrong} de sus {all} fichas están mal. Es mejor pedir la próxima edición que corregir tantas.",
  "mend.away_unlocated":
    "{count, plural, one {# ficha ya no está en la lista y no se puede nombrar aquí} many {# fichas ya no están en la lista y no se pueden nombrar aquí} other {# fichas ya no están en la lista y no se pueden nombrar aquí}}.",
  "mend.where": "Dónde",
  "mend.strike": "Tache",
  "mend.write": "Escriba",
  "mend.at": "pág. {page}, n.º {number}",
  "mend.at_page": "página {page}, n.º {number}",
  "mend.at_name": "por el nombre",
  "mend.at_new": "página de notas",
  "mend.unnamed": "Esta ficha",
  "mend.whole": "Toda la ficha",
  "mend.gone": "Ya no está en la lista. No envíe a nadie.",
  "mend.aged": "No se confirmó a tiempo. No envíe a nadie sin preguntar en el puesto de ayuda.",
  "mend.ask": "{label}: no se sabe, pregunte antes",
  "mend.stop": "La página sobre el peligro",
  "mend.stop_emergency": "Números de emergencia: {now}",
  "mend.stop_specialists": "Especialistas: {now}",
  "mend.minor":
    "{count, plural, one {# ficha tiene cambios pequeños que no hacen daño; no está en esta hoja.} many {# fichas tienen cambios pequeños que no hacen daño; no están en esta hoja.} other {# fichas tienen cambios pequeños que no hacen daño; no están en esta hoja.}}",
  "mend.end": "Fin de las correcciones a la edición {number}.",
  "mend.pages": "Páginas y números como en la guía en {language}.",
  "mend.no_pages": "Esta edición no tiene guía impresa: busque las fichas por su nombre.",
  "mend.sticker_head": "Ed. {number} · {where}",
  "mend.sticker_see": "{label}: vea la hoja de correcciones",
  "mend.sticker_title": "Etiquetas para la edición {number}",
  "mend.news": "Qué hay de nuevo desde la edición {number}",
  "mend.news_text":
    "Quien usaba la edición {number} del {date} encuentra aquí aquello de lo que ya no debe fiarse. Tire la copia antigua.",
  "mend.news_none": "Nada importante ha cambiado desde la edición {number}.",
  "mend.news_gone":
    "{count, plural, one {# ficha ya no está en la lista.} many {# fichas ya no están en la lista.} other {# fichas ya no están en la lista.}}",
  "mend.withdrawn":
    "{name}: no disponible hasta nuevo aviso. Pregunte en el puesto de ayuda. ({day})",
};
