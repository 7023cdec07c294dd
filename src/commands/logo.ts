import type { RenderChoice } from "../render/layout.ts";
import { printable } from "../reporters/printable.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** Bytes. A picture for a cover needs no more, and stands in every document. */
const largest = 1_000_000;

/** The picture asked for with --logo. */
export function logoOf(context: Context, input: Input): Pick<RenderChoice, "logo"> {
  const file = textOption(input, "logo");
  return file === undefined ? {} : { logo: logoFrom(context, file) };
}

/** A picture as a `data:` address: no page ever asks for one from elsewhere. Throws `Stop` with what to do. */
export function logoFrom({ files }: Pick<Context, "files">, file: string): string {
  const shown = `--logo ${printable(file)}`;
  if (/^[a-z][a-z\d+.-]+:/i.test(file))
    throw new Stop(exit.usage, `${shown} is an address. Save the picture as a file and name that.`);
  const read = files.bytes(file, largest);
  if ("problem" in read) throw new Stop(exit.usage, `${shown} cannot be used: ${read.reason}.`);
  const { bytes } = read;
  if (startsWith(bytes, png)) return address("image/png", bytes);
  if (startsWith(bytes, jpeg)) return address("image/jpeg", withoutNotes(bytes));
  throw new Stop(exit.usage, `${shown} is neither PNG nor JPEG. Save it as a PNG.`);
}

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

function address(kind: string, bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:${kind};base64,${btoa(text)}`;
}

/** Segments of a JPEG that tell of it: where it was taken, with what, by whom. They would stay in the printed file. */
const notes = new Set([0xe1, 0xed, 0xfe]);

function withoutNotes(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [0xff, 0xd8];
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda && at + 4 <= bytes.length) {
    const next = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (!notes.has(bytes[at + 1] ?? 0))
      for (const byte of bytes.subarray(at, next)) kept.push(byte);
    at = next;
  }
  for (const byte of bytes.subarray(at)) kept.push(byte);
  return Uint8Array.from(kept);
}
