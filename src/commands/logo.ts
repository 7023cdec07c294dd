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
  const isPng = startsWith(bytes, png);
  if (!isPng && !startsWith(bytes, jpeg))
    throw new Stop(exit.usage, `${shown} is neither PNG nor JPEG. Save it as a PNG.`);
  const size = isPng ? pngSize(bytes) : jpegSize(bytes);
  if (size === undefined || Math.min(...size) < 1)
    throw new Stop(exit.usage, `${shown} is broken: it does not say how wide it is. Save it anew.`);
  if (Math.max(...size) > widest)
    throw new Stop(
      exit.usage,
      `${shown} has ${size.join(" × ")} dots, and ${widest} are the most. Save a smaller one.`,
    );
  return isPng ? address("image/png", bytes) : address("image/jpeg", withoutNotes(bytes));
}

/** Dots. A small file can unfold to a picture that takes all memory. */
const widest = 4000;

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
  const kept = [bytes.subarray(0, 2)];
  let rest = 2;
  for (const { kind, from, to } of segments(bytes)) {
    if (!notes.has(kind)) kept.push(bytes.subarray(from, to));
    rest = to;
  }
  kept.push(bytes.subarray(rest));
  return Uint8Array.from(kept.flatMap((part) => [...part]));
}

/** The segments of a JPEG that stand before its drawing. */
function* segments(bytes: Uint8Array): Iterable<{ kind: number; from: number; to: number }> {
  let from = 2;
  while (bytes[from] === 0xff && bytes[from + 1] !== 0xda && from + 4 <= bytes.length) {
    const to = from + 2 + number(bytes, from + 2, 2);
    yield { kind: bytes[from + 1] ?? 0, from, to };
    from = to;
  }
}

/** Kinds of segments that say how large the drawing is. */
const frames = new Set([0xc0, 0xc1, 0xc2, 0xc3]);

function jpegSize(bytes: Uint8Array): readonly [number, number] | undefined {
  for (const { kind, from } of segments(bytes))
    if (frames.has(kind)) return [number(bytes, from + 7, 2), number(bytes, from + 5, 2)];
  return undefined;
}

function pngSize(bytes: Uint8Array): readonly [number, number] | undefined {
  return bytes.length > 24 ? [number(bytes, 16, 4), number(bytes, 20, 4)] : undefined;
}

function number(bytes: Uint8Array, at: number, size: number): number {
  return bytes.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
}
