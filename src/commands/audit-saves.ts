import { looksLikePerson } from "../doctor/person-name.ts";
import { personIn } from "../model/person-words.ts";
import type { KeptSave } from "../model/saves.ts";
import type { Git } from "../ports/git.ts";
import type { Known } from "./audit-known.ts";
import { betrayedBy } from "./audit-text.ts";
import type { Gathering } from "./audit-trace.ts";

/** What was looked at, and what could not be. */
export interface Searched {
  readonly saves: number;
  readonly texts: number;
  /** Files that hold what is for protection staff in fields that are for them. */
  readonly forStaff: ReadonlySet<string>;
  /** Files that are no text: nobody can say here what stands in them. */
  readonly closed: ReadonlySet<string>;
  /** Texts that Git has no more, or never fetched. */
  readonly missing: number;
}

export interface Searching {
  readonly git: Git;
  /** The pathway's folder. */
  readonly folder: string;
  readonly known: Known;
  readonly progress: (done: number, of: number) => void;
}

/** So many texts are asked for at once, and forgotten again: a history may be larger than the memory. */
const atOnce = 2000;

const noText =
  /\.(?:pdf|xlsx?|ods|docx?|odt|zip|gz|tar|bundle|png|jpe?g|webp|gif|woff2?|ttf|otf)$/i;

/** Looks through everything that was ever saved in a pathway's folder. `undefined` where nothing was saved. */
export function searchSaves(searching: Searching, found: Gathering): Searched | undefined {
  const { git, folder, known } = searching;
  const saves = git.everySave(folder);
  if (!saves) return undefined;
  for (const save of saves) lookAtSave(save, known, found);
  const places = placesOf(saves);
  const isClosed = ([, at]: [string, readonly Place[]]) =>
    at.every(({ path }) => noText.test(path));
  const closed = new Set(
    [...places].filter(isClosed).flatMap(([, at]) => at.map(({ path }) => path)),
  );
  const open = [...places].filter((each) => !isClosed(each));
  return { saves: saves.length, closed, ...searchTexts(open, searching, found, closed) };
}

interface Place {
  readonly path: string;
  readonly save: KeptSave;
}

/** Where each text stood, by Git's name for it. */
function placesOf(saves: readonly KeptSave[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const save of saves)
    for (const { path, blob } of save.files) {
      if (blob === undefined) continue;
      const known = places.get(blob);
      if (known) known.push({ path, save });
      else places.set(blob, [{ path, save }]);
    }
  return places;
}

function searchTexts(
  open: readonly [string, readonly Place[]][],
  { git, folder, known, progress }: Searching,
  found: Gathering,
  closed: Set<string>,
): Omit<Searched, "saves" | "closed"> {
  const forStaff = new Set<string>();
  let missing = 0;
  for (let from = 0; from < open.length; from += atOnce) {
    progress(from, open.length);
    const asked = open.slice(from, from + atOnce);
    const texts = git.texts(
      folder,
      asked.map(([blob]) => blob),
    );
    for (const [blob, places] of asked) {
      const text = texts?.get(blob);
      if (text === undefined) missing += 1;
      else if (text.includes("\0")) for (const { path } of places) closed.add(path);
      else for (const path of lookAtText(text, places, known, found)) forStaff.add(path);
    }
  }
  return { texts: open.length, forStaff, missing };
}

/** A text once, however many saves hold it. Gives the files in which it is rightly for protection staff. */
function lookAtText(
  text: string,
  places: readonly Place[],
  known: Known,
  found: Gathering,
): readonly string[] {
  const paths = [...new Set(places.map(({ path }) => path))];
  return paths.filter((path) => {
    const { traces, isForStaff } = betrayedBy(text, path, known);
    for (const trace of traces)
      for (const place of places) if (place.path === path) found.add(trace, place.save);
    return isForStaff;
  });
}

/** What a save says of itself, and by whom. */
function lookAtSave(save: KeptSave, { search, names }: Known, found: Gathering): void {
  if (search(save.message).length > 0) found.add({ kind: "message-value" }, save);
  // Lines such as "Signed-off-by: A B <a@b>" name people as the author does.
  const signed = [...save.message.matchAll(/^[A-Z][\w-]+-by: *(.+?) *<(\S+)>$/gim)];
  const people = [...save.people, ...signed.map(([, name = "", mail = ""]) => ({ name, mail }))];
  if (people.some(looksLikePerson)) found.add({ kind: "author", path: "" }, save);
  if (personIn(save.message, () => names) !== undefined) found.add({ kind: "message-name" }, save);
}
