import { expect, test } from "vitest";
import { breakable, link, ltr, ownSource, spoken } from "../../src/render/escape.ts";

test.each([
  "https://example.org/a?b=c",
  "http://example.org",
  "tel:+249912345678",
  "tel:333",
  "sms:+249912345678",
  "mailto:desk@example.org",
  "geo:15.6,-32.5",
])("%s is a link", (address) => expect(link(address)).toBe(address));

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " https://example.org",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//example.org",
  "tel:javascript",
  "geo:javascript",
  "",
])("%j is no link", (address) => expect(link(address)).toBe("#"));

test("digits are isolated and escaped", () => {
  expect(String(ltr('<b>"1"'))).toBe('<bdi dir="ltr">&lt;b&gt;&quot;1&quot;</bdi>');
});

test("an address breaks after @ and before a dot, never within a word", () => {
  expect(String(breakable("desk@eye-clinic.example.org"))).toBe(
    '<bdi dir="ltr">desk@<wbr>eye-clinic<wbr>.example<wbr>.org</bdi>',
  );
  expect(String(breakable("<b>@x"))).toBe('<bdi dir="ltr">&lt;b&gt;@<wbr>x</bdi>');
});

test.each([
  [
    "اتصل على +249 91 200 2299، مجاناً",
    'اتصل على <a href="tel:+249912002299"><bdi dir="ltr">+249 91 200 2299</bdi></a>، مجاناً',
  ],
  [
    "office, complaints@citizens-ear.example.org",
    'office, <span dir="ltr">complaints@<wbr>citizens-ear<wbr>.example<wbr>.org</span>',
  ],
  ["call 0912 345 678", 'call <bdi dir="ltr">0912 345 678</bdi>'],
  ["from 09:00 to 15:00, room 12", "from 09:00 to 15:00, room 12"],
  ["پنجشنبه 09:00–13:00", 'پنجشنبه <bdi dir="ltr">09:00–13:00</bdi>'],
  ["الخميس ٠٩:٠٠–١٣:٠٠", 'الخميس <bdi dir="ltr">٠٩:٠٠–١٣:٠٠</bdi>'],
  [
    "<i>+249 91 200 2299</i>",
    '&lt;i&gt;<a href="tel:+249912002299"><bdi dir="ltr">+249 91 200 2299</bdi></a>&lt;/i&gt;',
  ],
])("numbers and addresses in %j stay whole", (text, html) =>
  expect(String(spoken(text))).toBe(html),
);

test("a style or script that could end its own element is refused", () => {
  expect(() => ownSource("p{}</style>")).toThrow();
  expect(() => ownSource("<!-- x")).toThrow();
  expect(String(ownSource("p > a {}"))).toBe("p > a {}");
});
