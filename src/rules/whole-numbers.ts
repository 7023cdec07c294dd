import type { FileFinding } from "../catalogue/catalogue.ts";
import { internationalNumber, loadPhoneKinds } from "../model/phone-kind.ts";

/** Says of phone numbers that lost their first 0 how they are written whole. Only here the country is known. */
export async function withWholeNumbers(
  found: readonly FileFinding[],
  country: string,
): Promise<readonly FileFinding[]> {
  if (!found.some(isCut)) return found;
  await loadPhoneKinds();
  return found.map((finding) => {
    const raw = finding.quotes?.["raw"];
    const number =
      isCut(finding) && raw !== undefined ? internationalNumber(raw, country) : undefined;
    if (number === undefined) return finding;
    return {
      ...finding,
      message:
        'Put the phone number in quotes, with + and the country code: "{number}". Without quotes the first 0 is lost: the file now says {now}.',
      quotes: { ...finding.quotes, number },
      ...(finding.edit ? { edit: { ...finding.edit, text: `"${number}"` } } : {}),
    };
  });
}

const isCut = ({ rule, quotes }: FileFinding) =>
  rule === "phone-loses-digits" && quotes?.["raw"]?.startsWith("0") === true;
