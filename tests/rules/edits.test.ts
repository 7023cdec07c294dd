import { expect, test } from "vitest";
import { compareSeverities, type Diagnostic } from "../../src/model/diagnostic.ts";
import { diagnosticsOf, fixtureNames, fixtureTexts } from "./fixture.ts";

const sorted = (list: readonly Diagnostic[], file: string) =>
  list
    .filter((each) => each.file === file && compareSeverities(each.severity, "error") >= 0)
    .map((each) => each.rule)
    .sort();

/** There a mended place makes room for another. */
const refilled = "more-of-the-same";

test.each(fixtureNames().filter((name) => name !== refilled))(
  "%s: a repair that is offered takes its finding away and brings no other error",
  async (name) => {
    const texts = new Map(fixtureTexts(name).map(({ path, text }) => [path, text]));
    const found = await diagnosticsOf(name);
    for (const { edit, file, rule } of found) {
      const text = texts.get(file);
      if (!edit || text === undefined) continue;
      const { start, end } = edit.range;
      const after = await diagnosticsOf(name, {
        [file]: text.slice(0, start) + edit.text + text.slice(end),
      });
      const count = (list: readonly Diagnostic[]) =>
        list.filter((each) => each.file === file && each.rule === rule).length;
      expect(`${file}: ${count(after)} ${rule}`).toBe(`${file}: ${count(found) - 1} ${rule}`);
      expect(isWithin(sorted(after, file), sorted(found, file), text)).toBe(true);
    }
  },
);

/** No error that was not there before. A file that could not be read at all may show its others now. */
function isWithin(after: readonly string[], before: readonly string[], text: string): boolean {
  const announced = [...text.matchAll(/# expect(?:-next)?: ([a-z-]+)/g)].map((each) => each[1]);
  return after.every((rule) => before.includes(rule) || announced.includes(rule));
}
