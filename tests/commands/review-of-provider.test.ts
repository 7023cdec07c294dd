import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/review.ts";
import { clinic, files, provider, run, type Script } from "./review-runs.ts";

const at = "services/nile-clinic.yaml";
const lab = "services/nile-lab.yaml";
const fresh = clinic.replace("Nile Clinic", "Nile Lab").replace("2026-07-01", "2026-11-18");
const nobody: Script = [
  ["How do you ask?", "phone"],
  ["Did somebody answer?", "no_answer"],
  ["In which role", "coordinator"],
  ["Is it right?", "save"],
];
const attempts = ["2026-11-12", "2026-11-14", "2026-11-16"]
  .map((on) => `  - {on: ${on}, by: coordinator, method: phone, outcome: no_answer}\n`)
  .join("");

describe("a talk with a provider", () => {
  const ofProvider = (text: string) =>
    run({
      ...{ command, words: [], options: { organization: "nile-health" } },
      files: { ...files, [lab]: text },
      script: nobody,
    });

  test("is about the services of which something is old, and names the others", async () => {
    const ran = await ofProvider(fresh);
    expect(Object.keys(ran.written)).toEqual([at]);
    expect(ran.err).toContain("Nile Health: Nile Clinic\n");
    expect(ran.err).toContain("Not asked about, since confirmed in time: Nile Lab\n");
  });

  test.each([
    ["nobody answered three times", `${fresh.replace("2026-11-18", "2026-11-10")}${attempts}`],
    ["the money ended", fresh.replace("verif", "funding:\n  until: 2026-10-31\nverif")],
  ])(
    "is also about one that was confirmed in time and is off the list since %s",
    async (_, text) => {
      const ran = await ofProvider(text);
      expect(Object.keys(ran.written).sort()).toEqual([at, lab]);
      expect(ran.err).not.toContain("Not asked about");
    },
  );

  test("is about every service that is named, however new what is known of it", async () => {
    const ran = await run({
      ...{ command, words: ["nile-clinic", "nile-lab"], files: { ...files, [lab]: fresh } },
      script: nobody,
    });
    expect(Object.keys(ran.written).sort()).toEqual([at, lab]);
  });

  test("shows the number below what is to be read out, where a small screen still has it", async () => {
    const { err } = await ofProvider(fresh);
    expect(err.indexOf("Call +249 91 234 5678")).toBeGreaterThan(err.indexOf("Thank you."));
  });
});

describe("an answer that does not bring an entry back to the list", () => {
  const flags = { confirmed: "all", method: "phone", with: "Head nurse" };
  const asked = (changed: object) =>
    run({
      ...{ command, words: ["nile-clinic"], options: flags },
      files: { ...files, ...changed },
    });

  test("says where the end of an agreement is written", async () => {
    const expired = provider.replace("2026-01-10}", "2026-01-10, expires: 2026-10-31}");
    const ran = await asked({ "organizations/nile-health.yaml": expired });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("agreement has expired");
    expect(ran.out).toContain("organizations/nile-health.yaml");
  });

  test("says how a project that goes on is told", async () => {
    const ended = clinic.replace("verif", "funding:\n  until: 2026-10-31\nverif");
    const ran = await asked({ [at]: ended });
    expect(ran.out).toContain("pathway review nile-clinic --changed services.funded_until=");
    expect((await asked({})).out).not.toContain("off the list");
  });
});

test("services of one name are told apart in what one chooses from: by their provider, or by their id", async () => {
  const offered: string[] = [];
  const other = { "organizations/other.yaml": "name: Other Health\n" };
  await run({
    ...{ command, words: [], script: [["Which entry", "nile-clinic"], ...nobody] },
    files: {
      ...{ ...files, ...other, "services/nile-clinic-2.yaml": clinic },
      "services/other-clinic.yaml": clinic.replace("nile-health", "other"),
    },
    offered,
  });
  const state = "overdue";
  expect(
    offered.slice(0, 3).map((each) => each.replace(/ – (?:overdue|expired)/, ` – ${state}`)),
  ).toEqual(
    expect.arrayContaining([
      "Nile Clinic – Nile Health – overdue  nile-clinic",
      "Nile Clinic – Nile Health – overdue  nile-clinic-2",
      "Nile Clinic – Other Health – overdue",
    ]),
  );
});
