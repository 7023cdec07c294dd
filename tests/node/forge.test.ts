import { afterEach, describe, expect, test, vi } from "vitest";
import { nodeForges } from "../../src/node/forge.ts";
import type { Patience } from "../../src/node/forge-request.ts";
import { githubIssues } from "../../src/node/github-issues.ts";
import { gitlabIssues } from "../../src/node/gitlab-issues.ts";
import { ForgeFailure, type ForgeName, forgeNames, type Issues } from "../../src/ports/forge.ts";
import { type Mishap, type Stub, startStub, token } from "../forges/stub.ts";

const open: Stub[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const stub of open.splice(0)) await stub.close();
});

async function start(name: ForgeName): Promise<Stub> {
  const stub = await startStub(name);
  open.push(stub);
  return stub;
}

const patience: Patience = {
  answer: 5_000,
  pauses: [1, 1, 1],
  longestPause: 2_000,
  progress: () => undefined,
};

function issuesOf({ name, environment }: Stub, more: Partial<Patience> = {}): Issues {
  const waiting = { ...patience, ...more };
  if (name === "github") {
    const address = new URL(environment["GITHUB_API_URL"] ?? "");
    return githubIssues({ address, token, repository: "desk/pathway" }, waiting);
  }
  const address = new URL(environment["CI_API_V4_URL"] ?? "");
  return gitlabIssues({ address, token, project: "42" }, waiting);
}

async function failureOf(doing: Promise<unknown>): Promise<ForgeFailure> {
  const error = await doing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ForgeFailure) return error;
  throw new Error(`It ended otherwise: ${String(error)}`);
}

describe.each(forgeNames)("the issues of %s", (name) => {
  test("are made, found again on any page, changed, closed and opened", async () => {
    const stub = await start(name);
    stub.pageSize = 2;
    const issues = issuesOf(stub);
    for (const title of ["a", "b", "c", "d", "e"])
      await issues.create({ title, body: `${title} ${title === "d" ? "mark" : ""}` });
    const [found, ...others] = await issues.with("mark");
    expect(others).toEqual([]);
    expect(found).toMatchObject({ number: 4, title: "d", isOpen: true, isTrusted: true });
    await issues.change(4, { title: "D", body: "mark 2", isOpen: false });
    expect(stub.issues[3]).toMatchObject({ title: "D", body: "mark 2", open: false });
    await issues.change(4, { isOpen: true });
    expect(await issues.with("mark")).toMatchObject([{ title: "D", body: "mark 2", isOpen: true }]);
  });

  test("of strangers are told apart", async () => {
    const stub = await start(name);
    stub.issues.push({ number: 1, title: "", body: "mark", open: true, by: "stranger" });
    expect(await issuesOf(stub).with("mark")).toMatchObject([{ isTrusted: false }]);
  });

  test("show the token to their own host only", async () => {
    const [stub, elsewhere] = [await start(name), await start(name)];
    const there = Object.values(elsewhere.environment)[0] ?? "";
    stub.mishaps.push({ status: 307, headers: { location: `${there}/user` } });
    const { problem, facts } = await failureOf(issuesOf(stub).with("mark"));
    expect(problem).toBe("moved");
    stub.mishaps.push({ status: 200, headers: { link: `<${there}/x>; rel="next"` }, body: "[]" });
    expect((await failureOf(issuesOf(stub).with("mark"))).problem).toBe("moved");
    expect(elsewhere.received).toEqual([]);
    expect(stub.received.map((each) => each.token)).toEqual([token, token]);
    expect(JSON.stringify(facts)).not.toContain(token);
  });

  const once: readonly (readonly [string, Mishap])[] = [
    ["429", { status: 429, headers: { "retry-after": "0" } }],
    ["500", { status: 500 }],
    ["503", { status: 503, headers: { "retry-after": "0" } }],
    ["no answer", "never"],
  ];
  test.each(once)("after %s are asked for again", async (_, mishap) => {
    const stub = await start(name);
    stub.issues.push({ number: 1, title: "", body: "mark", open: true, by: "us" });
    stub.mishaps.push(mishap);
    const answer = mishap === "never" ? 500 : 5_000;
    expect(await issuesOf(stub, { answer }).with("mark")).toHaveLength(1);
  });

  const lasting: readonly (readonly [Mishap, string, number])[] = [
    [{ status: 401 }, "forbidden", 1],
    [{ status: 403, body: '{"message":"Resource not accessible"}' }, "forbidden", 1],
    [{ status: 404 }, "not-found", 1],
    [{ status: 410 }, "not-found", 1],
    [{ status: 422, body: '{"message":"Validation Failed"}' }, "refused", 1],
    [{ status: 500 }, "failed", 4],
    [{ status: 429 }, "busy", 4],
    [{ status: 429, headers: { "retry-after": "3600" } }, "busy", 1],
    ["never", "silent", 4],
    [{ status: 200, body: "<html>" }, "unreadable", 1],
    [{ status: 200, body: "{}" }, "unreadable", 1],
  ];
  test.each(lasting)(
    "that always answer %j are %s, after %i tries",
    async (mishap, problem, tries) => {
      const stub = await start(name);
      stub.mishaps.push(...Array.from({ length: 9 }, () => mishap));
      let asked = 1;
      const progress = () => {
        asked += 1;
      };
      const hurried = mishap === "never" ? { answer: 60 } : {};
      const failure = await failureOf(issuesOf(stub, { ...hurried, progress }).with("mark"));
      expect({ problem: failure.problem, asked }).toEqual({ problem, asked: tries });
      if (mishap !== "never" && mishap.body?.includes("message"))
        expect(failure.facts.said).toMatch(/Resource|Validation/);
    },
  );

  test("are not made twice where nobody knows whether the first order was taken", async () => {
    const stub = await start(name);
    for (const mishap of ["never", { status: 502 }] as const) {
      stub.mishaps.push(mishap);
      const hurried = mishap === "never" ? { answer: 500 } : {};
      await failureOf(issuesOf(stub, hurried).create({ title: "a", body: "b" }));
    }
    expect(stub.writes()).toHaveLength(2);
    stub.mishaps.push({ status: 429 });
    await issuesOf(stub).create({ title: "a", body: "b" });
    expect(stub.issues).toHaveLength(1);
  });
});

