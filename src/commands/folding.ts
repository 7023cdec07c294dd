import type { PaperChoice } from "../render/layout.ts";
import { type Input, type OptionSpec, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** Options of what is folded. */
export const foldingOptions = [
  {
    flags: "--impose <paper>",
    description: "sheets to print on both sides and fold too, two pages on each side",
    choices: ["a4"],
  },
  {
    flags: "--signature <pages>",
    description: "with --impose: pages that are folded together, such as 16; all when absent",
  },
] as const satisfies readonly OptionSpec[];

/** The sheets asked for; nothing when none are. */
export function foldingOf(input: Input): Pick<PaperChoice, "folding"> {
  const written = textOption(input, "signature");
  if (textOption(input, "impose") === undefined) {
    if (written === undefined) return {};
    throw new Stop(exit.usage, "--signature needs --impose a4.");
  }
  const wide = ["large-print", "second"].find((option) => input.options[option] !== undefined);
  if (wide)
    throw new Stop(
      exit.usage,
      `--impose a4 folds pages of A5, and --${wide} makes pages of A4. Leave out one of them.`,
    );
  return { folding: written === undefined ? {} : { signature: signature(written) } };
}

/** More pages than this do not fold. */
const thickest = 64;

function signature(written: string): number {
  const pages = Number(written);
  if (Number.isInteger(pages) && pages % 4 === 0 && pages >= 4 && pages <= thickest) return pages;
  throw new Stop(
    exit.usage,
    `--signature "${written}" must be 4, 8, 12, 16 … up to ${thickest}: a sheet that is folded has four pages.`,
  );
}
