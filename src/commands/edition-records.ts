import { classify } from "../catalogue/source-file.ts";
import type { Audience } from "../model/audience.ts";
import type { EditionFile } from "../model/file-types.ts";
import { decode } from "../schema/decode.ts";
import { newFileText } from "../yaml/new-file.ts";
import type { Context } from "./command.ts";

/** What is kept of a publication, and the file it is kept in. */
export interface EditionRecord {
  readonly number: number;
  /** Relative to the pathway's folder. */
  readonly path: string;
  readonly text: string;
  /** `undefined`: the file does not say what the program wrote into it. */
  readonly written: EditionFile | undefined;
}

/** Where the record of an edition stands: one for protection staff stands in `private/`. */
export function recordPath({ number, audience }: Pick<EditionFile, "number" | "audience">): string {
  return `${audience === "restricted" ? "private/" : ""}editions/${number}.yaml`;
}

/** What the folder of its documents and its tag are called. */
export function editionName({
  number,
  audience,
}: Pick<EditionFile, "number" | "audience">): string {
  return `edition-${number}${audience === "restricted" ? "-restricted" : ""}`;
}

/** Every edition that was published, the first one first. */
export async function editionRecords(
  { files }: Pick<Context, "files">,
  root: string,
): Promise<readonly EditionRecord[]> {
  const found = files.list(root).flatMap(({ path, kind }) => {
    const source = kind === "file" ? classify(path) : undefined;
    return source?.kind === "edition" && /^[1-9]\d{0,5}$/.test(source.id) ? [source] : [];
  });
  const records = await Promise.all(
    found.map(async ({ path, id }): Promise<EditionRecord> => {
      const read = files.read(files.absolute(root, path));
      const text = "text" in read ? read.text : "";
      const value = (await decode("edition", text)).value as EditionFile | undefined;
      const number = Number(id);
      return { number, path, text, written: value?.number === number ? value : undefined };
    }),
  );
  return records.sort((a, b) => a.number - b.number);
}

/**
 * The number after the last one for these readers. A number is never given twice, be its file readable or not. Editions for
 * protection staff are counted by themselves: a copy of the shared folder does not know them, and a number that is missing
 * there would tell that there are some.
 */
export function nextNumber(records: readonly EditionRecord[], audience: Audience): number {
  const own = records.filter((each) => isApart(each) === (audience === "restricted"));
  return Math.max(0, ...own.map(({ number }) => number)) + 1;
}

/** True for an edition for protection staff. */
export function isApart({ path }: Pick<EditionRecord, "path">): boolean {
  return path.startsWith("private/");
}

/** The text of a record. Its keys stand in the order in which a person asks for them. */
export function recordText(edition: EditionFile): string {
  const { documents, ...rest } = edition;
  return newFileText({
    ...rest,
    documents: documents?.map((each) => ({ ...each })),
  });
}
