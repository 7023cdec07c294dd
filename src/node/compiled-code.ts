import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  type Stats,
} from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { Script } from "node:vm";
import { whyNotOurs } from "./closed-to-others.ts";
import { ownCache } from "./own-cache.ts";

/** The files of the program, and how they are told from those of another version. */
export interface Program {
  /** Absolute. */
  readonly folder: string;
  /** Stands for the content of all its files. */
  readonly fingerprint: string;
  /** Finds what is none of these files: Node's own modules and packages. */
  readonly require: (name: string) => unknown;
}

/** Runs files of the program with what the engine made of them in an earlier run, which saves making it again. */
export interface CompiledCode {
  /** What a file exports, such as "main.js". */
  load(name: string): unknown;
  /** After the work: keeps what the engine made now, where something was missing. Never fails. */
  keep(): Promise<void>;
}

/** A file that was loaded. */
export interface LoadedFile {
  readonly name: string;
  /** What is to be kept of it; worked out when asked for. */
  readonly code: () => Uint8Array;
}

/**
 * `undefined` where nothing may be taken from earlier runs, since it is code: see `codeFolder`. What is damaged, of
 * another version or of another engine is not used, and made anew.
 */
export function compiledCode(program: Program): CompiledCode | undefined {
  const kept = codeFolder(program.fingerprint);
  if (kept === undefined) return undefined;
  const modules = new Map<string, { exports: unknown }>();
  const loaded: LoadedFile[] = [];
  let isComplete = true;
  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known) return known.exports;
    const path = join(program.folder, name);
    const source = readFileSync(path);
    const cachedData = keptCode(join(kept, name), source);
    const script = compile(source, path, cachedData);
    if (!cachedData || script.cachedDataRejected) isComplete = false;
    loaded.push({ name, code: () => withSums(source, script.createCachedData()) });
    const module = { exports: {} as unknown };
    modules.set(name, module);
    const find = (id: string) => (id.startsWith("./") ? load(id.slice(2)) : program.require(id));
    script.runInThisContext()(module.exports, find, module, path, program.folder);
    return module.exports;
  };
  return {
    load,
    async keep() {
      if (isComplete) return;
      const { keepCode } = await import("./keep-code.ts");
      keepCode(kept, loaded);
    },
  };
}

/** As Node itself wraps a file that is written for `require`. */
const wrapper = ["(function (exports, require, module, __filename, __dirname) { ", "\n})"] as const;

function compile(source: Uint8Array, filename: string, cachedData: Buffer | undefined): Script {
  const { Script } = process.getBuiltinModule("node:vm");
  const text = Buffer.from(source.buffer, source.byteOffset, source.length).toString();
  return new Script(`${wrapper[0]}${text}${wrapper[1]}`, {
    filename,
    ...(cachedData ? { cachedData } : {}),
  });
}

/**
 * Where compiled code of this very program is kept. Whoever can write there can have anything run, so it must be closed
 * to all others, and nothing that came with a repository: neither below the working folder, nor within any repository or
 * pathway, where files arrive from elsewhere. In continuous integration caches are handed from run to run, and Windows
 * does not say who may write: there every run compiles for itself.
 */
export function codeFolder(
  fingerprint: string,
  { platform, env }: Pick<NodeJS.Process, "platform" | "env"> = process,
): string | undefined {
  if (platform === "win32" || env["CI"] || env["NODE_DISABLE_COMPILE_CACHE"]) return undefined;
  const own = ownCache();
  if (own === undefined || !isAbsolute(own) || mayComeFromElsewhere(own)) return undefined;
  const { version, arch } = process;
  return join(own, "code", `${version}-${arch}-${fingerprint}`);
}

function mayComeFromElsewhere(folder: string): boolean {
  const working = workingFolder();
  if (working === undefined) return true;
  for (let at = folder; ; at = dirname(at)) {
    if (at === working || existsSync(join(at, ".git")) || existsSync(join(at, "pathway.yaml")))
      return true;
    if (at === dirname(at)) return false;
  }
}

/** `undefined` when it was deleted. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Far more than any file of ours is compiled to. */
const largestCode = 16 * 1024 * 1024;

/** Bytes before the code: a sum of the source, and one of the code, so that what was damaged on the disk is not run. */
const sumBytes = 8;

function withSums(source: Uint8Array, code: Buffer): Uint8Array {
  const { crc32 } = process.getBuiltinModule("node:zlib");
  const sums = Buffer.alloc(sumBytes);
  sums.writeUInt32LE(crc32(source), 0);
  sums.writeUInt32LE(crc32(code), 4);
  return Buffer.concat([sums, code]);
}

/** Compiled code as it was kept for this source; of a file that only this person can have written. */
function keptCode(path: string, source: Uint8Array): Buffer | undefined {
  const bytes = ownFile(path);
  if (!bytes || bytes.length <= sumBytes) return undefined;
  const code = bytes.subarray(sumBytes);
  const { crc32 } = process.getBuiltinModule("node:zlib");
  const isWhole = bytes.readUInt32LE(0) === crc32(source) && bytes.readUInt32LE(4) === crc32(code);
  return isWhole ? code : undefined;
}

/** Asked of the file that is open: a name can be given to another file meanwhile. */
function ownFile(path: string): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    return isOwn(fstatSync(file)) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function isOwn(found: Stats): boolean {
  const isPlain = found.isFile() && found.nlink === 1 && found.size <= largestCode;
  return isPlain && whyNotOurs(found) === undefined;
}
