import { expect, test } from "vitest";
import { staleReport } from "../../src/catalogue/stale-report.ts";
import { stale } from "../../src/languages/en-stale.ts";
import { speak } from "../../src/languages/speech.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { staleIssue } from "../../src/reporters/stale-issue.ts";
import { catalogueOf, smallPathway } from "../edition-of.ts";

test.each([
  [40, 0],
  [1000, 960],
])(
  "of %d files that cannot be judged those that are not listed are counted: %d",
  async (count, left) => {
    const report = staleReport(await catalogueOf(smallPathway), "2026-11-20" as PlainDate);
    const unjudged = Array.from({ length: count }, (_, index) => ({
      file: `services/shelters-and-kitchens/night-shelter-${index}.yaml`,
      restricted: false,
    }));
    const { body, isEmpty } = staleIssue(
      { ...report, unjudged },
      {
        style: { version: "1.0.0", speech: await speak(stale, "en") },
        longest: 65_536,
        folder: "pathways/khartoum",
        digest: (text) => String(text.length),
      },
    );
    expect(isEmpty).toBe(false);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.match(/cannot be judged/g)).toHaveLength(40);
    expect(/^- (\d+) more$/m.exec(body)?.[1]).toBe(left === 0 ? undefined : String(left));
    expect(body).toContain(`${count} not judged`);
  },
);
