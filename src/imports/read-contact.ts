import { folded } from "../model/folded.ts";
import { latinDigits } from "../model/latin-digits.ts";
import { isOrdinaryNumber, isShortCode } from "../model/ordinary-number.ts";
import { internationalNumber, judgeNumber, nationalNumber } from "../model/phone-kind.ts";
import { emailAddress, phoneNumber, webAddress } from "../model/schema-parts.ts";
import { type About, type CellReading, misread, parsed, partsOf } from "./cell-reading.ts";
import type { Repair } from "./cell-text.ts";

const fits = (schema: { readonly [keyword: string]: unknown }) => {
  const pattern = new RegExp(String(schema["pattern"]), "u");
  const [shortest, longest] = [Number(schema["minLength"]), Number(schema["maxLength"])];
  return (text: string) => text.length >= shortest && text.length <= longest && pattern.test(text);
};
const isPhone = fits(phoneNumber);
const isMail = fits(emailAddress);
const isAddress = fits(webAddress);

/** Signs between numbers; a hyphen or a bracket may stand inside one. */
const betweenNumbers = /[\n;؛•|,،]|\s\/\s|\s(?:or|and|ou|et|o|y|أو|او|و)\s|\/(?=\s*[+0(])/;

/** Words beside a number that say what kind of number it is. Any other may be whose it is. */
const kinds =
  "tel phone telephone mobile mob cell gsm office landline hotline helpline toll free emergency reception desk switchboard " +
  "whatsapp sms main line ext extension number no nr or and t m fixe portable bureau standard urgence ligne verte numero " +
  "poste interne interno anexo extension доб вн внутр тел моб та داخلي تحويله " +
  "ou et telefono celular movil oficina linea gratuita o y هاتف تلفون جوال موبايل خط ساخن واتساب مكتب طوارئ رقم استعلامات او و";
const kindWords: ReadonlySet<string> = new Set(kinds.split(" "));

/** True where letters stand beside numbers that may be somebody's name. */
export function hasOtherWords(text: string): boolean {
  const words = folded(text).match(/\p{L}+/gu) ?? [];
  return /\d|[٠-٩]/.test(text) && words.some((each) => !kindWords.has(each.replace(/^ال/, "")));
}

/** All numbers of a cell. One that nobody can dial leaves the cell as it is, with what could be dialled taken from it. */
export function readPhones(text: string, about: About): CellReading {
  const parts = partsOf(text, about.rule, betweenNumbers);
  const read = parts.map((each) => readNumber(each, about));
  const numbers = read.flatMap((each) => each?.number ?? []);
  const unique = [...new Set(numbers)];
  if (read.includes(undefined) || unique.length === 0) return misread("phone", unique);
  const repair = read.find((each) => each?.repair)?.repair;
  return parsed(unique, repair);
}

/** One number, as for a contact that has only one. */
export function readPhone(text: string, about: About): CellReading {
  const read = readPhones(text, about);
  if (read.kind !== "value") return read;
  const [first = "", ...others] = read.value as readonly string[];
  if (others.length > 0) return { kind: "misread", problem: "many", value: first };
  return { ...read, value: first };
}

/** The same for WhatsApp, which no short code has. */
export function readWholePhones(text: string, about: About): CellReading {
  const read = readPhones(text, about);
  const numbers = read.kind === "value" ? (read.value as readonly string[]) : [];
  return numbers.some(isShortCode) ? misread("phone") : read;
}

/** The number inside a house, as each language shortens the word. */
const inside =
  /[\s,(]+(?:extension|extn|poste|p\.|interne|interno|int\.|anexo|доб\.?|вн\.?|внутр\.?|داخلي|تحويلة)\s*[:.]?\s*(\d{1,6})\)?\s*$/iu;

interface ReadNumber {
  readonly number: string;
  readonly repair?: Repair;
}

function readNumber(typed: string, { pathway, rule }: About): ReadNumber | undefined {
  const country = rule.country ?? pathway.country;
  const isForeign = country !== pathway.country;
  const written = latinDigits(typed)
    .replace(inside, " ext. $1")
    // Letters before the number or behind it say which of theirs it is; an extension belongs to it.
    .replace(/^[\p{L}\s.:/]+(?=[+(\d])/u, "")
    .replace(/(?<!\s(?:ext|x)\.?\s*\d+)[\s(]+(?!ext\b|x\b)\p{L}[\p{L}\s.)]*$/iu, "")
    .replace(/^['’]/, "")
    .trim();
  if (!isPhone(written)) return undefined;
  if (!isForeign && isOrdinaryNumber(written, country)) return { number: written };
  if (isShortCode(written)) return isForeign ? undefined : { number: written };
  if (!/^(?:fine|unlikely)$/.test(judgeNumber(written, country))) return undefined;
  return mended(written, country, isForeign);
}

/** A number of another country, or one that lost its first sign, as it can be dialled here. */
function mended(written: string, country: string, isForeign: boolean): ReadNumber | undefined {
  const whole = internationalNumber(written, country);
  if (whole === undefined) return undefined;
  const digits = written.replace(/\D/g, "");
  if (written.startsWith("+") || written.startsWith("00"))
    return { number: written.replace(/^00/, "+") };
  // A row of digits that begins with the country's code, as spreadsheets leave it of "+249…".
  if (whole === `+${digits}`) return { number: whole, repair: "plus" };
  if (isForeign) return { number: whole };
  const national = nationalNumber(written, country)?.replace(/\D/g, "");
  if (national === `0${digits}`) return { number: `0${written}`, repair: "zero" };
  return { number: written };
}

/** A mail address. */
export function readMail(text: string): CellReading {
  const address = text.replace(/^mailto:/i, "").replace(/[.;,]$/, "");
  return isMail(address) ? parsed(address) : misread("email");
}

/** A page; of several the first. */
export function readWebsite(text: string): CellReading {
  const whole = /^[\w-]+(?:\.[\w-]+)+/.test(text) ? `https://${text}` : text;
  return isAddress(whole) ? parsed(whole) : misread("website");
}
