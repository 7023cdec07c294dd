import type { FindTalkKey } from "./en-find-talk.ts";
import type { Words } from "./speech.ts";

/** What `find` asks, in French. Notes to the translator stand in `en-find-talk.ts`. */
export const words: Words<FindTalkKey> = {
  "find.hello": "Passez ce que vous ne savez pas. Rien de vos réponses n’est conservé.",
  "find.need": "De quoi la personne a-t-elle besoin ?",
  "find.code": "De quoi précisément ?",
  "find.area": "Où se trouve la personne ?",
  "find.sex": "Pour qui ?",
  "find.sex.women": "Une femme",
  "find.sex.men": "Un homme",
  "find.sex.girls": "Une fille de moins de 18 ans",
  "find.sex.boys": "Un garçon de moins de 18 ans",
  "find.age": "Quel âge ?",
  "find.age_help": "En années, ou à peu près : 17, 20-30, 60+.",
  "find.age_wrong": "« {part} » n’est pas un âge. Écrivez des années : 17, 20-30 ou 60+.",
  "find.status": "Quel statut juridique ou quelle situation ?",
  "find.status_help": "Seulement si la personne veut le dire. Plusieurs réponses sont possibles.",
  "find.nationality": "Quelle nationalité ?",
  "find.nationality_help": "Le nom du pays ou ses deux lettres.",
  "find.nationality_wrong":
    "« {part} » n’est pas un pays connu. Écrivez son nom ou ses deux lettres, par exemple SD pour le Soudan.",
  "find.languages": "Quelles langues la personne parle-t-elle ?",
  "find.languages_help": "Noms ou codes séparés par des virgules : arabe, tigrigna.",
  "find.languages_wrong":
    "« {part} » n’est pas une langue connue. Écrivez son nom ou son code, par exemple ar pour l’arabe.",
  "find.papers": "La personne a-t-elle des papiers à présenter ?",
  "find.walk_in": "Faut-il pouvoir venir sans rendez-vous ?",
  "find.free": "Faut-il que ce soit gratuit ?",
  "ask.unknown": "Passer",
  "ask.unknown_meaning": "Les services pour qui cela compte seront sous « Demander d’abord ».",
  "ask.left": "Vous avez quitté. Rien n’a été conservé.",
  "keys.text_unknown": "Entrée seule : passer. Ctrl+C : quitter.",
  "keys.several":
    "Flèches : se déplacer. Espace : marquer. Entrée : terminer. Rien de marqué : passer.",
  "find.nothing_asked":
    "Personne ne peut être interrogé ici. Dites au moins de quoi la personne a besoin, avec --need, par exemple :  pathway find --need health",
  "find.area_wrong": "« {part} » n’est pas une zone de ce répertoire.",
  "find.contradiction":
    "--age et --sex ne vont pas ensemble : femmes et hommes ont 18 ans ou plus, filles et garçons moins.",
  "find.at_wrong":
    '--at « {at} » n’est pas un jour et une heure. Écrivez-les ainsi :  --at "2026-11-24 10:00"',
  "find.left_out":
    "{count, plural, one {# fiche est laissée} many {# fiches sont laissées} other {# fiches sont laissées}} hors de cette réponse. Lesquelles et pourquoi :  pathway validate",
};
