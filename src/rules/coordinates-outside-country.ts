import { type Box, boxOf } from "../model/country-boxes.ts";
import type { DataPath } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import type { EntryRule } from "./rule.ts";

export const coordinatesOutsideCountry: EntryRule = {
  id: "coordinates-outside-country",
  severity: "warning",
  stage: "entry",
  needs: ["coordinates"],
  title: "Coordinates outside the pathway's country",
  why: "Whoever follows the map is led to another country, often into the sea.",
  remedy:
    "Latitude, the distance from the equator, comes first; longitude second. Copy them again from the map.",
  example: {
    wrong: 'coordinates: "32.48, 15.65"',
    right: 'coordinates: "15.65, 32.48"',
  },
  *check({ written, catalogue }) {
    const { country } = catalogue.pathway;
    const places: (readonly [string | undefined, DataPath])[] = [
      [written.coordinates, ["coordinates"]],
    ];
    for (const [index, site] of (written.sites ?? []).entries())
      places.push([site.coordinates, ["sites", index, "coordinates"]]);
    for (const [coordinates, path] of places) {
      if (coordinates === undefined) continue;
      const finding = judge(coordinates, path, country);
      if (finding) yield finding;
    }
  },
};

function judge(written: string, path: DataPath, country: string): Finding | undefined {
  const [latitude = 0, longitude = 0] = written.split(/[,;]/).map(Number);
  const box = boxFor(country);
  if (box && isIn(box, latitude, longitude)) return undefined;
  if (box && isIn(box, longitude, latitude))
    return {
      path,
      severity: "error",
      message:
        "Latitude and longitude have changed places: this lies outside the pathway's country, and turned round inside. Latitude comes first.",
      instead: `"${longitude}, ${latitude}"`,
    };
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return {
      path,
      severity: "error",
      message:
        "There is no such place: latitude ends at 90, longitude at 180. Copy them again from the map.",
    };
  if (!box) return undefined;
  return {
    path,
    message:
      "This place lies outside the pathway's country. Copy the coordinates again from the map.",
  };
}

const isIn = ({ south, west, north, east }: Box, latitude: number, longitude: number) =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

let last: { readonly country: string; readonly box: Box | undefined } | undefined;

/** A pathway has one country, so its box is looked up once. */
function boxFor(country: string): Box | undefined {
  if (last?.country !== country) last = { country, box: boxOf(country) };
  return last.box;
}
