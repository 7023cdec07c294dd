import { latinDigits } from "./latin-digits.ts";

/** What "free" is in the languages of the program. */
const free = new Set([
  ...["free", "free of charge", "no cost", "no fee", "no fees", "none", "nothing", "0"],
  ...["مجانا", "مجاناً", "مجاني", "بدون رسوم", "gratuit", "gratuite", "gratis"],
  ...["gratuito", "gratuita", "безкоштовно", "безоплатно", "رایگان", "مجانية", "مجانيه"],
]);

/** What something costs, read from how people write it; `undefined` for whatever is not plain. */
export function typedFees(
  typed: string,
): "free" | { readonly amount: number; readonly currency: string } | undefined {
  const words = latinDigits(typed).trim();
  if (free.has(words.toLowerCase())) return "free";
  const [, amount, currency] = /^(\d{1,9}(?:[.,]\d{1,2})?)\s*([A-Za-z]{3})$/.exec(words) ?? [];
  if (amount === undefined || currency === undefined) return undefined;
  return { amount: Number(amount.replace(",", ".")), currency: currency.toUpperCase() };
}
