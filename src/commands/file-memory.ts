import type { OpenedPathway } from "../catalogue/load.ts";
import type { SortedFile } from "../catalogue/sort-files.ts";
import { classify } from "../catalogue/source-file.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Cache } from "../ports/cache.ts";
import type { Contents } from "../ports/git.ts";

/** Verdicts on single services from earlier runs, each good for one content of the file and of all it depends on. */
export interface FileMemory {
  /** Takes note of a text that was read. */
  saw(path: string, text: string): void;
  /** What is kept for this day and these surroundings; `undefined` when nothing is. */
  recall(opened: OpenedPathway, today: PlainDate): Recalled | undefined;
  keep(opened: OpenedPathway, today: PlainDate, findings: Keeping): void;
  /** True when every file was read, or recalled, as the contents say: none was changed while we read. */
  isSound(): boolean;
  /** Names the kept lines, where they and what is kept of the rest hold for what was judged now. */
  lines(): string | undefined;
}

/** A verdict on one service from an earlier run. */
export interface KeptService {
  readonly file: SortedFile;
  /** As it is kept: path, content, organisation, digest and findings. Most are looked up and never read. */
  readonly line: string;
}

/** What is found in one service, and what rules about the whole pathway see of it; both as JSON. */
export interface NewService {
  readonly path: string;
  readonly organization: string;
  readonly digest: string;
  /** Empty when nothing is found. */
  readonly found: string;
}

/** What rules about the whole pathway see of a service that is kept, as JSON. */
export function digestIn({ line }: Pick<KeptService, "line">): string {
  return line.split("\t")[digestPart] ?? "";
}

/** What is found in a service that is kept, as JSON; empty when that is nothing. */
export function foundIn({ line }: KeptService): string {
  return line.endsWith("\t") ? "" : (line.split("\t")[digestPart + 1] ?? "");
}

const organizationPart = 2;
const digestPart = 3;

/** Verdicts that hold. */
export interface Recalled {
  /** How many services there are verdicts on, whether or not they still hold. */
  readonly count: number;
  /** What was found outside single services was kept, whether or not it still holds. */
  readonly hadRest: boolean;
  /** What was found outside single services, as JSON; `undefined` when that is not kept, or an organisation changed. */
  rest(): string | undefined;
  /** The verdict on a service that, like its organisation, is as it was. */
  of(file: SortedFile): KeptService | undefined;
  /** The digest of a service as it was, whether or not it changed since. */
  digestOf(path: string): string | undefined;
}

/** What to keep. */
export interface Keeping {
  readonly services: readonly (KeptService | NewService)[];
  readonly rest: string | undefined;
}

/** Whose memory. */
export interface Owner {
  readonly cache: Cache;
  readonly root: string;
  /** Of the command. */
  readonly name: string;
  readonly contents: Contents;
}

/** What the kept lines depend on; it stands in front of them. */
export interface Header {
  /** The day, and the files that every service depends on: a line for each, with its path and content. */
  readonly basis: string;
  /** By organisation: a line for each of its files, with path and content. */
  readonly partners: Readonly<Record<string, string>>;
  readonly rest?: string;
  /** Names these lines. */
  readonly name: string;
}

/** The memory of one command for one pathway. */
export function fileMemory({ cache, root, name, contents }: Owner): FileMemory {
  const place = `${name}-files`;
  const ids = contents.ids();
  const known = new Set<string>();
  let isTrue = true;
  let holding: string | undefined;
  const basisOf = ({ others }: OpenedPathway, today: PlainDate) =>
    [today, ...others.map(({ source }) => `${source.path} ${ids.get(source.path)}`)].join("\n");
  // Otherwise services were judged by something else than what the contents say, and verdicts would be kept under that name.
  const isAsListed = ({ others }: OpenedPathway) =>
    others.every(({ source, refusal }) => refusal || known.has(source.path));
  return {
    saw(path, text) {
      const id = ids.get(path);
      if (id !== undefined && contents.isIdOf(id, text)) known.add(path);
      else isTrue = false;
    },
    recall(opened, today) {
      if (!isAsListed(opened)) return undefined;
      const [first = "", ...lines] = cache.recallLines(root, place) ?? [];
      const header = headerOf(first);
      if (header?.basis !== basisOf(opened, today)) return undefined;
      const partners = partnersOf(opened, ids);
      const hold = () => {
        holding = header.name;
      };
      return recalled(header, lines, { opened, ids, partners, known, hold });
    },
    keep(opened, today, { services, rest }) {
      if (!isAsListed(opened)) return;
      const seen = new Map([...ids].filter(([path]) => known.has(path)));
      const partners = partnersOf(opened, seen);
      const clear = [...partners].filter(([, contents]) => !contents.includes(unclear));
      const header: Header = {
        name: `${today} ${contents.state}`,
        basis: basisOf(opened, today),
        partners: Object.fromEntries(clear),
        ...(rest === undefined || clear.length < partners.size ? {} : { rest }),
      };
      const lines = services.flatMap((each) =>
        "line" in each ? [each.line] : lineOf(each, { ids, known, partners }),
      );
      cache.keepLines(root, place, [JSON.stringify(header), ...lines]);
      holding = header.rest === undefined ? undefined : header.name;
    },
    lines: () => holding,
    isSound: () =>
      isTrue &&
      [...ids].every(([path, id]) => known.has(path) || !isContent(id) || !classify(path)),
  };
}

