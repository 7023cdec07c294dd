import type { Told } from "./document-words.ts";
import type { upkeep as english } from "./en-upkeep.ts";

/** The page on how well a list is kept, in Somali. Notes to the translator stand in `en-upkeep.ts`. */
export const upkeep: Told<typeof english> = {
  "upkeep.title": "Sida liiskan loo xaqiijiyey",
  "upkeep.summary":
    "{total, plural, one {# adeeg} other {# adeeg}}, kuwa waqtigooda la xaqiijiyey: {in_time}. Marka hore wac: {call_first}. Liiska laga saaray: {not_listed}.",
  "upkeep.scope": "Adeegyada akhristayaasha boggan aan loo oggolayn lama tirin.",
  "upkeep.in_time": "Waqtigii la xaqiijiyey",
  "upkeep.call_first": "Marka hore wac",
  "upkeep.not_listed": "Liiska laga saaray",
  "upkeep.due": "In la xaqiijiyo",
  "upkeep.week": "Toddobaad",
  "upkeep.service": "Adeeg",
  "upkeep.confirmed": "Xaqiijintii ugu dambaysay",
  "upkeep.sector": "Baahida",
  "upkeep.owner": "Waxaa haya",
  "upkeep.organization": "Urur",
  "upkeep.forecast": "Laba iyo tobanka toddobaad ee soo socda, haddii cidna wici weydo",
  "upkeep.ahead":
    "“In la xaqiijiyo”: maanta, adeegyada dib u dhacay; dabadeed kuwa la xaqiijinayo dhammaadka toddobaadka. Xariiqda iyo tirooyinka kale waxay muujiyaan sida liisku yahay maalinta ugu dambaysa.",
  "upkeep.today": "Maanta",
  "upkeep.by_sector": "Waqtigii la xaqiijiyey, baahi ahaan",
  "upkeep.by_owner": "Waqtigii la xaqiijiyey, cidda haysa",
  "upkeep.by_organization": "Waqtigii la xaqiijiyey, urur ahaan",
  "upkeep.several": "Adeeg baahiyo badan ka caawiya mid walba waa lagu tiriyaa.",
  "upkeep.share": "{part} ka mid ah {whole}",
  "upkeep.owner_none": "cidna",
  "upkeep.unnamed": "halkan laguma magacaabin",
  "upkeep.fine": "{count, plural, one {# kale} other {# kale}}: dhammaan waqtigii la xaqiijiyey",
  "upkeep.oldest": "Kuwa ugu hore la xaqiijiyey",
  "upkeep.never": "weligeed",
  "upkeep.more":
    "{count, plural, one {# adeeg ayaa kuwan ka dib la xaqiijiyey.} other {# adeeg ayaa kuwan ka dib la xaqiijiyey.}}",
};
