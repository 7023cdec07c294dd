import type { copies as english } from "./en-copies.ts";

/** The box that tells whether a booklet still holds, in Ukrainian. Notes to the translator stand in `en-copies.ts`. */
export const copies: Readonly<Record<keyof typeof english, string>> = {
  "box.title": "Ваш буклет ще правильний?",
  "box.label": "Код на обкладинці",
  "box.hint": "Вісім літер і цифр, як-от K7Q2-MD4F",
  "box.current": "Випуск {number}: чинний, ним можна користуватися до {until}.",
  "box.over": "Випуск {number}: не користуйтеся ним після {until}.",
  "box.superseded": "Випуск {number}: його замінив випуск {by}. Попросіть новий.",
  "box.withdrawn": "Випуск {number}: відкликано {date}. Не користуйтеся ним, викиньте його.",
  "box.unknown":
    "Жоден відомий тут випуск не має такого коду. Подивіться на код ще раз або попросіть новий буклет.",
  "box.known": "За тим, що було відомо {date}. Відтоді міг вийти новіший випуск.",
};
