import type { Told } from "./document-words.ts";
import type { who as english } from "./en-who.ts";

/** Who may come, in Ukrainian. Notes to the translator stand in `en-who.ts`. */
export const who: Told<typeof english> = {
  "who.everyone": "Прийти може кожен.",
  "who.only": "Лише такі люди: {people}.",
  "who.are": "{people}, які також належать до: {more}",
  "who.are_also": "{people} і до: {more}",
  "who.with": "{people}, {more}",
  "who.people": "люди {more}",
  "who.anyone": "будь-хто",
  "who.citizens": "громадяни: {countries}",
  "who.children": "особи до 18 років",
  "who.adults": "дорослі (від 18 років)",
  "who.ages":
    "віком від {from} до {to, plural, one {# року} few {# років} many {# років} other {# року}}",
  "who.ages_from":
    "віком від {from, plural, one {# року} few {# років} many {# років} other {# року}}",
  "who.ages_to":
    "{to, plural, =0 {віком до 1 року} one {віком до # року включно} few {віком до # років включно} many {віком до # років включно} other {віком до # року включно}}",
  "who.age": "віком {age, plural, one {# рік} few {# роки} many {# років} other {# року}}",
  "who.under_18": "віком до 18 років",
  "who.any_age": "будь-якого віку",
  "who.lives": "які живуть тут: {areas}",
  "who.in": "які перебувають тут: {areas}",
  "who.serves": "Для людей, які перебувають тут: {areas}.",
  "who.no_papers": "Документи не потрібні.",
  "who.papers": "Потрібні документи: {papers}.",
  "who.with_no_papers": "{people} (документи не потрібні)",
  "who.with_papers": "{people} (потрібні документи: {papers})",
  "who.and_paper": "{first}; {more}",
  "who.one_of":
    "{count, plural, one {Лише люди з цієї групи: {sets}.} few {Лише люди з однієї з цих груп: {sets}.} many {Лише люди з однієї з цих груп: {sets}.} other {Лише люди з однієї з цих груп: {sets}.}}",
  "who.also_one_of":
    "{count, plural, one {Також треба належати до цієї групи: {sets}.} few {Також треба належати до однієї з цих груп: {sets}.} many {Також треба належати до однієї з цих груп: {sets}.} other {Також треба належати до однієї з цих груп: {sets}.}}",
  "who.or": "{first}; або {more}",
  "who.refused": "{people}: {causes}.",
  "who.refused_only": "{people}.",
};
