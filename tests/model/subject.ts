import type { OrganizationFile, PathwayFile, ServiceFile } from "../../src/model/file-types.ts";
import { freshness } from "../../src/model/freshness.ts";
import { toOrganization } from "../../src/model/organization.ts";
import { toPathway } from "../../src/model/pathway.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { type ReviewPlan, reviewPlan } from "../../src/model/review-plan.ts";
import { toService } from "../../src/model/to-service.ts";
import { vocabularyOf } from "../../src/model/vocabulary.ts";

/** A date that a test writes down. */
export const on = (text: string): PlainDate => text as PlainDate;

/** A complete event; tests change what they are about. */
export const asked = (
  date: string,
  more: object = {},
): NonNullable<ServiceFile["verification"]>[number] => ({
  on: date,
  by: "coordinator",
  method: "phone",
  ...more,
});

/** Lines of the three files a plan is made from, on top of the least that is needed. */
export interface Written {
  readonly service?: Partial<ServiceFile>;
  readonly organization?: Partial<OrganizationFile>;
  readonly pathway?: Partial<PathwayFile>;
}

/** The plan of reviews of a service written in three files. */
export function planOf({ service = {}, organization = {}, pathway = {} }: Written): ReviewPlan {
  const whole = toPathway({
    format: 1,
    title: "Test",
    country: "SD",
    time_zone: "Africa/Khartoum",
    languages: ["en"],
    ...pathway,
  });
  const file: ServiceFile = { name: "A", organization: "a", provides: ["vaccination"], ...service };
  return reviewPlan({
    service: toService("a", file, "en"),
    organization: toOrganization("a", { name: "A", ...organization }, "en"),
    pathway: whole,
    vocabulary: vocabularyOf(whole.vocabulary),
  });
}

/** State and cause on a day. */
export function judged(written: Written, today: string): string {
  const { state, cause } = freshness(planOf(written), on(today));
  return `${state}: ${cause}`;
}
