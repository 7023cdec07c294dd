import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { PreviewFile } from "../ports/preview.ts";

/** What is asked of the preview. */
export interface Question {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Where the preview stands, and what it has. */
export interface Standing {
  /** "127.0.0.1:40123" */
  readonly host: string;
  /** What nobody guesses: the first part of every path. */
  readonly token: string;
  readonly frame: string;
  readonly files: readonly PreviewFile[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  xml: "application/xml; charset=utf-8",
};

/** Nothing is kept by the browser, told to other sites, or read by their pages. */
const always = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
};

/** Templates of the pathway's own could leave out the policy of ours: even then a document asks no other place for anything. */
const documentPolicy =
  "default-src 'none'; img-src data:; font-src data:; style-src 'self' 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/**
 * Answers a question; "events" where the asker waits for news. A page of another site that has its own name point to this
 * machine (DNS rebinding) asks for that name as host, and gets nothing; whoever does not know the token gets nothing either.
 */
export function answerTo(question: Question, standing: Standing): Answer | "events" {
  const { host, token, frame, files } = standing;
  if (question.headers.host !== host) return refusal(403);
  const { origin, "sec-fetch-site": from = "none" } = question.headers;
  if (origin !== undefined && origin !== `http://${host}`) return refusal(403);
  if (from !== "none" && from !== "same-origin") return refusal(403);
  if (question.method !== "GET") return refusal(405);
  const [, first = "", ...rest] = (question.url ?? "").split(/[?#]/, 1)[0]?.split("/") ?? [];
  if (!isSame(first, token)) return refusal(404);
  const path = rest.join("/");
  if (path === "events") return "events";
  if (path === "")
    return { status: 200, headers: headersOf("html", "frame-ancestors 'none'"), body: frame };
  const file = files.find((each) => `p/${each.path}` === decoded(path));
  if (!file) return refusal(404);
  const ending = file.path.slice(file.path.lastIndexOf(".") + 1);
  return { status: 200, headers: headersOf(ending, documentPolicy), body: file.content };
}

/** The head of an answer that goes on. */
export const eventHeaders: Readonly<Record<string, string>> = {
  ...always,
  "content-type": "text/event-stream",
};

function headersOf(ending: string, policy: string): Readonly<Record<string, string>> {
  const type = types[ending] ?? "text/plain; charset=utf-8";
  return { ...always, "content-type": type, "content-security-policy": policy };
}

function refusal(status: number): Answer {
  return { status, headers: { ...always, "content-type": "text/plain" }, body: "" };
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
