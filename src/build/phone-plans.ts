import { readFileSync } from "node:fs";

interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
}

/** The places in a country's row of libphonenumber-js: what is dialled before numbers of other countries, how its own look, and what stands before those. */
const place = { abroad: 1, pattern: 2, prefix: 5 } as const;
/** Longer patterns are those of a few countries; their numbers are judged with the whole tables. */
const longest = 150;

/** A small table of how numbers look, made from the tables of the library that judges the others. */
export function phonePlansModule(root: string): string {
  const file = `${root}/node_modules/libphonenumber-js/metadata.min.json`;
  const { country_calling_codes: codes, countries } = JSON.parse(
    readFileSync(file, "utf8"),
  ) as Metadata;
  const rows = Object.entries(codes).flatMap(([code, [country = ""]]) => {
    const row = countries[country] ?? [];
    const pattern = String(row[place.pattern]);
    const prefix = String(row[place.prefix] || "");
    // In Japan what is dialled to call abroad begins like its own numbers.
    const isClear = row[place.abroad] !== "010" && pattern.length <= longest;
    return isClear ? [`  ${code} ${country} ${prefix} ${pattern};`] : [];
  });
  return `// Generated from libphonenumber-js by \`npm run build\`; do not edit.
/** Calling code, main country, what is dialled before a national number, and how national numbers look. */
export const phonePlans = String.raw\`
${rows.join("\n")}
\`;
`;
}
