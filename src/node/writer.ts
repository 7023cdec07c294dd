import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
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
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new WriteFailure(`${path} is a link to another place. Put the file itself there.`);
    const same = () =>
      bytesOf(path)
        ?.toString("utf8")
        .replace(/^\ufeff/, "") === before;
    writeAtomically(path, after, { unchanged: same });
  },
};

/** Only changed bytes are written: overwriting what is the same costs more than comparing. */
function write(folder: string, output: Output): Written {
  const path = resolve(folder, output.path);
  stayInside(folder, path);
  const old = bytesOf(path);
  const bytes = typeof output.content === "string" ? Buffer.from(output.content) : output.content;
  if (old?.equals(bytes)) return { path, changed: false };
  writeAtomically(path, bytes);
  return { path, changed: true };
}

/** Neither dots in a name nor a link among the folders may lead out of the output folder. */
function stayInside(folder: string, path: string): void {
  const outside = () =>
    new WriteFailure(`${path} would lie outside the output folder ${folder}. Nothing was written.`);
  if (!path.startsWith(resolve(folder) + sep)) throw outside();
  let nearest = dirname(path);
  while (!existsSync(nearest)) nearest = dirname(nearest);
  const real = realpathSync(nearest) + sep;
  if (!real.startsWith(realpathSync(folder) + sep)) throw outside();
}

function claim(folder: string): void {
  makeFolder(folder);
  const children = readdirSync(folder);
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

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    readdirSync(folder);
  } catch (error) {
    throw new WriteFailure(
      `The folder ${folder} cannot be made: the system says ${(error as NodeJS.ErrnoException).code}. Name another with --out.`,
    );
  }
}
