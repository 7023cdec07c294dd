import { describe, expect, test } from "vitest";
import { factGroups } from "../../src/model/fact-group.ts";
import { freshness } from "../../src/model/freshness.ts";
import { addDays } from "../../src/model/plain-date.ts";
import { asked, judged, on, planOf } from "./subject.ts";

const review = { every: "100 days" };
const verified = (...verification: ReturnType<typeof asked>[]) => ({
  service: { review, verification },
});
const group = (written: Parameters<typeof planOf>[0], name: string, today: string) =>
  freshness(planOf(written), on(today)).groups.find((each) => each.group === name);

describe("what an event confirms", () => {
  test("without facts it confirms all of them", () => {
    const { groups, confirmed } = freshness(
      planOf(verified(asked("2026-01-01"))),
      on("2026-01-02"),
    );
    expect(groups.map((each) => each.group)).toEqual(factGroups);
    expect(new Set(groups.map((each) => each.confirmed))).toEqual(new Set(["2026-01-01"]));
    expect(confirmed).toBe("2026-01-01");
  });

  test("with facts it confirms these only, and an entry is as old as its oldest critical facts", () => {
    const written = verified(
      asked("2026-01-01"),
      asked("2026-03-01", { facts: ["contact", "fees"] }),
    );
    expect(group(written, "contact", "2026-03-02")?.confirmed).toBe("2026-03-01");
    expect(group(written, "fees", "2026-03-02")?.confirmed).toBe("2026-03-01");
    expect(group(written, "location", "2026-03-02")?.confirmed).toBe("2026-01-01");
    expect(freshness(planOf(written), on("2026-03-02")).confirmed).toBe("2026-01-01");
    expect(judged(written, "2026-04-12")).toBe("overdue: routine");
  });

  test("old fees, hours, services and referral do not make an entry old", () => {
    const facts = ["contact", "location", "eligibility"] as const;
    const written = verified(asked("2026-01-01"), asked("2026-06-01", { facts: [...facts] }));
    expect(judged(written, "2026-06-02")).toBe("current: routine");
    expect(group(written, "fees", "2026-06-02")?.state).toBe("expired");
  });

  test("a website confirms neither contact nor eligibility", () => {
    const written = verified(asked("2026-01-01", { method: "website" }));
    const states = Object.fromEntries(
      freshness(planOf(written), on("2026-01-02")).groups.map((each) => [each.group, each.state]),
    );
    expect(states).toEqual({
      contact: "never_verified",
      eligibility: "never_verified",
      location: "current",
      hours: "current",
      fees: "current",
      services: "current",
      referral: "current",
    });
    expect(judged(written, "2026-01-02")).toBe("never_verified: never");
  });

  test("at a site it says nothing about the others", () => {
    const sites = [{ id: "main" }, { id: "branch" }];
    const service = {
      review,
      sites,
      verification: [asked("2026-01-01"), asked("2026-04-01", { at: ["main"] })],
    };
    const found = freshness(planOf({ service }), on("2026-04-12"));
    expect(found).toMatchObject({ state: "overdue", confirmed: "2026-01-01" });
    expect(found.groups.find((each) => each.site === "main")?.state).toBe("current");
    expect(found.groups.find((each) => each.site === "branch")?.state).toBe("overdue");
  });

  test("at a site the entry no longer lists it renews nothing", () => {
    expect(judged(verified(asked("2026-01-01", { at: ["branch"] })), "2026-01-02")).toBe(
      "never_verified: never",
    );
  });

  test("the order of the lines does not matter, only their dates", () => {
    const events = [asked("2026-01-01"), asked("2026-03-01"), asked("2026-02-01")];
    expect(planOf(verified(...events)).events).toEqual(
      planOf(verified(...events.reverse())).events,
    );
  });

  test("events of one day count in the order of the file", () => {
    const report = asked("2026-02-01", { outcome: "reported_wrong" });
    const settled = asked("2026-02-01");
    expect(judged(verified(report, settled), "2026-02-01")).toBe("current: routine");
    expect(judged(verified(settled, report), "2026-02-01")).toBe("overdue: reported-wrong");
  });

  test("a changed fact is a confirmed fact", () => {
    expect(judged(verified(asked("2026-01-01", { outcome: "changed" })), "2026-01-02")).toBe(
      "current: routine",
    );
  });
});

