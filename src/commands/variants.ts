import type { Edition } from "../edition/edition.ts";
import {
  isChosen,
  type Part,
  type PartKey,
  partChoices,
  partKeys,
  partOf,
  titled,
} from "../edition/part.ts";
import { printable } from "../reporters/printable.ts";
import { type Input, type OptionSpec, textOption } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";
import { exit, Stop } from "./exit.ts";

/** Options that every layout shares: what of a pathway a document holds, and how it looks. */
export const variantOptions = [
  {
    flags: "--select <what>",
    description:
      "only some services, such as sector=health,area=bahri; keys: sector, area, language, organization",
    repeats: true,
  },
  { flags: "--second <code>", description: "a second language beside the first, on A4" },
  { flags: "--title <words>", description: "another title than the pathway's" },
  { flags: "--logo <file>", description: "the owner's picture for the cover (PNG or JPEG)" },
  {
    flags: "--split <by>",
    description:
      "a folder with a file for each area, where one file would be too large for a phone",
    choices: ["area"],
  },
  { flags: "--large-print", description: "larger letters, for eyes that see less" },
] as const satisfies readonly OptionSpec[];

/** The edition as it was narrowed and named by options. Throws `Stop` where nothing would be left. */
export function variantOf(edition: Edition, input: Input, language: string): Edition {
  const what = textOption(input, "select");
  const narrowed = what === undefined ? edition : selected(edition, what);
  const title = textOption(input, "title");
  return title === undefined ? narrowed : titled(narrowed, checkedTitle(title), language);
}

function selected(edition: Edition, what: string): Edition {
  const part = partFrom(what, partChoices(edition));
  const narrowed = partOf(edition, part);
  const held = [...narrowed.listed, ...narrowed.unlisted];
  if (held.some((service) => isChosen(service, part, edition))) return narrowed;
  throw new Stop(
    exit.usage,
    `No service fits --select ${printable(what)}, so nothing was written. Leave out one of its parts.`,
  );
}

function partFrom(what: string, choices: Part): Part {
  const part: Record<PartKey, string[]> = { sector: [], area: [], language: [], organization: [] };
  for (const each of what.split(",")) {
    const [key = "", value = ""] = each.split("=", 2).map((side) => side.trim());
    if (!isKey(key))
      throw new Stop(
        exit.usage,
        `--select "${printable(each)}" does not say by what. Write sector=, area=, language= or organization= and a value, such as sector=health.`,
      );
    if (!choices[key].includes(value)) throw unknownValue(key, value, choices[key]);
    part[key].push(value);
  }
  return part;
}

const isKey = (key: string): key is PartKey => partKeys.some((each) => each === key);

/** Values that are named where one is not known. */
const mostNamed = 30;

function unknownValue(key: PartKey, value: string, known: readonly string[]): Stop {
  if (known.length === 0)
    return new Stop(
      exit.usage,
      `No service here says its ${key}, so --select cannot choose by it.`,
    );
  const named = known.slice(0, mostNamed).join(", ");
  const more = known.length > mostNamed ? ` and ${known.length - mostNamed} more` : "";
  const meant = didYouMean(value, known);
  return new Stop(
    exit.usage,
    `No service here has ${key} "${printable(value)}".${meant || ` Choose from: ${named}${more}.`}`,
  );
}

/** Signs of a title that fit on a cover. */
const longestTitle = 120;

function checkedTitle(title: string): string {
  const words = title.trim();
  const isWritten = words !== "" && !/[\p{Cc}\u2028\u2029]/u.test(words);
  if (isWritten && words.length <= longestTitle) return words;
  throw new Stop(
    exit.usage,
    `--title takes one line of 1 to ${longestTitle} signs${isWritten ? `, and this has ${words.length}` : ""}.`,
  );
}
