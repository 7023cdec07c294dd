import { expect, test } from "vitest";
import { clinic, named, stale } from "./stale-pathway.ts";

/** Sixty more that are late, so many that the worst would leave the screen. */
const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [
    `services/c${index + 10}.yaml`,
    clinic(`Clinic ${index}`, "2026-05-01"),
  ]),
);

test("a screen keeps the worst of a long list and says how many more there are; --all and what is piped are whole", async () => {
  const short = await stale({}, { changes: many, terminal: 80 });
  // Two owners: twenty of the one, and the other's single entry.
  expect(named(short.out)).toHaveLength(21);
  expect(short.out).toMatch(/^… and 42 more; all with {2}pathway stale --all/m);
  expect(short.out).toContain("3 of 65 confirmed in time");
  for (const whole of [
    await stale({ all: true }, { changes: many, terminal: 80 }),
    await stale({}, { changes: many }),
  ]) {
    expect(named(whole.out)).toHaveLength(63);
    expect(whole.out).not.toContain("--all");
  }
  expect((await stale({}, { terminal: 80 })).out).not.toContain("--all");
});

test("a website that was read is not said to have confirmed, and nobody is told to call about what is withdrawn", async () => {
  const changes = {
    "services/late.yaml": clinic("Late clinic", "2026-05-20").replace("phone,", "website,"),
    "services/soon.yaml": clinic("Soon clinic", "2026-05-30", "status: withdrawn\n"),
  };
  const { out } = await stale({}, { changes, terminal: 80 });
  expect(out).toContain("website read on 2026-05-20");
  expect(out).not.toContain("confirmed on 2026-05-20");
  const [, withdrawn = ""] = /Soon clinic.*\n((?: {6}.*\n)+)/.exec(out) ?? [];
  expect(withdrawn).toContain("withdrawn");
  expect(withdrawn).not.toContain("call");
});
