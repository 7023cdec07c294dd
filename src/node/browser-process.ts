import { type ChildProcess, spawn } from "node:child_process";
import { Readable, Writable } from "node:stream";
import type { ConnectionTransport } from "puppeteer-core";

/** A browser we started ourselves: the driver would crash our process when a program cannot be run, and hide what it says. */
export interface BrowserProcess {
  readonly transport: ConnectionTransport;
  /** Resolves, never rejects, when the process has ended: with the last of what it wrote, or why it could not be run. */
  readonly ended: Promise<string>;
  kill(): void;
}

/** Starts a browser that talks over two pipes (3 in, 4 out), in its own process group so that all of it can be ended. */
export function startBrowser(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): BrowserProcess {
  const child = spawn(path, [...args, "--remote-debugging-pipe"], {
    env,
    detached: process.platform !== "win32",
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (part: Buffer) => {
    said = (said + part.toString("utf8")).slice(0, 20_000);
  });
  const ended = new Promise<string>((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", () => resolve(said));
  });
  return { transport: pipeTransport(child), ended, kill: () => killGroup(child) };
}

/** Messages are JSON texts ended by a zero byte. */
function pipeTransport(child: ChildProcess): ConnectionTransport {
  const toBrowser = child.stdio[3] instanceof Writable ? child.stdio[3] : undefined;
  const fromBrowser = child.stdio[4] instanceof Readable ? child.stdio[4] : undefined;
  let parts: Buffer[] = [];
  const transport: ConnectionTransport = {
    send: (message) => {
      toBrowser?.write(`${message}\0`);
    },
    close: () => undefined,
  };
  toBrowser?.on("error", () => undefined);
  fromBrowser?.on("error", () => undefined);
  fromBrowser?.on("close", () => transport.onclose?.());
  fromBrowser?.on("data", (data: Buffer) => {
    let from = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, from)) {
      const message = Buffer.concat([...parts, data.subarray(from, end)]).toString("utf8");
      parts = [];
      from = end + 1;
      if (isMessage(message)) setImmediate(() => transport.onmessage?.(message));
      else killGroup(child);
    }
    parts.push(data.subarray(from));
  });
  return transport;
}

/** The driver would end our process over anything else. */
function isMessage(text: string): boolean {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null && !Array.isArray(message);
  } catch {
    return false;
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
