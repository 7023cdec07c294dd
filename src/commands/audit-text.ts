import { classify, type SourceFile } from "../catalogue/source-file.ts";
import { type Leaf, leavesOfFile } from "../edition/secrets.ts";
import { readableText, searchable } from "../edition/words-of-output.ts";
import { caseIn } from "../model/case-words.ts";
import { personIn } from "../model/person-words.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { isLandmark, textsOf } from "../rules/file-texts.ts";
import { readExact } from "../yaml/exact.ts";
import { readFast } from "../yaml/fast.ts";
import type { Known } from "./audit-known.ts";
import type { Trace } from "./audit-trace.ts";

/** What one text betrays. */
export interface Betrayed {
  readonly traces: readonly Trace[];
  /** It holds values for protection staff in fields that are for them: right, as long as nobody else reads the repository. */
  readonly isForStaff: boolean;
}

/** Looks at what a file held in some save. `path` is relative to the pathway. */
export function betrayedBy(text: string, path: string, known: Known): Betrayed {
  const source = classify(path);
  // Also what is no entry, such as who holds copies, or somebody's notes.
  const isApart = path.startsWith("private/") || (source !== undefined && known.isPrivate(source));
  if (isApart && !known.catalogue.pathway.example)
    return { traces: [{ kind: "private-entry", path, isUnspoken: true }], isForStaff: false };
  const written = source && dataIn(text);
  const { traces, isForStaff } = values(readable(text, path), { source, written }, known);
  const own = source && isMap(written) ? inEntry(source, written, known) : [];
  return { traces: [...traces, ...own].map((each) => ({ ...each, path })), isForStaff };
}

interface Parsed {
  readonly source: SourceFile | undefined;
  readonly written: unknown;
}

/** Values of today that are for protection staff: in a field that was for others then, or where no field is. */
function values(
  text: string,
  { source, written }: Parsed,
  { search }: Known,
): { readonly traces: readonly Within[]; readonly isForStaff: boolean } {
  const hits = byValue(search(text));
  if (hits.size === 0) return { traces: [], isForStaff: false };
  const parts =
    source && written !== undefined ? leavesOfFile(source, written, "partner") : undefined;
  const among = (leaves: readonly Leaf[] = []) =>
    byValue(search(leaves.map(({ value }) => value).join("\n")));
  const shown = among(parts?.visible);
  const kept = among(parts?.hidden);
  const traces = [...hits].flatMap(([value, leaves]): readonly Within[] => {
    const isApart = leaves.every(({ file }) => file.isPrivate);
    if (!isApart && kept.has(value) && !shown.has(value)) return [];
    const isOwn = (leaf: Leaf) => leaf.file.kind === source?.kind && leaf.file.id === source.id;
    const leaf = leaves.find(isOwn) ?? leaves[0];
    if (!leaf) return [];
    const kind = isOwn(leaf) && shown.has(value) ? "once-shown" : "restricted-value";
    return [{ kind: isApart ? "private-value" : kind, field: leaf.field }];
  });
  return { traces, isForStaff: traces.length < hits.size };
}

function byValue(leaves: readonly Leaf[]): ReadonlyMap<string, readonly Leaf[]> {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const value = searchable(leaf.value);
    const group = groups.get(value);
    if (group) group.push(leaf);
    else groups.set(value, [leaf]);
  }
  return groups;
}

type Written = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Written =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text of earlier days as data; `undefined` where it cannot be read, or is larger than any entry. */
function dataIn(text: string): unknown {
  if (text.length > 256 * 1024) return undefined;
  return (readFast(text) ?? readExact(text)).value;
}

function readable(text: string, path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (ending === "html") return readableText(text, "html");
  if (ending !== "json" && ending !== "geojson") return readableText(text, "text");
  try {
    return readableText(text, "json");
  } catch {
    // No JSON after all: searched as it stands.
    return text;
  }
}

type Within = Pick<Trace, "kind" | "field" | "isUnspoken">;

function inEntry(source: SourceFile, written: Written, known: Known): readonly Within[] {
  const isService = source.kind === "service";
  return [
    ...(isService ? restricted(source, written, known) : []),
    ...(isService ? places(source, written, known) : []),
    ...persons(written, known),
    ...contacts(written, [], known),
  ];
}

/** Was for protection staff then, and nobody opened it to others since. What was saved then may follow no format. */
function restricted({ id }: SourceFile, written: Written, known: Known): readonly Within[] {
  if (known.isShared(id)) return [];
  const { provides, audience } = written;
  const codes = (Array.isArray(provides) ? provides : []).filter(
    (each) => typeof each === "string",
  );
  const isRestricted =
    audience === undefined
      ? isSensitive(codes, known.catalogue.vocabulary)
      : audience === "restricted";
  return isRestricted ? [{ kind: "restricted-entry", isUnspoken: true }] : [];
}

const placed = ["area", "address", "directions", "coordinates", "visits"];

/** Where the door was, told before anybody hid from it. */
function places({ id }: SourceFile, written: Written, known: Known): readonly Within[] {
  const secret = known.secretSites.get(id);
  if (secret === undefined) return [];
  const sites = (Array.isArray(written["sites"]) ? written["sites"] : []).filter(isMap);
  const telling = [
    ...(secret === "whole" ? [{ place: written, at: "" }] : []),
    ...sites
      .filter((site) => secret === "whole" || secret.has(String(site["id"])))
      .map((place) => ({ place, at: "sites." })),
  ];
  return telling.flatMap(({ place, at }) =>
    placed
      .filter((key) => place[key] !== undefined && place[key] !== "hidden")
      .map((key) => ({ kind: "hidden-place", field: at + key })),
  );
}

/** Names of people, and what tells about one who was served. */
function persons(written: Written, { names }: Known): readonly Within[] {
  return textsOf(written).flatMap((text): readonly Within[] => {
    const field = text.path.filter((step) => typeof step === "string").join(".");
    if (caseIn(text.words) !== undefined) return [{ kind: "case-data", field }];
    const isNamed = !isLandmark(text) && personIn(text.words, () => names) !== undefined;
    return isNamed ? [{ kind: "person-name", field }] : [];
  });
}

/** Whom help desks asked for once, and who is not named any more. */
function contacts(written: unknown, path: readonly string[], known: Known): readonly Within[] {
  if (Array.isArray(written)) return written.flatMap((each) => contacts(each, path, known));
  if (!isMap(written)) return [];
  const own = ["referral_contact"].flatMap((key) => {
    const contact = written[key];
    if (!isMap(contact)) return [];
    return ["name", "phone", "email"].flatMap((each): readonly Within[] => {
      const value = contact[each];
      const isGone = typeof value === "string" && !known.stands(value);
      return isGone ? [{ kind: "former-contact", field: [...path, key, each].join(".") }] : [];
    });
  });
  const { sites } = written;
  return [...own, ...(sites === undefined ? [] : contacts(sites, [...path, "sites"], known))];
}
