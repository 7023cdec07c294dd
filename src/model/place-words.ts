import { folded } from "./folded.ts";
import type { Area } from "./pathway.ts";

const street =
  /\b(?:streets?|st\. ?\d+|roads?|avenues?|highway|alley|roundabout|crossroads|house (?:no\.?|number|\d)|block \d+|building (?:no\.?|\d)|floor|behind|opposite|next to|next door to|beside the|close to the|near the|in front of|around the corner|km (?:north|south|east|west))\b|شارع|بجوار|بجانب|خلف |مقابل|بالقرب من|قرب |عماره|بنايه|الطابق|حي ال|دوار|تقاطع|\b(?:rues?|boulevards?|quartier|derriere|en face d|a cote d|pres d|au coin d|etage|batiment \w|carrefour)\b/;

const point =
  /-?\d{1,2}[.,]\d{3,}\s*[°nseo]?\s*[,;/]\s*-?\d{1,3}[.,]\d{3,}|\b[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}\b|goo\.gl\/maps|maps\.app|(?:google\.[a-z.]+\/maps|maps\.(?:google|apple)\.[a-z.]+)|\bgeo:-?\d|waze\.com|bing\.com\/maps|openstreetmap\.org|osm\.org|what3words|\/\/\/[a-z]+\.[a-z]+\.[a-z]+|\d{1,3}°\s?\d{1,2}['′]/;

/** Words in a text that tell where a place is: coordinates, map links, streets, or one of the areas given. `undefined` when there are none. */
export function placeIn(text: string, areas: readonly string[]): string | undefined {
  const plain = folded(text);
  const found = point.exec(plain) ?? street.exec(plain);
  if (found) return found[0].trim();
  return areas.find((area) => holdsWord(plain, area));
}

/** Arabic puts one-letter words before a name without a space, so only its end must be a border there. */
function holdsWord(plain: string, word: string): boolean {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    const before = plain[at - 1] ?? " ";
    const after = plain[at + word.length] ?? " ";
    if (
      !/[\p{L}\p{N}]/u.test(after) &&
      (!/[\p{L}\p{N}]/u.test(before) || /[\u0600-\u06ff]/.test(before))
    )
      return true;
  }
  return false;
}

/** The part of an id that is the id or the name of an area; `undefined` when there is none. The largest area tells nothing. */
export function areaInId(id: string, areas: readonly Area[]): string | undefined {
  const whole = `-${id}-`;
  return tellingAreas(areas)
    .flatMap((area) => [area.id, ...Object.values(area.name).map(asId)])
    .flatMap((each) => [each, each.replace(/^(?:al|el|as|ar|an|az|ad|at)-/, "")])
    .find((each) => each.length > 2 && whole.includes(`-${each}-`));
}

const asId = (name: string) =>
  folded(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Areas without the one that holds all others, the country or the state. */
export function tellingAreas(areas: readonly Area[]): readonly Area[] {
  const within = new Set(areas.map((each) => each.within));
  return areas.filter((each) => each.within !== undefined || !within.has(each.id));
}
