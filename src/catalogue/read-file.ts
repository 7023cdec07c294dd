import { defined } from "../model/defined.ts";
import type { RuledFinding } from "../model/finding.ts";
import type { RepositoryTold } from "../model/public-repository.ts";
import type { Files, Unreadable } from "../ports/files.ts";
import { decode } from "../schema/decode.ts";
import { refuseSize, type SortedFile } from "./sort-files.ts";
import type { SourceFile } from "./source-file.ts";

/** How to read the files of a pathway. */
export interface Loading {
  readonly files: Files;
  /** The folder that holds pathway.yaml. */
  readonly root: string;
  /** Looks at each text as text, before anyone reads it as data. */
  readonly inspect?: (text: string, source: SourceFile) => readonly RuledFinding[];
  /** What is said of the repository outside its files. */
  readonly repository?: RepositoryTold;
  /** Told how many files have been read, of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/** A file as data; without a value it could not be used, and the findings say why. */
export interface ReadFile {
  readonly value?: unknown;
  readonly findings: readonly RuledFinding[];
  /** The text, where it holds a comment that may excuse a finding. */
  readonly ignoring?: string;
}

/** Reads one file, keeping data and not text. Bad data makes findings, never an exception. */
export async function readFile(loading: Loading, sorted: SortedFile): Promise<ReadFile> {
  const { source } = sorted;
  const refusal = sorted.refusal ?? refuseSize(sorted.found);
  if (refusal) return { findings: [refusal] };
  const read = loading.files.read(loading.files.absolute(loading.root, source.path));
  if (!("text" in read)) return { findings: [unreadable(read)] };
  const texts = loading.inspect?.(read.text, source) ?? [];
  const decoded = await decode(source.kind, read.text);
  const findings = [...texts, ...(await untold(decoded.findings, texts, read.text))];
  const ignoring = read.text.includes("# pathway-ignore") ? { ignoring: read.text } : {};
  if (decoded.value === undefined) return { findings, ...ignoring };
  return { value: detached(decoded.value), findings, ...ignoring };
}

function unreadable({ problem, reason, line }: Unreadable): RuledFinding {
  return {
    rule: problem === "not-text" ? "encoding-wrong" : "file-unreadable",
    path: [],
    message: "The file cannot be read: {reason}.",
    args: { reason, ...defined({ line }) },
  };
}

/**
 * One cause, one finding: what the look at the text already told is not told again by the readers of YAML and of the
 * schema, unless it is a mere warning: then nobody would hear that the file is not read. Beside conflict markers nothing else can be trusted.
 */
async function untold(
  found: readonly RuledFinding[],
  told: readonly RuledFinding[],
  text: string,
): Promise<readonly RuledFinding[]> {
  if (found.length === 0 || told.length === 0) return found;
  if (told.some((each) => each.rule === "conflict-markers")) return [];
  const { readExact } = await import("../yaml/exact.ts");
  const exact = readExact(text);
  return found.filter((each) => {
    const at = each.range ?? exact.rangeOf(each.path, each.atKey);
    return !told.some(
      ({ range, hidesNothing }) =>
        range && !hidesNothing && range.start < at.end && at.start < range.end,
    );
  });
}

/** Shorter strings are copied by the engine itself. */
const shortestCut = 13;

/** The same value with strings of its own: a string cut from a text keeps the whole text in memory. */
function detached(value: unknown): unknown {
  if (typeof value === "string") return value.length < shortestCut ? value : ` ${value}`.slice(1);
  if (typeof value !== "object" || value === null) return value;
  const own = value as Record<string, unknown>;
  for (const key in own) own[key] = detached(own[key]);
  return own;
}
