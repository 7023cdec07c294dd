import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { git, pathway, type Ran, temporaryFolder } from "../cli/run.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const day = ["--as-of", "2026-11-20"];

function service(name: string, confirmed: string | undefined, more = ""): string {
  const verification = confirmed
    ? `verification:\n  - {on: ${confirmed}, by: coordinator, method: phone, with: Head nurse}\n`
    : "";
  return `name: ${name}\norganization: clinic\nprovides: [primary_health_care]\nphone: "+249 91 200 0001"\n${more}${verification}`;
}

const files: Readonly<Record<string, string>> = {
  "pathway.yaml": `format: 1
title: Test
country: SD
time_zone: Africa/Khartoum
languages: [en, ar]
audience: public
owner: coordinator
roles:
  - {id: coordinator, name: Coordinator}
  - {id: health-lead, name: Health lead}
`,
  "organizations/clinic.yaml": `name: Clinic
kind: public
referral_contact: {role: Intake desk, phone: "+249 91 200 0009"}
`,
  "services/fresh.yaml": service("Fresh clinic", "2026-11-01"),
  "services/late.yaml": service("Late clinic", "2026-05-20"),
  "services/older.yaml": service("Older clinic", "2026-05-02"),
  "services/arabic.yaml": service("عيادة الأسرة", "2026-05-10", "review: {owner: health-lead}\n"),
  "services/never.yaml": service("Never seen", undefined),
};

const restricted = {
  "services/shelter.yaml": service("Quiet house", "2026-05-20").replace(
    "primary_health_care",
    "survivor_shelter",
  ),
};

function made(changes: Readonly<Record<string, string>> = {}): string {
  const folder = join(temporaryFolder(), "pathway");
  for (const [path, text] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const stale = (folder: string, ...words: readonly string[]): Ran =>
  pathway(folder, ["stale", ...day, ...words]);

interface Answer {
  readonly summary: Readonly<Record<string, number>>;
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly call: readonly object[];
  }[];
  readonly not_judged: readonly string[];
}
const json = (ran: Ran) => JSON.parse(ran.out) as Answer;

describe("stale", () => {
  test("says who is to be called, what to ask, how it ended, and why; owner by owner, worst first", () => {
    const { code, out } = stale(made());
    expect(code).toBe(1);
    const ids = [...out.matchAll(/^ {2}\S.* (\S+)$/gm)].map((match) => match[1]);
    expect(ids).toEqual(["never", "older", "late", "arabic"]);
    expect(out).toContain(`Coordinator  coordinator
  never verified  Never seen  never
      why   nobody has confirmed it yet
      call  +249 91 200 0001
      ask   everything
`);
    expect(out).toContain(`  overdue         Late clinic  late
      why   routine review, due 2026-11-16
      call  +249 91 200 0001
      ask   everything
      last  confirmed on 2026-05-20 by phone
`);
    expect(out.trimEnd().split("\n").at(-1)).toBe(
      "As of 2026-11-20 (pathway 0.1.0): 1 of 5 confirmed in time; 3 overdue; 1 never verified.",
    );
  });

  test("shows partners' contacts where a person looks, and not in logs", () => {
    const folder = made();
    expect(stale(folder).out).not.toMatch(/Intake desk|Head nurse/);
    const shown = stale(folder, "--show-values").out;
    expect(shown).toContain("call  +249 91 200 0009, Intake desk");
    expect(shown).toContain("by phone, with Head nurse");
  });

  test("names written from right to left are isolated, and columns hold", () => {
    const lines = stale(made()).out.split("\n");
    const [arabic, latin] = [
      lines.find((l) => l.includes("عيادة")),
      lines.find((l) => l.includes("Late")),
    ];
    expect(arabic).toContain("\u2068عيادة الأسرة\u2069");
    const column = (line = "", name = "") => stringWidth(line.slice(0, line.indexOf(name)));
    expect(column(arabic, "\u2068عيادة")).toBe(column(latin, "Late"));
  });

  test("entries for protection staff are counted, and named only on request", () => {
    const folder = made(restricted);
    const { out, code } = stale(folder);
    expect(out).not.toMatch(/Quiet house|shelter/);
    expect(out).toContain("1 more entry is for protection staff");
    expect(out).toContain("1 of 6 confirmed in time");
    expect(code).toBe(1);
    const listed = json(stale(folder, "--json"));
    expect(listed.entries.map(({ id }) => id)).not.toContain("shelter");
    expect(listed.summary).toMatchObject({ total: 6, not_listed: 1 });
    expect(stale(folder, "--show-values").out).toContain("Quiet house");
  });

  test("an entry that cannot be judged is named, counted and wins the exit code", () => {
    const folder = made({ "services/broken.yaml": "name: [\n" });
    const ran = stale(folder);
    expect(ran.code).toBe(3);
    expect(ran.out).toContain("services/broken.yaml cannot be judged");
    expect(ran.out).toContain("1 not judged.");
    const answer = json(stale(folder, "--json"));
    expect(answer.summary).toMatchObject({ overdue: 3, not_judged: 1, total: 5 });
    expect(answer.not_judged).toEqual(["services/broken.yaml"]);
  });

  test("a full clone, a clone of depth 1 and a folder without Git give the same answer", () => {
    const origin = made();
    git(origin, "init", "--quiet");
    git(origin, "add", "--all");
    git(origin, "commit", "--quiet", "--message", "One");
    const before = stale(origin, "--json");
    writeFileSync(
      join(origin, "services/late.yaml"),
      `${files["services/late.yaml"]}# A word more.\n`,
    );
    git(origin, "commit", "--quiet", "--all", "--message", "An edit never renews a review");
    const base = temporaryFolder();
    git(base, "clone", "--quiet", `file://${origin}`, "full");
    git(base, "clone", "--quiet", "--depth", "1", `file://${origin}`, "shallow");
    git(base, "clone", "--quiet", `file://${origin}`, "plain");
    rmSync(join(base, "plain/.git"), { recursive: true });
    for (const name of ["full", "shallow", "plain"])
      expect(stale(join(base, name), "--json"), name).toEqual(before);
  });

  test("the example has an entry in every state", () => {
    const { summary } = json(
      pathway(example, ["stale", ...day, "--json"], { XDG_CACHE_HOME: temporaryFolder() }),
    );
    for (const state of ["current", "due", "overdue", "never_verified", "unreachable", "expired"])
      expect(summary[state], state).toBeGreaterThan(0);
  });
});

test.each([
  ["ar", "متأخرة", "بلا رد"],
  ["fr", "jamais confirmée", "sur"],
])("people read it in their language (%s); programs read English", (language, state, closing) => {
  const folder = made();
  const { out } = stale(folder, "--messages", language);
  expect(out).toContain(state);
  expect(out).not.toMatch(/routine review|confirmed|nobody|overdue|\bdue\b/);
  expect(stale(folder, "--json", "--messages", language).out).toBe(stale(folder, "--json").out);
  const lines = out.trimEnd().split("\n");
  if (language === "fr") expect(lines.at(-1)).toContain(closing);
  else for (const line of lines.filter(Boolean)) expect(line).toMatch(/^\u2067.*\u2069$/u);
});
