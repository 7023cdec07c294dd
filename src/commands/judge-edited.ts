import type { FileFinding } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { RuledFinding } from "../model/finding.ts";
import { fewOfEach } from "../rules/few-of-each.ts";
import type { EditedFiles } from "./edited-files.ts";
import type { Asked, JudgedFiles } from "./judge-files.ts";
import { digestText, type Fresh, judgeOne } from "./judge-one.ts";
import { openFiles } from "./open-pathway.ts";
import { partnersOf } from "./partners-of.ts";

/**
 * Judges the services that were edited since an earlier verdict and puts what is found into it. That does where rules about
 * the whole pathway see the same of each; `undefined` where it does not.
 */
export async function judgeEdited(
  { context, root }: Asked,
  before: JudgedFiles,
  edited: EditedFiles,
): Promise<JudgedFiles | undefined> {
  // What is more than a few of one kind is counted only, and cannot be taken apart.
  if (before.diagnostics.some(({ rule }) => rule === "more-of-the-same")) return undefined;
  const files = { ...context.files, list: () => edited.listed };
  const opened = await openFiles({ ...context, files }, root, edited.saw);
  const { surroundings } = opened;
  const measure = { catalogue: surroundings, today: before.as_of };
  const work = { opened, measure, partners: partnersOf(opened, false) };
  const fresh: Fresh[] = [];
  for (const file of opened.services) {
    const each = await judgeOne(work, file);
    if (!isSeenTheSame(each, edited)) return undefined;
    fresh.push(each);
  }
  const entries = fresh.flatMap(({ digest }) => digest ?? []);
  if (!edited.isSound(new Set(entries.map(({ organization }) => organization)))) return undefined;
  const sources = new Map(fresh.map(({ file: { source } }) => [source.path, source]));
  const found = [...fresh.flatMap(({ findings }) => findings), ...restOn(sources, edited)];
  const catalogue = { ...surroundings, ignoring: new Map(), unusable: [] };
  const told = await settled(found, { catalogue, today: before.as_of, entries });
  const others = before.diagnostics.filter(({ file }) => !sources.has(file));
  return { ...before, diagnostics: fewOfEach([...others, ...told].sort(byFile)) };
}

function isSeenTheSame({ file, digest, ignoring }: Fresh, edited: EditedFiles): boolean {
  if (!digest || ignoring !== undefined) return false;
  return digestText(digest) === edited.digestOf(file.source.path);
}

/** What rules about the whole pathway found in these files. */
function restOn(
  sources: ReadonlyMap<string, SourceFile>,
  { rest }: EditedFiles,
): readonly FileFinding[] {
  const all = JSON.parse(rest) as readonly (RuledFinding & { readonly file: string })[];
  return all.flatMap(({ file, ...finding }) => {
    const source = sources.get(file);
    return source ? [{ ...finding, source }] : [];
  });
}

type Settle = typeof import("../rules/settle.ts")["settle"];

/** Who may see what is a large table; it is read only where there is something to say. */
async function settled(...words: Parameters<Settle>): Promise<readonly Diagnostic[]> {
  if (words[0].length === 0) return [];
  const { settle } = await import("../rules/settle.ts");
  return settle(...words);
}

const byFile = (a: Diagnostic, b: Diagnostic) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
