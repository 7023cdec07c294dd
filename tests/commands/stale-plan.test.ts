import { expect, test } from "vitest";
import { command } from "../../src/commands/stale.ts";
import { smallPathway } from "../edition-of.ts";
import { runCommand } from "./in-memory.ts";

const service = (organization: string, on?: string, more: object = {}) => ({
  ...{ name: organization.toUpperCase(), organization, provides: ["primary_health_care"] },
  phone: "+249 91 234 5678",
  ...(on ? { verification: [{ on, by: "coordinator", method: "phone", with: "Nurse" }] } : {}),
  ...more,
});
const files = {
  ...smallPathway,
  "organizations/mill.yaml": { name: "Mill", kind: "ngo" },
  "services/never.yaml": service("nile-health"),
  "services/late.yaml": service("mill", "2026-08-01"),
  "services/later.yaml": service("mill", "2026-08-05"),
  "services/soon.yaml": service("nile-health", "2026-09-10"),
  "services/secret.yaml": service("mill", "2026-08-01", { audience: "restricted" }),
};
const plan = (options: Readonly<Record<string, string | boolean>> = {}) =>
  runCommand(command, files, [], { plan: true, ...options });

test("each week has its calls, the worst first, and no more than fit", async () => {
  const { code, out } = await plan({ "per-week": "2", "show-values": true });
  expect(code).toBe(0);
  expect(out.split("\n\n").slice(0, 3)).toEqual([
    "2026-11-20 to 2026-11-26: 2 services, 1 call\n  Nile Health  never, soon",
    "2026-11-27 to 2026-12-03: 2 services, 1 call\n  Mill  late, secret",
    "2026-12-04 to 2026-12-10: 1 service, 1 call\n  Mill  later",
  ]);
  expect(out).toContain("Planned with room for 2 services a week");
});

test("in a log entries for protection staff are counted, and an organisation that has only such is not named", async () => {
  const { out } = await plan({ "per-week": "2" });
  expect(out).not.toContain("secret");
  expect(out).toContain("1 entry for protection staff, not named here");
  const hidden = {
    ...smallPathway,
    "services/secret.yaml": service("nile-health", "2026-08-01", { audience: "restricted" }),
  };
  expect((await runCommand(command, hidden, [], { plan: true })).out).not.toContain("Nile");
});

test("an organisation of private/ is called on a terminal, and not named in a log", async () => {
  const quiet = {
    ...smallPathway,
    "private/organizations/safe-house.yaml": { name: "Quiet rooms", kind: "ngo" },
    "services/kitchen.yaml": service("safe-house", "2026-08-01", { name: "Kitchen" }),
  };
  const said = async (options: Readonly<Record<string, string | boolean>>) =>
    (await runCommand(command, quiet, [], { plan: true, ...options })).out;
  expect(await said({})).toContain("\n  kitchen\n");
  expect((await said({})) + (await said({ format: "json" }))).not.toMatch(/safe-house|Quiet/);
  expect(await said({ "show-values": true })).toContain("Quiet rooms  kitchen");
});

test("programs are told the same, and how many a week would be enough", async () => {
  const { out } = await plan({ format: "json", "per-week": "1", owner: "coordinator" });
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({
    tool: "pathway",
    as_of: "2026-11-20",
    per_week: 1,
    not_listed: 1,
  });
  expect(answer.weeks[0]).toEqual({
    ...{ from: "2026-11-20", to: "2026-11-26", services: 1 },
    calls: [{ organization: "nile-health", entries: ["never"] }],
  });
  expect(answer.late).toEqual(["soon"]);
  expect(answer.enough).toBe(2);
});

test("formats that are no plan, and numbers that are none, are usage", async () => {
  expect(await plan({ format: "ics" })).toMatchObject({
    code: 2,
    err: expect.stringContaining("--plan"),
  });
  expect(await plan({ "per-week": "0" })).toMatchObject({
    code: 2,
    err: expect.stringContaining("--per-week 10"),
  });
});

test("a pathway in order says so", async () => {
  const { out } = await runCommand(command, smallPathway, [], { plan: true });
  expect(out).toBe("Nobody has to be called in the next twelve weeks.\n");
});
