import type { site as english } from "./en-site.ts";

/** Sentences of a directory that is several pages, in Spanish. Notes to the translator stand in `en-site.ts`. */
export const site: Readonly<Record<keyof typeof english, string>> = {
  "site.areas": "Dónde",
  "site.others": "En otros lugares",
  "site.whole": "Todos los servicios, con búsqueda",
  "site.home": "Primera página",
  "site.gone": "Esta página ya no está aquí",
  "site.gone_hint":
    "Puede que el servicio haya cerrado o cambiado. Búsquelo entre todos los servicios o pregunte en la oficina de ayuda.",
};
