import Handlebars from "handlebars/runtime.js";

/** The only file that may return markup. Everything else is escaped by the templates. */

/** Text that is already safe where it stands. */
export type Markup = InstanceType<typeof Handlebars.SafeString>;

const schemes = /^(?:https?:\/\/|tel:[+\d]|mailto:|sms:[+\d]|geo:[-\d])/i;

/** Digits, times, addresses: always left to right, never broken over lines. */
export function ltr(text: unknown): Markup {
  return new Handlebars.SafeString(
    `<bdi dir="ltr">${Handlebars.escapeExpression(String(text))}</bdi>`,
  );
}

/** An e-mail or web address for a narrow column: it may break after @ and before a dot, not within a word. */
export function breakable(text: unknown): Markup {
  return new Handlebars.SafeString(`<bdi dir="ltr">${broken(String(text))}</bdi>`);
}

function broken(address: string): string {
  const parts = address.split(/(?<=[@/])|(?=\.)/);
  return parts.map((part) => Handlebars.escapeExpression(part)).join("<wbr>");
}

/**
 * Words with the telephone numbers and hours in them kept whole and left to right; international numbers can be dialled.
 * Without it an Arabic sentence shows +249 91 200 2299 back to front, and closes a door before it opens: 13:00–09:00.
 * Addresses of mail break where `breakable` lets them.
 */
export function spoken(text: unknown): Markup {
  const parts = String(text).split(
    /(\p{Nd}{1,2}:\p{Nd}{2}–\p{Nd}{1,2}:\p{Nd}{2}|\+?\d[\d ()\u00a0-]{5,}\d|[\w.+-]{1,64}@[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+)/u,
  );
  const marked = parts.map((part, index) => {
    if (index % 2 === 0) return Handlebars.escapeExpression(part);
    if (part.includes("@")) return `<span dir="ltr">${broken(part)}</span>`;
    const number = String(ltr(part));
    return part.startsWith("+")
      ? `<a href="tel:${part.replace(/[^\d+]/g, "")}">${number}</a>`
      : number;
  });
  return new Handlebars.SafeString(marked.join(""));
}

/** An address with a permitted scheme; `#` for any other. The template escapes it. */
export function link(address: unknown): string {
  const text = String(address);
  return schemes.test(text) ? text : "#";
}

/** A style or script of our own, made at build; refuses text that could end its element. */
export function ownSource(source: string): Markup {
  if (/<\/|<!--/.test(source))
    throw new Error("A style or script of a template could end its own element.");
  return new Handlebars.SafeString(source);
}

/** Data for machines within a page; no value can end its element. */
export function jsonIsland(data: object): Markup {
  const text = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return new Handlebars.SafeString(text);
}

/** Text as a string of a style sheet, such as `content: "…"`; it can end neither its string nor its element. */
export function styleString(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{M}\p{N} .,:;·–—+()/\u060c\u2066-\u2069-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe}"`;
}
