import type { Told } from "./document-words.ts";
import type { lists as english } from "./en-lists.ts";

/** The desk list and the wall poster, in Ukrainian. Notes to the translator stand in `en-lists.ts`. */
export const lists: Told<typeof english> = {
  "sheet.title": "Телефони й години",
  "sheet.star": "* У деякі дні інші години: зателефонуйте або дивіться опис.",
  "poster.more":
    "Допомоги більше, ніж тут написано. Запитайте в пункті допомоги; це конфіденційно.",
};
