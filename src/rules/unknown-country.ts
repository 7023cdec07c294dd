import { countryMeant, isCountry } from "../model/country-codes.ts";
import type { DataPath } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import type { FileRule } from "./rule.ts";
import { writtenConditions } from "./written-conditions.ts";

export const unknownCountry: FileRule = {
  id: "unknown-country",
  severity: "error",
  stage: "file",
  needs: ["country", "nationalities"],
  title: "Code of no country",
  why: "Nobody has such a nationality, so people are told that the service does not take them.",
  remedy:
    "Write the two capital letters of ISO 3166: SD for Sudan, SS for South Sudan, GB for the United Kingdom.",
  example: {
    wrong: "open_to:\n  nationalities: [SD, XX]",
    right: "open_to:\n  nationalities: [SD, SS]",
  },
  *check({ written, source }) {
    if (source.kind === "pathway") {
      const { country } = written as { readonly country: string };
      if (!isCountry(country)) yield unknown(country, ["country"]);
    }
    if (source.kind !== "service") return;
    for (const { conditions, path } of writtenConditions(written))
      for (const [index, code] of (conditions.nationalities ?? []).entries())
        if (!isCountry(code)) yield unknown(code, [...path, "nationalities", index]);
  },
};

function unknown(code: string, path: DataPath): Finding {
  const meant = countryMeant(code);
  return {
    path,
    message: meant
      ? "{code} is the code of no country. Did you mean {meant}?"
      : "{code} is the code of no country. Look it up in ISO 3166.",
    quotes: { code },
    ...(meant ? { args: { meant }, instead: meant } : {}),
  };
}
