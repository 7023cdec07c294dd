import type { Check, Surroundings } from "../doctor/check.ts";
import { printing } from "../doctor/printing.ts";
import { machineChecks, pathwayChecks } from "../doctor/registry.ts";
import { type DoctorKey, doctor } from "../languages/en-doctor.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { type CheckLine, doctorJson, doctorText } from "../reporters/doctor.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { editorFiles, schemaFolder, shippedSchemas } from "./editor-files.ts";
import { exit, Stop } from "./exit.ts";
import { findPathways } from "./open-pathway.ts";
import { shared } from "./options.ts";
import { carryOut, planOptions } from "./planned-change.ts";
import { forGit, tellGit } from "./tell-git.ts";

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
    {
      flags: "--fix",
      description:
        "tell Git here how two edits of one entry are put together, and to look at commits",
    },
    ...planOptions,
  ],
  examples: ["pathway doctor", "pathway doctor --print", "pathway doctor --fix"],
  async run(context, input) {
    const { screen, version } = context;
    const isJson = input.options["json"] === true;
    const messages = isJson ? "en" : context.messages;
    const speech = await speak(doctor, messages);
    const schemas = schemaCopies(context);
    const roots = pathwaysHere(context, input);
    if (input.options["refresh-schemas"] === true)
      for (const root of roots) await refresh(context, input, { root, schemas, speech });
    if (input.options["fix"] === true)
      for (const root of roots) await tellGit(context, input, root);
    const seen = surroundings({ ...context, messages }, input);
    const machine = await looked(await checksOf(context, input), seen);
    const groups = [{ pathway: undefined as string | undefined, checks: machine }];
    for (const root of roots) {
      const checks = await looked(pathwayChecks, {
        ...seen,
        root,
        schemas,
        forGit: forGit(context),
      });
      groups.push({ pathway: root, checks });
    }
    const report = { version, groups };
    if (roots.length === 0) screen.err(`${speech.say("none.here")}\n`);
    screen.out(isJson ? doctorJson(report) : doctorText(report, screen, speech));
    return codeOf(groups.flatMap(({ checks }) => checks));
  },
};

/** Those of every machine, and printing where somebody has the patience. */
async function checksOf(context: Context, input: Input): Promise<readonly Check<Surroundings>[]> {
  if (input.options["print"] !== true) return machineChecks;
  const { trialDocument } = await import("../render/trial.ts");
  const page = await trialDocument(context.clock.today("UTC"));
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
    untranslated: () => untranslated(context),
    progress: (text) => screen.progress(`${text} …`),
  };
}

/** Rules are many, and loaded only for whom they are translated. */
async function untranslated({ messages }: Context): Promise<{ count: number; of: number }> {
  if (messages === "en") return { count: 0, of: 0 };
  const { toldRules } = await import("../rules/told-rules.ts");
  const { missingRules } = await import("../languages/rule-words.ts");
  return { count: (await missingRules(messages, toldRules)).length, of: toldRules.length };
}

async function looked<Seen extends Surroundings>(
  checks: readonly Check<Seen>[],
  seen: Seen,
): Promise<readonly CheckLine[]> {
  const lines: CheckLine[] = [];
  for (const check of checks) {
    const { state, say, facts = {}, remedies = [] } = await check.look(seen);
    lines.push({ id: check.id, title: `title.${check.id}`, state, say, facts, remedies });
  }
  return lines;
}

/** The machine can be looked at from anywhere; where something is named or written, there must be a pathway. */
function pathwaysHere(context: Context, input: Input): readonly string[] {
  const isNeeded =
    textOption(input, "pathway") !== undefined ||
    input.options["refresh-schemas"] === true ||
    input.options["fix"] === true;
  try {
    return findPathways(context, input);
  } catch (error) {
    if (error instanceof Stop && !isNeeded) return [];
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

interface Refreshing {
  readonly root: string;
  readonly schemas: ReadonlyMap<string, string>;
  readonly speech: Speech<DoctorKey>;
}

async function refresh(
  context: Context,
  input: Input,
  { root, schemas, speech }: Refreshing,
): Promise<void> {
  const { files, screen } = context;
  const changes = [...schemas].map(([file, after]) => {
    const read = files.read(files.absolute(root, file));
    return { file, before: "text" in read ? read.text : undefined, after };
  });
  // The answer is what is found; what changes is said beside it.
  const beside = { ...context, screen: { ...screen, out: screen.err } };
  const { length: count } = await carryOut(beside, input, { root, changes });
  if (input.options["dry-run"] !== true)
    screen.err(`${speech.say("schemas.written", { count })}\n`);
}

/** What cannot be told counts more than what must be mended: the answer is not complete. */
function codeOf(checks: readonly CheckLine[]): number {
  if (checks.some(({ state }) => state === "untold")) return exit.unable;
  return checks.some(({ state }) => state === "mend") ? exit.findings : exit.fine;
}
