import type { mend as english } from "./en-mend.ts";

/** Correction slips, stickers and the page on what is new, in Persian. Notes to the translator stand in `en-mend.ts`. */
export const mend: Readonly<Record<keyof typeof english, string>> = {
  "mend.title": "اصلاح‌های ویرایش {number}",
  "mend.of": "{title}، ویرایش {number} به تاریخ {date}، کد \u2066{code}\u2069",
  "mend.how":
    "این برگه را داخل کتابچه، پشت جلد، بچسبانید. سپس با خودکار سطر به سطر اصلاح کنید یا برچسب‌ها را به کار ببرید.",
  "mend.as_of": "اصلاح‌شده تا {date}",
  "mend.away": "این نسخه را دور بیندازید",
  "mend.away_over": "پس از {date} نباید به کار می‌رفت.",
  "mend.away_danger":
    "اگر نمی‌توانید همین حالا این‌ها را خط بزنید، ممکن است آسیب برسانند: {entries}.",
  "mend.away_many":
    "از {all} شرح خدمت آن، {wrong} تا نادرست است. به جای این همه اصلاح، ویرایش بعدی را بخواهید.",
  "mend.away_unlocated":
    "{count, plural, one {# شرح خدمت دیگر در فهرست نیست و اینجا نمی‌شود نامش را گفت} other {# شرح خدمت دیگر در فهرست نیستند و اینجا نمی‌شود نامشان را گفت}}.",
  "mend.where": "کجا",
  "mend.strike": "خط بزنید",
  "mend.write": "بنویسید",
  "mend.at": "ص {page}، شمارهٔ {number}",
  "mend.at_page": "صفحهٔ {page}، شمارهٔ {number}",
  "mend.at_name": "با نام",
  "mend.at_new": "صفحهٔ یادداشت‌ها",
  "mend.unnamed": "این شرح خدمت",
  "mend.whole": "همهٔ این شرح خدمت",
  "mend.gone": "دیگر در فهرست نیست. کسی را آنجا نفرستید.",
  "mend.aged": "به‌موقع تأیید نشده است. بدون پرسیدن از میز راهنمایی کسی را نفرستید.",
  "mend.ask": "{label}: معلوم نیست، اول بپرسید",
  "mend.stop": "صفحهٔ خطر",
  "mend.stop_emergency": "شماره‌های اضطراری: {now}",
  "mend.stop_specialists": "متخصصان: {now}",
  "mend.minor":
    "{count, plural, one {# شرح خدمت تغییر کوچکی دارد که آسیبی نمی‌رساند؛ در این برگه نیست.} other {# شرح خدمت تغییرهای کوچکی دارند که آسیبی نمی‌رسانند؛ در این برگه نیستند.}}",
  "mend.end": "پایان اصلاح‌های ویرایش {number}.",
  "mend.pages": "صفحه‌ها و شماره‌ها همان است که در کتابچه به زبان {language} آمده است.",
  "mend.no_pages": "این ویرایش کتابچه ندارد: خدمات را با نامشان پیدا کنید.",
  "mend.sticker_head": "ویرایش {number} · {where}",
  "mend.sticker_see": "{label}: برگهٔ اصلاح را ببینید",
  "mend.sticker_title": "برچسب‌های ویرایش {number}",
  "mend.news": "تازه‌ها از ویرایش {number} تا کنون",
  "mend.news_text":
    "هر کس ویرایش {number} به تاریخ {date} را به کار می‌برد، اینجا می‌بیند که دیگر به چه چیزهایی نباید تکیه کند. نسخهٔ قدیمی را دور بیندازید.",
  "mend.news_none": "از ویرایش {number} تا کنون چیز مهمی عوض نشده است.",
  "mend.news_gone":
    "{count, plural, one {# شرح خدمت دیگر در فهرست نیست.} other {# شرح خدمت دیگر در فهرست نیستند.}}",
  "mend.withdrawn": "{name}: تا اطلاع بعدی در دسترس نیست. از میز راهنمایی بپرسید. ({day})",
};
