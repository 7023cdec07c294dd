/** The first of the ten digits of a way to write numbers, by its name in Unicode (CLDR). */
const zeros: Readonly<Record<string, number>> = { arab: 0x660, arabext: 0x6f0 };

/** A text with its digits written another way; `latn` leaves it as it is. */
export function withDigits(text: string, numbering: string): string {
  const zero = zeros[numbering];
  if (zero === undefined) return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/**
 * A sentence with its own digits written another way, and those of numbers that are filled in. Exact cases of a plural (`=0`)
 * stay; telephone numbers and other texts that are filled in do too.
 */
export function sentenceWithDigits(
  sentence: string,
  numbering: string,
  values: Readonly<Record<string, unknown>> = {},
): string {
  const own = sentence.replace(/(=?)(\d+)/g, (all, exact: string, digits: string) =>
    exact === "" ? withDigits(digits, numbering) : all,
  );
  return own.replace(/\{(\w+)\}/g, (all, name: string) =>
    typeof values[name] === "number" ? `{${name}, number, ::group-off}` : all,
  );
}
