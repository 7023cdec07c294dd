import type { Told } from "./document-words.ts";
import type { upkeep as english } from "./en-upkeep.ts";

/** The page on how well a list is kept, in Ukrainian. Notes to the translator stand in `en-upkeep.ts`. */
export const upkeep: Told<typeof english> = {
  "upkeep.title": "Як добре підтверджено цей список",
  "upkeep.summary":
    "Усього {total, plural, one {# послуга} few {# послуги} many {# послуг} other {# послуги}}. Підтверджено вчасно: {in_time}. Спершу телефонувати: {call_first}. Більше немає в списку: {not_listed}.",
  "upkeep.scope": "Послуги, яких читачі цієї сторінки не мають бачити, не враховано.",
  "upkeep.in_time": "Підтверджено вчасно",
  "upkeep.call_first": "Спершу дзвінок",
  "upkeep.not_listed": "Більше немає",
  "upkeep.due": "Підтвердити",
  "upkeep.week": "Тиждень",
  "upkeep.service": "Послуга",
  "upkeep.confirmed": "Останнє підтвердження",
  "upkeep.sector": "Потреба",
  "upkeep.owner": "Відповідає",
  "upkeep.organization": "Організація",
  "upkeep.forecast": "Наступні дванадцять тижнів, якщо ніхто не телефонуватиме",
  "upkeep.ahead":
    "«Підтвердити»: сьогодні — послуги, що запізнилися; далі ті, які треба підтвердити до кінця тижня. Смуга та інші числа показують список на останній день тижня.",
  "upkeep.today": "Сьогодні",
  "upkeep.by_sector": "Підтверджено вчасно, за потребою",
  "upkeep.by_owner": "Підтверджено вчасно, за відповідальними",
  "upkeep.by_organization": "Підтверджено вчасно, за організацією",
  "upkeep.several": "Послуга для кількох потреб рахується в кожній із них.",
  "upkeep.share": "{part} з {whole}",
  "upkeep.owner_none": "ніхто",
  "upkeep.unnamed": "тут не названо",
  "upkeep.fine":
    "{count, plural, one {Ще #: усе підтверджено вчасно} few {Ще #: усе підтверджено вчасно} many {Ще #: усе підтверджено вчасно} other {Ще #: усе підтверджено вчасно}}",
  "upkeep.oldest": "Підтверджено найдавніше",
  "upkeep.never": "ніколи",
  "upkeep.more":
    "{count, plural, one {# послугу підтверджено пізніше за ці.} few {# послуги підтверджено пізніше за ці.} many {# послуг підтверджено пізніше за ці.} other {# послуги підтверджено пізніше за ці.}}",
};
