import { describe, expect, test } from "vitest";
import { foldedSheets, volumesOf } from "../../src/node/impose-pages.ts";

/** Folds the sheets of each signature, lays the signatures one upon the other, and leafs through them. */
function leafed(given: Parameters<typeof foldedSheets>[0]): readonly number[] {
  const sheets = foldedSheets(given);
  const perSignature = (given.signature ?? sheets.length * 4) / 4;
  const read: (number | undefined)[] = [];
  const reading = <Side>([left, right]: readonly [Side, Side]) =>
    given.direction === "ltr" ? { first: left, second: right } : { first: right, second: left };
  for (let at = 0; at < sheets.length; at += perSignature) {
    const signature = sheets.slice(at, at + perSignature);
    const opening = signature.flatMap(({ front, back }) => [
      reading(front).second,
      reading(back).first,
    ]);
    const closing = signature.flatMap(({ front, back }) => [
      reading(front).first,
      reading(back).second,
    ]);
    read.push(...opening, ...closing.reverse());
  }
  return read.filter((page) => page !== undefined);
}

describe("sheets that are folded", () => {
  const inOrder = (pages: number) => Array.from({ length: pages }, (_, index) => index + 1);

  test.each([
    [1, undefined],
    [8, undefined],
    [35, undefined],
    [35, 16],
    [64, 16],
    [7, 4],
    [100, 32],
  ])(
    "%i pages in signatures of %s are read in their order, from either side",
    (pages, signature) => {
      for (const direction of ["ltr", "rtl"] as const)
        expect(leafed({ pages, direction, ...(signature && { signature }) })).toEqual(
          inOrder(pages),
        );
    },
  );

  test("the outermost sheet bears the first page and the last, mirrored for right to left", () => {
    expect(foldedSheets({ pages: 8, direction: "ltr" })[0]).toEqual({
      front: [8, 1],
      back: [2, 7],
    });
    expect(foldedSheets({ pages: 8, direction: "rtl" })[0]).toEqual({
      front: [1, 8],
      back: [7, 2],
    });
  });
});

describe("volumes", () => {
  test("500 pages stay one, more are parted evenly between whole signatures", () => {
    expect(volumesOf(500)).toEqual([[1, 500]]);
    expect(volumesOf(501, 16)).toEqual([
      [1, 256],
      [257, 501],
    ]);
    expect(volumesOf(1201, 4)).toEqual([
      [1, 404],
      [405, 808],
      [809, 1201],
    ]);
  });
});
