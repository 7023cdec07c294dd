import type { upkeep as english } from "./en-upkeep.ts";

/** The page on how well a list is kept, in French. Notes to the translator stand in `en-upkeep.ts`. */
export const upkeep: Readonly<Record<keyof typeof english, string>> = {
  "upkeep.title": "Cette liste est-elle bien confirmée ?",
  "upkeep.summary":
    "Sur {total, plural, one {# service} many {# services} other {# services}}, confirmés à temps : {in_time}. Appeler d’abord : {call_first}. Ne figurent plus dans la liste : {not_listed}.",
  "upkeep.scope":
    "Les services que les lecteurs de cette page ne peuvent pas voir ne sont pas comptés.",
  "upkeep.in_time": "Confirmés à temps",
  "upkeep.call_first": "Appeler d’abord",
  "upkeep.not_listed": "Hors liste",
  "upkeep.due": "À confirmer",
  "upkeep.week": "Semaine",
  "upkeep.service": "Service",
  "upkeep.confirmed": "Dernière confirmation",
  "upkeep.sector": "Besoin",
  "upkeep.owner": "Suivi par",
  "upkeep.organization": "Organisation",
  "upkeep.forecast": "Les douze semaines à venir, si personne n’appelle",
  "upkeep.ahead":
    "« À confirmer » : aujourd’hui, les services en retard ; ensuite, ceux qu’il faut confirmer avant la fin de la semaine. La barre et les autres nombres montrent l’état de la liste au dernier jour de la semaine.",
  "upkeep.today": "Aujourd’hui",
  "upkeep.by_sector": "Confirmés à temps, par besoin",
  "upkeep.by_owner": "Confirmés à temps, selon qui suit les fiches",
  "upkeep.by_organization": "Confirmés à temps, par organisation",
  "upkeep.several": "Un service qui répond à plusieurs besoins compte sous chacun d’eux.",
  "upkeep.share": "{part} sur {whole}",
  "upkeep.owner_none": "personne",
  "upkeep.unnamed": "non nommée ici",
  "upkeep.fine":
    "{count, plural, one {# autre} many {# autres} other {# autres}} : tout est confirmé à temps",
  "upkeep.oldest": "Confirmés il y a le plus longtemps",
  "upkeep.never": "jamais",
  "upkeep.more":
    "{count, plural, one {# service a été confirmé plus récemment que ceux-ci.} many {# services ont été confirmés plus récemment que ceux-ci.} other {# services ont été confirmés plus récemment que ceux-ci.}}",
};