/** A file that went is listed still, with the system's word for that. */
export const isContent = (id: string) => /^[0-9a-f]{40,}$/.test(id);

/** The first of the kept lines. */
export function headerOf(line: string): Header | undefined {
  try {
    return JSON.parse(line) as Header;
  } catch {
    return undefined;
  }
}

/** Stands for the content of an organisation of which nothing may be kept, or whose content is not known. */
const unclear = "\t?";

/** Organisations by id, with what stands for the contents of their files. */
function partnersOf(
  { organizations }: OpenedPathway,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { source } of organizations) {
    const { id, path, isPrivate } = source;
    const content = isPrivate ? undefined : ids.get(path);
    const line = `${path} ${content ?? unclear}`;
    const before = found.get(id);
    found.set(id, before === undefined ? line : `${before}\n${line}`);
  }
  return found;
}

interface Now {
  readonly opened: OpenedPathway;
  readonly ids: ReadonlyMap<string, string>;
  readonly partners: ReadonlyMap<string, string>;
  /** Files that need not be read, since what they hold is known. */
  readonly known: Set<string>;
  /** Told when the kept lines hold as they are. */
  hold(): void;
}

function recalled({ partners, rest }: Header, lines: readonly string[], now: Now): Recalled {
  const before = new Map(Object.entries(partners));
  const isSame = (id: string) => {
    const contents = now.partners.get(id);
    return before.get(id) === contents && !contents?.includes(unclear);
  };
  const areSame = before.size === now.partners.size && [...before.keys()].every(isSame);
  const lineOn = finder(lines);
  return {
    count: lines.length,
    hadRest: rest !== undefined,
    rest() {
      if (rest === undefined || !areSame) return undefined;
      for (const { source } of now.opened.organizations) now.known.add(source.path);
      now.hold();
      return rest;
    },
    of(file) {
      const { path } = file.source;
      const line = lineOn(path);
      const id = now.ids.get(path);
      if (line === undefined || id === undefined) return undefined;
      const start = path.length + 1;
      if (!line.startsWith(id, start) || line[start + id.length] !== "\t") return undefined;
      if (!areSame && !isSame(line.split("\t")[organizationPart] ?? "")) return undefined;
      now.known.add(path);
      return { file, line };
    },
    digestOf: (path) => lineOn(path)?.split("\t")[digestPart],
  };
}

/** Finds the line on a path. They are asked for in the order in which they stand, so that mostly it is the next one. */
function finder(lines: readonly string[]): (path: string) => string | undefined {
  let next = 0;
  let places: Map<string, number> | undefined;
  const isOn = (line: string | undefined, path: string) =>
    line?.startsWith(path) && line[path.length] === "\t";
  return (path) => {
    if (!isOn(lines[next], path)) {
      places ??= new Map(lines.map((line, place) => [line.slice(0, line.indexOf("\t")), place]));
      const place = places.get(path);
      if (place === undefined) return undefined;
      next = place;
    }
    next += 1;
    return lines[next - 1];
  };
}

/** No line for a file that was changed while we read, whose name would break the line, or whose organisation is unclear. */
function lineOf(
  { path, organization, digest, found }: NewService,
  { ids, known, partners }: Pick<Now, "ids" | "known" | "partners">,
): readonly string[] {
  if (!known.has(path) || /[\t\n]/.test(path)) return [];
  if (partners.get(organization)?.includes(unclear) || /[\t\n]/.test(organization)) return [];
  return [[path, ids.get(path), organization, digest, found].join("\t")];
}
