import type { RuledFinding } from "../model/finding.ts";
import type { FoundFile } from "../ports/files.ts";
import { classify, kindOfPlace, misplaced, type SourceFile } from "./source-file.ts";

/** The most bytes of one file. An entry in three languages has 3 kB; from 256 KiB on a hostile file can hold up a reader. */
const largestFile = 256 * 1024;

/** A file of a pathway before it is read. */
export interface SortedFile {
  readonly source: SourceFile;
  /** Why it is not read, if not for its size. */
  readonly refusal?: RuledFinding;
  readonly found: FoundFile;
  /** It is named as an entry, so an entry is missing when it cannot be read. */
  readonly isOurs: boolean;
}

/** Tells what each file below a pathway's folder is; what is none of ours is left out, what looks like ours and is not read is refused by name. */
export function sortFiles(found: readonly FoundFile[]): readonly SortedFile[] {
  return found.flatMap((each): SortedFile[] => {
    const source = classify(each.path);
    const refusal = refuse(each);
    if (source) return [{ source, found: each, isOurs: true, ...(refusal ? { refusal } : {}) }];
    const kind = kindOfPlace(each.path);
    const at = {
      path: each.path,
      kind: kind ?? "service",
      id: "",
      isPrivate: false,
    } as const;
    if (kind && refusal && each.kind !== "other")
      return [{ source: at, found: each, refusal, isOurs: true }];
    const stray = misplaced(each.path);
    if (!stray) return [];
    return [{ source: at, found: each, refusal: strayFile(stray.near), isOurs: false }];
  });
}

function refuse({ kind }: FoundFile): RuledFinding | undefined {
  if (kind === "link")
    return {
      rule: "file-is-link",
      path: [],
      message:
        "This is a link to another place, and links are not followed: they can show a file of this computer to readers. Put the file or the folder itself here.",
    };
  if (kind !== "file")
    return {
      rule: "file-unreadable",
      path: [],
      message: "This cannot be read: {reason}.",
      args: { reason: reasons[kind] },
    };
  return undefined;
}

/** Why a file is not read because of its size. Asked right before reading: it takes a call of the system for each file. */
export function refuseSize({ size }: FoundFile): RuledFinding | undefined {
  if (size <= largestFile) return undefined;
  return {
    rule: "file-too-large",
    path: [],
    message:
      "The file has {size} bytes; an entry has at most {largest}. Something else was pasted into it, or it holds many entries: make one file of each.",
    args: { size, largest: largestFile },
  };
}

const reasons = {
  folder: "it is a folder with the name of a file; rename it, or move what it holds",
  closed: "the folder does not let itself be opened; ask whoever set its permissions",
  other: "it is neither a file nor a folder",
} as const;

function strayFile(near: string | undefined): RuledFinding {
  return {
    rule: "file-misplaced",
    path: [],
    message: near
      ? "Nobody reads a file here. Did you mean the folder {near}/?"
      : "Nobody reads a file here. Entries stand in services/, providers in organizations/, protocols in protocols/.",
    ...(near ? { args: { near } } : {}),
  };
}
