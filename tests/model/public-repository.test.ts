import { describe, expect, test } from "vitest";
import { publicRepository } from "../../src/model/public-repository.ts";

const event = (repository: unknown) => ({ event: JSON.stringify({ repository }) });

describe("whether everybody can read the repository", () => {
  test.each([
    ["GitHub says it is not private", event({ private: false }), {}],
    ["GitHub says it is public", event({ visibility: "public" }), {}],
    ["GitLab says public", { visibility: "public" }, {}],
    ["GitLab lets in everybody with an account", { visibility: "internal" }, {}],
    ["pathway.yaml says so", {}, { repository: "public" }],
    ["pathway.yaml says so, the host not", event({ private: true }), { repository: "public" }],
    ["the host says so, an old line not", event({ private: false }), { repository: "private" }],
  ] as const)("yes: %s", (_name, env, configuration) => {
    expect(publicRepository(env, configuration)).toBe(true);
  });

  test.each([
    ["nobody said anything", {}, {}],
    ["GitHub says it is private", event({ private: true, visibility: "private" }), {}],
    ["GitHub says it is for one enterprise", event({ private: true, visibility: "internal" }), {}],
    ["GitLab says private", { visibility: "private" }, {}],
    ["the event names no repository", event(undefined), {}],
    ["the event names nothing", event(null), {}],
    ["the event is cut off", { event: '{"repository": {"private": fal' }, {}],
    ["the event is no object", { event: "null" }, {}],
    ["pathway.yaml says private", {}, { repository: "private" }],
  ] as const)("not known: %s", (_name, env, configuration) => {
    expect(publicRepository(env, configuration)).toBe(false);
  });
});
