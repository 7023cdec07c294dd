import { setTimeout as sleep } from "node:timers/promises";
import { ForgeFailure } from "../ports/forge.ts";

/** A question to a host, or an order. */
export interface Call {
  readonly method: "GET" | "POST" | "PATCH" | "PUT";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** The token among them, which is never shown: not even when the host writes it back. */
  readonly secret: string;
  readonly body?: object;
}

/** How long a host is waited for, in milliseconds. */
export interface Patience {
  /** For one answer, to its last byte. */
  readonly answer: number;
  /** Before each further try, where the host says nothing of it. */
  readonly pauses: readonly number[];
  /** A host that asks for a longer pause is told to people instead. */
  readonly longestPause: number;
  progress(text: string): void;
}

/** What a host answered. */
export interface Answer {
  readonly data: unknown;
  /** Where the answer goes on; on the same host. */
  readonly next: URL | undefined;
}

/**
 * Asks a host, again where that helps: when it is busy, broken for the moment, or silent. An order to make something new is
 * given again only where the host said that it did not take it; otherwise there might be two. Redirects are not followed:
 * the token goes nowhere else.
 */
export async function ask(call: Call, patience: Patience): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const outcome = await once(call, patience);
    if (!("failure" in outcome)) return outcome;
    const pause = pauseBefore(outcome, patience.pauses[tries]);
    const mayRepeat = outcome.wasTurnedAway || call.method !== "POST";
    if (pause === undefined || !mayRepeat) throw outcome.failure;
    if (pause > patience.longestPause)
      throw new ForgeFailure("busy", { host: call.url.host, seconds: Math.ceil(pause / 1000) });
    patience.progress(`${call.url.host} is busy; asking again in ${Math.ceil(pause / 1000)} s`);
    await sleep(pause);
  }
}

/** A try that failed. */
interface Failed {
  readonly failure: ForgeFailure;
  /** Another try may succeed. */
  readonly mayPass: boolean;
  /** The host said that it did nothing. */
  readonly wasTurnedAway: boolean;
  /** How long the host asks to wait, in milliseconds. */
  readonly wait?: number | undefined;
}

function pauseBefore({ mayPass, wait }: Failed, usual: number | undefined): number | undefined {
  return mayPass && usual !== undefined ? (wait ?? usual) : undefined;
}

async function once(call: Call, { answer }: Patience): Promise<Answer | Failed> {
  const { method, url, headers, body } = call;
  try {
    const response = await fetch(url, {
      method,
      headers: body ? { ...headers, "content-type": "application/json" } : headers,
      redirect: "manual",
      signal: AbortSignal.timeout(answer),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await textOf(response, url);
    return response.ok ? read(call, response, text) : refusal(call, response, text);
  } catch (error) {
    if (error instanceof ForgeFailure) throw error;
    const isSlow = error instanceof Error && error.name === "TimeoutError";
    const facts = { host: url.host, seconds: Math.ceil(answer / 1000) };
    const failure = new ForgeFailure(isSlow ? "silent" : "unreachable", facts);
    return { failure, mayPass: true, wasTurnedAway: false };
  }
}

/** A hundred issues, each as long as GitHub takes them, have half of this. More is no answer to anything we ask. */
const longestAnswer = 64 << 20;

/** The words of an answer. One that does not end is left: it would take all memory there is. */
async function textOf({ body }: Response, { host }: URL): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > longestAnswer) throw new ForgeFailure("unreadable", { host });
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function read({ url }: Call, response: Response, text: string): Answer {
  return { data: parsed(text, url), next: nextOf(url, response.headers.get("link")) };
}

function parsed(text: string, { host }: URL): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ForgeFailure("unreadable", { host });
  }
}

/** The page after this one. Source: RFC 8288, "Web Linking". A link that leads elsewhere would take the token there. */
function nextOf(url: URL, link: string | null): URL | undefined {
  const found = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(link ?? "")?.[1];
  if (found === undefined) return undefined;
  const next = URL.canParse(found, url.href) ? new URL(found, url) : undefined;
  if (next?.origin !== url.origin) throw new ForgeFailure("moved", { host: url.host });
  return next;
}

/** What an answer means that is not the one asked for. */
function refusal({ url, secret }: Call, response: Response, text: string): Failed {
  const { status, headers } = response;
  const wait = waitOf(headers);
  const facts = {
    host: url.host,
    status,
    said: saidIn(text).replaceAll(secret, "…").slice(0, longestSaid),
  };
  // GitHub turns away who asks too often with 403. Source: docs.github.com, "Rate limits for the REST API".
  const isBusy = status === 429 || (status === 403 && wait !== undefined);
  if (isBusy)
    return { failure: new ForgeFailure("busy", facts), mayPass: true, wasTurnedAway: true, wait };
  const problem = (() => {
    if (status >= 500) return "failed";
    if (status >= 300 && status < 400) return "moved";
    if (status === 401 || status === 403) return "forbidden";
    return status === 404 || status === 410 ? "not-found" : "refused";
  })();
  const failure = new ForgeFailure(problem, facts);
  return { failure, mayPass: status >= 500, wasTurnedAway: false, wait };
}

/** How long the host asks to wait, in milliseconds. Dates are not read: a clock that is wrong would wait for years. */
function waitOf(headers: Headers): number | undefined {
  const after = headers.get("retry-after")?.trim();
  if (after !== undefined && /^\d{1,9}$/.test(after)) return Number(after) * 1000;
  if (headers.get("x-ratelimit-remaining") !== "0") return undefined;
  const reset = Number(headers.get("x-ratelimit-reset"));
  return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1000 - Date.now()) : undefined;
}

const longestSaid = 200;

/** What the host wrote of it, in one line. */
function saidIn(text: string): string {
  try {
    const { message, error } = JSON.parse(text) as { message?: unknown; error?: unknown };
    const said = message ?? error ?? "";
    const line = typeof said === "string" ? said : JSON.stringify(said);
    return line.replace(/\s+/g, " ");
  } catch {
    return "";
  }
}
