import { classify } from "../catalogue/source-file.ts";
import type { EditionFile } from "../model/file-types.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { PlaceInCopy } from "../render/corrections.ts";
import { decode } from "../schema/decode.ts";
import type { Context, Input } from "./command.ts";
import { copyAbout } from "./copy-about.ts";
import { tell } from "./diff.ts";
import { exit, Stop } from "./exit.ts";

/** A numbered edition whose copies say something else by now. */
export interface WrongEdition {
  readonly number: number;
  /** How many of its entries read otherwise. */
  readonly entries: number;
  /** Where those that were asked about stand in its booklet. */
  readonly places: readonly PlaceInCopy[];
}

/** Which editions that are still in use tell something else of these entries than the files do. */
export async function wrongEditions(
  context: Context,
  input: Input,
  {
    root,
    ids,
    today,
  }: { readonly root: string; readonly ids: ReadonlySet<string>; readonly today: PlainDate },
): Promise<readonly WrongEdition[]> {
  if (ids.size === 0) return [];
  const wrong: WrongEdition[] = [];
  for (const edition of await editionsIn(context, root)) {
    const { number, audience, valid_until: until, withdrawn } = edition;
    if (
      withdrawn !== undefined ||
      (until !== undefined && until < today) ||
      audience === "restricted"
    )
      continue;
    const options = { ...input.options, audience };
    const changed = await changedSince(context, { arguments: [`${number}..`], options });
    const own = changed.filter((id) => ids.has(id));
    if (own.length === 0) continue;
    const { places } = copyAbout(edition, context.messages);
    const at = own.flatMap((id) => places.get(id) ?? []);
    wrong.push({ number, entries: changed.length, places: at.sort((a, b) => a.page - b.page) });
  }
  return wrong;
}

/** Ids of entries that stood in an edition and read otherwise now; none where its save is not known here. */
async function changedSince(context: Context, input: Input): Promise<readonly string[]> {
  try {
    const { entries } = await tell(context, input);
    return entries.flatMap(({ change: { before, harm, id } }) =>
      before === undefined || harm === "minor" ? [] : [id],
    );
  } catch (error) {
    if (error instanceof Stop && error.code !== exit.bug) return [];
    throw error;
  }
}

async function editionsIn({ files }: Context, root: string): Promise<readonly EditionFile[]> {
  const editions: EditionFile[] = [];
  for (const { path } of files.list(root)) {
    if (classify(path)?.kind !== "edition" || path.startsWith("private/")) continue;
    const read = files.read(files.absolute(root, path));
    const value = "text" in read ? (await decode("edition", read.text)).value : undefined;
    if (value !== undefined) editions.push(value as EditionFile);
  }
  return editions.sort((a, b) => a.number - b.number);
}
