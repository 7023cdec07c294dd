import type { Told } from "./document-words.ts";
import type { lists as english } from "./en-lists.ts";

/** The desk list and the wall poster, in Persian. Notes to the translator stand in `en-lists.ts`. */
export const lists: Told<typeof english> = {
  "sheet.title": "تلفن‌ها و ساعت‌ها",
  "sheet.star": "* بعضی روزها ساعت دیگری دارد: تلفن بزنید یا شرح خدمت را ببینید.",
  "poster.more": "کمک‌های بیشتری هست که اینجا نیامده. از میز راهنمایی بپرسید؛ محرمانه است.",
};
