import { writeSync } from "node:fs";
import type { Screen } from "../ports/screen.ts";

/** Writes to the terminal, or to whatever stands in its place. A reader who leaves early (`| head`) is no error. */
export function nodeScreen(color: string | undefined): Screen {
  let line = 0;
  const clear = () => {
    if (line > 0) writeAll(2, `\r${" ".repeat(line)}\r`);
    line = 0;
  };
  return {
    out: (text) => {
      clear();
      writeAll(1, text);
    },
    err: (text) => {
      clear();
      writeAll(2, text);
    },
    progress: (text) => {
      if (!process.stderr.isTTY || process.env["CI"]) return;
      clear();
      writeAll(2, text);
      line = text.length;
    },
    // Asked when needed: the streams behind these take longer to load than a small pathway to check.
    get isTerminal() {
      return process.stdout.isTTY === true && !process.env["CI"];
    },
    get color() {
      return wantsColor(color);
    },
    get width() {
      return process.stdout.columns ?? 80;
    },
  };
}

/** --color > NO_COLOR > FORCE_COLOR > terminal. */
export function wantsColor(option: string | undefined): boolean {
  if (option !== undefined && option !== "auto") return option === "always";
  if (process.env["NO_COLOR"]) return false;
  const forced = process.env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return process.stdout.isTTY === true;
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}
