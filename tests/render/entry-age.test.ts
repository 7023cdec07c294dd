import { describe, expect, test } from "vitest";
import { smallPathway } from "../edition-of.ts";
import { directoryPage, services } from "./small-directory.ts";

const clinic = services["services/clinic.yaml"] as object;
const event = (on: string, more: object = {}) => ({
  on,
  by: "coordinator",
  method: "phone",
  with: "Nurse",
  ...more,
});

/** The age of the entry, then of each row that has one, as readers see them on 20 November 2026. */
async function ages(lines: object): Promise<readonly string[]> {
  const page = await directoryPage({ ...smallPathway, "services/a.yaml": { ...clinic, ...lines } });
  const entry = page.slice(page.indexOf("<article"), page.indexOf("</article>"));
  return [...entry.matchAll(/(?:<dt>([^<]*)|<p class="age[^>]*>([^<\n]*))/g)].flatMap(
    ([, , age], index, all) =>
      age === undefined ? [] : [`${all[index - 1]?.[1] ?? "Entry"}: ${age.trim()}`],
  );
}

describe("an entry's age follows from what was recorded", () => {
  test("one talk about everything gives one age", async () => {
    expect(await ages({ verification: [event("2026-11-02")] })).toEqual([
      "Entry: Confirmed on 2 November 2026",
    ]);
  });

  test("facts that were not asked about this time keep the day on which they were", async () => {
    const asked = event("2026-11-16", {
      facts: ["contact", "location", "eligibility", "services"],
    });
    expect(await ages({ verification: [event("2026-09-01"), asked] })).toEqual([
      "Entry: Confirmed on 16 November 2026",
      "Hours: Confirmed on 1 September 2026",
      "Cost: Confirmed on 1 September 2026",
    ]);
  });

  test("… and say ask when they are late", async () => {
    const asked = event("2026-11-16", {
      facts: ["contact", "location", "eligibility", "services", "hours"],
    });
    expect(await ages({ verification: [event("2026-06-01"), asked] })).toEqual([
      "Entry: Confirmed on 16 November 2026",
      "Cost: Last confirmed on 1 June 2026. Ask.",
    ]);
  });

  test("facts that grow old sooner say ask although everything was asked on one day", async () => {
    const lines = { review: { fees: "1 month" }, verification: [event("2026-09-01")] };
    expect(await ages(lines)).toEqual([
      "Entry: Confirmed on 1 September 2026",
      "Cost: Last confirmed on 1 September 2026. Ask.",
    ]);
  });

  test("what somebody reported wrong says ask, until it is confirmed again", async () => {
    const wrong = event("2026-11-16", { facts: ["fees"], outcome: "reported_wrong" });
    const before = [event("2026-11-02"), wrong];
    expect(await ages({ verification: before })).toEqual([
      "Entry: Last confirmed on 2 November 2026. Call first.",
      "Cost: Last confirmed on 2 November 2026. Ask.",
    ]);
    const settled = event("2026-11-18", { facts: ["fees"], outcome: "changed" });
    expect(await ages({ verification: [...before, settled] })).toEqual([
      "Entry: Confirmed on 2 November 2026",
    ]);
  });

  test("an attempt without an answer renews nothing", async () => {
    const attempt = event("2026-11-18", { outcome: "no_answer" });
    expect(await ages({ verification: [event("2026-11-02"), attempt] })).toEqual([
      "Entry: Confirmed on 2 November 2026",
    ]);
  });

  test("an entry that is late as a whole says so once", async () => {
    expect(await ages({ verification: [event("2026-08-01")] })).toEqual([
      "Entry: Last confirmed on 1 August 2026. Call first.",
    ]);
  });

  test("a talk about one place says nothing of the others", async () => {
    const place = (id: string, hours: string) => ({ id, area: "bahri", hours: { mon: hours } });
    const everywhere = { facts: ["contact", "location", "eligibility", "fees", "services"] };
    const lines = {
      sites: [place("north", "08:00-12:00"), place("south", "08:00-13:00")],
      verification: [
        event("2026-09-01"),
        event("2026-11-16", everywhere),
        event("2026-11-16", { at: ["north"], facts: ["hours"] }),
      ],
    };
    expect(await ages({ ...lines, hours: undefined, area: undefined, address: undefined })).toEqual(
      ["Entry: Confirmed on 16 November 2026", "Hours: Confirmed on 1 September 2026"],
    );
  });

  test("what is wrong at one place is not hidden by an older word about another", async () => {
    const place = (id: string, hours: string) => ({ id, area: "bahri", hours: { mon: hours } });
    const wrong = { facts: ["hours"], outcome: "reported_wrong", at: ["south"] };
    const lines = {
      sites: [place("north", "08:00-12:00"), place("south", "08:00-13:00")],
      verification: [
        event("2026-11-02", { at: ["north"] }),
        event("2026-11-03", { at: ["south"] }),
        event("2026-11-16", wrong),
      ],
    };
    expect(await ages({ ...lines, hours: undefined, area: undefined, address: undefined })).toEqual(
      [
        "Entry: Last confirmed on 2 November 2026. Call first.",
        "Hours: Last confirmed on 3 November 2026. Ask.",
      ],
    );
  });
});
