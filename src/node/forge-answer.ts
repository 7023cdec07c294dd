import { ForgeFailure } from "../ports/forge.ts";
import { ask, type Call, type Patience } from "./forge-request.ts";

type Fields = Readonly<Record<string, unknown>>;

/** More pages than any repository of a pathway has; a host that never ends is left. */
const mostPages = 200;

/** Items of a list that comes in pages: those that are meant. No others are kept, however many pages there are. */
export async function eachOf(
  call: Call,
  patience: Patience,
  isMeant: (each: Fields) => boolean,
): Promise<readonly Fields[]> {
  const all: Fields[] = [];
  let url: URL | undefined = call.url;
  for (let page = 0; url && page < mostPages; page += 1) {
    const { data, next } = await ask({ ...call, url }, patience);
    if (!Array.isArray(data)) throw new ForgeFailure("unreadable", { host: url.host });
    all.push(...data.map(fieldsOf).filter(isMeant));
    url = next;
  }
  if (url) throw new ForgeFailure("unreadable", { host: url.host });
  return all;
}

/** The fields of an answer; none where it is something else. */
export function fieldsOf(data: unknown): Fields {
  return typeof data === "object" && data !== null ? (data as Fields) : {};
}

/** A text of an answer; empty where there is none. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value : "";
}

export function numberIn(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === "number" ? value : undefined;
}