describe("reported wrong", () => {
  const report = asked("2026-02-01", { outcome: "reported_wrong", facts: ["location"] });
  test.each([
    ["2026-01-31", "current: routine"],
    ["2026-02-01", "overdue: reported-wrong"],
    ["2026-02-02", "overdue: reported-wrong"],
    ["2026-03-02", "overdue: reported-wrong"],
    ["2026-03-03", "expired: reported-wrong"],
  ])("on %s the entry is %s", (today, expected) => {
    expect(judged(verified(asked("2026-01-01"), report), today)).toBe(expected);
  });

  test.each(["confirmed", "changed"])("until it is %s", (outcome) => {
    const settled = asked("2026-02-10", { outcome, facts: ["location"] });
    expect(judged(verified(asked("2026-01-01"), report, settled), "2026-02-09")).toBe(
      "overdue: reported-wrong",
    );
    expect(judged(verified(asked("2026-01-01"), report, settled), "2026-02-10")).toBe(
      "current: routine",
    );
  });

  test("a second report does not start the days again", () => {
    const again = asked("2026-03-01", { outcome: "reported_wrong" });
    expect(judged(verified(asked("2026-01-01"), report, again), "2026-03-03")).toBe(
      "expired: reported-wrong",
    );
  });

  test("confirming other facts settles nothing", () => {
    const other = asked("2026-02-10", { facts: ["contact"] });
    expect(judged(verified(asked("2026-01-01"), report, other), "2026-02-11")).toBe(
      "overdue: reported-wrong",
    );
  });

  test("a report never makes an old entry look younger", () => {
    const late = asked("2026-12-01", { outcome: "reported_wrong" });
    expect(judged(verified(asked("2026-01-01"), late), "2026-12-02")).toMatch(/^expired/);
    expect(judged(verified(late), "2026-12-02")).toBe("never_verified: never");
  });

  test("wrong fees make the entry overdue and never take it off the list", () => {
    const fees = asked("2026-01-05", { outcome: "reported_wrong", facts: ["fees"] });
    const written = verified(asked("2026-01-01"), fees);
    expect(judged(written, "2026-01-05")).toBe("overdue: reported-wrong");
    expect(judged(written, "2026-03-20")).toBe("overdue: reported-wrong");
    expect(group(written, "fees", "2026-03-20")?.state).toBe("expired");
  });
});

describe("no answer", () => {
  const silence = (date: string, more: object = {}) =>
    asked(date, { outcome: "no_answer", ...more });
  const three = [silence("2026-01-10"), silence("2026-01-11"), silence("2026-01-12")];
  test.each([
    ["2026-01-11", "current: routine"],
    ["2026-01-12", "unreachable: no-answer"],
    ["2026-03-01", "unreachable: no-answer"],
  ])("three times in a row: on %s it is %s", (today, expected) => {
    expect(judged(verified(asked("2026-01-01"), ...three), today)).toBe(expected);
  });

  test("the day of the third attempt is the day", () => {
    const more = [...three, silence("2026-01-20")];
    expect(freshness(planOf(verified(...more)), on("2026-02-01")).due).toBe("2026-01-12");
  });

  test("renews nothing", () => {
    expect(judged(verified(silence("2026-01-01")), "2026-01-01")).toBe("never_verified: never");
  });

  test("an answer between begins the row anew; a website and a report are no answer", () => {
    const [first, second, third] = three as [
      (typeof three)[0],
      (typeof three)[0],
      (typeof three)[0],
    ];
    const between = (more: object) =>
      judged(
        verified(asked("2026-01-01"), first, second, asked("2026-01-11", more), third),
        "2026-01-13",
      );
    expect(between({})).toBe("current: routine");
    expect(between({ method: "website" })).toBe("unreachable: no-answer");
    expect(between({ outcome: "reported_wrong", facts: ["fees"] })).toBe("unreachable: no-answer");
  });

  test("whoever could not tell one thing was reached", () => {
    const clerk = (date: string) => silence(date, { facts: ["fees"] });
    const clerks = [clerk("2026-01-10"), clerk("2026-01-11"), clerk("2026-01-12")];
    const today = "2026-01-13";
    expect(judged(verified(asked("2026-01-01"), ...clerks), today)).toBe("current: routine");
    const lines = three.map(({ on: date }) => silence(date, { facts: ["contact"] }));
    expect(judged(verified(asked("2026-01-01"), ...lines), today)).toBe("unreachable: no-answer");
  });

  test("a talk about the hours only is an answer too", () => {
    const [first, second, third] = three as [object, object, object];
    const hours = asked("2026-01-11", { facts: ["hours"] });
    const events = [asked("2026-01-01"), first, second, hours, third] as typeof three;
    expect(judged(verified(...events), "2026-01-13")).toBe("current: routine");
  });

  test("an answer after them makes it reachable", () => {
    expect(judged(verified(...three, asked("2026-01-13")), "2026-01-13")).toBe("current: routine");
  });

  test("expired is worse and stays so", () => {
    expect(judged(verified(asked("2025-01-01"), ...three), addDays(on("2026-01-12"), 1))).toMatch(
      /^expired/,
    );
  });
});

describe("found closed", () => {
  const closed = (more: object = {}) => asked("2026-02-01", { outcome: "closed", ...more });
  test("the entry is at its end, whatever nobody answers later", () => {
    const silence = asked("2026-02-05", { outcome: "no_answer" });
    expect(judged(verified(asked("2026-01-01"), closed()), "2026-02-01")).toBe(
      "expired: found-closed",
    );
    expect(judged(verified(asked("2026-01-01"), closed(), silence), "2026-02-06")).toBe(
      "expired: found-closed",
    );
    expect(judged(verified(asked("2026-01-01"), closed(), asked("2026-02-07")), "2026-02-07")).toBe(
      "current: routine",
    );
  });

  test("one closed site of two is a line to correct", () => {
    const sites = [{ id: "main" }, { id: "branch" }];
    const verification = [asked("2026-01-01"), closed({ at: ["branch"] })];
    expect(judged({ service: { review, sites, verification } }, "2026-02-02")).toBe(
      "overdue: found-closed",
    );
  });
});
