import type { mend as english } from "./en-mend.ts";

/** Correction slips, stickers and the page on what is new, in Somali. Notes to the translator stand in `en-mend.ts`. */
export const mend: Readonly<Record<keyof typeof english, string>> = {
  "mend.title": "Sixitaanka daabacaadda {number}",
  "mend.of": "{title}, daabacaadda {number} ee {date}, koodhka {code}",
  "mend.how":
    "Warqaddan ku dheji jaldiga gudihiisa. Kadibna qalin ku sax, sadar ka sadar, ama isticmaal dhejisyada.",
  "mend.as_of": "La saxay ilaa {date}",
  "mend.away": "Nuqulkan tuur",
  "mend.away_over": "{date} ka dib looma oggolayn in la isticmaalo.",
  "mend.away_danger":
    "Haddii aadan hadda xariiq marin karin, kuwani dhib bay keeni karaan: {entries}.",
  "mend.away_many":
    "{wrong} ka mid ah {all} qoraal ayaa qaldan. Halkii aad intaas saxi lahayd, waydiiso daabacaadda xigta.",
  "mend.away_unlocated":
    "{count, plural, one {# qoraal liiska kuma jiro mar dambe, halkanna laguma magacaabi karo} other {# qoraal liiska kuma jiraan mar dambe, halkanna laguma magacaabi karo}}.",
  "mend.where": "Halkee",
  "mend.strike": "Xariiq mari",
  "mend.write": "Qor",
  "mend.at": "bogga {page}, lam. {number}",
  "mend.at_page": "bogga {page}, lambarka {number}",
  "mend.at_name": "magaca ku raadi",
  "mend.at_new": "bogga xusuusinta",
  "mend.unnamed": "Qoraalkan",
  "mend.whole": "Qoraalka oo dhan",
  "mend.gone": "Liiska kuma jirto mar dambe. Cidna ha u dirin.",
  "mend.aged": "Waqtigii lama xaqiijin. Cidna ha u dirin adigoon waydiin miiska gargaarka.",
  "mend.ask": "{label}: lama oga, marka hore waydii",
  "mend.stop": "Bogga khatarta",
  "mend.stop_emergency": "Lambarrada gurmadka: {now}",
  "mend.stop_specialists": "Khabiirrada: {now}",
  "mend.minor":
    "{count, plural, one {# qoraal wuxuu leeyahay isbeddel yar oo aan dhib lahayn; warqaddan kuma jiro.} other {# qoraal waxay leeyihiin isbeddel yar oo aan dhib lahayn; warqaddan kuma jiraan.}}",
  "mend.end": "Dhammaadka sixitaanka daabacaadda {number}.",
  "mend.pages": "Bogagga iyo lambarradu waa sida buugga luqaddan: {language}.",
  "mend.no_pages": "Daabacaaddani buug ma leh: qoraallada magacooda ku raadi.",
  "mend.sticker_head": "Daab. {number} · {where}",
  "mend.sticker_see": "{label}: eeg warqadda sixitaanka",
  "mend.sticker_title": "Dhejisyada daabacaadda {number}",
  "mend.news": "Waxa cusub tan iyo daabacaadda {number}",
  "mend.news_text":
    "Qofkii isticmaalayay daabacaadda {number} ee {date} wuxuu halkan ka helayaa waxa aan mar dambe la raaci karin. Nuqulkii hore tuur.",
  "mend.news_none": "Wax muhiim ah isma beddelin tan iyo daabacaadda {number}.",
  "mend.news_gone":
    "{count, plural, one {# qoraal liiska kuma jiro mar dambe.} other {# qoraal liiska kuma jiraan mar dambe.}}",
  "mend.withdrawn": "{name}: lama heli karo ilaa ogeysiis dambe. Waydii miiska gargaarka. ({day})",
};
