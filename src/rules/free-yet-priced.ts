import { type Claim, claimIn, currencies } from "../model/clauses.ts";
import type { Fees } from "../model/service.ts";
import { textsOf, wordsOf } from "./file-texts.ts";
import type { EntryRule } from "./rule.ts";

export const freeYetPriced: EntryRule = {
  id: "free-yet-priced",
  severity: "warning",
  stage: "entry",
  needs: ["fees"],
  title: "Free by one line, paid for by another",
  why: "Who comes without money because we said it is free is sent home, or runs into debt.",
  remedy: "Ask the provider, and let fees and the words agree. Costs on top go under hidden.",
  example: {
    wrong: "fees: free\ngood_to_know: The fee is 500 SDG a visit",
    right: "fees:\n  amount: 500\n  currency: SDG\ngood_to_know: The fee is 500 SDG a visit",
  },
  when: ({ service, isClosed }) => !isClosed && service.sites.length <= 1,
  *check({ written, service }) {
    const { fees } = service.sites[0] ?? service;
    if (!fees) return;
    const claim = isFree(fees) ? priced : isAlwaysPaid(fees) ? free : undefined;
    if (!claim) return;
    if (!stems.test(wordsOf(written))) return;
    for (const { path, words } of textsOf(written)) {
      // Under fees stands who pays how much: a part may well be free.
      const explains = path[0] === "not_open_to" || (claim === free && path[0] === "fees");
      if (explains) continue;
      const found = claimIn(words, claim);
      if (found === undefined) continue;
      yield {
        path,
        message:
          claim === free
            ? '"{words}" says it is free, and fees gives an amount. Ask the provider, and let the two agree.'
            : '"{words}" says it costs money, and fees says it is free. Ask the provider, and let the two agree.',
        quotes: { words: found },
      };
    }
  },
};

const isFree = (fees: Fees) => fees.kind === "free" || fees.amount === 0;

/** Nobody is let off the fee, so that "free" in words means everyone. */
const isAlwaysPaid = (fees: Fees) =>
  fees.kind === "priced" && fees.amount !== undefined && fees.amount > 0 && !fees.waived_for;

const stems =
  /\bfees?\b|cost|price|charge|\bpay|frais|tarif|prix|payer|coût|\bfree\b|gratuit|رسوم|سعر|تكلف|دفع|ثمن|مجان|مقابل|per (?:visit|person)/i;

/** Not about the price of the service itself: ways there, medicine, and what is paid out to people. */
const elsewhere =
  "transport|bus|taxi|fare|ride|medicines?|photos?|grants?|vouchers?|we pay|pays (?:you|the)|covers?|up to|instead|elsewhere|trajet|medicaments?|bon|ailleurs|مواصلات|النقل|الباص|الدواء|ادويه|منحه|قسيمه";

const priced: Claim = {
  words: new RegExp(
    `\\b(?:fees?|costs?|prices?|charges?|charged|pay|frais|tarif|prix|payer|coute)\\b.{0,40}?\\d[\\d ,.]* ?${currencies}|(?:رسوم|سعر|تكلف|يدفع|تدفع|ثمن).{0,40}?[\\d\\u0660-\\u0669][\\d\\u0660-\\u0669 ,.]* ?${currencies}|\\d[\\d ,.]* ?${currencies} (?:a|per|par|each) (?:visit|person|consultation|session|visite|personne|seance)`,
  ),
  doubt: new RegExp(
    `\\b(?:no|not|never|without|pas|sans|${elsewhere})\\b|(?:لا|بدون|بلا) |${elsewhere}`,
  ),
};

const free: Claim = {
  words:
    /\b(?:is|are|all|everything|visits?|consultations?|treatment) (?:is |are )?free\b|\bfree of charge\b|\bcosts? nothing\b|\bgratuite?s?\b|مجاني?(?:ا|ه)?(?![\u0600-\u06ff])|(?:بدون|بلا) مقابل/,
  doubt: new RegExp(
    `\\b(?:not|free (?:of charge )?for|half|some|part|moitie|gratuite?s? pour|first|second|from|after|if|when|under|over|premiere?|apres|si|calls?|appel|${elsewhere})\\b|(?:لا|ليس|نصف|بعض|اول|الاولي|بعد|اذا|دون سن|للاطفال|لل)|${elsewhere}`,
  ),
};
