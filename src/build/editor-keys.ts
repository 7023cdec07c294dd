import type { Properties, Schema } from "../model/schema-parts.ts";
import { toldRules } from "../rules/told-rules.ts";

/** Languages that an editor offers for a text, each in its own name; any other may be written. */
const languages: Readonly<Record<string, string>> = {
  en: "English",
  ar: "العربية",
  fr: "Français",
  es: "Español",
  fa: "فارسی",
  ti: "ትግርኛ",
  am: "አማርኛ",
  so: "Soomaali",
  uk: "Українська",
};

/** Days and ranges that are common somewhere; any other range may be written. */
const days: Readonly<Record<string, string>> = {
  "sun-thu": "Sunday to Thursday.",
  "mon-fri": "Monday to Friday.",
  "sat-thu": "Saturday to Thursday.",
  "mon-sun": "Every day.",
  mon: "Monday.",
  tue: "Tuesday.",
  wed: "Wednesday.",
  thu: "Thursday.",
  fri: "Friday.",
  sat: "Saturday.",
  sun: "Sunday.",
};

/** The languages of a text as keys. */
export function languageKeys(words: Schema): Properties {
  return keys(languages, words);
}

/** Days as keys. */
export function dayKeys(hours: Schema): Properties {
  const { title: _title, ...bare } = hours;
  return keys(days, bare);
}

/** What each rule finds, by its id. */
export const ruleTitles: Readonly<Record<string, string>> = Object.fromEntries(
  toldRules.map(({ id, title }) => [id, `${title}.`]),
);

/** Rules as keys. */
export function ruleKeys(setting: Schema): Properties {
  return keys(ruleTitles, setting);
}

function keys(names: Readonly<Record<string, string>>, value: Schema): Properties {
  return Object.fromEntries(
    Object.entries(names).map(([key, description]) => [key, { ...value, description }]),
  );
}
