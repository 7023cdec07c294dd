import type { Check, Surroundings } from "../doctor/check.ts";
import { printing } from "../doctor/printing.ts";
import { machineChecks, pathwayChecks } from "../doctor/registry.ts";
import { type CheckLine, doctorJson, doctorText } from "../reporters/doctor.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { editorFiles, schemaFolder, shippedSchemas } from "./editor-files.ts";
import { exit, Stop } from "./exit.ts";
import { findPathways } from "./open-pathway.ts";
import { shared } from "./options.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.json,
    { flags: "--browser <program>", description: "look at this Chromium, Chrome or Edge" },
    {
      flags: "--browser-no-sandbox",
      description: "with --print: let the browser run without its sandbox",
    },
    {
      flags: "--print",
      description: "also print a page in every language and look at it; takes some seconds",
    },
    {
      flags: "--refresh-schemas",
      description: "write the schemas for editors as this version has them, then look",
    },
  ],
  examples: ["pathway doctor", "pathway doctor --print", "pathway doctor --refresh-schemas"],
  async run(context, input) {
    const { screen, version } = context;
    const schemas = schemaCopies(context);
    const roots = pathwaysHere(context, input);
    if (input.options["refresh-schemas"] === true) refresh(context, roots, schemas);
    const seen = surroundings(context, input);
    const groups = [
      {
        pathway: undefined as string | undefined,
        checks: await looked(await checksOf(context, input), seen),
      },
    ];
    for (const root of roots)
      groups.push({
        pathway: root,
        checks: await looked(pathwayChecks, { ...seen, root, schemas }),
      });
    const report = { version, groups };
    if (roots.length === 0)
      screen.err("There is no pathway here; only the machine was looked at.\n");
    screen.out(input.options["json"] === true ? doctorJson(report) : doctorText(report, screen));
    return codeOf(groups.flatMap(({ checks }) => checks));
  },
};

/** Those of every machine, and printing where somebody has the patience. */
async function checksOf(context: Context, input: Input): Promise<readonly Check<Surroundings>[]> {
  if (input.options["print"] !== true) return machineChecks;
  const { trialDocument } = await import("../render/trial.ts");
  const page = trialDocument(context.clock.today("UTC"));
  return [...machineChecks, printing(page, input.options["browser-no-sandbox"] === true)];
}

function surroundings(context: Context, input: Input): Surroundings {
  const { machine, files, git, printer, screen } = context;
  const browser = textOption(input, "browser");
  return {
    machine,
    files,
    git,
    printer,
    ...(browser === undefined ? {} : { browser }),
    progress: (text) => screen.progress(`${text} …`),
  };
}

async function looked<Seen extends Surroundings>(
  checks: readonly Check<Seen>[],
  seen: Seen,
): Promise<readonly CheckLine[]> {
  const lines: CheckLine[] = [];
  for (const { id, title, look } of checks) {
    const { state, message, remedies = [] } = await look(seen);
    lines.push({ id, title, state, message, remedies });
  }
  return lines;
}

/** The machine can be looked at from anywhere; only a folder that was named must hold a pathway. */
function pathwaysHere(context: Context, input: Input): readonly string[] {
  if (textOption(input, "pathway") !== undefined) return findPathways(context, input);
  try {
    return findPathways(context, input);
  } catch (error) {
    if (error instanceof Stop) return [];
    throw error;
  }
}

function schemaCopies({ files }: Context): ReadonlyMap<string, string> {
  const written = editorFiles(shippedSchemas(files));
  return new Map(
    written.flatMap(({ path, content }) =>
      path.startsWith(`${schemaFolder}/`) ? [[path, String(content)] as const] : [],
    ),
  );
}

function refresh(
  { files, writer, screen }: Context,
  roots: readonly string[],
  schemas: ReadonlyMap<string, string>,
): void {
  for (const root of roots) {
    const changes = [...schemas].flatMap(([file, after]) => {
      const read = files.read(files.absolute(root, file));
      const before = "text" in read ? read.text : undefined;
      return before === after ? [] : [{ file, before, after }];
    });
    writer.change(root, changes);
    screen.err(
      `${changes.length} schemas were written in ${files.absolute(root, schemaFolder)}.\n`,
    );
  }
}

/** What cannot be told counts more than what must be mended: the answer is not complete. */
function codeOf(checks: readonly CheckLine[]): number {
  if (checks.some(({ state }) => state === "untold")) return exit.unable;
  return checks.some(({ state }) => state === "mend") ? exit.findings : exit.fine;
}
