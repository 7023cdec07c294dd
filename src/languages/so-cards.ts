import type { Told } from "./document-words.ts";
import type { cards as english } from "./en-cards.ts";

/** The card that a person takes along, in Somali. Notes to the translator stand in `en-cards.ts`. */
export const cards: Told<typeof english> = {
  "card.title": "Kaararka",
  "card.discreet": "Xusuusin",
  "card.ask_for": "Waydii",
  "card.privacy": "Yaa arka waxaad u sheegto",
  "card.privacy_ask": "Lama oga. Tan waydii ka hor intaadan wax u sheegin.",
  "card.not_asked": "Lama oga. Waad waydiin kartaa sababta ay u rabaan inay ogaadaan.",
  "card.before": "Wac intaadan bixin.",
  "card.before_desk": "Miiska gargaarka ka codso inuu waco intaadan bixin.",
  "card.way_desk": "Jidka waydii miiska gargaarka.",
  "card.rights":
    "Maya waad dhihi kartaa, ama fikradda waad beddeli kartaa. Weli waa lagu caawin doonaa.",
  "card.consent":
    "Wax adiga kugu saabsan lama gudbinayo haddii aadan oggolaan ama aan naf khatar ku jirin.",
  "card.complaint": "Inaad cid kale u cabato",
  "card.complaint_none":
    "Waydii miiska gargaarka ciddaas. Sidaas oo ay tahay waa lagu caawin doonaa.",
  "card.danger": "Xaalad degdeg ah",
  "card.keep": "Adiga keliya: internetka ha gelin.",
  "card.day_open": "furan",
  "card.sides": "Kaarkani wuxuu leeyahay {count} dhinac. Isku hay.",
};
