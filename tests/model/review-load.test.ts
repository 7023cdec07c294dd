import { describe, expect, test } from "vitest";
import type { Interval } from "../../src/model/plain-date.ts";
import { callsAWeek, guessedShares } from "../../src/model/review-load.ts";

const days = (count: number): Interval => ({ count, unit: "day" });

describe("the calls that keep a pathway confirmed", () => {
  test.each([
    [0, 90, 0],
    [90, 90, 7],
    [120, 90, 9.33],
    [1, 7, 1],
    [562, 180, 21.86],
  ])("%i services every %i days are %d calls a week", (services, every, calls) => {
    expect(callsAWeek([{ services, every: days(every) }])).toBeCloseTo(calls, 2);
  });

  test("a longer interval for all never means more calls", () => {
    const load = (most: number) =>
      callsAWeek(
        guessedShares(60, { most: days(most), sensitive: days(30), publicBodies: days(180) }),
      );
    expect(load(30)).toBeGreaterThan(load(60));
    expect(load(60)).toBeGreaterThan(load(90));
  });

  test("every guessed service is called", () => {
    const shares = guessedShares(60, {
      most: days(90),
      sensitive: days(30),
      publicBodies: days(180),
    });
    expect(shares.reduce((sum, each) => sum + each.services, 0)).toBe(60);
  });
});
