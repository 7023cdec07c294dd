import { createReadStream, createWriteStream } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";
import { privateCacheFolder, removeLeftovers, whyNotPrivate } from "./private-folder.ts";
import { untar } from "./untar.ts";

/** The unpacked browser with the environment it must be started in, or why there is none. */
export type BundledBrowser =
  | { readonly path: string; readonly env: Readonly<Record<string, string>> }
  | { readonly reason: BundledFailure; readonly detail: string };

/** `not-installed`: the optional package is absent; `unsupported`: not Linux on x64; `no-folder`: nowhere private to unpack; `unpack-failed`: disk full, damaged package. */
export type BundledFailure = "not-installed" | "unsupported" | "no-folder" | "unpack-failed";

const archives = ["al2023.tar.br", "fonts.tar.br"] as const;
const stampName = "stamp.json";

interface Package {
  readonly bin: string;
  readonly version: string;
}

/** Unpacks Chromium out of `@sparticuz/chromium` once per user (about 4 s), then only checks it (about 2 ms). */
export async function bundledBrowser(env: NodeJS.ProcessEnv, now: number): Promise<BundledBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64")
    return { reason: "unsupported", detail: `${process.platform}-${process.arch}` };
  const found = await findPackage();
  if (found === undefined) return { reason: "not-installed", detail: "@sparticuz/chromium" };
  const cache = await privateCacheFolder(env);
  if ("problem" in cache) return { reason: "no-folder", detail: cache.problem };
  try {
    return startable(await unpackedFolder(found, cache.path, now));
  } catch (error) {
    return {
      reason: "unpack-failed",
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}

/** The package's `exports` hides its package.json, so the folder is found from its entry file. */
async function findPackage(): Promise<Package | undefined> {
  try {
    const root = dirname(
      dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"))),
    );
    const manifest: unknown = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const version =
      typeof manifest === "object" && manifest !== null && "version" in manifest
        ? manifest.version
        : undefined;
    return typeof version === "string" && /^[\w.-]+$/.test(version)
      ? { bin: join(root, "bin"), version }
      : undefined;
  } catch {
    return undefined;
  }
}

function startable(folder: string): BundledBrowser {
  return {
    path: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

async function unpackedFolder(from: Package, cache: string, now: number): Promise<string> {
  const prefix = `chromium-${from.version}`;
  const folder = join(cache, prefix);
  if (await isComplete(folder)) return folder;
  await removeLeftovers(cache, `${prefix}.`, now);
  const fresh = await mkdtemp(join(cache, `${prefix}.`));
  try {
    await unpack(from, fresh, folder);
    await moveIntoPlace(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** A second process may have finished first: then its folder is used. A broken one is moved aside, never repaired in place. */
async function moveIntoPlace(fresh: string, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const moved = await rename(fresh, folder).then(
      () => true,
      () => false,
    );
    if (moved || (await isComplete(folder))) return;
    const aside = `${fresh}.old`;
    await rename(folder, aside).catch(() => undefined);
    await rm(aside, { recursive: true, force: true });
  }
  throw new Error(`Cannot move the unpacked browser to ${folder}.`);
}

async function unpack(from: Package, fresh: string, final: string): Promise<void> {
  const sizes = new Map<string, number>();
  const program = join(fresh, "chromium");
  const inflate = createBrotliDecompress({ chunkSize: 1 << 20 });
  await pipeline(
    createReadStream(join(from.bin, "chromium.br"), { highWaterMark: 1 << 20 }),
    inflate,
    createWriteStream(program, { mode: 0o700 }),
  );
  sizes.set("chromium", (await lstat(program)).size);
  for (const name of archives) {
    for (const file of untar(brotliDecompressSync(await readFile(join(from.bin, name))))) {
      if (file.name === "fonts.conf") continue;
      await writeInto(fresh, file.name, file.data, file.executable);
      sizes.set(file.name, file.data.length);
    }
  }
  const fonts = fontsConfiguration(final);
  await writeInto(fresh, "fonts.conf", fonts, false);
  sizes.set("fonts.conf", Buffer.byteLength(fonts));
  await mkdir(join(fresh, "font-cache"), { mode: 0o700 });
  await writeInto(fresh, stampName, JSON.stringify(Object.fromEntries(sizes)), false);
}

async function writeInto(
  folder: string,
  name: string,
  data: Uint8Array | string,
  executable: boolean,
): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, data, { flag: "wx" });
  await chmod(path, executable ? 0o700 : 0o600);
}

/** Only the one font of the package: system fonts would make the same edition print differently elsewhere. */
function fontsConfiguration(folder: string): string {
  const escaped = folder.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  return `${head}<fontconfig><dir>${escaped}/fonts</dir><cachedir>${escaped}/font-cache</cachedir></fontconfig>\n`;
}

async function isComplete(folder: string): Promise<boolean> {
  try {
    if ((await whyNotPrivate(folder)) !== undefined) return false;
    const stamp: unknown = JSON.parse(await readFile(join(folder, stampName), "utf8"));
    if (typeof stamp !== "object" || stamp === null || !("chromium" in stamp)) return false;
    for (const [name, size] of Object.entries(stamp))
      if (!(await isOurs(join(folder, name), size))) return false;
    return (await readFile(join(folder, "fonts.conf"), "utf8")) === fontsConfiguration(folder);
  } catch {
    return false;
  }
}

async function isOurs(path: string, size: unknown): Promise<boolean> {
  const found = await lstat(path);
  return (
    found.isFile() &&
    found.size === size &&
    found.uid === process.geteuid?.() &&
    (found.mode & 0o022) === 0
  );
}
