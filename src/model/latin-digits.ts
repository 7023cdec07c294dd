/** Digits as Arabic and Persian write them, in Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) - (digit < "۰" ? 0x0660 : 0x06f0)),
  );
}
