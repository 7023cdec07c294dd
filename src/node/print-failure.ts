import type { Browser } from "puppeteer-core";
import { PrintFailure, type PrintProblem } from "../ports/printer.ts";

type WhilePrinting = Extract<
  PrintProblem,
  | "timed-out"
  | "browser-died"
  | "blank"
  | "font-failed"
  | "picture-failed"
  | "fallback-font"
  | "asked-for-network"
  | "failed"
>;

const sentences: Readonly<Record<WhilePrinting, string>> = {
  "timed-out": "The browser did not finish the pages in time.",
  "browser-died": "The browser stopped while printing.",
  blank: "The browser drew no text: it has no font.",
  "font-failed": "A font of the document could not be loaded:",
  "picture-failed": "The picture of --logo is broken: no browser can draw it. Save it anew.",
  "fallback-font": "Some letters are in none of the fonts that come with the program:",
  "asked-for-network": "The document asked for something from elsewhere:",
  failed: "The browser could not print the document.",
};

/** What went wrong in a browser that had started, in a sentence. */
export function printFailure(reason: WhilePrinting, detail = "", cause?: unknown): PrintFailure {
  return new PrintFailure(reason, `${sentences[reason]} ${detail}`.trim(), { cause });
}

/** Does work in the browser for so long. A late browser is killed with all its children: nothing it could still do is wanted. */
export async function within<Value>(
  milliseconds: number,
  { browser, kill }: { readonly browser: Browser; readonly kill: () => void },
  work: () => Promise<Value>,
): Promise<Value> {
  if (!browser.connected) throw printFailure("browser-died");
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      kill();
      reject(printFailure("timed-out", `(${milliseconds / 1000} s)`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    throw asPrintFailure(error, browser);
  } finally {
    clearTimeout(timer);
  }
}

function asPrintFailure(error: unknown, browser: Browser): PrintFailure {
  if (error instanceof PrintFailure) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "TimeoutError") return printFailure("timed-out", "", error);
  const gone = name === "TargetCloseError" || /crashed|detached/i.test(String(error));
  if (!browser.connected || gone) return printFailure("browser-died", "", error);
  return printFailure("failed", error instanceof Error ? error.message : "", error);
}
