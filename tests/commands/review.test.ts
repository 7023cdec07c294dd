import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/review.ts";
import { clinic, files, provider, run, type Written } from "./review-runs.ts";

const act = "  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse";
const how = { method: "phone", with: "Head nurse", by: "coordinator" };
const flagged = (options: Readonly<Record<string, string | boolean>>, more: object = {}) =>
  run({ command, words: ["nile-clinic"], options, ...more });
const at = "services/nile-clinic.yaml";
const added = ({ written }: Written) => written[at]?.slice(clinic.length);

describe("review by flags", () => {
  test("all confirmed: one line, and nothing else is touched", async () => {
    const ran = await flagged({ confirmed: "all", ...how });
    expect(ran).toMatchObject({ code: 0, written: { [at]: `${clinic}${act}}\n` } });
    expect(ran.out).toContain("still right: everything");
    expect(ran.out).toContain("to be asked again by 2027-02-18");
  });

  test("a changed value is written in the same step, where it stands, with its remark", async () => {
    const changed = "contact.phone=+249 91 234 5679\nhours=sun-thu 9-12; fri closed";
    const ran = await flagged({
      confirmed: "eligibility,fees",
      changed,
      unknown: "referral",
      ...how,
    });
    const now = clinic
      .replace("5678", "5679")
      .replace("  sun-thu: 08:00-14:00", "  sun-thu: 09:00-12:00\n  fri: closed");
    expect(ran.written[at]).toBe(
      `${now}${act}, facts: [referral], outcome: no_answer}\n` +
        `${act}, facts: [eligibility, fees]}\n` +
        `${act}, facts: [contact, hours], outcome: changed}\n`,
    );
  });

  test.each([
    [{ "no-answer": true, method: "phone", by: "coordinator" }, "no_answer"],
    [{ closed: true, ...how }, "closed"],
  ] as const)("%j is an act of its own, about everything", async (options, outcome) => {
    const ran = await flagged(options);
    expect(added(ran)).toMatch(new RegExp(`^  - \\{on: 2026-11-20, .*outcome: ${outcome}\\}\n$`));
  });

  test("the third attempt in a row is said to be the last; reading a website is no answer", async () => {
    const tries = ["2026-11-10", "2026-11-12"].map(
      (on) => `  - {on: ${on}, by: coordinator, method: phone, outcome: no_answer}\n`,
    );
    const website = "  - {on: 2026-11-13, by: coordinator, method: website}\n";
    const before = clinic.replace("2026-07-01", "2026-11-01") + tries.join("") + website;
    const ran = await flagged(
      { "no-answer": true, method: "phone", by: "coordinator" },
      { files: { ...files, [at]: before } },
    );
    expect(ran.out).toContain("nobody answered, 3 times in a row");
    expect(ran.out).toContain("unreachable");
    expect(ran.out).toContain("no longer list it");
  });

  test("what is recorded already is not written twice; of a day one attempt counts", async () => {
    const done = `${clinic}${act}}\n`;
    const same = await flagged({ confirmed: "all", ...how }, { files: { ...files, [at]: done } });
    expect(same).toMatchObject({ code: 0, written: {} });
    expect(same.out).toContain("Nothing is new");
    const tried = `${clinic}  - {on: 2026-11-20, by: desk-volunteer, method: phone, outcome: no_answer}\n`;
    const again = await flagged(
      { "no-answer": true, method: "phone", by: "coordinator" },
      { files: { ...files, [at]: tried } },
    );
    expect(again.written).toEqual({});
    expect(again.err).toContain("One a day counts");
    // Reached in the afternoon of the same day.
    const reached = await flagged(
      { confirmed: "all", ...how },
      { files: { ...files, [at]: tried } },
    );
    expect(reached.written[at]).toBe(`${tried}${act}}\n`);
  });

  test("what the desk hears of the provider stands with the provider, dated and without a case", async () => {
    const ran = await flagged({
      ...{ confirmed: "all", "gets-help": "often", agreement: "no" },
      ...{ changed: "organization.phone=+249 91 234 5601", ...how },
    });
    expect(ran.written["organizations/nile-health.yaml"]).toBe(
      `${provider.replace("5600", "5601")}follow_up:\n  judgements:\n    - {on: 2026-11-20, by: coordinator, people_get_help: often, agreement_followed: no}\n`,
    );
  });

  test("of a provider without a file nothing can be said, and that is told before anything is written", async () => {
    const { "organizations/nile-health.yaml": _, ...without } = files;
    const heard = { confirmed: "all", "gets-help": "often", ...how };
    const ran = await flagged(heard, { files: without });
    expect(ran).toMatchObject({ code: 2, written: {} });
    expect(ran.err).toContain("pathway new organization nile-health");
    expect((await flagged({ confirmed: "all", ...how }, { files: without })).code).toBe(0);
  });

  test.each([
    [
      "funding:\n  until: 2026-10-31\n",
      "funded_until=2027-06-30",
      "funding:\n  until: 2027-06-30\n",
    ],
    ["status:\n  state: paused\n  until: 2026-11-10\n", "status=open", "status: open\n"],
  ])("what has ended goes on: %j with %s", async (before, changed, after) => {
    const recent = clinic.replace("2026-07-01", "2026-11-12");
    const place = before.startsWith("funding") ? "verification:" : "open_to:";
    const text = recent.replace(place, `${before}${place}`);
    const ran = await flagged({ changed, ...how }, { files: { ...files, [at]: text } });
    expect(ran.written[at]).toContain(recent.replace(place, `${after}${place}`));
    expect(ran.out).toMatch(/to be asked again by|current: /);
  });

  test("several services of a provider are one talk", async () => {
    const lab = clinic.replace("Nile Clinic", "Nile Lab");
    const ran = await run({
      ...{ command, words: [], options: { organization: "nile-health", confirmed: "all", ...how } },
      files: { ...files, "services/nile-lab.yaml": lab },
    });
    expect(Object.keys(ran.written)).toEqual([at, "services/nile-lab.yaml"]);
  });

  test("--dry-run shows the exact lines on request and writes nothing", async () => {
    const options = { confirmed: "all", ...how, "dry-run": true };
    const shown = await flagged({ ...options, "show-values": true });
    expect(shown).toMatchObject({ code: 0, written: {} });
    expect(shown.out).toContain(`+${act}}\n`);
    expect((await flagged(options)).out).toContain("changes verification.1");
  });

  test("in a log no value and nobody who told it is shown; on request they are", async () => {
    const options = { changed: "phone=+249 91 234 5679", ...how };
    const quiet = await flagged(options);
    expect(quiet.out + quiet.err).not.toMatch(/5679|Head nurse/);
    expect((await flagged({ ...options, "show-values": true })).out).toContain("5679");
  });
});

