import { expect, test } from "vitest";
import { command as validate } from "../../src/commands/validate.ts";
import { smallPathway } from "../edition-of.ts";
import { runCommand } from "./in-memory.ts";

const service = { name: "Clinic", organization: "nile-health", provides: ["primary_health_care"] };
const refusal = { who: { statuses: ["irregular"] }, because: "funding" };

/** Entries that everybody reads, each a slip away from something in private/. */
const files = {
  ...smallPathway,
  "services/typed.yaml": { ...service, not_open_to: [{ ...refusal, instead: ["quiet-hose"] }] },
  "services/partner.yaml": { ...service, organization: "hidden-sister" },
  "services/again.yaml": { ...service, former_ids: ["old-name"] },
  "services/same.yaml": service,
  "services/guarded.yaml": {
    ...service,
    audience: "restricted",
    not_open_to: [{ ...refusal, instead: ["gone-door"] }],
  },
  "private/organizations/hidden-sisters.yaml": { name: "Sisters", kind: "ngo" },
  "private/services/quiet-house.yaml": { ...service, former_ids: ["old-name"] },
  "private/services/same.yaml": service,
};

test.each(["text", "json"])(
  "a report as %s names in a log nothing of private/, also not as what somebody may have meant",
  async (format) => {
    const options = { format, rule: "unknown-reference,duplicate-id" };
    const { out } = await runCommand(validate, files, [], options);
    expect(out).toContain("quiet-hose");
    expect(out).toContain("services/again.yaml");
    expect(out).not.toMatch(/quiet-house|hidden-sisters|gone-door|private\/\w/);
  },
);
