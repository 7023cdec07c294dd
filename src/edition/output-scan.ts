import type { Catalogue } from "../catalogue/catalogue.ts";
import { foundNeedles, needleIndex, shortestNeedle } from "./find-needles.ts";
import { type Leaf, leavesOf, type View } from "./secrets.ts";
import {
  type Notation,
  type OutputWords,
  readableText,
  searchable,
  wordsOf,
} from "./words-of-output.ts";

/** A finished file as it is scanned. */
export interface Scanned {
  readonly path: string;
  /** What it says: of a PDF the pages it was printed from, and what it says about itself. */
  readonly says: readonly { readonly as: Notation; readonly text: string }[];
}

/** A value that its readers may not see and that stands in a file made for them. The value itself is never told. */
export interface Leak {
  readonly output: string;
  /** The file of the pathway that holds the value. */
  readonly source: Leaf["file"];
  readonly field: string;
}

/** Letters from which on a text is looked for wherever it stands. */
const longText = 12;

/** Fields whose words name or place somebody: looked for as whole words when they are shorter. */
const naming = /(?:^|\.)(?:id|name|address|directions)(?:\.|$)/;

type Kind = "text" | "digits" | "pairs";

interface Secret {
  readonly leaf: Leaf;
  readonly kind: Kind;
  readonly needle: string;
}

interface Sought {
  readonly catalogue: Catalogue;
  readonly view: View;
  /** What the program says itself. */
  readonly own: () => Iterable<string>;
}

/**
 * Looks through finished files, before anybody gets them, for what their audience may not see: telephone numbers, mail
 * addresses, names, places, coordinates and longer texts. What the audience may see elsewhere, or the program says
 * itself (`own`), is no leak. Nothing should ever be found: this stands behind the projection, not in its place.
 */
export function leaksIn(outputs: readonly Scanned[], sought: Sought): readonly Leak[] {
  const search = searchFor(sought);
  return outputs.flatMap(({ path, says }) =>
    search([path, ...says.map((each) => readableText(each.text, each.as))].join("\n")).map(
      ({ file, field }) => ({ output: path, source: file, field }),
    ),
  );
}

/** Gives a search that tells of any text which values in it an audience may not see. */
export function searchFor({ catalogue, view, own }: Sought): (readable: string) => readonly Leaf[] {
  const { hidden, visible } = leavesOf(catalogue, view);
  const secrets = hidden.flatMap((leaf) => secretOf(leaf) ?? []);
  if (secrets.length === 0) return () => [];
  const byNeedle = grouped(secrets);
  const texts = needleIndex(needlesOf(secrets, "text"));
  const digits = needleIndex(needlesOf(secrets, "digits"));
  const pairs = needlesOf(secrets, "pairs");
  let allowed: OutputWords | undefined;
  const verdicts = new Map<string, boolean>();
  const isAllowed = ({ kind, needle }: Secret): boolean => {
    const key = `${kind} ${needle}`;
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    allowed ??= wordsOf([...visible.map(({ value }) => value), ...own()].join("\n"));
    const answer = kind === "pairs" ? allowed.pairs.has(needle) : allowed[kind].includes(needle);
    verdicts.set(key, answer);
    return answer;
  };
  return (readable) => {
    const words = wordsOf(readable);
    const found = new Set<string>();
    for (const { needle, at } of foundNeedles(words.text, texts))
      if (needle.length >= longText || isWhole(words.text, needle, at)) found.add(needle);
    for (const { needle } of foundNeedles(words.digits, digits)) found.add(needle);
    for (const needle of pairs) if (words.pairs.has(needle)) found.add(needle);
    return [...found]
      .flatMap((needle) => byNeedle.get(needle) ?? [])
      .filter((secret) => !isAllowed(secret))
      .map(({ leaf }) => leaf);
  };
}

function grouped(secrets: readonly Secret[]): ReadonlyMap<string, readonly Secret[]> {
  const groups = new Map<string, Secret[]>();
  for (const secret of secrets) {
    const group = groups.get(secret.needle);
    if (group) group.push(secret);
    else groups.set(secret.needle, [secret]);
  }
  return groups;
}

function needlesOf(secrets: readonly Secret[], kind: Kind): ReadonlySet<string> {
  return new Set(secrets.filter((each) => each.kind === kind).map(({ needle }) => needle));
}

/** What of a hidden value is looked for; `undefined` where it is too short, or a code of ours, to prove anything. */
function secretOf(leaf: Leaf): Secret | undefined {
  const needle = searchable(leaf.value).trim();
  if (/^-?\d+\.\d+ ?, ?-?\d+\.\d+$/.test(needle)) {
    const [latitude, longitude] = needle.split(",").map(Number);
    return { leaf, kind: "pairs", needle: `${latitude},${longitude}` };
  }
  if (/^\+?[\d ()./-]+$/.test(needle)) return phoneOf(leaf, needle.replace(/\D/g, ""));
  const isLong = needle.length >= longText && !/^[a-z\d]+(?:_[a-z\d]+)*$/.test(needle);
  const isName = needle.length >= shortestNeedle && naming.test(leaf.field);
  return isLong || isName || isMail(needle) ? { leaf, kind: "text", needle } : undefined;
}

const isMail = (text: string): boolean => text.length >= shortestNeedle && /^\S+@\S+$/.test(text);

/** The digits that stay the same however a number is written, at home or from abroad. Short codes and dates tell nobody. */
function phoneOf(leaf: Leaf, digits: string): Secret | undefined {
  if (digits.length < 7 || /^\d{4}-\d\d-\d\d$/.test(leaf.value)) return undefined;
  return { leaf, kind: "digits", needle: digits.slice(-8) };
}

function isWhole(text: string, needle: string, at: number): boolean {
  const isLetter = (letter: string | undefined) =>
    letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  return !isLetter(text[at - 1]) && !isLetter(text[at + needle.length]);
}
