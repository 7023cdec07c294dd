import type { DataPath } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import type { EntryRule } from "./rule.ts";

export const unknownCurrency: EntryRule = {
  id: "unknown-currency",
  severity: "error",
  stage: "entry",
  needs: ["amount", "currency"],
  title: "Price in no currency, or in one that does not exist",
  why: "Somebody comes with too little money, or stays away from what they could pay.",
  remedy:
    "Write the three capital letters of ISO 4217: SDG for the Sudanese pound, USD for the US dollar.",
  example: {
    wrong: "fees:\n  amount: 500\n  currency: SUP",
    right: "fees:\n  amount: 500\n  currency: SDG",
  },
  *check({ written }) {
    yield* inFees(written.fees, ["fees"]);
    for (const [index, site] of (written.sites ?? []).entries())
      yield* inFees(site.fees, ["sites", index, "fees"]);
  },
};

function* inFees(fees: unknown, path: DataPath): Iterable<Finding> {
  if (typeof fees !== "object" || fees === null) return;
  const { amount, currency } = fees as { readonly amount?: number; readonly currency?: string };
  if (currency === undefined && amount !== undefined && amount > 0)
    yield {
      path: [...path, "amount"],
      message: "{amount} of what? Add the line currency, for example  currency: SDG",
      quotes: { amount: String(amount) },
    };
  if (currency === undefined || currencies().has(currency)) return;
  yield {
    path: [...path, "currency"],
    message:
      "{currency} is no currency. Look it up in ISO 4217; the first two letters are mostly those of the country.",
    quotes: { currency },
  };
}

let known: ReadonlySet<string> | undefined;

/** ISO 4217 as Node's own tables have it, with currencies of earlier days. */
function currencies(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf("currency"));
  return known;
}
