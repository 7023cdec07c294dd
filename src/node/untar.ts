/** One regular file of a tar archive. Folders are implied by names; links and devices are refused. */
export interface TarFile {
  readonly name: string;
  readonly executable: boolean;
  readonly data: Uint8Array;
}

const block = 512;

/**
 * Reads the plain ustar archives inside `@sparticuz/chromium` (short names, regular files and folders only).
 * Throws on anything else: those archives hold nothing else, so a surprise means a damaged or changed package.
 */
export function untar(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  let offset = 0;
  while (offset + block <= archive.length) {
    const header = archive.subarray(offset, offset + block);
    if (header.every((byte) => byte === 0)) break;
    checkSum(header);
    const size = octal(header, 124, 12);
    const end = offset + block + size;
    if (end > archive.length) throw new Error("The archive ends in the middle of a file.");
    const file = readEntry(header, archive.subarray(offset + block, end));
    if (file !== undefined) files.push(file);
    offset += block + Math.ceil(size / block) * block;
  }
  return files;
}

function readEntry(header: Uint8Array, data: Uint8Array): TarFile | undefined {
  const type = String.fromCharCode(header[156] ?? 0);
  if (type === "5") return undefined;
  const name = text(header, 0, 100);
  if (type !== "0" && type !== "\0") throw new Error(`Unexpected archive member of type ${type}.`);
  if (text(header, 345, 100) !== "" || !isSafeName(name))
    throw new Error("Unsafe name in the archive.");
  return { name, executable: (octal(header, 100, 8) & 0o100) !== 0, data };
}

/** Relative, without `..`, without backslash: may be joined to a folder of ours. */
function isSafeName(name: string): boolean {
  return (
    /^[\w.+-]+(?:\/[\w.+-]+)*$/.test(name) &&
    !name.split("/").some((part) => part === ".." || part === ".")
  );
}

function checkSum(header: Uint8Array): void {
  let sum = 0;
  header.forEach((byte, at) => {
    sum += at >= 148 && at < 156 ? 32 : byte;
  });
  if (sum !== octal(header, 148, 8)) throw new Error("The archive is damaged.");
}

function text(header: Uint8Array, at: number, length: number): string {
  const field = Buffer.from(header.subarray(at, at + length)).toString("latin1");
  const end = field.indexOf("\0");
  return end < 0 ? field : field.slice(0, end);
}

function octal(header: Uint8Array, at: number, length: number): number {
  const digits = text(header, at, length).trim();
  if (!/^[0-7]+$/.test(digits)) throw new Error("The archive is damaged.");
  return Number.parseInt(digits, 8);
}
