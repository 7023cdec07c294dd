import type { Edition } from "../edition/edition.ts";
import type { Output } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit } from "./exit.ts";
import { remembered, type Verdict } from "./memory.ts";
import type { Saw } from "./open-pathway.ts";

/** What a run made, and what it came to. */
export interface MadePages {
  readonly code: number;
  readonly edition: Edition;
  /** The folders that it made whole, relative to --out; empty where it made other files too. */
  readonly wholes: readonly string[];
}

/** Says that the folders stand as a run left them. Nothing of what a page says is in it. */
interface Pages extends Verdict {
  /** Stands for what was asked. */
  readonly asked: string;
  readonly wholes: readonly string[];
  readonly standing: string;
}

/** The folders that a run made whole, where it made nothing else. */
export function wholesOf(outputs: readonly Output[]): readonly string[] {
  const wholes = [...new Set(outputs.map(({ whole }) => whole))];
  return wholes.every((whole) => whole !== undefined) ? wholes : [];
}

/** Which pages are asked for. */
export interface AskedPages {
  readonly context: Context;
  readonly input: Input;
  readonly root: string;
  readonly layout: string;
}

/** Options by which a page may hold what lies outside the pathway. */
const fromElsewhere = ["trust-templates", "logo"];

/**
 * Makes pages, or finds that an earlier run made them of the same files, on the same day, with the same options, and that
 * nobody touched them since. A run that had anything to tell is not remembered: it shall be told again.
 */
export async function rememberedPages(
  asked: AskedPages,
  make: (context: Context, saw?: Saw) => Promise<MadePages>,
): Promise<number> {
  const { context, input, root, layout } = asked;
  if (fromElsewhere.some((option) => input.options[option] !== undefined))
    return (await make(context)).code;
  const { writer, files, screen } = context;
  const folder = textOption(input, "out") ?? files.absolute(root, "out");
  const key = keyOf(asked);
  let code: number | undefined;
  const question = { context, input, root, name: `render-${layout}` };
  const { verdict } = await remembered<Pages>(question, {
    async all(memory) {
      const heard = hearing(context);
      const made = await make(heard.context, memory && ((path, text) => memory.saw(path, text)));
      code = made.code;
      const isSilent = made.code === exit.fine && !heard.hasTold();
      const standing = memory && isSilent ? writer.standing?.(folder, made.wholes) : undefined;
      const { as_of, pathway } = made.edition;
      const { wholes } = made;
      return { as_of, time_zone: pathway.time_zone, asked: key, wholes, standing: standing ?? "" };
    },
    holds: ({ asked: before, wholes, standing }) =>
      before === key && writer.standing?.(folder, wholes) === standing,
    mayKeep: ({ standing }) => standing !== "",
  });
  if (code !== undefined) return code;
  for (const whole of verdict.wholes)
    screen.out(`${printable(files.absolute(folder, whole, "index.html"))}  (unchanged)\n`);
  return exit.fine;
}

/** Differs where anything that was typed does, and from folder to folder. */
function keyOf({ context: { cache, files }, input, layout }: AskedPages): string {
  const options = Object.entries(input.options).filter(([, value]) => value !== undefined);
  return cache.digest(JSON.stringify([layout, files.absolute("."), options.sort()]));
}

/** The same context, which knows whether anything was told besides the names of files. */
function hearing(context: Context): { readonly context: Context; hasTold(): boolean } {
  let told = false;
  const err = (text: string) => {
    told = true;
    context.screen.err(text);
  };
  const screen = Object.create(context.screen, { err: { value: err } }) as Context["screen"];
  return { context: { ...context, screen }, hasTold: () => told };
}
