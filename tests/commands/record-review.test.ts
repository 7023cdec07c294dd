import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judged, type NewValue, recorded } from "../../src/commands/record-review.ts";
import { type FactGroup, factGroups } from "../../src/model/fact-group.ts";
import type { OrganizationFile, ServiceFile } from "../../src/model/file-types.ts";
import { freshness } from "../../src/model/freshness.ts";
import { toPathway } from "../../src/model/pathway.ts";
import { addDays, type PlainDate } from "../../src/model/plain-date.ts";
import { actsOf, type GroupAnswer, type WrittenAct } from "../../src/model/review-acts.ts";
import { reviewPlan } from "../../src/model/review-plan.ts";
import { toService } from "../../src/model/to-service.ts";
import { vocabularyOf } from "../../src/model/vocabulary.ts";
import { decode } from "../../src/schema/decode.ts";
import { readExact } from "../../src/yaml/exact.ts";

const day = "2026-11-20" as PlainDate;
const act: WrittenAct = { on: day, by: "coordinator", method: "phone", with: "Head nurse" };

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const texts = (folder: string) =>
  readdirSync(join(example, folder)).map((name) =>
    readFileSync(join(example, folder, name), "utf8"),
  );
const services = texts("services");

const written = (text: string) => readExact(text).value as ServiceFile;

describe("what was recorded stands in the file as somebody would write it", () => {
  test("behind the other acts, with the remarks and line ends of the file", () => {
    const before =
      "name: A\r\nverification:\r\n  # by hand\r\n  - {on: 2026-01-01, by: a, method: visit} # first\r\nfunding: {until: 2027-01-01}\r\n";
    const acts = [{ ...act, with: "Nurse, head", facts: ["fees"], outcome: "changed" } as const];
    expect(recorded(before, { acts, values: [] })).toBe(
      before.replace(
        "# first\r\n",
        '# first\r\n  - {on: 2026-11-20, by: coordinator, method: phone, with: "Nurse, head", facts: [fees], outcome: changed}\r\n',
      ),
    );
  });

  test("in its place where nothing was recorded yet", () => {
    const before = "name: A\nfees: free # so far\nsource:\n  system: old\n";
    expect(recorded(before, { acts: [act], values: [] })).toBe(
      before.replace(
        "source",
        "verification:\n  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse}\nsource",
      ),
    );
  });

  test.each<[string, NewValue, string]>([
    ['phone: "0912" # desk', { path: ["phone"], value: "0913" }, 'phone: "0913" # desk'],
    ["phone: '0912'", { path: ["phone"], value: ["0913", "0914"] }, 'phone: ["0913", "0914"]'],
    [
      "fees: free",
      { path: ["fees"], value: { amount: 5, currency: "SDG" } },
      "fees:\n  amount: 5\n  currency: SDG",
    ],
    ["open_to: everyone", { path: ["open_to", "ages"], value: "18+" }, "open_to:\n  ages: 18+"],
    [
      "area: a",
      { path: ["referral", "how"], value: ["form"] },
      "area: a\nreferral:\n  how: [form]",
    ],
    ["status:\n  state: paused\narea: a", { path: ["status"], value: undefined }, "area: a"],
    [
      "sites:\n  - id: a\n    area: x",
      { path: ["sites", 0, "hours"], value: "always" },
      "sites:\n  - id: a\n    area: x\n    hours: always",
    ],
    [
      "sites:\n  - id: a\n    hours: always",
      { path: ["sites", 0, "area"], value: "x" },
      "sites:\n  - id: a\n    area: x\n    hours: always",
    ],
  ])("%j with %j", (before, value, after) => {
    const head = "name: A\n";
    expect(recorded(`${head}${before}\n`, { acts: [], values: [value] })).toBe(`${head}${after}\n`);
  });

  test.each([
    [
      "name: N\nkind: ngo\n",
      "name: N\nkind: ngo\nfollow_up:\n  judgements:\n    - {on: 2026-11-20, by: coordinator, people_get_help: often}\n",
    ],
    [
      "name: N\nfollow_up:\n  every: 6 months\n",
      "name: N\nfollow_up:\n  every: 6 months\n  judgements:\n    - {on: 2026-11-20, by: coordinator, people_get_help: often}\n",
    ],
    [
      "name: N\nfollow_up:\n  judgements:\n  - on: 2026-01-01\n    by: a\n# end\n",
      "name: N\nfollow_up:\n  judgements:\n  - on: 2026-01-01\n    by: a\n  - {on: 2026-11-20, by: coordinator, people_get_help: often}\n# end\n",
    ],
  ])("a judgement in %j", (before, after) => {
    expect(judged(before, { on: day, by: "coordinator", people_get_help: "often" })).toBe(after);
  });

  test("every organisation of the example takes one more judgement and loses nothing", async () => {
    for (const text of texts("organizations")) {
      const after = judged(text, { on: day, by: "coordinator", agreement_followed: "yes" });
      const file = readExact(after).value as OrganizationFile;
      expect((await decode("organization", after)).findings).toEqual([]);
      const { follow_up: followUp } = file;
      expect(followUp?.judgements?.at(-1)).toEqual({
        ...{ on: day, by: "coordinator", agreement_followed: "yes" },
      });
      expect(linesLost(text, after)).toEqual([]);
    }
  });
});

