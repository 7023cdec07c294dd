import type { ReviewKey } from "./en-review.ts";
import type { Words } from "./speech.ts";

/** What is asked and said when facts are confirmed, in French. Notes to the translator stand in `en-review.ts`. */
export const words: Words<ReviewKey> = {
  "ask.right": "{facts}. Est-ce toujours juste ?",
  "ask.right_after_stop": "{facts} Est-ce toujours juste ?",
  "ask.fact": "{label} : {words}",
  "ask.and": " ; ",
  "ask.at": "{place} : {facts}",
  "ask.unknown": "Rien n’est encore connu : {group}. Que disent-ils ?",
  "ask.hidden":
    "Le lieu est tenu secret ; ne le nommez pas au téléphone. Est-ce toujours le même ?",
  "script.hello":
    "Bonjour. J’appelle du point d’accueil qui oriente des personnes vers {provider}.",
  "script.why":
    "Nous tenons une liste pour que personne ne vienne chez vous pour rien. Puis-je vous lire ce qu’elle dit de vous ?",
  "script.privacy":
    "Ne me dites rien des personnes venues chez vous, s’il vous plaît. Je ne pose de questions que sur le service.",
  "script.hidden": "Ne dites pas où se trouve le lieu, s’il vous plaît.",
  "script.who": "Puis-je noter votre fonction, sans votre nom ?",
  "script.thanks": "Merci. Si quelque chose change, dites-le-nous ; nous rappellerons.",
};