describe("nobody can be asked: the flag is named, and nothing is written", () => {
  test.each([
    [{}, "--confirmed"],
    [{ confirmed: "all" }, "--method"],
    [{ confirmed: "contakt", method: "phone" }, "contakt"],
    [{ confirmed: "all", ...how, by: "chief" }, "chief"],
    [{ confirmed: "all", ...how, on: "2026-11-31" }, "--on"],
    [{ changed: "phone", ...how }, "contact.phone="],
    [{ changed: "fone=0912", ...how }, "phone"],
    [{ changed: "phone=call me", ...how }, "call me"],
    [{ changed: "hours=9-5", ...how }, "9-5"],
    [{ changed: "area=nowhere", ...how }, "nowhere"],
    [{ changed: "provides=no_such_code", ...how }, "no_such_code"],
    [{ confirmed: "all", "no-answer": true, ...how }, "--no-answer"],
    [{ confirmed: "all", at: "main", ...how }, "main"],
    [{ confirmed: "all", ...how, "gets-help": "perhaps" }, "perhaps"],
  ])("%j", async (options, named) => {
    const ran = await flagged(options as Readonly<Record<string, string | boolean>>);
    expect(ran).toMatchObject({ code: 2, out: "", written: {} });
    expect(ran.err).toContain(named);
  });

  test.each([
    [["no-such"], {}, "no-such"],
    [["nile-clinik"], {}, "nile-clinic"],
    [["nile-health"], {}, "--organization nile-health"],
    [[], {}, "--organization"],
    [[], { organization: "nile-helth" }, "nile-health"],
  ])("%j %j", async (words, options, named) => {
    const ran = await run({ command, words, options: { ...options, confirmed: "all", ...how } });
    expect(ran).toMatchObject({ code: 2, written: {} });
    expect(ran.err).toContain(named);
  });

  test("a file that is not right itself, and an unfinished merge", async () => {
    const broken = await flagged(
      { confirmed: "all", ...how },
      { files: { ...files, [at]: clinic.replace("fees: free", "feees: free") } },
    );
    expect(broken).toMatchObject({ code: 2, written: {} });
    expect(broken.err).toContain("pathway validate services/nile-clinic.yaml");
    const merging = await flagged({ confirmed: "all", ...how }, { unfinished: "merge" });
    expect(merging).toMatchObject({ code: 3, written: {} });
  });
});

