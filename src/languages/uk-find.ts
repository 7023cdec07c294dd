import type { Told } from "./document-words.ts";
import type { find as english } from "./en-find.ts";

/** What `find` answers, in Ukrainian. Notes to the translator stand in `en-find.ts`. */
export const find: Told<typeof english> = {
  "find.yes": "Так",
  "find.ask": "Спершу запитайте",
  "find.no": "Ні",
  "find.none": "Немає.",
  "find.more":
    "{count, plural, one {Ще #, далі або менш певно} few {Ще #, далі або менш певно} many {Ще #, далі або менш певно} other {Ще #, далі або менш певно}}: усе видно з --all.",
  "find.unlisted":
    "{count, plural, one {# послуги більше немає в списку: не направляйте туди нікого.} few {# послуг більше немає в списку: не направляйте туди нікого.} many {# послуг більше немає в списку: не направляйте туди нікого.} other {# послуги більше немає в списку: не направляйте туди нікого.}}",
  "find.ask_about": "Запитайте про",
  "find.field.statuses": "правовий статус",
  "find.field.ages": "вік",
  "find.field.sexes": "стать",
  "find.field.nationalities": "громадянство",
  "find.field.groups": "ситуацію людини",
  "find.field.for": "чи приймають самих або з родиною",
  "find.field.serves": "чи допомагають там, де людина перебуває",
  "find.field.must_live_in": "де людина живе",
  "find.field.papers_needed": "документи",
  "find.field.who": "хто може прийти",
  "find.field.languages": "мову або перекладача",
  "find.field.walk_in": "чи можна прийти без запису",
  "find.field.free": "вартість",
  "find.field.doors": "чи приймають зараз",
  "find.field.age": "чи все це ще правильно",
  "find.because": "Чому ні",
  "find.now": "Наразі",
  "find.not.walk_in": "Просто прийти не можна.",
  "find.not.free": "Це платно.",
  "find.open": "Зараз відчинено, до {time}",
  "find.open_date": "Зараз відчинено, до {day}, {date}, {time}",
  "find.always": "Зараз відчинено, цілодобово",
  "find.opens_today": "Зараз зачинено, відчиниться сьогодні о {time}",
  "find.opens": "Зараз зачинено, відчиниться: {day}, {date}, {time}",
  "find.shut": "Зачинено протягом двох тижнів",
  "find.specialist": "Найперше зателефонуйте фахівцю.",
  "find.call_first": "Зателефонуйте, перш ніж іти.",
  "find.card_none": "Нічого не підходить. Запитайте в пункті допомоги.",
};
