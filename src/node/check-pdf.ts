import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { type Book, PrintFailure } from "../ports/printer.ts";
import { namedDestinations } from "./named-destinations.ts";
import { everyDict } from "./pdf-dicts.ts";
import { printFailure } from "./print-failure.ts";

/** Addresses a printed document may open. */
const schemes = /^(?:https?:|tel:|mailto:|sms:)/i;
/** Fonts that we ship; a subset's name begins with six letters and a plus. */
const shipped = /^(?:[A-Z]{6}\+)?(?:NotoSans(?:Ethiopic)?|Vazirmatn)-(?:Regular|Bold)$/;
const kind = PDFName.of("Type");
const font = PDFName.of("Font");
const fontKind = PDFName.of("Subtype");
const fontName = PDFName.of("BaseFont");
const drawings = PDFName.of("Type3");
const actionKind = PDFName.of("S");
const link = PDFName.of("URI");
/** What a document could do by itself when it is opened or clicked. */
const actions = new Set(["Launch", "JavaScript", "SubmitForm", "ImportData", "GoToR", "Rendition"]);

/**
 * The gates a file must pass before anybody gets it. Throws `PrintFailure` that names the first it failed; gives what the
 * file says besides its pages, one text a line.
 */
export function checkPdf(
  document: PDFDocument,
  { details, sentinel }: Pick<Book, "details" | "sentinel">,
): string {
  const count = document.getPageCount();
  demand(count > 0, "it has no pages");
  demand(document.getTitle() === details.title, "its title is not the document's");
  const language = document.catalog.lookup(PDFName.of("Lang"));
  demand(textOf(language) === details.language, "its language is not the document's");
  const outline = document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  demand(outline?.get(PDFName.of("First")) !== undefined, "it has no outline");
  demand(
    document.catalog.get(PDFName.of("OpenAction")) === undefined,
    "it does something by itself",
  );
  const places = namedDestinations(document);
  const last = places.get(sentinel);
  demand(last === count, `its end stands on page ${last} of ${count}`);
  const scale = scaleOf(document);
  demand(
    scale === undefined || scale > 0.74,
    "something is wider than the page, and all of it shrank",
  );
  return [...new Set([...places.keys(), ...checkContent(document)])].join("\n");
}

/** What holds for every file: what it may do, link to and be written in. Gives the texts outside its pages. */
export function checkContent(document: PDFDocument): ReadonlySet<string> {
  const words = new Set<string>();
  let hasLetters = false;
  everyDict(document, (dict) => {
    checkDict(dict);
    hasLetters ||= dict.get(kind) === font;
    for (const value of dict.values()) for (const text of textsIn(value)) words.add(text);
  });
  // Without a font a browser draws nothing and reports success.
  if (!hasLetters) throw printFailure("blank");
  return words;
}

/** The texts of a value, also in lists of lists. What is a dictionary is looked at by itself. */
function* textsIn(value: PDFObject): Iterable<string> {
  if (value instanceof PDFArray) for (const item of value.asArray()) yield* textsIn(item);
  const text = textOf(value);
  if (text !== undefined) yield text;
}

function checkDict(dict: PDFDict): void {
  const action = nameOf(dict.get(actionKind));
  demand(action === undefined || !actions.has(action), `it holds an action ${action}`);
  const address = textOf(dict.get(link));
  demand(address === undefined || schemes.test(address), `it links to ${address}`);
  if (dict.get(kind) !== font) return;
  demand(dict.get(fontKind) !== drawings, "it has a font of drawings (Type 3)");
  const used = nameOf(dict.get(fontName)) ?? "";
  if (!shipped.test(used)) throw printFailure("fallback-font", used);
}

/**
 * A browser that finds something wider than the page prints every page smaller. Points a pixel: 0.75 when it did not. Only
 * what text is written with counts: a drawing has a scale of its own.
 */
function scaleOf(document: PDFDocument): number | undefined {
  const contents = document.getPages().at(-1)?.node.Contents();
  if (!(contents instanceof PDFRawStream)) return undefined;
  const drawing = new TextDecoder("latin1").decode(decodePDFRawStream(contents).decode());
  const [, page, ...factors] = drawing.split(/^([\d.]+) 0 0 -?[\d.]+ \S+ \S+ cm$/m);
  const parts = factors.flatMap((factor, index) =>
    index % 2 === 1 && /^BT$/m.test(factors[index + 1] ?? "") ? [Number(factor)] : [],
  );
  return page === undefined || parts.length === 0 ? undefined : Number(page) * Math.min(...parts);
}

function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new PrintFailure("gate", `The printed file was refused: ${otherwise}.`);
}

function nameOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined;
}
