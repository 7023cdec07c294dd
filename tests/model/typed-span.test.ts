import { expect, test } from "vitest";
import { isOneTime, typedSpan } from "../../src/model/typed-span.ts";

test.each([
  ["8-14", "08:00-14:00"],
  ["08.00 - 14.30", "08:00-14:30"],
  ["8am-2pm", "08:00-14:00"],
  ["24h", "00:00-24:00"],
  ["24 hours", "00:00-24:00"],
  ["12am to 12pm", "00:00-12:00"],
  ["8h30 à 14h", "08:30-14:00"],
  ["٨-١٤", "08:00-14:00"],
  ["20:00-02:00+", "20:00-02:00+"],
  ["8-2pm", undefined],
  ["8-2", undefined],
  ["25-26", undefined],
  ["8-12-14", undefined],
  ["mornings", undefined],
  ["", undefined],
])("%s: %s", (typed, expected) => expect(typedSpan(typed)).toBe(expected));

test.each([
  ["08:00", true],
  ["8 am", true],
  ["8-14", false],
  ["", false],
])("%s is one time: %s", (typed, expected) => expect(isOneTime(typed)).toBe(expected));
