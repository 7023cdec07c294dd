import { classify } from "../catalogue/source-file.ts";
import { caseIn } from "../model/case-words.ts";
import { compareSeverities, type Diagnostic, isExcused } from "../model/diagnostic.ts";
import type { ServiceFile } from "../model/file-types.ts";
import { folded } from "../model/folded.ts";
import { toName } from "../model/text.ts";
import { decode } from "../schema/decode.ts";
import { arises } from "./chosen-findings.ts";
import type { Context, Input } from "./command.ts";
import { rememberedVerdict } from "./remembered-verdict.ts";
import { savedFiles } from "./saved-files.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import { printed } from "./validate-report.ts";

/** What no save may hold, whoever asks for it: a history is copied whole, and forgets nothing. */
export const neverSaved: ReadonlySet<string> = new Set([
  "restricted-in-shared-repository",
  "case-data-in-directory",
  "conflict-markers",
]);

/** What stands against saving some files. */
export interface Objections {
  /** Errors and worse in these files. */
  readonly found: readonly Diagnostic[];
  /** One of them may never be saved. */
  readonly isFinal: boolean;
  /** The findings as `validate` prints them. */
  report(): Promise<string>;
}

/** Judges files that are about to be saved. */
export async function objectionsTo(
  {
    context,
    input,
    root,
  }: { readonly context: Context; readonly input: Input; readonly root: string },
  paths: readonly string[],
): Promise<Objections> {
  const { verdict } = await rememberedVerdict({ context, input, root });
  const own = new Set(paths);
  const found = verdict.diagnostics.filter(
    (each) =>
      own.has(each.file) &&
      !isExcused(each) &&
      arises.get(each.rule) !== "with time" &&
      compareSeverities(each.severity, "error") >= 0,
  );
  const { as_of } = verdict;
  const unread = verdict.unread.filter((path) => own.has(path)).length;
  return {
    found,
    isFinal: found.some(({ rule }) => neverSaved.has(rule)),
    report: () =>
      printed(context, input, {
        ...{ root, as_of, files: paths.length, unread, diagnostics: found },
        ...{ exceptions: [], not_judged: [] },
      }),
  };
}

/** Files for protection staff that the shared history would take: `private/` without a history of its own. */
export function restrictedAmong(
  { git, files }: Context,
  { root, pathway }: Pick<Surroundings, "root" | "pathway">,
  paths: readonly string[],
): readonly string[] {
  const folder = files.absolute(root, "private");
  const isApart = files.exists(folder) && git.root(folder) !== git.root(root);
  if (isApart || pathway.example) return [];
  return paths.filter((path) => path.startsWith("private/"));
}

/** Findings in saved files that must not reach a shared place, as they were saved. */
export async function neverSent(
  {
    context,
    input,
    root,
  }: { readonly context: Context; readonly input: Input; readonly root: string },
  { commit, paths }: { readonly commit: string; readonly paths: readonly string[] },
): Promise<readonly Diagnostic[]> {
  const saved = savedFiles(context, root, commit);
  if (!saved || paths.length === 0) return [];
  const own = new Set(paths);
  const listed = saved
    .list(root)
    .filter(({ path }) => own.has(path) || classify(path)?.kind !== "service");
  saved.fetch(listed.map(({ path }) => path));
  const { judgeFiles } = await import("./judge-files.ts");
  const world = { ...context, files: { ...saved, list: () => listed } };
  const { diagnostics } = await judgeFiles({ context: world, input, root });
  return diagnostics.filter(
    (each) =>
      own.has(each.file) &&
      neverSaved.has(each.rule) &&
      compareSeverities(each.severity, "error") >= 0,
  );
}

/** Why a sentence must not stand in a history that others copy; `undefined` where it may. */
export async function wrongInMessage(
  context: Context,
  root: string,
  message: string,
): Promise<"case" | "private" | undefined> {
  if (caseIn(message) !== undefined) return "case";
  const words = ` ${folded(message).replace(/[^\p{L}\p{N}-]+/gu, " ")} `;
  for (const name of await privateNames(context, root))
    if (
      words.includes(
        ` ${folded(name)
          .replace(/[^\p{L}\p{N}-]+/gu, " ")
          .trim()} `,
      )
    )
      return "private";
  return undefined;
}

/** Ids and names of entries for protection staff. A name that entries for everyone bear as well hides nothing. */
async function privateNames(context: Context, root: string): Promise<readonly string[]> {
  const { sources } = await surroundingsOf(context, root);
  const names: string[] = [];
  for (const { kind, path, id, isPrivate } of sources) {
    if (!isPrivate || (kind !== "service" && kind !== "organization")) continue;
    const read = context.files.read(context.files.absolute(root, path));
    const value = "text" in read ? (await decode(kind, read.text)).value : undefined;
    const { name } = (value ?? {}) as Partial<ServiceFile>;
    names.push(id, ...(name === undefined ? [] : Object.values(toName(name))));
  }
  return names.filter((each) => each.trim().length > 2);
}
