import type { ServiceFile } from "../model/file-types.ts";
import { mostADay } from "../rules/verified-in-bulk.ts";
import { readExact } from "../yaml/exact.ts";
import type { Context } from "./command.ts";
import type { CallResult } from "./review-result.ts";
import type { Surroundings } from "./surroundings.ts";

/** More providers than one person can ask on one day. */
export interface Bulk extends Readonly<Record<string, string | number>> {
  readonly count: number;
  readonly on: string;
  readonly by: string;
  readonly method: string;
}

/** Set where, with what is to be written, one role asked more providers on one day than can be believed. */
export function confirmedThatDay(
  { files }: Pick<Context, "files">,
  { root, sources }: Surroundings,
  { entries }: Pick<CallResult, "entries">,
): Bulk | undefined {
  const confirms = ({ outcome = "confirmed" }: { readonly outcome?: string }) =>
    outcome === "confirmed" || outcome === "changed";
  const act = entries.flatMap(({ acts }) => acts).find(confirms);
  if (!act) return undefined;
  const { on, by, method } = act;
  const most = mostADay(method);
  const providers = new Set(entries.map(({ entry }) => entry.meaning.organization));
  if (sources.filter(({ kind }) => kind === "organization").length <= most) return undefined;
  for (const { kind, path } of sources) {
    if (kind !== "service") continue;
    const read = files.read(files.absolute(root, path));
    if (!("text" in read) || !read.text.includes(on)) continue;
    const file = readExact(read.text).value as ServiceFile | undefined;
    const isSame = file?.verification?.some(
      (each) => each.on === on && each.by === by && each.method === method && confirms(each),
    );
    if (file && isSame) providers.add(file.organization);
  }
  return providers.size > most ? { count: providers.size, on, by, method } : undefined;
}
