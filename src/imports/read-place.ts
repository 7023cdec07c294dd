import { folded } from "../model/folded.ts";
import { latinDigits } from "../model/latin-digits.ts";
import { type About, type CellReading, misread, parsed, partsOf } from "./cell-reading.ts";

/** An area of the pathway, by its id or by its name in any language. */
export function readArea(text: string, { areas, rule }: About): CellReading {
  const id =
    rule.codes?.[text] ?? areas.get(folded(text)) ?? areas.get(folded(text).replace(/^al[- ]/, ""));
  return id === undefined ? misread("area") : parsed(id);
}

/** Several areas; one that is none leaves the cell as it is. */
export function readAreas(text: string, about: About): CellReading {
  const read = partsOf(text, about.rule, /[\n;؛•|,،]/).map((each) => readArea(each, about));
  const ids = read.flatMap((each) => (each.kind === "value" ? [each.value] : []));
  return ids.length === read.length && ids.length > 0 ? parsed(ids) : misread("area", ids);
}

/** Latitude and longitude in one cell. */
export function readPoint(text: string): CellReading {
  const [, latitude, longitude] =
    /^\(?\s*(-?\d{1,2}(?:\.\d+)?)\s*°?\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*\)?$/.exec(
      latinDigits(text),
    ) ?? [];
  if (latitude === undefined || longitude === undefined) return misread("coordinates");
  if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180)
    return misread("coordinates");
  return parsed(`${latitude}, ${longitude}`);
}

/** One of the two, at most so many degrees from zero. */
export function readDegrees(most: number): (text: string) => CellReading {
  return (text) => {
    const number = latinDigits(text)
      .replace(/^(-?\d+),(\d+)$/, "$1.$2")
      .replace(/\s*°$/, "");
    const isDegrees = /^-?\d{1,3}(?:\.\d+)?$/.test(number) && Math.abs(Number(number)) <= most;
    return isDegrees ? parsed(number) : misread("coordinates");
  };
}
