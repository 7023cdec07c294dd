import { type AskedAhead, askAhead } from "../node/asked-ahead.ts";
import { compiledCode, type Program } from "../node/compiled-code.ts";
import type { main as Main } from "./main.ts";

/** What the built program knows of itself. */
export interface Built {
  readonly version: string;
  readonly fingerprint: string;
  /** What Git was asked meanwhile. */
  readonly asked?: AskedAhead | undefined;
}

/** Runs the joined program, with code that an earlier run compiled where that may be had; gives the exit code. */
export async function start(program: Program, version: string): Promise<number> {
  const words = process.argv.slice(2);
  const asked = askAhead(words);
  const code = compiledCode(program);
  const joined = code ? code.load("main.js") : program.require(`${program.folder}/main.js`);
  const { main } = joined as { readonly main: typeof Main };
  const exit = await main(words, { version, fingerprint: program.fingerprint, asked });
  await code?.keep();
  return exit;
}
