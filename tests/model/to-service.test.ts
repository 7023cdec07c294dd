import { describe, expect, test } from "vitest";
import type { ServiceFile } from "../../src/model/file-types.ts";
import type { Site } from "../../src/model/service.ts";
import { toService } from "../../src/model/to-service.ts";

const least: ServiceFile = { name: "Nile Clinic", organization: "nile", provides: ["vaccination"] };
const read = (lines: Partial<ServiceFile> = {}) =>
  toService("nile-clinic", { ...least, ...lines }, "en");
const own = (lines: Partial<ServiceFile>): Site => {
  const [site] = read(lines).sites;
  if (!site) throw new Error("a service has at least one site");
  return site;
};

test("three lines are a service, and what they do not say is absent", () => {
  expect(read()).toEqual({
    id: "nile-clinic",
    name: { "*": "Nile Clinic" },
    organization: "nile",
    provides: ["vaccination"],
    languages: [],
    draft: false,
    not_open_to: [],
    sites: [
      {
        place: { hidden: false },
        contact: { phone: [], whatsapp: [], sms: [] },
        visits: [],
        languages: [],
        not_here: [],
      },
    ],
    review: {},
    verification: [],
  });
});

describe("short forms", () => {
  test("a text in one string is in the first language, a name in one string is for all", () => {
    const { name, description } = read({ name: " Nile ", description: " Adults and children. " });
    expect(name).toEqual({ "*": "Nile" });
    expect(description).toEqual({ en: "Adults and children." });
    expect(read({ name: { en: "Nile", ar: "النيل" } }).name).toEqual({ en: "Nile", ar: "النيل" });
  });

  test("one phone is a list of one", () => {
    expect(own({ phone: " +249 1 " }).contact.phone).toEqual(["+249 1"]);
    expect(own({ phone: ["+249 1", "3033"] }).contact.phone).toEqual(["+249 1", "3033"]);
  });

  test("a state, or a state with its end and reasons", () => {
    expect(read({ status: "paused" }).status).toEqual({ state: "paused" });
    const status = {
      state: "full",
      until: "2026-12-31",
      reason: "R",
      internal_reason: "I",
    } as const;
    expect(read({ status }).status).toEqual({
      state: "full",
      until: "2026-12-31",
      reason: { en: "R" },
      internal_reason: { en: "I" },
    });
  });

  test("free, or what it costs", () => {
    expect(read({ fees: "free" }).fees).toEqual({ kind: "free" });
    expect(read({ fees: { amount: 500, currency: "SDG" } }).fees).toEqual({
      kind: "priced",
      amount: 500,
      currency: "SDG",
      hidden: [],
    });
    expect(read({ fees: { waived_for: ["refugee"] } }).fees).toMatchObject({
      waived_for: ["refugee"],
    });
    expect(read({ fees: { waived_for: "children" } }).fees).toMatchObject({
      waived_for: { en: "children" },
    });
    expect(
      read({ fees: { hidden: ["transport"], billing: "B", who_pays: "W", note: "N" } }).fees,
    ).toEqual({
      kind: "priced",
      hidden: ["transport"],
      billing: { en: "B" },
      who_pays: { en: "W" },
      note: { en: "N" },
    });
  });

  test("languages by code, or with who speaks them", () => {
    expect(read({ languages: ["ar", { code: "ti", mode: "interpreter" }] }).languages).toEqual([
      { code: "ar" },
      { code: "ti", mode: "interpreter" },
    ]);
  });

  test("must_report, under_18 and time_limit as one word or in parts", () => {
    expect(read({ must_report: "no" }).must_report).toEqual({ state: "no" });
    expect(
      read({ must_report: { state: "yes", what: "Wounds", to_whom: "Police" } }).must_report,
    ).toEqual({
      state: "yes",
      what: { en: "Wounds" },
      to_whom: { en: "Police" },
    });
    expect(read({ under_18: "A guardian" }).under_18).toEqual({ consent: { en: "A guardian" } });
    expect(read({ under_18: { ar: "وصي" } }).under_18).toEqual({ consent: { ar: "وصي" } });
    expect(read({ under_18: { accompaniment: "An adult" } }).under_18).toEqual({
      accompaniment: { en: "An adult" },
    });
    expect(read({ time_limit: "72 hours" }).time_limit).toEqual({ within: "72 hours" });
    expect(read({ time_limit: { within: "72 hours", text: "Go" } }).time_limit).toEqual({
      within: "72 hours",
      text: { en: "Go" },
    });
  });

  test.each([
    ["15.65, 32.48", { latitude: 15.65, longitude: 32.48 }],
    ["-1.5;36", { latitude: -1.5, longitude: 36 }],
    [" 90 , -180 ", { latitude: 90, longitude: -180 }],
    ["91, 10", undefined],
    ["10, 181", undefined],
  ])("coordinates %s", (coordinates, expected) => {
    expect(own({ coordinates }).place.coordinates).toEqual(expected);
  });

  test("hidden is a place that nothing is told of, not an address", () => {
    expect(own({ address: "hidden" }).place).toEqual({ hidden: true });
    expect(own({ address: "Street 40" }).place).toEqual({
      hidden: false,
      address: { en: "Street 40" },
    });
  });

  test("draft, referral and a visit", () => {
    expect(read({ draft: "yes" }).draft).toBe(true);
    expect(read({ draft: "no" }).draft).toBe(false);
    expect(read({ referral: { how: ["phone"] } }).referral).toEqual({
      how: ["phone"],
      must_say: [],
      need_not_say: [],
    });
    const visits = [
      { area: "omdurman", every: "2 weeks", from: "2026-11-02", hours: "09:00-13:00" },
    ];
    const [visit] = own({ visits }).visits;
    expect(visit).toMatchObject({ area: "omdurman", every: "2 weeks", from: "2026-11-02" });
    expect(visit?.hours).toMatchObject({ kind: "week" });
  });

  test("an event confirms everything everywhere unless it says otherwise; its note stays in the file", () => {
    const event = { on: "2026-11-02", by: "coordinator", method: "phone", with: "Nurse" } as const;
    expect(read({ verification: [{ ...event, note: "N" }] }).verification).toEqual([
      { ...event, facts: [], at: [], outcome: "confirmed" },
    ]);
  });

  test("days that do not exist are left out", () => {
    const event = { on: "2026-02-30", by: "coordinator", method: "phone" } as const;
    expect(read({ verification: [event] }).verification).toEqual([]);
    expect(read({ funding: { until: "2026-02-30", funder: "F" } }).funding).toEqual({
      funder: "F",
    });
    expect(
      read({ postponed: { until: "2026-02-30", by: "a", reason: "b" } }).postponed,
    ).toBeUndefined();
  });
});

