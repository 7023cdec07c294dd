import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { FileChange } from "../ports/writer.ts";
import type { Context } from "./command.ts";
import { overlaid } from "./mend.ts";
import { openEntries } from "./open-entries.ts";

/** A change that is not written yet, and the day on which it is judged. */
export interface Planned {
  readonly root: string;
  readonly changes: readonly FileChange[];
  readonly today: PlainDate;
}

/** What validation would find in the changed files that it does not find in them now: better said before than after. */
export async function newFindings(
  context: Context,
  { root, changes, today }: Planned,
): Promise<readonly Diagnostic[]> {
  const paths = new Set(changes.map(({ file }) => file));
  const texts = new Map(changes.flatMap(({ file, after = "" }) => [[file, after] as const]));
  const files = overlaid(context.files, root, texts);
  const judge = async (world: Context) => {
    const { catalogue } = await openEntries(world, root, ({ path }) => paths.has(path));
    return judged(catalogue, paths, today);
  };
  const known = (await judge(context)).map(identity);
  return (await judge({ ...context, files })).filter((each) => {
    const at = known.indexOf(identity(each));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

async function judged(
  catalogue: Catalogue,
  paths: ReadonlySet<string>,
  today: PlainDate,
): Promise<readonly Diagnostic[]> {
  const { runRules } = await import("../rules/run.ts");
  return (await runRules(catalogue, today)).filter(({ file }) => paths.has(file));
}

/** Places move when something is inserted before them; what is said of the entry stays the same. */
const identity = ({ rule, file, message }: Diagnostic) => `${rule} ${file} ${message}`;
