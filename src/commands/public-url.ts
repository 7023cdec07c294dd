import type { Edition } from "../edition/edition.ts";
import { printable } from "../reporters/printable.ts";
import { type Input, type OptionSpec, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

export const publicUrlOption = {
  flags: "--public-url <address>",
  description: "where everybody will read the site: adds a map and data for search engines",
} as const satisfies OptionSpec;

/** Where a site will stand, without a slash at the end. Search engines are told of what everybody may read only. */
export function publicUrlOf(input: Input, { audience }: Edition): { readonly publicUrl?: string } {
  const written = textOption(input, "public-url");
  if (written === undefined) return {};
  if (audience !== "public")
    throw new Stop(
      exit.usage,
      "--public-url is for what everybody may read. Leave it out, or leave out --audience.",
    );
  if (!/^https?:\/\/[a-z\d.-]+(?::\d+)?(?:\/[\w.~%-]+)*\/?$/i.test(written))
    throw new Stop(
      exit.usage,
      `--public-url ${printable(written)} is no address of a folder. Write it whole, such as https://help.example.org/list.`,
    );
  return { publicUrl: written.replace(/\/$/, "") };
}
