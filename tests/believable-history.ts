import { readdirSync, readFileSync } from "node:fs";
import { addDays, type PlainDate } from "../src/model/plain-date.ts";
import type { Save } from "./review-history.ts";

/** A year of edits, and the files as they stand at its end. */
export interface BelievableHistory {
  readonly saves: readonly Save[];
  readonly last: Readonly<Record<string, string>>;
}

type Texts = Map<string, string>;

/** The first services of a pathway with everything they hang on. */
export function partOf(folder: string, services: number): Readonly<Record<string, string>> {
  const below = (inner: string) =>
    readdirSync(`${folder}/${inner}`).flatMap((name) =>
      name.endsWith(".yaml") ? [`${inner}/${name}`] : [],
    );
  const paths = ["pathway.yaml", ...below("organizations"), ...below("protocols")];
  const chosen = [...paths, ...below("services").slice(0, services)];
  return Object.fromEntries(
    chosen.map((path) => [path, readFileSync(`${folder}/${path}`, "utf8")]),
  );
}

/**
 * The same with two published editions in it, a third and two thirds of the way, each written in a save of its own as
 * `publish` does. Before each everything that cannot be read is mended, since nothing is published with it.
 */
export function withEditions({ saves }: BelievableHistory): readonly Save[] {
  const texts: Texts = new Map();
  const whole: Save[] = [];
  const thirds = [1, 2].map((part) => Math.floor((saves.length * part) / 3));
  let number = 0;
  for (const [index, save] of saves.entries()) {
    whole.push(save);
    // What is edited on a trip stands here when it is joined.
    if (save.branch === undefined)
      for (const [path, text] of Object.entries(save.files))
        if (text === undefined) texts.delete(path);
        else texts.set(path, text);
    const isDue = index >= (thirds[number] ?? Number.POSITIVE_INFINITY);
    if (!isDue || save.joins === undefined) continue;
    number += 1;
    const broken = [...texts].filter(([, text]) => text.includes("\n  : [\n"));
    const mended = broken.map(([path, text]) => [path, text.replaceAll("  : [\n", "")] as const);
    for (const [path, text] of mended) texts.set(path, text);
    const record = `number: ${number}\naudience: partner\nas_of: ${save.at}\n`;
    whole.push({ at: save.at, files: Object.fromEntries(mended) });
    whole.push({ at: save.at, files: { [`editions/${number}.yaml`]: record } });
  }
  return whole;
}

/** What people do to an entry, as text: some of it is layout only, some leaves the file broken until the next edit. */
const edits: readonly ((text: string, step: number) => string)[] = [
  (text, step) => withLine(text, "phone", `"+249 91 234 ${5000 + step}"`),
  (text, step) => withLine(text, "fees", step % 2 ? "free" : `{amount: ${step}, currency: SDG}`),
  (text, step) =>
    withLine(text, "status", step % 2 ? "{state: paused, until: 2027-12-31}" : "open"),
  (text, step) =>
    withLine(text, "open_to", step % 2 ? "everyone" : "{statuses: [refugee, irregular]}"),
  (text, step) => `# Asked again ${step}\n${text}`,
  (text) => text.replaceAll(/\n(?=[a-z_]+:)/g, "\n\n").replaceAll("\n\n\n", "\n\n"),
  (text, step) => withLine(text, "good_to_know", `Ask at door ${step}`),
  (text, step) => withLine(text, "languages", step % 2 ? "[ar, en]" : "[en]"),
  (text) => `${text}  : [\n`,
  (text) => withLine(text, "fees", ""),
];

/** The entry with this line, or without it. What stood below it goes too, and so does a fault at its end. */
function withLine(text: string, key: string, value: string): string {
  const own = new RegExp(`^${key}:.*\\n(?:[ \\t]+.*\\n|\\n)*`, "m");
  const rest = text.replace(/^ {2}: \[\n/m, "").replace(own, "");
  return value === "" ? rest : `${rest.trimEnd()}\n${key}: ${value}\n`;
}

/** So many saves, one a day, each of one entry; every tenth day what was edited on a trip is joined; some entries are renamed, some go. */
export function believableHistory(
  files: Readonly<Record<string, string>>,
  count: number,
): BelievableHistory {
  const begin = "2026-01-01" as PlainDate;
  const texts: Texts = new Map(Object.entries(files));
  const saves: Save[] = [{ at: begin, files }];
  let away = new Map<string, string>();
  for (let step = 1; step <= count; step += 1) {
    const at = addDays(begin, step);
    const paths = [...texts.keys()].filter((path) => path.startsWith("services/")).sort();
    const trip = `trip-${Math.floor(step / 10)}`;
    if (step % 10 === 9) {
      saves.push({ at, joins: trip, files: Object.fromEntries(away) });
      away = new Map();
      continue;
    }
    // On a trip nobody else edits the last third.
    const isAway = step % 10 > 5;
    const third = Math.floor((paths.length * 2) / 3);
    const own = isAway ? paths.slice(third) : paths.slice(0, third);
    const path = own[(step * 7) % own.length] ?? "";
    const changed = oneStep(texts, path, step, isAway);
    if (isAway) for (const [each, text] of Object.entries(changed)) away.set(each, text ?? "");
    saves.push({ at, files: changed, ...(isAway ? { branch: trip } : {}) });
  }
  return { saves, last: Object.fromEntries(texts) };
}

function oneStep(
  texts: Texts,
  path: string,
  step: number,
  isAway: boolean,
): Readonly<Record<string, string | undefined>> {
  const text = texts.get(path) ?? "";
  if (step % 37 === 0 && !isAway) {
    texts.delete(path);
    const to = path.replace(/\.yaml$/, `-${step}.yaml`);
    const [, id = ""] = /([^/]+)\.yaml$/.exec(path) ?? [];
    const renamed = withLine(text, "former_ids", `[${id}]`);
    texts.set(to, renamed);
    return { [path]: undefined, [to]: renamed };
  }
  const after = edits[(step * 3 + Math.floor(step / 7)) % edits.length]?.(text, step) ?? text;
  texts.set(path, after);
  return { [path]: after };
}
