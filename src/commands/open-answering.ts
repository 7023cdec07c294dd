import { classify } from "../catalogue/source-file.ts";
import { makeEdition } from "../edition/edition.ts";
import { withheldFrom } from "../edition/withheld.ts";
import { sectors, type Vocabulary } from "../model/vocabulary.ts";
import { isProtected } from "../render/stop-box.ts";
import type { EntryDigest } from "../rules/entry-digest.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { basisLines, pathAndId } from "./edited-files.ts";
import { digestIn, type Header, headerOf } from "./file-memory.ts";
import type { OpenEdition } from "./open-edition.ts";
import { openEntries } from "./open-entries.ts";
import { findPathway, openFiles } from "./open-pathway.ts";
import { audienceOption } from "./options.ts";
import { rememberedVerdict, verdictName } from "./remembered-verdict.ts";

/**
 * An edition of the services that may answer a question about one need, with those they name, and nothing else: what
 * `validate` kept tells which these are and what blocking rules keep out. The answer is the same as from all of them;
 * `undefined` where nothing is kept that holds, or where the question is about more than one need.
 */
export async function openAnswering(
  context: Context,
  input: Input,
): Promise<OpenEdition | undefined> {
  if (!isOneNeed(input)) return undefined;
  const root = await findPathway(context, input);
  const { cache, files } = context;
  if (input.options["no-cache"] === true || !cache.recall(root, verdictName(context))?.since)
    return undefined;
  const { verdict, lines: name } = await rememberedVerdict({ context, input, root });
  const [first = "", ...lines] = cache.recallLines(root, `${verdictName(context)}-files`) ?? [];
  const header = headerOf(first);
  const isCounted = verdict.diagnostics.some(({ rule }) => rule === "more-of-the-same");
  if (header === undefined || name === undefined || header.name !== name || isCounted)
    return undefined;
  const listing = (paths: Iterable<string>): Context => {
    const listed = [...new Set(paths)].sort();
    const list = () => listed.map((path) => ({ path, kind: "file" as const, size: 0 }));
    return { ...context, files: { ...files, list } };
  };
  const basis = pathsOf(basisLines(header));
  const { surroundings } = await openFiles(listing(basis), root);
  const codes = codesOf(textOption(input, "need") ?? "", surroundings.vocabulary);
  if (codes === undefined) return undefined;
  const chosen = chosenFrom(lines, codes);
  const { catalogue } = await openEntries(
    listing([...basis, ...chosen.paths, ...partnersOf(chosen, header)]),
    root,
    ({ path }) => chosen.paths.has(path),
  );
  const { as_of: asOf, diagnostics, unread } = verdict;
  const withheld = withheldFrom(diagnostics);
  const edition = makeEdition(catalogue, { audience: audienceOption(input), asOf, withheld });
  const unusable = unread.flatMap((path) => classify(path) ?? []);
  return { root, catalogue: { ...catalogue, unusable }, edition, diagnostics, withheld };
}

/** Who was hurt in some way needs a specialist besides, whatever else they ask for. */
function isOneNeed(input: Input): boolean {
  const need = textOption(input, "need");
  const hurt = textOption(input, "groups") ?? textOption(input, "status")?.includes("trafficked");
  return need !== undefined && !need.includes(",") && !hurt;
}

/** Codes of which a service that may answer has one. The stop box of a grave need tells of its whole sector. */
function codesOf(need: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const code = vocabulary.get(need);
  const sector = code?.sector ?? need;
  if (!code && !sectors.some((each) => each === need)) return undefined;
  if (code && !code.sensitive && !isProtected(sector)) return [need];
  return [...vocabulary.values()].flatMap((each) => (each.sector === sector ? [each.code] : []));
}

/** Services by what is kept of them. */
interface ChosenLines {
  readonly paths: Set<string>;
  readonly organizations: Set<string>;
}

/** Services that have one of these codes, and those where people go instead or through which one is reached. */
function chosenFrom(lines: readonly string[], codes: readonly string[]): ChosenLines {
  const words = codes.map((code) => JSON.stringify(code));
  const chosen: ChosenLines = { paths: new Set(), organizations: new Set() };
  const doors = new Set<string>();
  for (const line of lines)
    if (words.some((word) => line.includes(word)))
      for (const { kind, id } of choose(line, chosen)) if (kind === "service") doors.add(id);
  if (doors.size > 0)
    for (const line of lines) if (doors.has(classify(pathOf(line))?.id ?? "")) choose(line, chosen);
  return chosen;
}

function choose(
  line: string,
  { paths, organizations }: ChosenLines,
): NonNullable<EntryDigest["references"]> {
  const { organization, references = [] } = JSON.parse(digestIn({ line })) as EntryDigest;
  paths.add(pathOf(line));
  organizations.add(organization);
  return references;
}

const pathOf = (line: string) => line.slice(0, line.indexOf("\t"));
const pathsOf = (lines: readonly string[]) => lines.map((line) => pathAndId(line)[0]);

function partnersOf({ organizations }: ChosenLines, { partners }: Header): readonly string[] {
  return pathsOf([...organizations].flatMap((id) => partners[id]?.split("\n") ?? []));
}
