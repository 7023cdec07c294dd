import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/review.ts";
import { clinic, files, provider, run, type Script, type Written } from "./review-runs.ts";

const act = "  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse";
const at = "services/nile-clinic.yaml";
const added = ({ written }: Written) => written[at]?.slice(clinic.length);

/** The questions before the facts. */
const begin: Script = [
  ["How do you ask?", "phone"],
  ["Did somebody answer?", "answered"],
  ["In which role", "coordinator"],
  ["Who told you?", "Head nurse"],
];
const end: Script = [
  ["get help?", "often"],
  ["still followed?", "yes"],
];
const talk = (script: Script, more: object = {}) =>
  run({ command, words: ["nile-clinic"], script, ...more });

describe("review by questions", () => {
  test("shows whom to call and what to say, asks each group with what the entry says, and writes what was said", async () => {
    const ran = await talk([
      ...begin,
      ["Phone: +249 91 234 5678. Still right?", "changed"],
      ["What is different?", ["phone"]],
      ["Which number do people call?", "+249 91 234 5679"],
      ["Where: Street 40, Omdurman. Still right?", "yes"],
      ["Hours: Sunday to Thursday 08:00–14:00. Still right?", "skip"],
      ["Anyone may come.", "yes"],
      ["Cost: Free. Still right?", "unknown"],
      ["Primary health care", "yes"],
      ["authorities?", "changed"],
      ["What is different?", ["how"]],
      ["How do people get there?", []],
      ...end,
      ["Is it right?", "save"],
    ]);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("Call +249 91 234 5678");
    expect(ran.err).toMatch(/May I read out what it\s+says about you\?/);
    expect(ran.err).toContain('phone: "+249 91 234 5678" → "+249 91 234 5679"');
    expect(ran.written[at]).toBe(
      `${clinic.replace("5678", "5679")}${act}, facts: [fees], outcome: no_answer}\n` +
        `${act}, facts: [location, eligibility, services]}\n` +
        `${act}, facts: [contact], outcome: changed}\n` +
        `${act}, facts: [referral], outcome: reported_wrong}\n`,
    );
    expect(ran.written["organizations/nile-health.yaml"]).toContain("people_get_help: often");
  });

  test("who is not reached is not asked about facts", async () => {
    const ran = await talk([
      ["How do you ask?", "phone"],
      ["Did somebody answer?", "no_answer"],
      ["In which role", "desk-volunteer"],
      ["Is it right?", "save"],
    ]);
    expect(added(ran)).toBe(
      "  - {on: 2026-11-20, by: desk-volunteer, method: phone, outcome: no_answer}\n",
    );
  });

  test("Enter alone all the way confirms nothing", async () => {
    const skipped = Array.from({ length: 7 }, () => ["", "skip"] as const);
    const ran = await talk([
      ...begin,
      ...skipped,
      ["get help?", "unknown"],
      ["followed?", "unknown"],
    ]);
    expect(ran).toMatchObject({ code: 0, written: {} });
    expect(ran.out).toContain("Nothing is new");
  });

  test.each([
    ["asked again when the time of follow_up.every is over", "2026-08-20", end],
    ["left in peace sooner", "2026-08-21", []],
    ["asked where a judgement is of a day to come", "2026-12-01", end],
  ] as const)("how people fare there is %s", async (_, on, asked) => {
    const follow = `follow_up:\n  every: 3 months\n  judgements:\n    - {on: ${on}, by: coordinator, people_get_help: often}\n`;
    const skipped = Array.from({ length: 7 }, () => ["", "skip"] as const);
    const ran = await talk([...begin, ...skipped, ...asked, ["Is it right?", "save"]], {
      files: { ...files, "organizations/nile-health.yaml": provider + follow },
    });
    expect(ran.questions.filter((each) => each.includes("get help?"))).toHaveLength(
      asked.length / 2,
    );
  });

  test("a website is not asked who answers or who may come", async () => {
    const ran = await talk([
      ["How do you ask?", "website"],
      ["In which role", "coordinator"],
      ...["Where", "Hours", "Cost", "Offers", "authorities"].map((each) => [each, "yes"] as const),
      ...end,
      ["Is it right?", "no"],
    ]);
    expect(ran).toMatchObject({ code: 130, written: {} });
  });

  test("whoever leaves is offered what was said so far; whoever leaves again writes nothing", async () => {
    const start: Script = [...begin, ["Phone", "yes"], ["Where", undefined]];
    const kept = await talk([...start, ["You left.", "yes"], ["Is it right?", "only"]]);
    expect(added(kept)).toBe(`${act}, facts: [contact]}\n`);
    for (const reply of ["no", undefined]) {
      const left = await talk([...start, ["You left.", reply]]);
      expect(left).toMatchObject({ code: 130, written: {} });
      expect(left.err).toContain("Nothing was written.");
    }
    const early = await talk([["How do you ask?", undefined]]);
    expect(early).toMatchObject({ code: 130, written: {} });
  });

  test("what services of a provider share is asked once, with their names", async () => {
    const lab = clinic
      .replace("Nile Clinic", "Nile Lab")
      .replace("hours:\n  sun-thu: 08:00-14:00\n", "");
    const shared = { ...files, "services/nile-lab.yaml": lab };
    const ran = await run({
      ...{ command, words: [], options: { organization: "nile-health" }, files: shared },
      script: [
        ...begin,
        ["Nile Clinic, Nile Lab: Phone: +249 91 234 5678. Still right?", "changed"],
        ["What is different?", ["phone"]],
        ["Which number", "+249 91 234 5679"],
        ["Nile Clinic, Nile Lab: Where", "yes"],
        ...["Hours", "Who", "Cost", "Offers", "authorities"].map((each) => [each, "skip"] as const),
        ["Nothing is known yet: hours", "changed"],
        ["When is it open?", "always"],
        ...["Who", "Cost", "Offers", "authorities"].map((each) => [each, "skip"] as const),
        ...end,
        ["Is it right?", "save"],
      ],
    });
    expect(ran.written[at]).toContain('phone: "+249 91 234 5679" # the desk');
    expect(ran.written["services/nile-lab.yaml"]).toContain('phone: "+249 91 234 5679" # the desk');
    expect(ran.written["services/nile-lab.yaml"]).toContain("hours: always\n");
    expect(ran.questions.filter((each) => each.includes("get help?"))).toHaveLength(1);
  });

  test("why it is asked about stands before the numbers, and project money that ended comes first", async () => {
    const ended = clinic
      .replace("verification:", "funding:\n  until: 2026-10-31\nverification:")
      .replace("2026-07-01", "2026-11-12");
    const ran = await talk(
      [
        ...begin,
        ["Project money: until 31 October 2026; Offers: Primary health care", "changed"],
        ["What is different?", ["funded_until"]],
        ["project's money", "2027-06-30"],
        ...end,
        ["Is it right?", "only"],
      ],
      { files: { ...files, [at]: ended } },
    );
    expect(ran.err).toMatch(/expired: funding ended on 2026-10-31\n {2}confirmed on 2026-11-12/);
    expect(ran.written[at]).toContain("until: 2027-06-30\n");
  });

  test("a service without a number of its own is reached by its provider's, which is corrected there", async () => {
    const bare = clinic.replace('phone: "+249 91 234 5678" # the desk\n', "");
    const ran = await talk(
      [
        ...begin,
        ["Phone: +249 91 234 5600. Still right?", "changed"],
        ["What is different?", ["phone"]],
        ["Which number", "+249 91 234 5601"],
        ...["Where", "Hours", "Who", "Cost", "Offers", "authorities"].map(
          (each) => [each, "skip"] as const,
        ),
        ...([
          ["get help?", "unknown"],
          ["followed?", "unknown"],
          ["Is it right?", "save"],
        ] as Script),
      ],
      { files: { ...files, [at]: bare } },
    );
    expect(ran.written["organizations/nile-health.yaml"]).toBe(provider.replace("5600", "5601"));
    expect(ran.written[at]).toBe(`${bare}${act}, facts: [contact], outcome: changed}\n`);
  });

  test("words for people are asked in each language that the entry has", async () => {
    const both = clinic.replace("address: Street 40", "address:\n  en: Street 40\n  ar: شارع 40");
    const ran = await talk(
      [
        ...begin,
        ["Phone", "skip"],
        ["Where", "changed"],
        ["What is different?", ["address"]],
        ["Where is the door? (English)", "Street 41"],
        ["Where is the door? (Arabic)", "شارع 41"],
        ...["Hours", "Who", "Cost", "Offers", "authorities"].map((each) => [each, "skip"] as const),
        ...end,
        ["Is it right?", "save"],
      ],
      { files: { ...files, [at]: both } },
    );
    expect(ran.written[at]).toContain("address:\n  en: Street 41\n  ar: شارع 41\n");
  });

  test("in Arabic nothing is asked in another language", async () => {
    const ran = await talk(
      [
        ["كيف تسأل؟", "phone"],
        ["هل رد أحد؟", "answered"],
        ["بأي دور تسأل؟", "coordinator"],
        ["من أخبرك؟", "ممرضة"],
        ["هل ما زال صحيحاً؟", "yes"],
        ...Array.from({ length: 6 }, () => ["", "skip"] as const),
        ["المساعدة؟", "often"],
        ["معمولاً به؟", "unknown"],
        ["هل هو صحيح؟", "save"],
      ],
      { messages: "ar" },
    );
    expect(ran.code).toBe(0);
    expect(ran.questions.join("\n").replace(/Street 40|Omdurman|Nile Health/g, "")).not.toMatch(
      /[A-Za-z]{2}/,
    );
  });

  test("without a name the most urgent is picked from what is due", async () => {
    const ran = await run({
      ...{ command, words: [] },
      script: [
        ["Which entry", "nile-clinic"],
        ["How do you ask?", "phone"],
        ["Did somebody answer?", "closed"],
        ["In which role", "coordinator"],
        ["Who told you?", ""],
        ["Is it right?", "save"],
      ],
    });
    expect(added(ran)).toContain("outcome: closed");
    expect(ran.out).toContain("pathway close nile-clinic");
  });

  test("a hidden place is neither visited nor corrected", async () => {
    const hidden = clinic
      .replace("area: omdurman\naddress: Street 40", "address: hidden")
      .replace("primary_health_care", "safe_house");
    const ran = await run({
      ...{ command, words: ["house"] },
      files: { ...files, "private/services/house.yaml": hidden },
      script: [["How do you ask?", "visit"]],
    }).catch((error: unknown) => error);
    expect(String(ran)).toContain("visit");
  });
});
