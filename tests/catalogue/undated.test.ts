import { expect, test } from "vitest";
import { isUndated } from "../../src/catalogue/undated.ts";
import { clinic, files, stale } from "../commands/stale-pathway.ts";
import { catalogueOf, editionOf } from "../edition-of.ts";

const never = "2026-02-30";
const partner = (lines: string) => `name: The clinic\nkind: public\n${lines}`;

test.each<[string, string, string]>([
  ["the day of an event", clinic("X", never), partner("")],
  ["the end of its money", clinic("X", "2026-11-01", `funding: {until: ${never}}\n`), partner("")],
  [
    "the end of a postponement",
    clinic("X", "2026-11-01", `postponed: {until: ${never}, by: coordinator, reason: X}\n`),
    partner(""),
  ],
  [
    "the end of its status",
    clinic("X", "2026-11-01", `status: {state: paused, until: ${never}}\n`),
    partner(""),
  ],
  [
    "the end of a site's status",
    clinic("X", "2026-11-01", `sites: [{id: a, status: {state: full, until: ${never}}}]\n`),
    partner(""),
  ],
  [
    "the end of an agreement",
    clinic("X", "2026-11-01"),
    partner(`agreements: [{id: m, kind: mou, expires: ${never}}]\n`),
  ],
  [
    "the end of a vetting",
    clinic("X", "2026-11-01"),
    partner(`vetting: {assessed: {on: 2026-01-01, by: coordinator, expires: ${never}}}\n`),
  ],
  [
    "the day of a vetting, without which its end is lost",
    clinic("X", "2026-11-01"),
    partner(`vetting: {assessed: {on: ${never}, by: coordinator, expires: 2026-06-01}}\n`),
  ],
])(
  "where %s is none of the calendar, the entry cannot be judged and is never shown as confirmed",
  async (_, text, organization) => {
    const changed = {
      ...files,
      "services/bad.yaml": text,
      "organizations/clinic.yaml": organization,
    };
    const right = Object.fromEntries(
      Object.entries(changed).map(([path, each]) => [path, each.replaceAll(never, "2027-02-28")]),
    );
    for (const [given, expected] of [
      [changed, true],
      [right, false],
    ] as const) {
      const catalogue = await catalogueOf(given);
      const entry = catalogue.services.find(({ source }) => source.id === "bad");
      if (!entry) throw new Error("expected an entry");
      expect(isUndated(entry, catalogue.organizations.get("clinic"))).toBe(expected);
      const { code, out } = await stale({ organization: "clinic" }, { changes: given });
      expect(out.includes("services/bad.yaml cannot be judged")).toBe(expected);
      expect(code === 3).toBe(expected);
      const edition = await editionOf(given);
      const shown = [...edition.listed, ...edition.unlisted].find(({ id }) => id === "bad");
      if (expected) expect(shown?.outcomes.confirmed).toBeUndefined();
    }
  },
);
