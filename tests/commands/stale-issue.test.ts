import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { command } from "../../src/commands/stale.ts";
import { nodeCache } from "../../src/node/cache.ts";
import { nodeForges } from "../../src/node/forge.ts";
import { nodeGit } from "../../src/node/git.ts";
import { ForgeFailure, type ForgeProblem, forgeNames } from "../../src/ports/forge.ts";
import { program } from "../cli/run.ts";
import type { PathwayFiles } from "../edition-of.ts";
import { type Stub, startStub, token } from "../forges/stub.ts";
import { type Ran, runIn } from "./in-memory.ts";
import { pathwayOf, removeFolders } from "./real-process.ts";

function service(name: string, confirmed: string, more = ""): string {
  const quoted = JSON.stringify(name);
  return `name: ${quoted}\norganization: clinic\nprovides: [primary_health_care]\nphone: "+249 91 200 0001"\nreview: {every: 90 days}\n${more}verification:\n  - {on: ${confirmed}, by: coordinator, method: phone, with: Head nurse}\n`;
}

const files: Readonly<Record<string, string>> = {
  "pathway.yaml": `format: 1
title: Where to find help
country: SD
time_zone: Africa/Khartoum
languages: [en]
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
  "services/fresh.yaml": service("Fresh clinic", "2026-11-18"),
  "services/late.yaml": service("Late clinic", "2026-08-01"),
  "services/gone.yaml": service("Gone", "2026-05-20", "status: withdrawn\n"),
  "services/shelter.yaml": service("Quiet house", "2026-05-20").replace(
    "primary_health_care",
    "survivor_shelter",
  ),
};
const confirmed = { ...files, "services/late.yaml": service("Late clinic", "2026-11-18") };

const stubs: Stub[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  removeFolders();
  for (const stub of stubs.splice(0)) await stub.close();
});

const world = { forges: nodeForges, git: nodeGit, cache: nodeCache("test") };

/** One run of the schedule against a forge on this machine, over real HTTP. */
async function run(
  stub: Pick<Stub, "name" | "environment">,
  given: PathwayFiles,
  { day = "2026-11-20", more = {}, around = {} } = {},
): Promise<Ran> {
  for (const [name, value] of Object.entries(stub.environment)) vi.stubEnv(name, value);
  const options = { issue: stub.name, "as-of": day, ...more };
  const ran = await runIn({ ...world, ...around }, { command, files: given, words: [], options });
  expect(ran.out + ran.err).not.toContain(token);
  return ran;
}

describe.each(forgeNames)("the rolling issue at %s", (name) => {
  async function start(): Promise<Stub> {
    const stub = await startStub(name);
    stubs.push(stub);
    return stub;
  }
  const only = ({ issues }: Stub) => {
    expect(issues).toHaveLength(1);
    return issues[0]?.body ?? "";
  };

  test("is opened once, and a second run sends nothing, nor one on another day with the same list", async () => {
    const stub = await start();
    const first = await run(stub, files);
    expect(first).toMatchObject({
      code: 1,
      err: expect.stringContaining("Issue #1 was opened: https://"),
    });
    expect(first.out).toContain("Late clinic");
    expect(only(stub)).toMatch(
      /\| overdue \| Late clinic \(`late`\) \| routine review, due 2026-10-30 \|/,
    );
    expect(only(stub)).toContain("As of 2026-11-20, pathway 0.");
    for (const day of ["2026-11-20", "2026-11-21"])
      expect(await run(stub, files, { day })).toMatchObject({
        code: 1,
        err: expect.stringContaining("Issue #1 says it already; nothing was sent"),
      });
    expect(stub.writes()).toHaveLength(1);
    expect(new Set(stub.received.map((each) => each.token))).toEqual(new Set([token]));
  });

  test("is edited in place, closed when nothing is left, stays so, and is opened again", async () => {
    const stub = await start();
    await run(stub, files);
    const two = { ...files, "services/other.yaml": service("Other clinic", "2026-08-01") };
    expect((await run(stub, two)).err).toContain("Issue #1 says the new list");
    expect(only(stub)).toContain("Other clinic");
    expect(await run(stub, confirmed)).toMatchObject({
      code: 1, // The entry for protection staff, which the issue does not tell of, is still old.
      err: expect.stringContaining("issue #1 was closed"),
    });
    expect(stub.issues[0]).toMatchObject({ open: false });
    expect(only(stub)).toContain("2 of 3 confirmed in time; 1 expired.");
    expect((await run(stub, confirmed, { day: "2026-11-25" })).err).toContain("#1 stays closed");
    expect(stub.writes()).toHaveLength(3);
    expect((await run(stub, files)).err).toContain("Issue #1 was opened again");
    expect(stub.issues[0]).toMatchObject({
      open: true,
      body: expect.stringContaining("Late clinic"),
    });
    expect(stub.writes()).toHaveLength(4);
  });

  test("is not opened when nothing is to be confirmed", async () => {
    const stub = await start();
    expect((await run(stub, confirmed)).err).toContain("no issue was opened");
    expect(stub.writes()).toEqual([]);
  });

  test("is found on a later page; of two the oldest is kept, and a stranger's is left alone", async () => {
    const stub = await start();
    stub.pageSize = 2;
    await run(stub, files);
    const body = only(stub);
    stub.issues.splice(0);
    const issue = (number: number, more: object) => ({
      ...{ number, title: "", body: "", open: true, by: "us" as const, ...more },
    });
    stub.issues.push(
      issue(1, { body, by: "stranger" }),
      issue(2, { body: body.replace("pathways", "x") }),
      issue(3, { body: body.replaceAll("stale .", "stale other") }),
      issue(4, { body: body.replace(/content \w+/, "content 0") }),
      issue(5, { body }),
    );
    const mine = stub.writes().length;
    stub.issues.splice(1, 1);
    const { err } = await run(stub, files);
    expect(err).toContain("Issue #4 says the new list");
    expect(err).toContain("Other issues have the same hidden mark: #5. Only the oldest, #4");
    expect(err).toContain("Issue #1 has the hidden mark of ours, but somebody outside");
    expect(stub.writes()).toHaveLength(mine + 1);
    expect(stub.writes().at(-1)?.path).toMatch(/\/4$/);
  });

  test("says nothing of entries for protection staff, withdrawn ones or partners' contacts", async () => {
    const stub = await start();
    await run(stub, files, { more: { "show-values": true } });
    expect(only(stub)).not.toMatch(/Quiet house|shelter|Gone|0009|Intake|Head nurse|protection/);
    expect(only(stub)).toContain("1 of 3 confirmed in time; 1 overdue; 1 expired.");
  });

  test("names what could not be judged, and the answer is 3", async () => {
    const stub = await start();
    const ran = await run(stub, { ...confirmed, "services/broken.yaml": "name: [\n" });
    expect(ran.code).toBe(3);
    expect(only(stub)).toContain("- services/broken.yaml cannot be judged");
  });

  const hostile = [
    "@coordinator fixes #12",
    "closes desk/pathway#3 and GH-4",
    "a@example.org",
    "!34 $5 %6 &7 ~bug ^alert#8 :tada:",
    "<img src=x onerror=alert(1)>",
    "[click](https://evil.example) ![x](http://evil.example/a.png)",
    "see https://evil.example and www.evil.example",
    "`code` | cell | **bold** \\| --> <!--",
  ];
  test("calls nobody and holds no link, whatever an entry is called", async () => {
    const stub = await start();
    const named = hostile.map((text, index) => [
      `services/h${index}.yaml`,
      service(text, "2026-08-01"),
    ]);
    await run(stub, { ...files, ...Object.fromEntries(named) });
    const body = only(stub);
    const rows = body.split("\r\n").filter((line) => line.startsWith("| overdue"));
    expect(rows).toHaveLength(hostile.length + 1);
    for (const row of rows) expect(row.split("|")).toHaveLength(8);
    expect(body.match(/<[^>]*>/g)?.every((tag) => /^<(?:!--|\/?sub)/.test(tag))).toBe(true);
    // What a reader sees, and what forges look through: signs by number are signs again.
    const seen = rows
      .join("\n")
      .replace(/`h?\w+`/g, "")
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    expect(seen).not.toMatch(/(?:^|\W)[@#!$%&~^][\w"]|\w#\d|GH-\d|\w@\w|:\w+:|:\/\/|www\./);
    expect(rows.join("\n")).not.toMatch(/[[\]<>*\\]/);
    // The control: the same names as they are.
    expect(hostile.every((text) => /[@#!&<[`]|:\/\//.test(text))).toBe(true);
    expect(seen.replaceAll("\u2060", "")).toContain("@coordinator fixes #12");
  });
});

