import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Output, WriteFailure, type Writer, type Written } from "../ports/writer.ts";
import { bytesOf, writeAtomically } from "./atomic-write.ts";

/** Marks a folder as ours, so that we never write among somebody's own files. */
const marker = ".pathway-output";

export const nodeWriter: Writer = {
  publish(folder, outputs) {
    claim(folder);
    return outputs.map((output) => write(folder, output));
  },
  replace(path, before, after) {
    const same = () =>
      bytesOf(path)
        ?.toString("utf8")
        .replace(/^\ufeff/, "") === before;
    writeAtomically(path, after, same);
  },
};

/** Only changed bytes are written: overwriting what is the same costs more than comparing. */
function write(folder: string, output: Output): Written {
  const path = resolve(folder, output.path);
  if (!path.startsWith(resolve(folder)))
    throw new WriteFailure(`${output.path} would lie outside the output folder.`);
  const old = bytesOf(path);
  const bytes = typeof output.content === "string" ? Buffer.from(output.content) : output.content;
  if (old?.equals(bytes)) return { path, changed: false };
  writeAtomically(path, bytes);
  return { path, changed: true };
}

function claim(folder: string): void {
  let children: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    children = readdirSync(folder);
  } catch (error) {
    throw new WriteFailure(
      `The folder ${folder} cannot be made: the system says ${(error as NodeJS.ErrnoException).code}. Name another with --out.`,
    );
  }
  if (children.includes(marker)) return;
  if (children.length > 0)
    throw new WriteFailure(
      `The folder ${folder} holds files that are not ours. Name another with --out, or empty it.`,
    );
  writeAtomically(
    join(folder, marker),
    "Made by pathway. Files here are replaced without asking.\n",
  );
}
