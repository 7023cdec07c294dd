import type { Told } from "./document-words.ts";
import type { booklet as english } from "./en-booklet.ts";

/** The booklet, in Somali. Notes to the translator stand in `en-booklet.ts`. */
export const booklet: Told<typeof english> = {
  "booklet.kind": "Buugga gudbinta ee miiska gargaarka",
  "booklet.working": "Nuqul shaqo",
  "edition.name": "Daabacaad {number}",
  "booklet.valid": "Ha isticmaalin {date} ka dib",
  "booklet.code": "Koodh {code}",
  "booklet.code_hint": "Nuqullada isku koodhka ah isku mid bay yihiin.",
  "booklet.for.public": "Dadka oo dhan",
  "booklet.for.partner":
    "Miisaska gargaarka iyo hay'adaha la-hawlgalayaasha oo keliya. Ha u gudbin dad kale.",
  "booklet.for.restricted": "Shaqaalaha ilaalinta ee la magacaabay oo keliya. Ha koobiyeyn.",
  "needs.title": "Qofku muxuu u baahan yahay?",
  "needs.first":
    "Marka hore: qof khatar ma ku jiraa, mise waa ilmo keligiis ah, rabshad ama ka ganacsi dad?",
  "needs.first_go": "Joog. Akhri bogga",
  "needs.hint": "Raadi baahida, tag bogga.",
  "needs.none": "Wax la xaqiijiyey ma jiraan: waydii isuduwaha miiska",
  "needs.specialist": "marka hore wac khabiirka",
  "takes.title": "Yaa qaata kee",
  "takes.hint":
    "Imisa adeeg ayaa haa leh. Cutub kasta wuxuu ku bilaabmaa isla jadwalkan ee adeegyadiisa.",
  "takes.without_papers": "Warqad la'aan",
  "takes.under_18": "Ka yar 18",
  "takes.men": "Rag",
  "takes.free": "Lacag la'aan",
  "takes.walk_in": "Ballan la'aan",
  "takes.service": "Adeeg",
  "takes.sector": "Baahida",
  "takes.page": "Bog",
  "takes.yes": "haa",
  "takes.ask": "waydii",
  "takes.no": "maya",
  "takes.legend":
    "haa: qoraalku waa sheegayaa. waydii: qoraalku ma sheegayo, ama way ku xiran tahay; marka hore wac. maya: qoraalku maya ayuu leeyahay.",
  "takes.also": "Cutub kale ku qoran",
  "stop.title": "Joog: marka qof khatar ku jiro",
  "stop.when":
    "Ilmo keligiis ah, rabshad galmo ama mid kale, ka ganacsi dad, hanjabaad, fikir isdil: ha waydiin wixii dhacay, ha dhaqaaqin, ha gudbin. Raac shantan sadar.",
  "stop.danger": "Khatar hadda ah",
  "stop.danger_hint":
    "Waydii meesha aad labadiinnuba ku nabad geli kartaan. Wac keliya haddii qofku oggol yahay, haddii aan naf khatar ku jirin.",
  "stop.danger_none": "Lambar gurmad lama qorin. Waydii isuduwaha intaan miisku furmin.",
  "stop.health": "Daryeel caafimaad oo degdeg ah",
  "stop.health_hint":
    "Qofkii dhaawacan ama buka wuxuu marka hore u baahan yahay daryeel caafimaad, tallaabo kasta ka hor.",
  "stop.specialist": "Khabiir",
  "stop.specialist_hint": "Wac intaadan dhaqaaqin ama gudbin. Telefoonka magac ha ku sheegin.",
  "stop.specialist_none": "Khabiir lama qorin. Waydii isuduwaha intaadan dhaqaaqin ama gudbin.",
  "stop.backup_none": "Wac isuduwaha miiska.",
  "stop.nobody_hint":
    "La joog qofka, dhegayso, ha ballan qaadin waxaadan oofin karin. Sii lambarrada boggan haddii uu rabo oo ay ammaan tahay inuu qaato. Isku day mar kale; qor keliya inaad isku dayday, marna cidda ama sababta.",
  "stop.say":
    "“Waad hadli kartaa ama iska aamusi kartaa, waa ammaan. Haa la'aantaa cidna uma sheegayo, haddii aan naf khatar ku jirin. Waxaan aqaan qof shaqadiisu tahay arrintan. Ma wici karaa?”",
  "stop.chapter_none": "Adeegyada jira waxaa sheega khabiirka, ee ma aha buuggan.",
  "stop.strip_danger": "Khatar: {phone}",
  "stop.strip_specialist": "{role}: {phone}",
  "stop.strip_none": "Khatar ama shaki: joog, eeg “{title}”",
  "steps.title": "Tallaabooyinka gudbinta",
  "steps.say": "Sidan u dheh",
  "steps.1": "Waydii qofka",
  "steps.1_text": "Muxuu u baahan yahay, isku dayey, rabaa? Isaga la'aantiis waxba.",
  "steps.1_say": "“Ii sheeg wixii aad rabto oo keliya. Adiga ayaa go'aansanaya.”",
  "steps.2": "Wac adeegga",
  "steps.2_text": "Ma furan yahay? Qofkan ma qaataa? Waa imisa? Weli magac ha sheegin.",
  "steps.2_say": "“Qof u baahan … ayaan hayaa. Ma qaadan kartaan qof …? Imisa?”",
  "steps.3": "Sharax",
  "steps.3_text":
    "Waxa adeeggu yahay, shuruudihiisa, meesha uu ku yaal, cidda la waydiinayo, luqadaha, qiimaha, waxa khasab ah inuu sheego iyo waxa aan khasab ahayn. Raac qofka haddii loo baahdo oo ay suurtogal tahay.",
  "steps.3_say":
    "“Khasab kuguma aha inaad u sheegto … Erayadaada iigu sheeg waxa dhici doona, si aan u ogaado inaan si fiican u sharxay.”",
  "steps.4": "Oggolaansho waydii",
  "steps.4_text":
    "Xaqiiqooyinka, doorashooyinka iyo natiijooyinka oo dhan hadda waa la sheegaa, su'aalahana waa laga jawaabaa. Oggolaanshuhu wuxuu ansax yahay 18 sano laga bilaabo. Kuwa 17 jir ah iyo ka yar waxay u baahan karaan mas'uul ama qof kale oo weyn: wac khabiirka. Maya waa jawaab.",
  "steps.4_say":
    "“Ma siin karaa … -aaga …? Maya waad dhihi kartaa, ama fikradda waad beddeli kartaa goor kasta, weli waan ku caawin doonnaa.”",
  "steps.5": "Gudbi",
  "steps.5_text":
    "Raac habraaca la isku raacay. La wadaag inta adeeggu u baahan yahay oo keliya, cidda qoraalku magacaabay oo keliya.",
  "steps.5_say": "“Waxaan u dirayaa … wax kalena maya. Waxay … ilaa …”",
  "steps.6": "Dabagal samee",
  "steps.6_text":
    "Adeegga: ma yimaadeen, ma la caawiyey? Qofka, haddii uu oggolaaday in lala xiriiro oo ay ammaan tahay.",
  "steps.6_say": "“Ma ku waydiin karaa sidii ay noqotay? Sideen ammaan kuula xiriiraa?”",
  "steps.7": "Diiwaan geli",
  "steps.7_text":
    "Nidaamka ammaanka ah ee miiska, marna buuggan, warqado yaryar ama fariimaha telefoonka.",
  "steps.records": "Gudbinta waxaa lagu diiwaan geliyaa: {system}",
  "steps.protocol": "Habraaca: {name}",
  "own.title": "Waxa aan halkan ku qabanno",
  "contents.title": "Tusmada",
  "contents.entries": "{count, plural, one {# adeeg} other {# adeeg}}",
  "entry.call_after": "{date} ka dib: marka hore wac.",
  "index.area": "Deegaan ahaan",
  "index.language": "Luqad ahaan",
  "index.language_most": "Adeegyada badankood: {spoken} ka mid ah {all}. Eeg qoraallada.",
  "index.organization": "Urur ahaan",
  "index.areas_none": "Deegaanka lama sheegin",
  "unlisted.title": "Liiska waa laga saaray",
  "unlisted.text": "Cidna ha u dirin. Waa la xiray, ma jawaabin, ama waqtigii lama xaqiijin.",
  "unlisted.none": "Waxba liiska lagama saarin.",
  "unknown.title": "Tan wax uma hayno",
  "unknown.text":
    "Baahiyahan wax la xaqiijiyey looma hayo. Wac miiska; isuduwaha u sheeg waxa la codsaday, marna cidda codsatay.",
  "complaints.text": "Qof walba wuu caban karaa, sidaas oo ay tahayna waa la caawiyaa.",
  "complaints.none":
    "Weli khad cabasho lama qorin. Waydii isuduwaha miiska; sidaas oo ay tahay waa lagu caawin doonaa.",
  "guidance.title": "Hagitaan",
  "policy.title": "Cidda aan caawinno",
  "scope.title": "Waxa buuggan ku jira",
  "slip.title": "Wax baa halkan ka qaldan",
  "slip.text":
    "Maanta u sheeg isuduwaha; ilaa la hubiyo, wac intaadan cid dirin. Marna ha qorin magaca qof la gudbiyey.",
  "slip.entry": "Lambarka iyo magaca qoraalka",
  "slip.wrong": "Waxa qaldan (telefoon, meel, saacado, yaa iman kara, qiime, xiran)",
  "slip.right": "Waxa sax ah, iyo sida aad ku ogaatay",
  "slip.desk": "Miiska iyo taariikhda",
  "slip.to": "Tan sii: {role}",
  "notes.title": "Xusuusin",
  "notes.text": "Marna ha qorin magaca, lambarka ama sheekada qof.",
  "colophon.title": "Ku saabsan buuggan",
  "colophon.text":
    "Waxaa laga sameeyey faylasha hagahan sidii ay ahaayeen {date}: {listed, plural, one {# adeeg} other {# adeeg}} oo ka socda {organizations, plural, one {# urur} other {# urur}}.",
  "colophon.age":
    "Qoraal kasta wuxuu sheegaa goortii ugu dambaysay ee la xaqiijiyey. Waxba halkan kama ballan qaadayaan in adeeg furan yahay.",
  "colophon.fonts": "Farta: Noto Sans iyo Vazirmatn (SIL Open Font License).",
};
