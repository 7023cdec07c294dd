import type { Told } from "./document-words.ts";
import type { upkeep as english } from "./en-upkeep.ts";

/** The page on how well a list is kept, in Persian. Notes to the translator stand in `en-upkeep.ts`. */
export const upkeep: Told<typeof english> = {
  "upkeep.title": "این فهرست تا چه حد تأیید شده است",
  "upkeep.summary":
    "از {total, plural, one {# خدمت} other {# خدمت}}، تأیید به‌موقع: {in_time}. اول تلفن: {call_first}. دیگر در فهرست نیست: {not_listed}.",
  "upkeep.scope": "خدماتی که خوانندگان این صفحه نباید ببینند شمرده نشده است.",
  "upkeep.in_time": "تأیید به‌موقع",
  "upkeep.call_first": "اول تلفن",
  "upkeep.not_listed": "دیگر نیست",
  "upkeep.due": "باید تأیید شود",
  "upkeep.week": "هفته",
  "upkeep.service": "خدمت",
  "upkeep.confirmed": "آخرین تأیید",
  "upkeep.sector": "نیاز",
  "upkeep.owner": "مسئول",
  "upkeep.organization": "سازمان",
  "upkeep.forecast": "دوازده هفتهٔ آینده، اگر کسی تلفن نزند",
  "upkeep.ahead":
    "«باید تأیید شود»: امروز، خدماتی که دیر شده؛ سپس آن‌هایی که تا پایان هفته باید تأیید شود. نوار و عددهای دیگر فهرست را در آخرین روز هفته نشان می‌دهد.",
  "upkeep.today": "امروز",
  "upkeep.by_sector": "تأیید به‌موقع، بر اساس نیاز",
  "upkeep.by_owner": "تأیید به‌موقع، بر اساس مسئول",
  "upkeep.by_organization": "تأیید به‌موقع، بر اساس سازمان",
  "upkeep.several": "خدمتی که برای چند نیاز است، زیر هر کدام شمرده می‌شود.",
  "upkeep.share": "{part} از {whole}",
  "upkeep.owner_none": "هیچ‌کس",
  "upkeep.unnamed": "اینجا نامی برده نمی‌شود",
  "upkeep.fine":
    "{count, plural, one {# مورد دیگر: همه به‌موقع تأیید شده} other {# مورد دیگر: همه به‌موقع تأیید شده}}",
  "upkeep.oldest": "قدیمی‌ترین تأییدها",
  "upkeep.never": "هرگز",
  "upkeep.more":
    "{count, plural, one {# خدمت دیرتر از این‌ها تأیید شده است.} other {# خدمت دیرتر از این‌ها تأیید شده است.}}",
};