test("an answer that does not end is left, and a long one is read", async () => {
  const stub = await start("github");
  const list = (length: number) =>
    JSON.stringify([{ number: 1, body: `mark${"x".repeat(length)}` }]);
  stub.mishaps.push({ status: 200, body: list(1 << 20) }, { status: 200, body: list(65 << 20) });
  expect(await issuesOf(stub).with("mark")).toHaveLength(1);
  expect((await failureOf(issuesOf(stub).with("mark"))).problem).toBe("unreadable");
});

test("where nobody listens it is said", async () => {
  const stub = await start("github");
  await stub.close();
  open.pop();
  expect((await failureOf(issuesOf(stub).with("x"))).problem).toBe("unreachable");
});

test("the pause that a host asks for is kept", async () => {
  const stub = await start("github");
  stub.mishaps.push({ status: 503, headers: { "retry-after": "1" } });
  const before = performance.now();
  await issuesOf(stub).with("mark");
  expect(performance.now() - before).toBeGreaterThanOrEqual(990);
});

test("GitHub's pull requests are no issues, and 403 with a pause is no refusal", async () => {
  const stub = await start("github");
  const pull = { number: 1, title: "", body: "mark", open: true, by: "us", isPullRequest: true };
  stub.issues.push({ ...pull, by: "us" });
  const reset = String(Math.floor(Date.now() / 1000));
  stub.mishaps.push(
    { status: 403, headers: { "retry-after": "0" } },
    { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset } },
  );
  expect(await issuesOf(stub).with("mark")).toEqual([]);
  expect(stub.received).toHaveLength(3);
});

describe("the variables", () => {
  const right = {
    github: { GITHUB_TOKEN: "t", GITHUB_REPOSITORY: "a/b", GITHUB_API_URL: "https://x.example" },
    gitlab: { GITLAB_TOKEN: "t", CI_PROJECT_ID: "42", CI_API_V4_URL: "https://x.example/api/v4" },
  };
  const wrong: readonly (readonly [ForgeName, Readonly<Record<string, string>>, string])[] = [
    ["github", { GITHUB_TOKEN: "" }, "variable-missing"],
    ["github", { GITHUB_TOKEN: "two words" }, "variable-unusable"],
    ["github", { GITHUB_REPOSITORY: "../../user" }, "variable-unusable"],
    ["github", { GITHUB_API_URL: "http://x.example" }, "not-encrypted"],
    ["github", { GITHUB_API_URL: "http://127.0.0.1.example" }, "not-encrypted"],
    ["github", { GITHUB_API_URL: "https://me:secret@x.example" }, "variable-unusable"],
    ["github", { GITHUB_API_URL: "no address" }, "variable-unusable"],
    ["gitlab", { GITLAB_TOKEN: "" }, "variable-missing"],
    ["gitlab", { CI_PROJECT_ID: "42/issues/1" }, "variable-unusable"],
    ["gitlab", { CI_API_V4_URL: "" }, "variable-missing"],
    ["gitlab", { CI_API_V4_URL: "ftp://x.example" }, "not-encrypted"],
  ];
  const set = (values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  };
  test.each(wrong)("of %s with %j are refused: %s", async (name, values, problem) => {
    set({ ...right[name], ...values });
    const failure = await failureOf(nodeForges.open({ name, progress: () => undefined }));
    expect(failure.problem).toBe(problem);
    expect(JSON.stringify(failure.facts)).not.toMatch(/secret|two words/);
  });

  test.each(forgeNames)(
    "of %s, as runners set them, are taken; another may hold the token",
    async (name) => {
      const stub = await start(name);
      set({ ...stub.environment, GITHUB_TOKEN: "", GITLAB_TOKEN: "", MY_KEY: "mine" });
      const issues = await nodeForges.open({
        name,
        tokenVariable: "MY_KEY",
        progress: () => undefined,
      });
      await issues.create({ title: "a", body: "b" });
      expect(stub.received).toMatchObject([{ token: "mine" }]);
    },
  );
});
