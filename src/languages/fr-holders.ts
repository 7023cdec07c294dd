import type { HoldersKey } from "./en-holders.ts";
import type { Words } from "./speech.ts";

export const words: Words<HoldersKey> = {
  "head.list":
    "{count, plural, one {# copie numérotée est en circulation} many {# copies numérotées sont en circulation} other {# copies numérotées sont en circulation}}. Donnez la suivante avec --give.",
  "head.give": "Écrivez ce numéro sur la copie avant de la remettre :",
  "head.recall": "{count, plural, one {# copie} many {# copies} other {# copies}} à redemander :",
  "head.returned": "Rendue, ou détruite devant témoin :",
  recall_next:
    "Prévenez chacun aujourd’hui. Quand une copie est rendue ou détruite :  pathway holders --returned NUMÉRO",
  copy: "copie {copy}",
  edition: "édition {edition}",
  since: "depuis le {day}",
  called: "redemandée le {day}",
  "commit.give": "Remettre une copie numérotée",
  "commit.recall": "Redemander des copies numérotées",
  "commit.returned": "Reprendre une copie numérotée",
  "slip.title": "Feuillet pour les copies imprimées :",
  "slip.nobody":
    "Aucune copie numérotée n’est en circulation. Mettez le feuillet dans les copies de vos bureaux et refaites les documents :  pathway render",
  "slip.tell":
    "{count, plural, one {# copie numérotée est en circulation. Prévenez maintenant qui la détient} many {# copies numérotées sont en circulation. Prévenez maintenant qui les détient} other {# copies numérotées sont en circulation. Prévenez maintenant qui les détient}}, puis refaites les documents :  pathway render",
  "slip.who": "Qui les détient :  pathway holders --audience restricted",
};
