import { describe, expect, test } from "vitest";
import { planOf, type Written } from "./subject.ts";

const sensitive = ["survivor_counselling"];
const hotline = ["information_line"];

const interval = (written: Written, group = "contact") => {
  const plan = planOf(written).groups.find((each) => each.group === group);
  return plan && `${plan.every.count} ${plan.every.unit} (${plan.source})`;
};

describe("how often facts are confirmed", () => {
  test.each<[string, Written, string]>([
    ["nothing else matches", {}, "90 day (default)"],
    ["an NGO", { organization: { kind: "ngo" } }, "90 day (ngo)"],
    ["a community organisation", { organization: { kind: "cbo" } }, "90 day (ngo)"],
    ["a public body", { organization: { kind: "public" } }, "180 day (public_body)"],
    ["the United Nations", { organization: { kind: "un" } }, "90 day (default)"],
    ["project money", { service: { funding: { funder: "A" } } }, "90 day (project_funded)"],
    ["a sensitive code", { service: { provides: sensitive } }, "30 day (sensitive)"],
    ["a hotline", { service: { provides: hotline } }, "30 day (hotline)"],
    [
      "a public body's sensitive service: the shortest",
      { organization: { kind: "public" }, service: { provides: sensitive } },
      "30 day (sensitive)",
    ],
    [
      "a public body on project money: the shortest",
      { organization: { kind: "public" }, service: { funding: { funder: "A" } } },
      "90 day (project_funded)",
    ],
  ])("%s", (_case, written, expected) => expect(interval(written)).toBe(expected));

  test.each<[string, Written["service"], Written["organization"], object, string]>([
    ["an own interval for NGOs", {}, { kind: "ngo" }, { ngo: "60 days" }, "60 day (ngo)"],
    ["a default for NGOs", {}, { kind: "ngo" }, { default: "6 months" }, "6 month (ngo)"],
    [
      "a default for public bodies",
      {},
      { kind: "public" },
      { default: "2 weeks" },
      "2 week (public_body)",
    ],
    [
      "a default for project money",
      { funding: { funder: "A" } },
      {},
      { default: "6 months" },
      "6 month (project_funded)",
    ],
    [
      "a default, and its own for NGOs",
      {},
      { kind: "ngo" },
      { default: "6 months", ngo: "5 weeks" },
      "5 week (ngo)",
    ],
    [
      "a default never lengthens sensitive",
      { provides: sensitive },
      {},
      { default: "6 months" },
      "30 day (sensitive)",
    ],
    [
      "a default never lengthens a hotline",
      { provides: hotline },
      {},
      { default: "6 months" },
      "30 day (hotline)",
    ],
    [
      "but hotline itself does",
      { provides: hotline },
      {},
      { hotline: "45 days" },
      "45 day (hotline)",
    ],
    ["a default where nothing matches", {}, {}, { default: "4 months" }, "4 month (default)"],
    ["nothing is longer than a year", {}, {}, { default: "9 years" }, "12 month (default)"],
  ])("pathway.yaml: %s", (_case, service, organization, review, expected) => {
    expect(
      interval({
        pathway: { review },
        ...(service ? { service } : {}),
        ...(organization ? { organization } : {}),
      }),
    ).toBe(expected);
  });

  test("a code of the pathway's own may be reviewed more often", () => {
    const pathway = {
      vocabulary: [
        { code: "mobile_library", sector: "education", name: "Library", review: "1 week" },
      ],
    };
    expect(interval({ pathway, service: { provides: ["mobile_library"] } })).toBe("1 week (code)");
  });

  test("the entry's own line wins, for all facts or for one group, and lasts no longer than 12 months", () => {
    const service = {
      provides: sensitive,
      review: { every: "2 months", hours: "1 week", fees: "5 years" },
    };
    expect(interval({ service })).toBe("2 month (own)");
    expect(interval({ service }, "hours")).toBe("1 week (own)");
    expect(interval({ service }, "fees")).toBe("12 month (own)");
  });

  test("an owner without an interval changes no interval", () => {
    const written = {
      service: { review: { owner: "health-lead" } },
      pathway: { owner: "coordinator" },
    };
    expect(interval(written)).toBe("90 day (default)");
    expect(planOf(written).owner).toBe("health-lead");
    expect(planOf({ pathway: { owner: "coordinator" } }).owner).toBe("coordinator");
  });
});
