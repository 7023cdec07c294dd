import { expect, test } from "vitest";
import { answerTo } from "../../src/node/preview-answer.ts";

const host = "127.0.0.1:40123";
const files = [{ path: "site.en.pages/s/1.html", content: "<p>one" }];
const standing = { host, token: "unguessable", frame: "<p>frame", files };

const asked = (url: string, headers: object = {}, method = "GET") =>
  answerTo({ method, url, headers: { host, ...headers } }, standing);
const status = (answer: ReturnType<typeof asked>) => (answer === "events" ? answer : answer.status);

test("whoever was told the address sees the frame, its news and its files", () => {
  expect(asked("/unguessable/")).toMatchObject({ status: 200, body: "<p>frame" });
  expect(asked("/unguessable/p/site.en.pages/s/1.html?x#y")).toMatchObject({ body: "<p>one" });
  expect(asked("/unguessable/events", { "sec-fetch-site": "same-origin" })).toBe("events");
  expect(status(asked("/unguessable/", { "sec-fetch-site": "none" }))).toBe(200);
});

test.each([
  ["another name for this machine (DNS rebinding)", "/unguessable/", { host: "evil.example" }, 403],
  ["the right name with another port", "/unguessable/", { host: "127.0.0.1:1" }, 403],
  ["localhost, which may be another's", "/unguessable/", { host: "localhost:40123" }, 403],
  ["no host", "/unguessable/", { host: undefined }, 403],
  ["a script of another site", "/unguessable/", { origin: "https://evil.example" }, 403],
  ["a page of a file", "/unguessable/", { origin: "null" }, 403],
  ["a frame in another site", "/unguessable/", { "sec-fetch-site": "cross-site" }, 403],
  ["a guessed token", "/unguessablf/p/site.en.pages/s/1.html", {}, 404],
  ["no token", "/", {}, 404],
  ["a file that is not shown", "/unguessable/p/../pathway.yaml", {}, 404],
  ["a path that cannot be read", "/unguessable/p/%ff", {}, 404],
])("%s gets nothing", (_, url, headers, code) => {
  expect(asked(url, headers)).toMatchObject({ status: code, body: "" });
});

test("nothing can be sent to it", () => {
  expect(status(asked("/unguessable/", {}, "POST"))).toBe(405);
});

test("a document asks no other place for anything, whatever its template says", () => {
  const answer = asked("/unguessable/p/site.en.pages/s/1.html");
  const policy = answer === "events" ? "" : answer.headers["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
});
