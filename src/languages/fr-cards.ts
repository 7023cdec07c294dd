import type { cards as english } from "./en-cards.ts";

/** The sentences of the card in French. Notes to the translator stand in `en-cards.ts`. */
export const cards: Readonly<Record<keyof typeof english, string>> = {
  "card.title": "Cartes",
  "card.discreet": "Pour mémoire",
  "card.ask_for": "Demander",
  "card.privacy": "Qui voit ce que vous leur dites",
  "card.privacy_ask": "On ne sait pas. Demandez-le avant de leur dire quoi que ce soit.",
  "card.not_asked": "On ne sait pas. Vous pouvez demander pourquoi ils posent une question.",
  "card.before": "Appelez avant de vous déplacer.",
  "card.before_desk": "Demandez au point d’accueil d’appeler avant que vous partiez.",
  "card.way_desk": "Demandez le chemin au point d’accueil.",
  "card.rights": "Vous pouvez dire non ou changer d’avis. On vous aidera quand même.",
  "card.consent":
    "Rien n’est transmis à votre sujet sans votre accord, sauf si une vie est en danger.",
  "card.complaint": "Pour se plaindre à quelqu’un d’autre",
  "card.complaint_none": "Demandez au point d’accueil qui c’est. On vous aidera quand même.",
  "card.danger": "En cas d’urgence",
  "card.keep": "Pour vous seul : ne la mettez pas sur internet.",
  "card.day_open": "ouvert",
  "card.sides": "Cette carte a {count} faces. Gardez-les ensemble.",
};
