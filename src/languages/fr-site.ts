import type { site as english } from "./en-site.ts";

/** Sentences of a directory that is several pages, in French. Notes to the translator stand in `en-site.ts`. */
export const site: Readonly<Record<keyof typeof english, string>> = {
  "site.areas": "Où",
  "site.others": "Ailleurs",
  "site.whole": "Tous les services, avec recherche",
  "site.home": "Première page",
  "site.gone": "Cette page n’est plus ici",
  "site.gone_hint":
    "Le service a peut-être fermé ou changé. Cherchez-le parmi tous les services, ou demandez au bureau d’aide.",
};
