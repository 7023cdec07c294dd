/** The constants of RFC 3492, section 5. */
const base = 36;
const lowest = 1;
const highest = 26;

/** The letters that stand behind `xn--` in a host (RFC 3492); `undefined` when it was not made by that rule. */
export function fromPunycode(label: string): string | undefined {
  const hyphen = label.lastIndexOf("-");
  const letters = hyphen > 0 ? [...label.slice(0, hyphen)] : [];
  let rest = label.slice(hyphen + 1).toLowerCase();
  let [code, at, bias] = [128, 0, 72];
  while (rest !== "") {
    const number = readNumber(rest, bias);
    if (!number) return undefined;
    rest = rest.slice(number.length);
    const count = letters.length + 1;
    bias = adapted(number.value, count, at === 0);
    code += Math.floor((at + number.value) / count);
    at = (at + number.value) % count;
    if (code > 0x10ffff) return undefined;
    letters.splice(at, 0, String.fromCodePoint(code));
    at += 1;
  }
  return letters.join("");
}

/** One number of variable length, section 3.3. */
function readNumber(digits: string, bias: number): { value: number; length: number } | undefined {
  let [value, weight] = [0, 1];
  for (let length = 1; length <= digits.length; length += 1) {
    const digit = digitAt(digits, length - 1);
    const threshold = Math.min(highest, Math.max(lowest, length * base - bias));
    if (digit === undefined || value > 0x7fffffff) return undefined;
    value += digit * weight;
    if (digit < threshold) return { value, length };
    weight *= base - threshold;
  }
  return undefined;
}

function digitAt(digits: string, index: number): number | undefined {
  const found = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(digits.charAt(index));
  return found < 0 ? undefined : found;
}

/** Section 6.1. */
function adapted(value: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(value / (isFirst ? 700 : 2));
  delta += Math.floor(delta / count);
  let steps = 0;
  for (; delta > ((base - lowest) * highest) / 2; steps += base)
    delta = Math.floor(delta / (base - lowest));
  return steps + Math.floor(((base - lowest + 1) * delta) / (delta + 38));
}
