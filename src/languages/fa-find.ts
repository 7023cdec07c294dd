import type { Told } from "./document-words.ts";
import type { find as english } from "./en-find.ts";

/** What `find` answers, in Persian. Notes to the translator stand in `en-find.ts`. */
export const find: Told<typeof english> = {
  "find.yes": "بله",
  "find.ask": "اول بپرسید",
  "find.no": "نه",
  "find.none": "هیچ.",
  "find.more":
    "{count, plural, one {# مورد دیگر، دورتر یا نامطمئن‌تر} other {# مورد دیگر، دورتر یا نامطمئن‌تر}}: همه را با --all ببینید.",
  "find.unlisted":
    "{count, plural, one {# خدمت دیگر در فهرست نیست: کسی را آنجا نفرستید.} other {# خدمت دیگر در فهرست نیست: کسی را آنجا نفرستید.}}",
  "find.ask_about": "بپرسید دربارهٔ",
  "find.field.statuses": "وضعیت حقوقی",
  "find.field.ages": "سن",
  "find.field.sexes": "جنسیت",
  "find.field.nationalities": "تابعیت",
  "find.field.groups": "وضعیت شخص",
  "find.field.for": "تنها یا با خانواده",
  "find.field.serves": "آیا جایی که شخص هست خدمت می‌دهند",
  "find.field.must_live_in": "محل زندگی شخص",
  "find.field.papers_needed": "مدارک",
  "find.field.who": "چه کسانی می‌توانند بیایند",
  "find.field.languages": "زبان یا مترجم",
  "find.field.walk_in": "آیا می‌شود بدون وقت رفت",
  "find.field.free": "هزینه",
  "find.field.doors": "آیا حالا کسی را می‌پذیرند",
  "find.field.age": "آیا همهٔ این‌ها هنوز درست است",
  "find.because": "چرا نه",
  "find.now": "در حال حاضر",
  "find.not.walk_in": "نمی‌شود بدون هماهنگی رفت.",
  "find.not.free": "هزینه دارد.",
  "find.open": "حالا باز است، تا {time}",
  "find.open_date": "حالا باز است، تا {day}، {date}، {time}",
  "find.always": "حالا باز است، شبانه‌روز",
  "find.opens_today": "حالا بسته است، امروز ساعت {time} باز می‌شود",
  "find.opens": "حالا بسته است، {day}، {date}، ساعت {time} باز می‌شود",
  "find.shut": "تا دو هفتهٔ آینده بسته است",
  "find.specialist": "پیش از هر کار به متخصص تلفن بزنید.",
  "find.call_first": "پیش از رفتن تلفن بزنید.",
  "find.card_none": "چیزی پیدا نشد. از میز راهنمایی بپرسید.",
};
