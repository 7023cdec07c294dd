import type { Told } from "./document-words.ts";
import type { booklet as english } from "./en-booklet.ts";

/** The booklet, in Spanish. Notes to the translator stand in `en-booklet.ts`. */
export const booklet: Told<typeof english> = {
  "booklet.kind": "Guía de derivación para el puesto de ayuda",
  "booklet.working": "Copia de trabajo",
  "edition.name": "Edición {number}",
  "booklet.valid": "No usar después del {date}",
  "booklet.code": "Código {code}",
  "booklet.code_hint": "Las copias con el mismo código dicen lo mismo.",
  "booklet.for.public": "Para todas las personas",
  "booklet.for.partner":
    "Solo para puestos de ayuda y organizaciones socias. No lo entregue a otras personas.",
  "booklet.for.restricted": "Solo para el personal de protección designado. No lo copie.",
  "needs.title": "¿Qué necesita la persona?",
  "needs.first":
    "Primero: ¿hay alguien en peligro, o se trata de un niño o niña sin compañía, de violencia o de trata?",
  "needs.first_go": "Alto. Lea la página",
  "needs.hint": "Busque la necesidad y vaya a la página.",
  "needs.none": "Nada confirmado: pregunte a quien coordina el puesto",
  "needs.specialist": "llame primero a la persona especialista",
  "takes.title": "Quién atiende a quién",
  "takes.hint":
    "Cuántos de los servicios dicen que sí. Cada capítulo empieza con la misma tabla para sus servicios.",
  "takes.without_papers": "Sin papeles",
  "takes.under_18": "Menos de 18",
  "takes.men": "Hombres",
  "takes.free": "Gratis",
  "takes.walk_in": "Sin cita",
  "takes.service": "Servicio",
  "takes.sector": "Necesidad",
  "takes.page": "Página",
  "takes.yes": "sí",
  "takes.ask": "ver",
  "takes.no": "no",
  "takes.legend":
    "sí: la ficha lo dice. ver: la ficha no lo dice, o depende; llame antes. no: la ficha dice que no.",
  "takes.also": "En otro capítulo",
  "stop.title": "Alto: cuando alguien está en peligro",
  "stop.when":
    "Un niño o niña sin compañía, violencia sexual o de otro tipo, trata, amenazas, ideas de suicidio: no pregunte qué pasó, no actúe, no derive. Siga estas cinco líneas.",
  "stop.danger": "Peligro ahora",
  "stop.danger_hint":
    "Pregunte dónde pueden estar a salvo los dos. Llame solo si la persona está de acuerdo, salvo que una vida corra peligro.",
  "stop.danger_none":
    "No hay ningún número de emergencia registrado. Pídalo a quien coordina antes de abrir el puesto.",
  "stop.health": "Atención médica urgente",
  "stop.health_hint":
    "Quien está herido o enfermo necesita primero atención médica, antes de cualquier otro paso.",
  "stop.specialist": "Especialista",
  "stop.specialist_hint": "Llame antes de actuar o derivar. No dé ningún nombre por teléfono.",
  "stop.specialist_none":
    "No hay ninguna persona especialista registrada. Pregunte a quien coordina antes de actuar o derivar.",
  "stop.backup_none": "Llame a quien coordina el puesto.",
  "stop.nobody_hint":
    "Quédese con la persona, escuche, no prometa nada que no pueda cumplir. Dele los números de esta página si los quiere y si es seguro llevarlos. Vuelva a intentarlo; anote solo que lo intentó, nunca quién ni por qué.",
  "stop.say":
    "«Puede hablar o no hablar, como quiera. No se lo diré a nadie sin su permiso, salvo que una vida corra peligro. Conozco a alguien que trabaja en esto. ¿Puedo llamar?»",
  "stop.chapter_none": "Qué servicios hay lo dice la persona especialista, no esta guía.",
  "stop.strip_danger": "Peligro: {phone}",
  "stop.strip_specialist": "{role}: {phone}",
  "stop.strip_none": "Peligro o duda: alto, vea «{title}»",
  "steps.title": "Los pasos de una derivación",
  "steps.say": "Diga esto",
  "steps.1": "Pregunte a la persona",
  "steps.1_text": "¿Qué necesita, qué ha intentado, qué quiere? No se hace nada sin ella.",
  "steps.1_say": "«Cuénteme solo lo que quiera contarme. Usted decide qué pasa.»",
  "steps.2": "Llame al servicio",
  "steps.2_text":
    "¿Está abierto? ¿Atiende a esta persona? ¿Cuánto cuesta? No dé todavía ningún nombre.",
  "steps.2_say":
    "«Tengo a alguien que necesita … ¿Pueden atender a una persona que …? ¿Cuánto cuesta?»",
  "steps.3": "Explique",
  "steps.3_text":
    "Qué es el servicio, sus condiciones, dónde está, por quién preguntar, en qué idiomas, cuánto cuesta, qué tiene que decir y qué no. Acompañe a la persona si hace falta y es posible.",
  "steps.3_say":
    "«No tiene que decirles … Cuénteme con sus palabras qué va a pasar, para saber si lo expliqué bien.»",
  "steps.4": "Pida el consentimiento",
  "steps.4_text":
    "Todos los hechos, opciones y consecuencias se dicen ahora y se responden las preguntas. El consentimiento vale desde los 18 años. Con 17 o menos puede hacer falta un tutor u otra persona adulta: llame a la persona especialista. Un no es una respuesta.",
  "steps.4_say":
    "«¿Puedo dar su … a …? Puede decir que no, o cambiar de opinión en cualquier momento, y le seguiremos ayudando.»",
  "steps.5": "Derive",
  "steps.5_text":
    "Según el protocolo acordado. Comparta solo lo que el servicio necesita y solo con el contacto que indica la ficha.",
  "steps.5_say": "«Les envío … y nada más. Ellos van a … antes del …»",
  "steps.6": "Haga seguimiento",
  "steps.6_text":
    "Con el servicio: ¿llegó la persona, recibió ayuda? Con la persona, si aceptó que la contacten y es seguro.",
  "steps.6_say":
    "«¿Puedo preguntarle más adelante cómo fue? ¿Cómo puedo contactarle de forma segura?»",
  "steps.7": "Registre",
  "steps.7_text":
    "En el sistema seguro del puesto, nunca en esta guía, en papeles sueltos ni en mensajes.",
  "steps.records": "Las derivaciones se registran en: {system}",
  "steps.protocol": "El protocolo: {name}",
  "own.title": "Lo que hacemos aquí",
  "contents.title": "Contenido",
  "contents.entries": "{count, plural, one {# servicio} many {# servicios} other {# servicios}}",
  "entry.call_after": "Después del {date}: llame antes.",
  "index.area": "Por zona",
  "index.language": "Por idioma",
  "index.language_most": "La mayoría de los servicios: {spoken} de {all}. Vea las fichas.",
  "index.organization": "Por organización",
  "index.areas_none": "Zona no indicada",
  "unlisted.title": "Ya no están en la lista",
  "unlisted.text": "No envíe a nadie. Cerraron, no contestaron o no se confirmaron a tiempo.",
  "unlisted.none": "Nada ha salido de la lista.",
  "unknown.title": "No conocemos nada para esto",
  "unknown.text":
    "No se conoce nada confirmado para estas necesidades. Llame al puesto; diga a quien coordina qué se pidió, nunca quién lo pidió.",
  "complaints.text": "Cualquiera puede quejarse y se le ayuda igual.",
  "complaints.none":
    "Aún no hay una línea de quejas registrada. Pregunte a quien coordina el puesto; se le ayudará igual.",
  "guidance.title": "Orientaciones",
  "policy.title": "A quién ayudamos",
  "scope.title": "Qué abarca esta guía",
  "slip.title": "Aquí hay algo mal",
  "slip.text":
    "Avise hoy a quien coordina; hasta que se compruebe, llame antes de enviar a nadie. No escriba nunca el nombre de una persona derivada.",
  "slip.entry": "Número y nombre de la ficha",
  "slip.wrong": "Qué está mal (teléfono, lugar, horario, quién puede venir, precio, cerrado)",
  "slip.right": "Qué es lo correcto y cómo lo sabe",
  "slip.desk": "Puesto y fecha",
  "slip.to": "Entregue esto a: {role}",
  "notes.title": "Notas",
  "notes.text": "No escriba nunca el nombre, el número ni la historia de una persona.",
  "colophon.title": "Sobre esta guía",
  "colophon.text":
    "Hecha con los archivos de este directorio tal como estaban el {date}: {listed, plural, one {# servicio} many {# servicios} other {# servicios}} de {organizations, plural, one {# organización} many {# organizaciones} other {# organizaciones}}.",
  "colophon.age":
    "Cada ficha dice cuándo se confirmó por última vez. Nada de lo que hay aquí promete que un servicio esté abierto.",
  "colophon.fonts": "Compuesta en Noto Sans y Vazirmatn (SIL Open Font License).",
};
