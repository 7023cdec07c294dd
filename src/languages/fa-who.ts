import type { Told } from "./document-words.ts";
import type { who as english } from "./en-who.ts";

/** Who may come, in Persian. Notes to the translator stand in `en-who.ts`. */
export const who: Told<typeof english> = {
  "who.everyone": "هر کسی می‌تواند بیاید.",
  "who.only": "فقط برای {people}.",
  "who.are": "{people} که از این گروه هم باشند: {more}",
  "who.are_also": "{people} و همچنین از این گروه: {more}",
  "who.with": "{people}، {more}",
  "who.people": "کسانی {more}",
  "who.anyone": "هر کسی",
  "who.citizens": "شهروندان {countries}",
  "who.children": "کودکان زیر 18 سال",
  "who.adults": "بزرگ‌سالان (18 سال و بیشتر)",
  "who.ages": "از {from} تا {to} ساله",
  "who.ages_from": "{from} ساله و بیشتر",
  "who.ages_to": "{to, plural, =0 {زیر 1 سال} one {# ساله و کمتر} other {# ساله و کمتر}}",
  "who.age": "{age} ساله",
  "who.under_18": "زیر 18 سال",
  "who.any_age": "در هر سنی",
  "who.lives": "ساکن {areas}",
  "who.in": "که در {areas} هستند",
  "who.serves": "برای کسانی که در {areas} هستند.",
  "who.no_papers": "مدرکی لازم نیست.",
  "who.papers": "مدارک لازم: {papers}.",
  "who.with_no_papers": "{people} (بدون نیاز به مدرک)",
  "who.with_papers": "{people} (مدارک لازم: {papers})",
  "who.and_paper": "{first}؛ {more}",
  "who.one_of":
    "{count, plural, one {فقط برای کسانی از این دسته: {sets}.} other {فقط برای کسانی از یکی از این دسته‌ها: {sets}.}}",
  "who.also_one_of":
    "{count, plural, one {همچنین باید از این دسته باشند: {sets}.} other {همچنین باید از یکی از این دسته‌ها باشند: {sets}.}}",
  "who.or": "{first}؛ یا {more}",
  "who.refused": "{people}: {causes}.",
  "who.refused_only": "{people}.",
};
