import { type ForgeName, forgeNames } from "../ports/forge.ts";
import { type Input, type OptionSpec, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** What `stale` can be told of the one issue that it keeps. */
export const issueOptions: readonly OptionSpec[] = [
  {
    flags: "--issue <forge>",
    description:
      "keep one issue that says what must be confirmed again; for continuous integration",
    choices: forgeNames,
  },
  {
    flags: "--token-variable <name>",
    description: "with --issue: the environment variable that holds the token",
  },
  { flags: "--dry-run", description: "with --issue: only print what the issue would say" },
];

/**
 * The forge that was asked for; `undefined` where no issue was. Ends the command where options do not fit together: one of
 * `narrowing` would leave entries out, and the issue tells of the whole pathway.
 */
export function issueOption(input: Input, narrowing: readonly string[]): ForgeName | undefined {
  const name = forgeNames.find((each) => each === textOption(input, "issue"));
  const lonely = ["token-variable", "dry-run"].find((each) => input.options[each]);
  if (name === undefined && lonely)
    throw new Stop(exit.usage, { key: "stop.without_issue", facts: { option: `--${lonely}` } });
  if (name === undefined) return undefined;
  const narrow = narrowing.find((each) => textOption(input, each) !== undefined);
  if (narrow)
    throw new Stop(exit.usage, { key: "stop.narrow_issue", facts: { option: `--${narrow}` } });
  return name;
}
