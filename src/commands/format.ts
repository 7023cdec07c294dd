import { fix as words } from "../languages/en-fix.ts";
import { speak } from "../languages/speech.ts";
import type { FileChange } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import type { Command, Context, Input } from "./command.ts";
import { exit } from "./exit.ts";
import { eachPathway, findPathways } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";
import { carryOut, mayName, planOptions, unnamed } from "./planned-change.ts";
import { surroundingsOf } from "./surroundings.ts";

export const command: Command = {
  arguments: "[file...]",
  options: [
    shared.pathway,
    shared.asOf,
    shared.json,
    { flags: "--check", description: "change nothing; name the files that are not in order" },
    ...planOptions,
  ],
  examples: [
    "pathway format",
    "pathway format services/nile-clinic.yaml --diff",
    "pathway format --check",
  ],
  async run(context, input) {
    const { pathwaysOf } = await import("./chosen-files.ts");
    const roots = pathwaysOf(context, input, findPathways(context, input));
    return eachPathway(context, input, { roots, named: "err" }, (root) =>
      formatOne(context, input, root),
    );
  },
};

/** What formatting the files of a pathway came to. */
interface Plan {
  readonly changes: readonly FileChange[];
  /** Files that stay as they are although they may not be in order. */
  readonly unread: readonly string[];
  readonly kept: readonly string[];
}

async function formatOne(context: Context, input: Input, root: string): Promise<number> {
  const { screen, messages } = context;
  const plan = await planOf(context, input, root);
  const isCheck = input.options["check"] === true;
  const isDry = isCheck || input.options["dry-run"] === true;
  const may = mayName(context, input);
  const named = (paths: readonly string[]) => paths.filter(may).map(printable);
  if (formatOption(input) === "json") return tellPrograms(context, input, { root, plan, isDry });
  const checked = isCheck ? plan.changes.map(({ file }) => file) : [];
  if (isCheck)
    screen.out(
      named(checked)
        .map((file) => `${file}\n`)
        .join(""),
    );
  else await carryOut(context, input, { root, changes: plan.changes });
  const { say } = await speak(words, messages);
  const [unread, kept] = [named(plan.unread), named(plan.kept)];
  const hidden = [...checked, ...plan.unread, ...plan.kept].filter((path) => !may(path));
  const count = plan.changes.length;
  const said = [
    ...unread.map((file) => `${say("format.unread", { file })}  pathway validate ${file}`),
    ...kept.map((file) => say("format.kept", { file })),
    ...(await unnamed(context, hidden.length)),
    count === 0 ? say("format.none") : say(isDry ? "format.would" : "format.done", { count }),
  ];
  screen.err(`${said.join("\n")}\n`);
  return exitOf(plan, input);
}

interface Told {
  readonly root: string;
  readonly plan: Plan;
  readonly isDry: boolean;
}

async function tellPrograms(
  context: Context,
  input: Input,
  { root, plan, isDry }: Told,
): Promise<number> {
  const { formatJson } = await import("../reporters/mended-json.ts");
  const { pathway } = await surroundingsOf(context, root);
  const { changes, unread, kept } = plan;
  if (!isDry)
    await carryOut(
      context,
      { ...input, options: { ...input.options, diff: false } },
      { root, changes },
    );
  const may = mayName(context, input);
  const changed = changes.map(({ file }) => file);
  const all = [...changed, ...unread, ...kept];
  const hidden = all.filter((file) => !may(file)).length;
  const files = {
    changed: changed.filter(may),
    unread: unread.filter(may),
    kept: kept.filter(may),
  };
  const as_of = asOf(context, input, pathway);
  const opening = { version: context.version, as_of, pathway: root, isDry };
  context.screen.out(formatJson(files, { ...opening, hidden }));
  return exitOf(plan, input);
}

function exitOf({ unread, changes }: Plan, input: Input): number {
  const isOpen = unread.length > 0 || (input.options["check"] === true && changes.length > 0);
  return isOpen ? exit.findings : exit.fine;
}

async function planOf(context: Context, input: Input, root: string): Promise<Plan> {
  const { files, screen } = context;
  const { namedFiles } = await import("./chosen-files.ts");
  const { sortFiles } = await import("../catalogue/sort-files.ts");
  const { formatText } = await import("../schema/format-text.ts");
  const named = namedFiles(context, input, root) ?? (() => true);
  const sources = sortFiles(files.list(root)).filter(
    ({ source, isOurs, refusal }) => isOurs && !refusal && named(source.path),
  );
  const changes: FileChange[] = [];
  const unread: string[] = [];
  const kept: string[] = [];
  for (const [index, { source }] of sources.entries()) {
    if (sources.length > 500 && index % 250 === 0)
      screen.progress(`Reading ${index} of ${sources.length} files`);
    const { path: file, kind } = source;
    const read = files.read(files.absolute(root, file));
    const before = "text" in read ? read.text : undefined;
    const formatted = before === undefined ? undefined : formatText(kind, before);
    if (formatted === undefined) unread.push(file);
    else if ("text" in formatted) {
      if (formatted.text !== before) changes.push({ file, before, after: formatted.text });
    } else (formatted.problem === "kept" ? kept : unread).push(file);
  }
  return { changes, unread, kept };
}
