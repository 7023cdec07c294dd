import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isSensitive, vocabularyOf } from "../../src/model/vocabulary.ts";
import { example, organizations, pathway, runOnExample, services } from "./example.ts";

const service = (id: string) => {
  const found = services.find((each) => each.id === id);
  if (!found) throw new Error(`The example has no ${id}.`);
  return found.written;
};
const stateOf = (status: unknown) =>
  typeof status === "object" && status !== null ? (status as { state: string }).state : status;

/** Findings that the example shows on purpose: rule, and entry or organisation. */
const onPurpose = new Set([
  "agreement-expired skilled-hands",
  "funding-ended sanad-rent",
  "review-expired evening-arabic",
  "review-expired winter-kits",
  "review-overdue first-house",
  "review-overdue charging-corner",
  "review-overdue mothers-circle",
  "review-overdue return-advice",
  "verification-by-website-only palm-secondary",
  "never-verified wash-house",
  "must-report-unstated kalakla-clinic",
  "must-report-unstated nile-clinic",
]);

describe("the example tells the stories a coordinator meets", () => {
  test("validate finds nothing that blocks, and no error or warning but those of a story", () => {
    const { stdout } = runOnExample("validate", "--json", "--show-values");
    const { findings } = JSON.parse(stdout) as {
      findings: readonly { rule: string; severity: string; file: string }[];
    };
    expect(findings.filter((each) => each.severity === "blocking")).toEqual([]);
    const told = findings
      .filter((each) => each.severity !== "note")
      .map((each) => `${each.rule} ${each.file.replace(/^.*\/|\.yaml$/g, "")}`);
    expect(told.filter((each) => !onPurpose.has(each))).toEqual([]);
    expect([...onPurpose].filter((each) => !told.includes(each))).toEqual([]);
  });

  test("legal aid turns people without papers away for its funder, and the desk knows the next door", () => {
    const [refusal] = service("mizan-legal-aid").not_open_to ?? [];
    expect(refusal).toMatchObject({
      because: "funding",
      willing: "yes",
      interim: { hsp_pays: "yes" },
    });
    expect(refusal?.steps?.length).toBeGreaterThan(1);
    const [next = ""] = refusal?.instead ?? [];
    expect(service(next)).toMatchObject({ audience: "public", open_to: { papers_needed: "none" } });
  });

  test("every refusal names a next door that its readers may see", () => {
    const rank = ["public", "partner", "restricted"];
    for (const { id, written } of services)
      for (const refusal of written.not_open_to ?? []) {
        expect(refusal.instead, id).not.toHaveLength(0);
        for (const door of refusal.instead ?? []) {
          const audience = service(door).audience ?? pathway.audience ?? "partner";
          expect(rank.indexOf(audience)).toBeLessThanOrEqual(
            rank.indexOf(written.audience ?? pathway.audience ?? "partner"),
          );
        }
      }
  });

  test("a hotline stands before a hidden place, and nothing tells where that is", () => {
    const centre = service("women-centre");
    expect(centre).toMatchObject({ address: "hidden", reached_through: "confluence-line" });
    for (const key of ["area", "directions", "coordinates", "phone"])
      expect(centre).not.toHaveProperty(key);
    expect(service("confluence-line").hours).toBe("always");
  });

  test("two sites keep other hours in Ramadan, of which only this year's days are certain", () => {
    const sites = service("vaccination-points").sites ?? [];
    const fasting = sites.filter(
      (site) => typeof site.hours === "object" && "ramadan" in site.hours,
    );
    expect(fasting).toHaveLength(2);
    const [ramadan] = pathway.seasons ?? [];
    expect(ramadan?.dates?.map((each) => [each.from.slice(0, 4), each.certain])).toEqual([
      ["2026", "yes"],
      ["2027", "no"],
    ]);
  });

  test("doors are open, paused, full, closed, withdrawn, or have a waiting list", () => {
    const states = new Set(services.map((each) => stateOf(each.written.status)));
    for (const state of ["paused", "full", "waiting_list", "closed", "withdrawn"])
      expect(states).toContain(state);
    expect(service("relief-store").status).toMatchObject({ state: "paused", until: "2026-12-31" });
  });

  test("a mobile team, a draft, project money and a postponed review are there", () => {
    expect(service("caravan-mobile-clinic").visits).toHaveLength(3);
    expect(services.filter((each) => each.written.draft === "yes").map((each) => each.id)).toEqual([
      "wash-house",
    ]);
    expect(services.filter((each) => each.written.funding).length).toBeGreaterThanOrEqual(4);
    expect(services.filter((each) => each.written.postponed)).toHaveLength(1);
  });
});

