import type { Told } from "./document-words.ts";
import type { find as english } from "./en-find.ts";

/** What `find` answers, in Somali. Notes to the translator stand in `en-find.ts`. */
export const find: Told<typeof english> = {
  "find.yes": "Haa",
  "find.ask": "Marka hore waydii",
  "find.no": "Maya",
  "find.none": "Midna.",
  "find.more":
    "{count, plural, one {# kale oo ka fog ama aan la hubin} other {# kale oo ka fog ama aan la hubin}}: dhammaan ku arag --all.",
  "find.unlisted":
    "{count, plural, one {# adeeg liiska waa laga saaray: cidna ha u dirin.} other {# adeeg liiska waa laga saaray: cidna ha u dirin.}}",
  "find.ask_about": "Wax ka waydii",
  "find.field.statuses": "xaaladda sharciga",
  "find.field.ages": "da'da",
  "find.field.sexes": "jinsiga",
  "find.field.nationalities": "jinsiyadda",
  "find.field.groups": "xaaladda qofka",
  "find.field.for": "keligiis ama qoys",
  "find.field.serves": "inay u adeegaan meesha qofku joogo",
  "find.field.must_live_in": "meesha qofku ku nool yahay",
  "find.field.papers_needed": "warqadaha",
  "find.field.who": "yaa iman kara",
  "find.field.languages": "luqadda ama turjubaanka",
  "find.field.walk_in": "in ballan la'aan la iman karo",
  "find.field.free": "qiimaha",
  "find.field.doors": "inay hadda dad qaataan",
  "find.field.age": "in waxaas oo dhami weli sax yihiin",
  "find.because": "Sababta",
  "find.now": "Hadda",
  "find.not.walk_in": "Ballan la'aan lama iman karo.",
  "find.not.free": "Lacag bay ku fadhidaa.",
  "find.open": "Hadda way furan tahay, ilaa {time}",
  "find.open_date": "Hadda way furan tahay, ilaa {day}, {date}, {time}",
  "find.always": "Hadda way furan tahay, habeen iyo maalin",
  "find.opens_today": "Hadda way xiran tahay, maanta waxay furmaysaa {time}",
  "find.opens": "Hadda way xiran tahay, waxay furmaysaa {day}, {date}, {time}",
  "find.shut": "Labada toddobaad ee soo socda way xiran tahay",
  "find.specialist": "Wax kasta ka hor wac khabiirka.",
  "find.call_first": "Wac intaadan tagin.",
  "find.card_none": "Wax ku habboon ma jiraan. Waydii miiska gargaarka.",
};
