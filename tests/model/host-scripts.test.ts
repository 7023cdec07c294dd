import { describe, expect, test } from "vitest";
import { mixedHost } from "../../src/model/host-scripts.ts";
import { fromPunycode } from "../../src/model/punycode.ts";

describe("names in another alphabet, as browsers copy them", () => {
  // Made by the URL parser of Node, an implementation that is not ours.
  test.each(["bücher", "помощь", "مثال", "例え", "nile-hеalth", "ελλάδα", "a-ü-b-ö", "💧water"])(
    "%s",
    (label) => {
      const { host } = new URL(`https://${label}.example`);
      const copied = host.split(".")[0] ?? "";
      expect(copied.startsWith("xn--")).toBe(true);
      expect(fromPunycode(copied.slice(4))).toBe(label);
    },
  );

  test.each(["", "!!", "99999999999", "a-99999999"])("%j is none, and harms nothing", (label) => {
    expect(() => fromPunycode(label)).not.toThrow();
  });
});

describe("hosts that mix alphabets", () => {
  test.each([
    ["https://nile-hеalth.org/path", "е", "Cyrillic"],
    ["help@clіnic.org", "і", "Cyrillic"],
    ["http://user@gοod.org:8080", "ο", "Greek"],
    ["https://xn--nile-halth-psi.org", "е", "Cyrillic"],
  ])("%s", (address, letter, script) => {
    expect(mixedHost(address)).toMatchObject({ letter, script });
  });

  test.each([
    "https://nile-health.org",
    "https://santé.org/путь?q=е",
    "https://помощь.org",
    "https://مثال.org",
    "https://xn--80ak6aa92e.com",
    "помощь@example.org",
  ])("%s does not", (address) => {
    expect(mixedHost(address)).toBeUndefined();
  });
});
