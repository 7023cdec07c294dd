import { classify } from "../catalogue/source-file.ts";
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

/** The number after the last one. A number is never given twice, be its file readable or not. */
export function nextNumber(records: readonly EditionRecord[]): number {
  return Math.max(0, ...records.map(({ number }) => number)) + 1;
}

/** The text of a record. Its keys stand in the order in which a person asks for them. */
export function recordText(edition: EditionFile): string {
  const { documents, ...rest } = edition;
  return newFileText({
    ...rest,
    documents: documents?.map((each) => ({ ...each })),
  });
}
