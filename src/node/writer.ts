import { existsSync, lstatSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import {
  type Output,
  outputMark,
  WriteFailure,
  type Writer,
  type Written,
} from "../ports/writer.ts";
import { type Prepared, prepareFile, writeAtomically } from "./atomic-write.ts";
import { changeFiles } from "./change-files.ts";
import { digest } from "./digest.ts";
import { makeFolder } from "./make-folder.ts";
import { asOnlyWriter } from "./one-writer.ts";
import { bytesOf } from "./replace-file.ts";
import { standingIn, type WholeFolder, wholeFolder } from "./whole-folder.ts";

/** What a run that was killed left before it could mark the folder. */
const ofOurs = /^\.\d+-[\w.-]+\.(?:tmp|writing)-pathway$/;

export const nodeWriter: Writer = {
  publish(folder, outputs) {
    claim(folder);
    return asOnlyWriter(folder, () => publishAll(folder, outputs));
  },
  standing,
  change: changeFiles,
};

function standing(folder: string, wholes: readonly string[]): string | undefined {
  const each = wholes.map((name) => standingIn(join(folder, name)));
  return each.length === 0 || each.includes(undefined) ? undefined : digest(...each.map(String));
}

/** Of two runs at once one waits: documents that belong together are never of two editions. */
function publishAll(folder: string, outputs: readonly Output[]): readonly Written[] {
  const ready: Ready[] = [];
  try {
    for (const output of outputs) ready.push(prepare(folder, output));
  } catch (error) {
    for (const { file } of ready) file?.discard();
    throw error;
  }
  const wholes = wholesOf(folder, outputs);
  for (const whole of wholes) whole.begin();
  settle(ready);
  for (const whole of wholes) whole.finish();
  return ready.map(({ path, file }) => ({ path, changed: file !== undefined }));
}

/** The folders that this run makes whole. */
function wholesOf(folder: string, outputs: readonly Output[]): readonly WholeFolder[] {
  const names = new Set(outputs.flatMap(({ whole }) => whole ?? []));
  return [...names].map((name) => {
    const own = outputs.filter(({ whole }) => whole === name);
    const made = own.map(({ path }) => path.slice(name.length + 1));
    return wholeFolder(join(folder, name), made);
  });
}

/** A document that waits for all others of its run. */
interface Ready {
  readonly path: string;
  /** What stood there before; `undefined` when nothing did. */
  readonly old: Buffer | undefined;
  /** `undefined` when it is there already: overwriting what is the same costs more than comparing. */
  readonly file: Prepared | undefined;
}

function prepare(folder: string, output: Output): Ready {
  const path = resolve(folder, output.path);
  stayInside(folder, path);
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new WriteFailure(`${path} cannot be written: a folder stands where the file belongs.`);
  const old = bytesOf(path);
  const bytes = typeof output.content === "string" ? Buffer.from(output.content) : output.content;
  return {
    path,
    old,
    file: old?.equals(bytes)
      ? undefined
      : prepareFile(path, bytes, {
          // Of thousands of pages that can be made again nobody waits for the disk one by one.
          isLasting: output.whole === undefined,
        }),
  };
}

/** Puts all documents into their places. When one is refused, those before it are what they were: no half of an edition. */
function settle(ready: readonly Ready[]): void {
  const changing = ready.filter((each) => each.file !== undefined);
  for (const [index, { file }] of changing.entries())
    try {
      file?.settle();
    } catch (error) {
      for (const later of changing.slice(index + 1)) later.file?.discard();
      for (const done of changing.slice(0, index)) restore(done);
      throw error;
    }
}

function restore({ path, old }: Ready): void {
  if (old) writeAtomically(path, old);
  else rmSync(path, { force: true });
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
  const children = childrenOf(folder);
  if (children.includes(outputMark)) return;
  if (children.some((name) => !ofOurs.test(name)))
    throw new WriteFailure(
      `The folder ${folder} holds files that are not ours. Name another with --out, or empty it.`,
    );
  writeAtomically(
    join(folder, outputMark),
    "Made by pathway. Files here are replaced without asking.\n",
  );
}

/** What lies in a folder, which is made when it is missing. */
function childrenOf(folder: string): readonly string[] {
  try {
    makeFolder(folder);
    return readdirSync(folder);
  } catch (error) {
    throw new WriteFailure(
      `The folder ${folder} cannot be made: the system says ${(error as NodeJS.ErrnoException).code}. Name another with --out.`,
    );
  }
}
