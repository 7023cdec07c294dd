import { PrintFailure, type PrintProblem } from "../ports/printer.ts";

interface Sign {
  readonly sign: RegExp;
  readonly reason: PrintProblem;
  readonly message: string;
  readonly remedies: readonly string[];
}

const signs: readonly Sign[] = [
  {
    sign: /Running as root without --no-sandbox/,
    reason: "root-needs-no-sandbox",
    message: "The browser refuses to run as root with its sandbox.",
    remedies: ["run pathway as an ordinary user", "add --browser-no-sandbox"],
  },
  {
    sign: /No usable sandbox|setuid sandbox|Failed to move to new namespace|zygote_host_impl/i,
    reason: "no-sandbox",
    message: "This system gives the browser no sandbox.",
    remedies: ["add --browser-no-sandbox if you trust what is printed"],
  },
  {
    sign: /error while loading shared libraries|GLIBC_|GLIBCXX_/,
    reason: "libraries-missing",
    message: "The browser lacks a library of this system.",
    remedies: ["sudo apt-get install chromium", "name another browser with --browser"],
  },
  {
    sign: /EACCES|ENOEXEC|ENOENT/,
    reason: "not-runnable",
    message: "The browser cannot be run.",
    remedies: ["name a browser that can be started with --browser"],
  },
];

const unknownSign: Omit<Sign, "sign"> = {
  reason: "did-not-start",
  message: "The browser did not start.",
  remedies: ["name another browser with --browser"],
};

/** Judges what a browser wrote before it stopped. */
export function startFailure(path: string, output: string): PrintFailure {
  const found = signs.find(({ sign }) => sign.test(output));
  const line = output.split("\n").find((text) => (found?.sign ?? /\S/).test(text)) ?? "";
  const said = line.replace(/^\[[^\]]*\]\s*/, "").slice(0, 300);
  const { reason, message, remedies } = found ?? unknownSign;
  return new PrintFailure(reason, `${message} (${path}${said ? `: ${said}` : ""})`, { remedies });
}

/** A browser that runs and never answers. */
export function startedTooSlowly(path: string, milliseconds: number): PrintFailure {
  return new PrintFailure(
    "timed-out",
    `The browser was started and said nothing for ${Math.round(milliseconds / 1000)} seconds, so it was ended. (${path})`,
    {
      remedies: ["try again when the machine is less busy", "name another browser with --browser"],
    },
  );
}
