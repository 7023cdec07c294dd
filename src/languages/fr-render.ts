import type { RenderKey } from "./en-render.ts";
import type { Words } from "./speech.ts";

/** What `render` says, in French. Notes to the translator stand in `en-render.ts`. */
export const words: Words<RenderKey> = {
  "render.open":
    "{count, plural, one {# service laisse des questions ouvertes ; son lecteur est prié de demander avant d’y aller :} many {# de services laissent des questions ouvertes ; leurs lecteurs sont priés de demander avant d’y aller :} other {# services laissent des questions ouvertes ; leurs lecteurs sont priés de demander avant d’y aller :}}",
  "render.matter.who": "qui peut venir",
  "render.matter.where": "où",
  "render.matter.phone": "un téléphone",
  "render.matter.hours": "horaires",
  "render.matter.languages": "langues",
  "render.matter.fees": "coût",
  "render.matter.information": "ce qu’ils demandent et ce qu’on n’a pas à dire",
  "render.more": "{count, plural, one {et # autre} many {et # d’autres} other {et # autres}}",
  "render.apart":
    "{count, plural, one {# service sensible est laissé de côté : un papier trouvé pourrait nuire à qui le porte. N’en faites un que si quelqu’un en a besoin :} many {# de services sensibles sont laissés de côté : un papier trouvé pourrait nuire à qui le porte. N’en faites un que si quelqu’un en a besoin :} other {# services sensibles sont laissés de côté : un papier trouvé pourrait nuire à qui le porte. N’en faites un que si quelqu’un en a besoin :}}",
  "render.large":
    "{file} est lourd ({size} Mo) : un téléphone bon marché met longtemps à l’ouvrir.",
  "render.split": "En parties, une par zone :  {command}",
  "render.large_part": "Plus petit encore, pour certains besoins seulement :  {command}",
  "render.no_areas":
    "Aucune zone ne distingue les services : il n’y a rien pour diviser. Retirez --split, ou écrivez des zones dans pathway.yaml et dans les services.",
  "render.empty": "Il ne nomme aucun service : l’édition {audience} n’en a pas.",
  "render.nothing": "Rien n’a été fait : l’édition {audience} n’a aucun service pour cela.",
};
