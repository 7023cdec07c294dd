import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** A font as a document names it, and the package that brings it. Static weights only: variable fonts print as Type 3. */
interface Font {
  readonly family: string;
  readonly name: string;
  readonly subsets: readonly string[];
}

/** In the order in which they are asked for a letter. Arabic letters come from Vazirmatn: their words can be searched and copied. */
const fonts: readonly Font[] = [
  {
    family: "Noto Sans",
    name: "noto-sans",
    subsets: ["latin", "latin-ext", "vietnamese", "cyrillic", "cyrillic-ext", "greek", "greek-ext"],
  },
  { family: "Noto Sans", name: "noto-sans", subsets: ["devanagari"] },
  { family: "Noto Sans", name: "noto-sans-ethiopic", subsets: ["ethiopic"] },
  { family: "Vazirmatn", name: "vazirmatn", subsets: ["arabic"] },
];

const weights = [400, 700] as const;

type Range = readonly [number, number];

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  readonly unicodeRange: string;
  readonly ranges: readonly Range[];
}

/** The packages of the fonts, with their versions. */
export function fontPackages(): readonly string[] {
  const read = createRequire(import.meta.url);
  const names = new Set(fonts.map(({ name }) => `@fontsource/${name}`));
  return [...names].map((name) => {
    const { version } = read(`${name}/package.json`) as { readonly version: string };
    return `${name} ${version}`;
  });
}

/** Style rules with the faces that letters need, and no others, inside them: a page loads nothing from elsewhere. */
export async function fontFaces(letters: Iterable<string>): Promise<string> {
  const signs = [...letters].map(numberOf);
  const faces = await allFaces();
  const needed = faces.filter((face) => signs.some((sign) => isInside(face, sign)));
  return (await Promise.all(needed.map(faceRule))).join("\n");
}

/** Which letters are in none of the fonts that come with the program. */
export async function lettersWithoutFont(letters: Iterable<string>): Promise<ReadonlySet<string>> {
  const faces = await allFaces();
  const isMissing = (sign: number) => sign > 0x1f && !faces.some((face) => isInside(face, sign));
  return new Set([...letters].filter((letter) => isMissing(numberOf(letter))));
}

const numberOf = (letter: string): number => letter.codePointAt(0) ?? 0;

const isInside = ({ ranges }: Face, sign: number): boolean =>
  ranges.some(([from, to]) => from <= sign && sign <= to);

async function allFaces(): Promise<readonly Face[]> {
  const lists = await Promise.all(
    fonts.flatMap((font) => weights.map((weight) => facesOf(font, weight))),
  );
  return lists.flat();
}

/** Reads which letters each file of a font has from the style sheet of its package. */
async function facesOf({ family, name, subsets }: Font, weight: number): Promise<readonly Face[]> {
  const sheet = createRequire(import.meta.url).resolve(`@fontsource/${name}/${weight}.css`);
  const css = await readFile(sheet, "utf8");
  return subsets.map((subset) => {
    const title = `${name}-${subset}-${weight}-normal`;
    const unicodeRange = new RegExp(`/\\* ${title} \\*/[^}]*unicode-range: ([^;]+);`).exec(
      css,
    )?.[1];
    if (unicodeRange === undefined) throw new Error(`The font ${title} is not in its package.`);
    const file = sheet.replace(`${weight}.css`, `files/${title}.woff2`);
    return { family, weight, file, unicodeRange, ranges: rangesOf(unicodeRange) };
  });
}

function rangesOf(unicodeRange: string): readonly Range[] {
  return unicodeRange.split(",").map((part): Range => {
    const [from = "", to = from] = part.trim().replace("U+", "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

async function faceRule({ family, weight, file, unicodeRange }: Face): Promise<string> {
  const data = (await readFile(file)).toString("base64");
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${unicodeRange}}`;
}
