import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** One file inside a zip archive. */
export interface ZipMember {
  readonly name: string;
  readonly data: Uint8Array;
}

/** What an archive may be made of; more is refused before it is unpacked. */
export interface ZipCaps {
  readonly members: number;
  /** Bytes of all members together, unpacked. */
  readonly unpacked: number;
}

/** Why an archive was not unpacked. */
export class ZipFailure extends Error {
  readonly reason: "damaged" | "too-large" | "encrypted";

  constructor(reason: ZipFailure["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
/** Sizes of the fixed parts. Source: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const size = { local: 30, central: 46, end: 22 } as const;
/** What people write packs to a tenth, a million empty rows of a sheet to a thirtieth. More than this only a bomb unpacks to. */
const mostInflated = 100;
const large = 1 << 20;
const stored = 0;
const deflated = 8;
/** 1 January 1980, the first day the format knows: the clock is no part of what we write. */
const noDate = 0x0021;

/**
 * Unpacks an archive by its directory, as spreadsheet programs do. What a member says of its size is believed only as a
 * bound: unpacking stops there, so an archive that lies costs no more than one that tells the truth.
 */
export function unzip(bytes: Uint8Array, caps: ZipCaps): readonly ZipMember[] {
  try {
    return members(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), caps);
  } catch (error) {
    if (error instanceof ZipFailure) throw error;
    throw new ZipFailure("damaged");
  }
}

function members(archive: Buffer, caps: ZipCaps): readonly ZipMember[] {
  const end = endOf(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > caps.members) throw new ZipFailure("too-large");
  const found: ZipMember[] = [];
  let left = caps.unpacked;
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== centralHeader) throw new ZipFailure("damaged");
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + size.central, at + size.central + nameLength);
    const data = unpacked(archive, at, left);
    left -= data.length;
    found.push({ name, data });
    at += size.central + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return found;
}

/** The end of the directory stands at the end of the archive, before a remark of at most 64 KiB. */
function endOf(archive: Buffer): number {
  for (let at = archive.length - size.end; at >= Math.max(0, archive.length - 65_557); at -= 1)
    if (archive.readUInt32LE(at) === endOfDirectory) return at;
  throw new ZipFailure("damaged");
}

function unpacked(archive: Buffer, entry: number, most: number): Uint8Array {
  if ((archive.readUInt16LE(entry + 8) & 1) !== 0) throw new ZipFailure("encrypted");
  const says = archive.readUInt32LE(entry + 24);
  if (says > most) throw new ZipFailure("too-large");
  const local = archive.readUInt32LE(entry + 42);
  if (archive.readUInt32LE(local) !== localHeader) throw new ZipFailure("damaged");
  const start =
    local + size.local + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const length = archive.readUInt32LE(entry + 20);
  if (start + length > archive.length) throw new ZipFailure("damaged");
  const packed = archive.subarray(start, start + length);
  const method = archive.readUInt16LE(entry + 10);
  if (says > large && says > length * mostInflated) throw new ZipFailure("too-large");
  const data =
    method === stored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, says) });
  if (method !== stored && method !== deflated) throw new ZipFailure("damaged");
  // A bit that is lost often still unpacks, to other words.
  const isWhole = data.length === says && crc32(data) === archive.readUInt32LE(entry + 16);
  if (!isWhole) throw new ZipFailure("damaged");
  return data;
}

/** Packs files in the order given, without clock, owner or remark: the same files give the same bytes. */
export function zip(files: readonly ZipMember[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of files) {
    const packed = deflateRawSync(data);
    const label = Buffer.from(name);
    const common = commonFields(data, packed, label);
    const local = Buffer.concat([numbers(localHeader), common, label, packed]);
    directory.push(
      Buffer.concat([
        numbers(centralHeader),
        short(20),
        common,
        Buffer.alloc(10),
        numbers(offset),
        label,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = short(files.length);
  const end = Buffer.concat([
    ...[numbers(endOfDirectory), short(0), short(0), count, count],
    ...[numbers(index.length), numbers(offset), short(0)],
  ]);
  return Buffer.concat([...parts, index, end]);
}

/** What the two headers of a member share: version, flags (names in UTF-8), method, time, sum, sizes, lengths. */
function commonFields(data: Uint8Array, packed: Buffer, label: Buffer): Buffer {
  return Buffer.concat([
    ...[short(20), short(0x0800), short(deflated), short(0), short(noDate)],
    ...[numbers(crc32(data)), numbers(packed.length), numbers(data.length)],
    ...[short(label.length), short(0)],
  ]);
}

const short = (value: number): Buffer => {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
};

const numbers = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};
