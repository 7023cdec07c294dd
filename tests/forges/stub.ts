import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ForgeName } from "../../src/ports/forge.ts";

/** An issue as the stub keeps it. */
export interface KeptIssue {
  number: number;
  title: string;
  body: string;
  open: boolean;
  /** A stranger's account, or the program's own. */
  by: "us" | "stranger";
  isPullRequest?: boolean;
}

/** What came in. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An answer in the place of the right one; "never" answers nothing at all. */
export type Mishap =
  | "never"
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

/** A forge on this machine that does what the real one does with issues, or what a test wants. */
export interface Stub {
  readonly name: ForgeName;
  /** As a runner's variables give it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly issues: KeptIssue[];
  readonly received: Received[];
  /** Calls that change something. */
  writes(): readonly Received[];
  /** The next answers. */
  readonly mishaps: Mishap[];
  pageSize: number;
  close(): Promise<void>;
}

/** The secret that must never be seen anywhere but in its header. */
export const token = "glpat-canary-7Fq2";

/** Starts a stub on a free port of the loopback. */
export async function startStub(name: ForgeName): Promise<Stub> {
  const server = createServer((request, response) => void serve(stub, request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const top = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stub: Stub = {
    name,
    environment:
      name === "github"
        ? { GITHUB_API_URL: top, GITHUB_REPOSITORY: "desk/pathway", GITHUB_TOKEN: token }
        : { CI_API_V4_URL: `${top}/api/v4`, CI_PROJECT_ID: "42", GITLAB_TOKEN: token },
    issues: [],
    received: [],
    writes: () => stub.received.filter(({ method }) => method !== "GET"),
    mishaps: [],
    pageSize: 100,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return stub;
}

async function serve(stub: Stub, request: IncomingMessage, response: ServerResponse) {
  let text = "";
  for await (const part of request) text += String(part);
  const { method = "", url = "", headers } = request;
  const body = text === "" ? {} : (JSON.parse(text) as Received["body"]);
  const sent = headers.authorization?.replace("Bearer ", "") ?? headers["private-token"];
  stub.received.push({ method, path: url, token: sent?.toString(), body });
  const mishap = stub.mishaps.shift();
  if (mishap === "never") return;
  if (mishap) {
    response.writeHead(mishap.status, mishap.headers).end(mishap.body ?? "{}");
    return;
  }
  const {
    status = 200,
    data,
    next,
  } = answer(stub, { method, url: new URL(url, "http://x"), body });
  const link = next ? { link: `<${next}>; rel="next", <${url}>; rel="last"` } : {};
  response.writeHead(status, { "content-type": "application/json", ...link });
  response.end(JSON.stringify(data));
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: Received["body"];
}

interface Answered {
  readonly status?: number;
  readonly data: unknown;
  readonly next?: string | undefined;
}

const places: Readonly<Record<ForgeName, RegExp>> = {
  github: /^\/repos\/desk\/pathway\/issues(?:\/(\d+))?$/,
  gitlab: /^\/api\/v4\/projects\/42\/issues(?:\/(\d+))?$/,
};

function answer(stub: Stub, { method, url, body }: Asked): Answered {
  if (stub.name === "gitlab" && url.pathname === "/api/v4/user") return { data: { id: 7 } };
  const place = places[stub.name].exec(url.pathname);
  if (!place) return { status: 404, data: { message: "Not Found" } };
  if (method === "GET") return page(stub, url);
  const kept = stub.issues.find(({ number }) => number === Number(place[1]));
  if (method === "POST" && place[1] === undefined) return { status: 201, data: made(stub, body) };
  const isChange = method === (stub.name === "github" ? "PATCH" : "PUT");
  if (!kept || !isChange) return { status: 404, data: { message: "Not Found" } };
  change(kept, body);
  return { data: shown(stub, kept) };
}

function page(stub: Stub, url: URL): Answered {
  const size = Math.min(stub.pageSize, Number(url.searchParams.get("per_page") ?? 20));
  const number = Number(url.searchParams.get("page") ?? 1);
  const part = stub.issues.slice((number - 1) * size, number * size);
  const after = new URL(url);
  after.searchParams.set("page", String(number + 1));
  const isLast = number * size >= stub.issues.length;
  return {
    data: part.map((each) => shown(stub, each)),
    next: isLast ? undefined : after.pathname + after.search,
  };
}

function made(stub: Stub, body: Received["body"]): object {
  const issue: KeptIssue = {
    number: stub.issues.length + 1,
    title: "",
    body: "",
    open: true,
    by: "us",
  };
  stub.issues.push(issue);
  change(issue, body);
  return shown(stub, issue);
}

function change(issue: KeptIssue, body: Received["body"]): void {
  const text = body["body"] ?? body["description"];
  if (typeof body["title"] === "string") issue.title = body["title"];
  // Both hosts give a text back with line ends of their own.
  if (typeof text === "string") issue.body = text.replaceAll("\n", "\r\n");
  const state = body["state"] ?? body["state_event"];
  if (state !== undefined) issue.open = state === "open" || state === "reopen";
}

function shown({ name }: Stub, issue: KeptIssue): object {
  const { number, title, body, open, by } = issue;
  const url = `https://forge.example/desk/pathway/issues/${number}`;
  if (name === "gitlab")
    return {
      ...{ id: 1000 + number, iid: number, title, description: body, web_url: url },
      ...{ state: open ? "opened" : "closed", author: { id: by === "us" ? 7 : 8, username: by } },
    };
  return {
    ...{ id: 1000 + number, number, title, body, html_url: url, state: open ? "open" : "closed" },
    user: { login: by, type: by === "us" ? "Bot" : "User" },
    author_association: "NONE",
    ...(issue.isPullRequest ? { pull_request: {} } : {}),
  };
}