describe("the body", () => {
  const many = (count: number): PathwayFiles => ({
    ...files,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const [name, on] = [
          `Clinic ${index} ${"behind the bakery ".repeat(3)}`,
          index % 9 === 0 ? "2026-05-01" : "2026-08-01",
        ];
        const owner = index % 2 === 0 ? "" : "owner: health-lead, ";
        return [`services/s${index}.yaml`, service(name, on).replace("{every", `{${owner}every`)];
      }),
    ),
  });

  test("holds what an issue can hold, the worst of every owner first, and counts what it leaves out", async () => {
    const stub = { name: "github" as const, environment: {} };
    const { out, code } = await run(stub, many(480), { more: { "dry-run": true } });
    expect(code).toBe(1);
    expect(out.length).toBeLessThanOrEqual(65_536);
    expect(out.length).toBeGreaterThan(64_000);
    const rows = (state: string) => out.match(new RegExp(`^\\| ${state} \\|`, "gm"))?.length ?? 0;
    expect(rows("expired")).toBe(54);
    const left = Number(/\*\*(\d+) more entries are not listed/.exec(out)?.[1]);
    expect(left).toBeGreaterThan(20);
    expect(rows("expired") + rows("overdue") + left).toBe(481);
    expect(out).toContain("### Coordinator");
    expect(out).toContain("### Health lead");
    const whole = await run({ ...stub, name: "gitlab" as const }, many(480), {
      more: { "dry-run": true },
    });
    expect(whole.out).not.toContain("not listed");
  });

  test("with --dry-run is printed without a variable or a call", async () => {
    const refuse = { open: () => Promise.reject(new Error("It asked the network.")) };
    const stub = { name: "github" as const, environment: {} };
    const { out, err } = await run(stub, files, {
      more: { "dry-run": true },
      around: { forges: refuse },
    });
    expect(out).toMatch(/^<!-- referral-pathway stale \S+ -->\n\n1 of 3 confirmed in time/);
    expect(err).toBe(
      "Nothing was sent. The issue would be called “To confirm: Where to find help”.\n",
    );
  });
});

