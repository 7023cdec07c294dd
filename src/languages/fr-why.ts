import type { WhyKey } from "./en-why.ts";
import type { Words } from "./speech.ts";

/** What `stale --why` says, in French. Notes to the translator stand in `en-why.ts`. */
export const words: Words<WhyKey> = {
  now: "{state} : {why}",
  "facts.all": "Tous les faits",
  "facts.at": "{facts} à {sites}",
  whole: "Toute la fiche",
  confirmed: "Confirmé le {on} ({method}).",
  changed: "Changé, et donc confirmé, le {on} ({method}).",
  with: "{sentence} Nous avons parlé avec {who}.",
  never: "Personne ne l’a encore confirmé.",
  website: "Un site web a été lu le {on} ; cela ne confirme ni le contact ni qui peut venir.",
  future:
    "Quelque chose est noté pour le {on}, jour qui n’est pas encore venu ; cela compte à partir de ce jour.",
  reported:
    "Erreur signalée le {on} : en retard depuis ce jour, jusqu’à ce que quelqu’un confirme ou change.",
  "every.own": "À confirmer à nouveau après {every} : la fiche le dit elle-même.",
  "every.code": "À confirmer à nouveau après {every} : le vocabulaire le dit de {code}.",
  "every.hotline": "À confirmer à nouveau après {every}, comme ligne d’écoute ({code}).",
  "every.sensitive": "À confirmer à nouveau après {every}, comme service sensible ({code}).",
  "every.project_funded":
    "À confirmer à nouveau après {every}, car il vit de l’argent d’un projet.",
  "every.ngo":
    "À confirmer à nouveau après {every}, car son prestataire est une ONG ou une organisation communautaire.",
  "every.public_body":
    "À confirmer à nouveau après {every}, car son prestataire est un organisme public.",
  "every.default":
    "À confirmer à nouveau après {every}, comme tout ce pour quoi rien de plus court ne vaut.",
  capped: "{sentence} Ce qui est écrit là est plus long ; rien ne dure davantage.",
  "then.current": "C’est donc à confirmer d’ici le {due}.",
  "then.due": "C’est donc à confirmer d’ici le {due}, bientôt.",
  "then.put_off": "C’était donc à confirmer d’ici le {due} ; la vérification est reportée.",
  "then.overdue": "C’était donc à confirmer d’ici le {due} : en retard.",
  "then.expired": "C’était donc à confirmer d’ici le {due} ; plus de 30 jours après, c’est expiré.",
  "funding.holds": "Son financement dure jusqu’au {on}.",
  "funding.ended": "Son financement a pris fin le {on} : expirée aussitôt.",
  "agreement.holds": "L’accord qui la couvre vaut jusqu’au {on}.",
  "agreement.ended": "L’accord qui la couvrait a pris fin le {on} : expirée aussitôt.",
  "vetting.holds": "L’évaluation de son prestataire vaut jusqu’au {on}.",
  "vetting.ended": "L’évaluation de son prestataire a pris fin le {on} : expirée aussitôt.",
  "status.holds": "Son état vaut jusqu’au {on}.",
  "status.ended": "Son état a pris fin le {on} : en retard.",
  "postponed.holds":
    "Sa vérification est reportée au {on} ; cela compte 30 jours au plus après le jour prévu.",
  "postponed.ended": "Sa vérification était reportée au {on} ; ce jour est passé.",
  "funding.holds_untold": "Son financement prend fin un jour qui n’est pas dit ici.",
  "funding.ended_untold": "Son financement a pris fin : expirée aussitôt.",
  "agreement.holds_untold": "L’accord qui la couvre prend fin un jour qui n’est pas dit ici.",
  "agreement.ended_untold": "L’accord qui la couvrait a pris fin : expirée aussitôt.",
  "vetting.holds_untold":
    "L’évaluation de son prestataire prend fin un jour qui n’est pas dit ici.",
  "vetting.ended_untold": "L’évaluation de son prestataire a pris fin : expirée aussitôt.",
  "postponed.holds_untold":
    "Sa vérification est reportée ; cela ne compte que 30 jours au plus après le jour prévu.",
  "postponed.ended_untold": "Sa vérification était reportée à un jour qui est passé.",
  withdrawn: "Elle, ou son prestataire, est retirée : expirée aussitôt.",
  closed: "Trouvé fermé le {on}.",
  silence: "Trois fois de suite sans réponse, la troisième le {on} : injoignable.",
  "at.site": "{sentence} À {site}.",
  built_in: "règle du programme",
};