describe("the example is right by its own safety rules", () => {
  const vocabulary = vocabularyOf([]);
  const sensitive = services.filter((each) => isSensitive(each.written.provides, vocabulary));

  test("a sensitive entry stands in private/, or a decision shows it more widely", () => {
    for (const { id, isPrivate, written } of sensitive) {
      if (isPrivate) continue;
      const decision = join(example, "decisions", `${id}.yaml`);
      expect(existsSync(decision), id).toBe(true);
      expect(readFileSync(decision, "utf8")).toContain(`audience: ${written.audience}`);
    }
    expect(sensitive.filter((each) => each.isPrivate).length).toBeGreaterThanOrEqual(3);
  });

  test("a sensitive entry says whether it must report, and its partner takes no part in enforcement", () => {
    for (const { id, written } of sensitive) {
      expect(written.must_report, id).toBeDefined();
      const partner = organizations.find((each) => each.id === written.organization)?.written;
      const answer = partner?.vetting?.no_enforcement_role;
      expect(stateOf(answer), id).toBe("met");
    }
  });

  test("every verification that confirmed something says who told us, by role and with a known role", () => {
    const roles = new Set((pathway.roles ?? []).map((role) => role.id));
    for (const { id, written } of services)
      for (const event of written.verification ?? []) {
        expect(roles, id).toContain(event.by);
        if (event.outcome !== "no_answer" && event.method !== "website")
          expect(event.with, id).toBeDefined();
      }
  });

  test("addresses are example.org ones, and no number is written twice for two services", () => {
    const numbers = new Map<string, string>();
    for (const { id, written } of services)
      for (const number of [written.phone ?? []].flat()) {
        expect(numbers.get(number), `${number} of ${id}`).toBeUndefined();
        numbers.set(number, id);
      }
    const all = readdirSync(example, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => readFileSync(join(example, name), "utf8"))
      .join("\n");
    const hosts = [...all.matchAll(/(?:https?:\/\/|[\w.-]+@)([\w.-]*[a-z])/g)].map(
      (each) => each[1] ?? "",
    );
    expect(hosts.filter((host) => !host.endsWith("example.org"))).toEqual([]);
    expect(hosts.length).toBeGreaterThan(10);
  });
});

describe("restricted entries stay with protection staff", () => {
  const folder = mkdtempSync(join(tmpdir(), "pathway-example-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const directory = (audience: string, language: string) => {
    const out = join(folder, `${audience}-${language}`);
    runOnExample(
      "render",
      "directory",
      "--audience",
      audience,
      "--language",
      language,
      "--out",
      out,
    );
    return readFileSync(join(out, `directory.${language}.html`), "utf8");
  };

  test.each(["en", "ar"])(
    "in %s neither everyone nor help desks see a name, a number or an id of private/",
    (language) => {
      const hidden = services.filter((each) => each.isPrivate);
      const shown = hidden.flatMap(({ written: { name, phone } }) => [
        typeof name === "string" ? name : (name[language] ?? ""),
        ...[phone ?? []].flat(),
      ]);
      const staff = directory("restricted", language);
      expect(shown.filter((value) => !staff.includes(value))).toEqual([]);
      for (const audience of ["public", "partner"]) {
        const seen = directory(audience, language);
        const values = [...shown, ...hidden.map((each) => each.id)];
        expect(values.filter((value) => seen.includes(value))).toEqual([]);
      }
    },
  );

  test("help desks read whom to call at the partner, also where only the organisation says so", () => {
    const planner = "+249 91 200 1301";
    expect(service("caravan-mobile-clinic")).not.toHaveProperty("referral_contact");
    expect(directory("partner", "en")).toContain(planner);
    expect(directory("public", "en")).not.toContain(planner);
  });

  test("the folder says that it is committed for the example only", () => {
    expect(readFileSync(join(example, "private/README.md"), "utf8")).toContain(
      "for the example only",
    );
    for (const { isPrivate, text } of services)
      if (isPrivate)
        expect(text.startsWith("# Restricted. Committed for the example only")).toBe(true);
  });
});