/** Lines of a text that another does not have in the same order. */
function linesLost(before: string, after: string): readonly string[] {
  const kept = after.split("\n");
  let at = 0;
  return before.split("\n").filter((line) => {
    const found = kept.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

const answers = fc.array(
  fc.record({
    group: fc.constantFrom<FactGroup>(...factGroups),
    said: fc.constantFrom<GroupAnswer["said"]>("yes", "changed", "unknown"),
    sites: fc.constant<readonly string[]>([]),
  }),
  { maxLength: 7 },
);

const values: fc.Arbitrary<readonly NewValue[]> = fc.subarray<NewValue>([
  { path: ["phone"], value: "+249 91 200 9999" },
  { path: ["hours"], value: { "sun-thu": "07:00-11:00" } },
  { path: ["fees"], value: "free" },
  { path: ["open_to"], value: "everyone" },
  { path: ["languages"], value: ["ar", "ti"] },
]);

const pathway = toPathway({
  ...{ format: 1, title: "P", country: "SD", time_zone: "Africa/Khartoum", languages: ["en"] },
  owner: "coordinator",
});

function judgedOn(text: string, today: PlainDate) {
  const service = toService("x", written(text), "en");
  const vocabulary = vocabularyOf([]);
  return freshness(reviewPlan({ service, organization: undefined, pathway, vocabulary }), today);
}

describe("a record changes what it says and nothing else", () => {
  test("in every service of the example, with either line end", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...services),
        answers,
        values,
        fc.constantFrom("\n", "\r\n"),
        (text, said, changed, eol) => {
          const before = text.replaceAll("\n", eol);
          const acts = actsOf(said, act, []);
          const after = recorded(before, { acts, values: changed });
          const keys = changed.map(({ path }) => String(path[0]));
          const [was, is] = [written(before), written(after)].map((each) => ({
            ...each,
            ...Object.fromEntries(keys.map((key) => [key, undefined])),
            verification: undefined,
          }));
          expect(is).toEqual(was);
          const file = written(after) as unknown as Readonly<Record<string, unknown>>;
          for (const { path, value } of changed) expect(file[String(path[0])]).toEqual(value);
          const old = written(before).verification ?? [];
          expect(written(after).verification ?? []).toEqual([...old, ...acts]);
          const lost = linesLost(before, after).join(eol);
          if (changed.length === 0) expect(lost).toBe("");
          expect(/[^\r]\n/.test(after)).toBe(eol === "\n");
        },
      ),
      { numRuns: 150 },
    );
  });

  test("who was asked everything and said yes is current on that day; an ended funding stays ended", () => {
    for (const text of services) {
      const acts = actsOf(
        factGroups.map((group) => ({ group, sites: [], said: "yes" }) as const),
        act,
        [],
      );
      const { state, cause, groups } = judgedOn(recorded(text, { acts, values: [] }), day);
      if (["funding-ended", "withdrawn", "status-ended"].includes(cause)) continue;
      expect({ state, due: groups.every((each) => each.state === "current") }).toEqual({
        ...{ state: "current", due: true },
      });
    }
  });

  test("no answer renews nothing; the third in a row makes it unreachable", () => {
    const [text = ""] = services;
    const tried = (times: number) =>
      Array.from({ length: times }, (_, index): WrittenAct => {
        const { with: _who, ...rest } = act;
        return { ...rest, on: addDays(day, index), outcome: "no_answer" };
      });
    const ended = (times: number) =>
      judgedOn(recorded(text, { acts: tried(times), values: [] }), addDays(day, times));
    expect(ended(2).confirmed).toBe(judgedOn(text, day).confirmed);
    expect(ended(2).state).not.toBe("unreachable");
    expect(ended(3)).toMatchObject({ state: "unreachable", cause: "no-answer" });
  });

  test("what changed is replaced and confirmed, and its group alone", () => {
    const text = 'name: A\norganization: a\nprovides: [hot_meals]\nphone: "0912"\n';
    const acts = actsOf([{ group: "contact", sites: [], said: "changed" }], act, []);
    const after = recorded(text, { acts, values: [{ path: ["phone"], value: "0913" }] });
    expect(written(after).phone).toBe("0913");
    const fresh = judgedOn(after, day).groups.filter(({ confirmed }) => confirmed === day);
    expect(fresh.map(({ group }) => group)).toEqual(["contact"]);
  });

  test("what was said of one place makes that place fresh, and no other", () => {
    const text = texts("services").find((each) => each.includes("id: river-yard")) ?? "";
    const sites = ["market-lane", "river-yard"];
    const answer = { group: "hours", sites: ["river-yard"], said: "yes" } as const;
    const after = recorded(text, { acts: actsOf([answer], act, sites), values: [] });
    const fresh = judgedOn(after, day).groups.filter(({ confirmed }) => confirmed === day);
    expect(fresh.map(({ group, site }) => [group, site])).toEqual([["hours", "river-yard"]]);
  });
});