describe("what nobody can have done is refused before it is written", () => {
  const hidden = clinic
    .replace("area: omdurman\naddress: Street 40", "address: hidden")
    .replace("primary_health_care", "safe_house");

  test.each([
    ["a day that has not come", { on: "2026-11-21" }, "after 2026-11-20"],
    ["a day before 2000", { on: "1926-11-20" }, "before the year 2000"],
    [
      "contact from a website",
      { confirmed: "contact", method: "website" },
      "never confirms contact",
    ],
    ["a person's name", { with: "Amina" }, "text-looks-like-personal-data"],
    ["a person who was served", { note: "The client was sent away in March" }, "case-data"],
  ])("%s", async (_, options, named) => {
    const ran = await flagged({ confirmed: "all", ...how, ...options });
    expect(ran).toMatchObject({ code: 2, written: {} });
    expect(ran.err).toContain(named);
  });

  test("a visit to a hidden place", async () => {
    const private_ = { ...files, "private/services/house.yaml": hidden };
    const visited = await run({
      ...{ command, words: ["house"], files: private_ },
      options: { confirmed: "all", ...how, method: "visit" },
    });
    expect(visited).toMatchObject({ code: 2, written: {} });
    expect(visited.err).toContain("Ask by phone");
    const called = await run({
      ...{ command, words: ["house"], files: private_ },
      options: { confirmed: "all", ...how },
    });
    expect(Object.keys(called.written)).toEqual(["private/services/house.yaml"]);
    // A log does not tell which entries there are.
    expect(called.out + called.err).not.toContain("house");
  });

  test("a website settles the rest, and says what it leaves", async () => {
    const ran = await flagged({ confirmed: "all", by: "coordinator", method: "website" });
    expect(added(ran)).toBe(
      "  - {on: 2026-11-20, by: coordinator, method: website, facts: [location, hours, fees, services, referral]}\n",
    );
    expect(ran.err).toContain("contact, eligibility");
  });

  test("a new number that cannot be one", async () => {
    const ran = await flagged({ changed: "phone=+249 91 23", ...how });
    expect(ran).toMatchObject({ code: 2, written: {} });
    expect(ran.err).toContain("no phone number");
  });

  test.each(["address", "description"])("%s longer than a file may hold", async (key) => {
    const ran = await flagged({ changed: `${key}=${"far ".repeat(2000)}`, ...how });
    expect(ran).toMatchObject({ code: 2, written: {} });
    expect(ran.err).toContain("Nothing was written");
  });

  test("that nobody is named who told us is said first, and is no hindrance", async () => {
    const ran = await flagged({ confirmed: "all", method: "phone", by: "coordinator" });
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("source-of-verification-missing");
  });

  test("more providers than one person can ask on a day", async () => {
    const others = Object.fromEntries(
      Array.from({ length: 32 }, (_, index) => [
        [`organizations/o${index}.yaml`, provider],
        [
          `services/s${index}.yaml`,
          clinic.replace("nile-health", `o${index}`).replace("2026-07-01", "2026-11-20"),
        ],
      ]).flat(),
    );
    const ran = await flagged({ confirmed: "all", ...how }, { files: { ...files, ...others } });
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("33 providers were asked on 2026-11-20");
  });
});
