import { latinDigits } from "../model/latin-digits.ts";
import type { Schema } from "../model/schema-parts.ts";
import { placeProperties } from "../model/schema-place.ts";
import { type Misfit, type Mistaken, mayBe } from "./mistaken.ts";

const coordinates = placeProperties["coordinates"] as Schema;

/** Coordinates as maps and phones show them: with degree signs, points of the compass, minutes, brackets, in a link. */
export function mistakenCoordinates({ value, ways }: Misfit): Mistaken | undefined {
  if (!mayBe(ways, coordinates) || typeof value !== "string") return undefined;
  const found = pair(latinDigits(value).trim());
  if (found === undefined) return undefined;
  return {
    rule: "coordinates-written-otherwise",
    message: 'Write latitude, comma, longitude, in degrees: "{found}".',
    quotes: { found },
    text: `"${found}"`,
  };
}

/** North and east are positive; "W" and "S" turn the sign. */
function pair(words: string): string | undefined {
  const link = /[@=](-?\d{1,2}\.\d+),(-?\d{1,3}\.\d+)/.exec(words);
  if (link) return within(Number(link[1]), Number(link[2]), `${link[1]}, ${link[2]}`);
  const bare = /^[([]?\s*(-?\d{1,2}\.\d+)\s*[,;/ ]\s*(-?\d{1,3}\.\d+)\s*[)\]]?$/.exec(words);
  if (bare) return within(Number(bare[1]), Number(bare[2]), `${bare[1]}, ${bare[2]}`);
  const comma = /^(-?\d{1,2}),(\d{3,})(?:\s+|\s*[;/]\s*|,\s+)(-?\d{1,3}),(\d{3,})$/.exec(words);
  if (comma) {
    const [, north, tenths, east, parts] = comma;
    const [y, x] = [`${north}.${tenths}`, `${east}.${parts}`];
    return within(Number(y), Number(x), `${y}, ${x}`);
  }
  const [first, second, more] = [...words.matchAll(angle)];
  if (!first || !second || more || words.replace(angle, "").replace(/[,;/\s]/g, "") !== "")
    return undefined;
  const isNorthFirst = /[NS]/.test(`${first[1] ?? ""}${first[5] ?? ""}`);
  const isEastSecond = /[EW]/.test(`${second[1] ?? ""}${second[5] ?? ""}`);
  if (!isNorthFirst || !isEastSecond) return undefined;
  const [latitude, longitude] = [degrees(first), degrees(second)];
  return within(latitude, longitude, `${short(latitude)}, ${short(longitude)}`);
}

const angle =
  /([NSEW])?\s*(\d{1,3}(?:\.\d+)?)\s*°?\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”]|''))?)?\s*([NSEW])?/g;

function degrees([, before, whole, minutes = "0", seconds = "0", after]: readonly (
  | string
  | undefined
)[]): number {
  const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  return /[SW]/.test(`${before ?? ""}${after ?? ""}`) ? -size : size;
}

/** Five places are a metre. */
const short = (angle: number) => String(Number(angle.toFixed(5)));

const within = (latitude: number, longitude: number, words: string) =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? words : undefined;
