import type { copies as english } from "./en-copies.ts";

/** The box that tells whether a booklet still holds, in Ukrainian. Notes to the translator stand in `en-copies.ts`. */
export const copies: Readonly<Record<keyof typeof english, string>> = {
  "box.title": "Ваш довідник ще правильний?",
  "box.label": "Код на обкладинці",
  "box.hint": "Вісім літер і цифр, як-от K7Q2-MD4F",
  "box.current": "Видання {number}: чинне, ним можна користуватися до {until}.",
  "box.over": "Видання {number}: не користуйтеся ним після {until}.",
  "box.superseded": "Видання {number}: його замінило видання {by}. Попросіть нове.",
  "box.withdrawn": "Видання {number}: відкликано {date}. Не користуйтеся ним, викиньте його.",
  "box.unknown":
    "Жодне відоме тут видання не має такого коду. Подивіться на код ще раз або попросіть новий довідник.",
  "box.known": "За тим, що було відомо {date}. Відтоді могло вийти новіше видання.",
};