describe("a forge that does not do it", () => {
  const problems: readonly (readonly [ForgeProblem, number, RegExp])[] = [
    ["variable-missing", 2, /GITHUB_TOKEN is not set.*issues: write/],
    ["variable-unusable", 2, /GITHUB_TOKEN holds cannot be used/],
    ["not-encrypted", 2, /without encryption/],
    [
      "forbidden",
      3,
      /forge\.example refuses \(answer 403\).*issues: write[\s\S]*It says: Resource not accessible/,
    ],
    ["not-found", 3, /no such repository/],
    ["refused", 3, /does not take the issue \(answer 403\)/],
    ["moved", 3, /sends on to another address/],
    ["busy", 3, /no more questions for 90 seconds/],
    ["failed", 3, /out of order \(answer 403\)/],
    ["silent", 3, /did not answer within 90 seconds/],
    ["unreachable", 3, /cannot be reached/],
    ["unreadable", 3, /does not answer as GitHub or GitLab do/],
  ];
  const facts = {
    ...{ variable: "GITHUB_TOKEN", host: "forge.example", status: 403, seconds: 90 },
    said: "Resource not accessible",
  };
  test.each(problems)(
    "because %s ends with %i and says what to do, after the report",
    async (problem, code, words) => {
      const forges = { open: () => Promise.reject(new ForgeFailure(problem, facts)) };
      const stub = { name: "github" as const, environment: {} };
      const ran = await run(stub, files, { around: { forges } });
      expect(ran).toMatchObject({ code, err: expect.stringMatching(words) });
      expect(ran.out).toContain("Late clinic");
      for (const messages of ["ar", "fr"] as const) {
        const { err } = await run(stub, files, { around: { forges, messages } });
        expect(err).not.toMatch(/undefined|\{|token|answer/);
      }
    },
  );
});

test.each([
  [{ "dry-run": true }, "--dry-run goes with --issue"],
  [{ "token-variable": "X" }, "--token-variable goes with --issue"],
  [{ issue: "github", owner: "coordinator" }, "Leave out --owner"],
  [{ issue: "gitlab", within: "14 days" }, "Leave out --within"],
] as const)("options that do not fit, %j, are told", async (options, words) => {
  const given = { "as-of": "2026-11-20", ...options };
  const ran = await runIn(world, { command, files, words: [], options: given });
  expect(ran).toMatchObject({ code: 2, out: "", err: expect.stringContaining(words) });
});

test("the program itself, as a runner calls it, keeps an issue for each pathway and never shows the token", async () => {
  const stub = await startStub("github");
  stubs.push(stub);
  const both = ["a", "b"].flatMap((name) =>
    Object.entries(files).map(([path, text]) => [`pathways/${name}/${path}`, text]),
  );
  const top = pathwayOf(Object.fromEntries(both));
  const words = ["stale", "--as-of", "2026-11-20", "--issue", "github"];
  const call = (...more: readonly string[]) =>
    promisify(execFile)(process.execPath, [program, ...words, ...more], {
      cwd: top,
      env: { PATH: process.env["PATH"], CI: "true", ...stub.environment },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
  const each = await call();
  expect(each.stderr).toMatch(/Issue #1 was opened: \S+\n[\s\S]*Issue #2 was opened: \S+\n/);
  expect(stub.issues.map(({ body }) => body.split("\r\n")[0])).toEqual([
    "<!-- referral-pathway stale pathways%2Fa -->",
    "<!-- referral-pathway stale pathways%2Fb -->",
  ]);
  const first = await call("--pathway", "pathways/b", "--format", "json");
  expect(first.code).toBe(1);
  expect(JSON.parse(first.stdout)).toMatchObject({ tool: "pathway", as_of: "2026-11-20" });
  expect(first.stderr).toMatch(/^Issue #2 says it already; nothing was sent: \S+\n$/);
  stub.mishaps.push({ status: 403, body: `{"message":"Resource not accessible: ${token}"}` });
  const refused = await call("--pathway", "pathways/b");
  expect(refused.code).toBe(3);
  expect(refused.stderr).toContain("refuses (answer 403)");
  expect(JSON.stringify([each, first, refused])).not.toContain(token);
});