describe("eligibility", () => {
  test("everyone, or conditions", () => {
    expect(read({ open_to: "everyone" }).open_to).toEqual({ kind: "everyone" });
    expect(
      read({
        open_to: {
          statuses: ["refugee"],
          ages: "0-17",
          note: "N",
          any_of: [{ ages: "18+" }, { sexes: ["women"] }],
        },
      }).open_to,
    ).toEqual({
      kind: "conditions",
      all: { statuses: ["refugee"], ages: { from: 0, to: 17 } },
      any: [{ ages: { from: 18 } }, { sexes: ["women"] }],
      note: { en: "N" },
    });
    expect(read({ open_to: { papers_needed: ["Card", { ar: "بطاقة" }] } }).open_to).toMatchObject({
      all: { papers_needed: [{ en: "Card" }, { ar: "بطاقة" }] },
    });
    expect(read({ open_to: { papers_needed: "none" } }).open_to).toEqual({
      kind: "conditions",
      all: { papers_needed: "none" },
      any: [],
    });
  });

  test("a refusal by status or by conditions, for one cause or several", () => {
    const { not_open_to: refusals } = read({
      not_open_to: [
        { who: ["irregular"], because: "funding", willing: "yes", instead: ["b"], desk_note: "D" },
        { who: { ages: "0-17" }, because: ["law", "capacity"] },
        { who: ["stateless"] },
      ],
    });
    expect(refusals).toEqual([
      {
        who: { statuses: ["irregular"] },
        because: ["funding"],
        willing: "yes",
        instead: ["b"],
        desk_note: { en: "D" },
      },
      { who: { ages: { from: 0, to: 17 } }, because: ["law", "capacity"], instead: [] },
      { who: { statuses: ["stateless"] }, because: [], instead: [] },
    ]);
  });
});

describe("sites", () => {
  const service: Partial<ServiceFile> = {
    area: "omdurman",
    address: "Street 40",
    coordinates: "15.65, 32.48",
    phone: "+249 1",
    answered_by: "desk",
    email: "help@example.org",
    languages: ["ar"],
    hours: { mon: "08:00-14:00" },
    status: "full",
    open_to: "everyone",
    fees: "free",
  };
  const site = (lines: object) => {
    const found = read({ ...service, sites: [{ id: "branch", ...lines }] }).sites[0];
    if (!found) throw new Error("expected the site");
    return found;
  };

  test("a site that says nothing has everything from the service", () => {
    const { id, ...rest } = site({});
    expect(id).toBe("branch");
    expect(rest).toEqual(own(service));
  });

  test("what it says of its place replaces the service's place as a whole", () => {
    expect(site({ area: "bahri" }).place).toEqual({ hidden: false, area: "bahri" });
    expect(site({ directions: "Bus 12" }).place).toEqual({
      hidden: false,
      directions: { en: "Bus 12" },
    });
    expect(site({ reached_through: "desk" }).place).toEqual({
      hidden: false,
      reached_through: "desk",
    });
  });

  test("a hidden site has nothing of the service's place", () => {
    expect(site({ address: "hidden" }).place).toEqual({ hidden: true });
  });

  test("a site of a hidden service stays hidden unless it says where it is", () => {
    const sites = [{ id: "line" }, { id: "office", area: "bahri" }];
    const places = read({ address: "hidden", sites }).sites.map((each) => each.place);
    expect(places).toEqual([{ hidden: true }, { hidden: false, area: "bahri" }]);
  });

  test("contact is inherited line by line, but what is true of one number stays with it", () => {
    expect(site({ phone: "+249 2" }).contact).toEqual({
      phone: ["+249 2"],
      whatsapp: [],
      sms: [],
      email: "help@example.org",
    });
    expect(site({ email: "branch@example.org" }).contact).toMatchObject({
      phone: ["+249 1"],
      answered_by: "desk",
      email: "branch@example.org",
    });
  });

  test.each([
    ["languages", { languages: ["fr"] }, { languages: [{ code: "fr" }] }],
    ["status", { status: "open" }, { status: { state: "open" } }],
    ["fees", { fees: { amount: 5 } }, { fees: { kind: "priced", amount: 5, hidden: [] } }],
    [
      "open_to",
      { open_to: { sexes: ["women"] } },
      { open_to: { kind: "conditions", all: { sexes: ["women"] }, any: [] } },
    ],
    ["hours", { hours: "always" }, { hours: { kind: "always" } }],
    ["not_here", { not_here: ["vaccination"] }, { not_here: ["vaccination"] }],
    ["name", { name: "Market" }, { name: { "*": "Market" } }],
  ])("%s of its own wins, the rest is inherited", (_key, lines, expected) => {
    const { id: _id, ...inherited } = site({});
    expect(site(lines)).toEqual({ id: "branch", ...inherited, ...expected });
  });
});
