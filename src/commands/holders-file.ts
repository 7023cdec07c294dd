import type { HoldersFile } from "../model/file-types.ts";
import { decode } from "../schema/decode.ts";
import { appendItem, insertKey } from "../yaml/edits.ts";
import { readExact } from "../yaml/exact.ts";
import { newFileText } from "../yaml/new-file.ts";
import { splice } from "../yaml/splice.ts";
import type { Context } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import type { Surroundings } from "./surroundings.ts";

export const holdersPath = "private/holders.yaml";

/** One numbered copy and who holds it. */
export type Holder = HoldersFile["holders"][number];

/** The file of numbered copies. */
export interface OpenHolders {
  /** `undefined` where there is no file yet. */
  readonly text: string | undefined;
  readonly holders: readonly Holder[];
}

/** Reads who holds which copy. None where there is no `private/`, or no file; one that cannot be read stops the command. */
export async function readHolders(
  { files }: Pick<Context, "files">,
  root: string,
): Promise<OpenHolders> {
  const path = files.absolute(root, holdersPath);
  if (!files.exists(path)) return { text: undefined, holders: [] };
  const read = files.read(path);
  const decoded = "text" in read ? await decode("holders", read.text) : undefined;
  if (!("text" in read) || decoded?.value === undefined)
    throw new Stop(exit.usage, { key: "stop.holders" });
  return { text: read.text, holders: (decoded.value as HoldersFile).holders };
}

/** Copies that are out: neither given back nor destroyed. */
export function outstanding(holders: readonly Holder[]): readonly Holder[] {
  return holders.filter(({ returned }) => returned === undefined);
}

/** The number after the highest that was ever given: a number is never given twice. */
export function nextCopy(holders: readonly Holder[]): number {
  return Math.max(0, ...holders.map(({ copy }) => copy)) + 1;
}

/** The file with one more copy. */
export function withHolder({ text }: OpenHolders, holder: Holder): string {
  if (text === undefined) return newFileText({ holders: [{ ...holder }] });
  const { tree } = readExact(text);
  if (!tree) throw new Stop(exit.usage, { key: "stop.holders" });
  return splice(text, appendItem({ text, tree }, ["holders"], { ...holder }));
}

const order = [
  "copy",
  "edition",
  "role",
  "organization",
  "since",
  "called_back",
  "returned",
  "note",
];

/** The file with a day set at each of these copies; what they say stays. */
export function withDay(
  { text, holders }: OpenHolders,
  copies: readonly Holder[],
  { key, day }: { readonly key: "called_back" | "returned"; readonly day: string },
): string {
  const tree = text === undefined ? undefined : readExact(text).tree;
  if (text === undefined || !tree) throw new Stop(exit.usage, { key: "stop.holders" });
  const edits = copies.flatMap((holder) =>
    insertKey({ text, tree }, ["holders", holders.indexOf(holder)], { key, value: day, order }),
  );
  return splice(text, edits);
}

/** What is for protection staff is written only where nobody else gets it: ends the command where private/ is shared. */
export function refuseShared(
  { git, files }: Context,
  root: string,
  { pathway }: Surroundings,
): void {
  if (git.root(root) === undefined || pathway.example) return;
  const inner = files.absolute(root, "private");
  const isApart = files.exists(inner) && git.root(inner) !== git.root(root);
  if (isApart || git.isIgnored(root, "private") === true) return;
  throw new Stop(exit.usage, { key: "stop.private_shared" });
}
