import { readFileSync } from "node:fs";
import { CommanderError, Option, Command as Program } from "commander";
import { type Command, type Context, type Input, textOption } from "../commands/command.ts";
import { exit, Stop, spokenStop } from "../commands/exit.ts";
import { commands } from "../commands/registry.ts";
import { speechCodes } from "../languages/speech.ts";
import { nodeArchives } from "../node/archives.ts";
import { nodeCache } from "../node/cache.ts";
import { nodeClock } from "../node/clock.ts";
import { digest } from "../node/digest.ts";
import { nodeFiles } from "../node/files.ts";
import { nodeForges } from "../node/forge.ts";
import { gitAfter } from "../node/git.ts";
import { nodeMachine } from "../node/machine.ts";
import { nodePreviews } from "../node/previews.ts";
import { nodePrinter } from "../node/printer.ts";
import { nodePrompt } from "../node/prompt.ts";
import { nodeScreen } from "../node/screen.ts";
import { nodeShare } from "../node/share.ts";
import { nodeWorkbooks } from "../node/workbooks.ts";
import { nodeWriter } from "../node/writer.ts";
import type { Built } from "./ahead.ts";
import { messagesLanguage } from "./messages-language.ts";

/** Runs the program with what a person typed; gives the exit code and never throws. */
export async function main(
  words: readonly string[],
  built: Built = fromSources(),
): Promise<number> {
  try {
    if (words.length === 0) {
      const { overview } = await import("../commands/overview.ts");
      return await overview(context(nothingChosen, built));
    }
    let code: number = exit.fine;
    const program = await programFor(words, built, (given) => {
      code = given;
    });
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    return codeOf(error);
  }
}

type Finish = (code: number) => void;

/** Help lists every command from the registry; only the one that is called is loaded, and where it is named first, told of. */
async function programFor(
  words: readonly string[],
  built: Built,
  finish: Finish,
): Promise<Program> {
  const program = new Program("pathway")
    .description("Keep a referral pathway as YAML files: validate, flag what is stale, print.")
    .version(built.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .exitOverride()
    .configureOutput(quietOutput)
    .showHelpAfterError("Run  pathway --help  to see the commands.");
  const called = words.find((word) => !word.startsWith("-"));
  const first = commands.find(({ name, alias }) => words[0] === name || words[0] === alias);
  for (const line of first ? [first] : commands) {
    const sub = program
      .command(line.name, line.isHidden ? { hidden: true } : {})
      .summary(line.summary)
      .description(capital(line.summary))
      .helpGroup(`${line.group}:`);
    sub
      .exitOverride()
      .showHelpAfterError(`Run  pathway ${line.name} --help  to see what it takes.`);
    if (line.alias) sub.alias(line.alias);
    if (
      called !== undefined &&
      (called === line.name ||
        called === line.alias ||
        (called === "help" && words.includes(line.name)))
    )
      fill(sub, (await line.load()).command, { built, finish });
  }
  return program;
}

/** Written at once and whole; a reader who leaves early (`| head`) is no error. */
const quietOutput = {
  writeOut: (text: string) => nodeScreen(undefined).out(text),
  writeErr: (text: string) => nodeScreen(undefined).err(new Stop(exit.usage, text).message),
};

function fill(
  sub: Program,
  command: Command,
  { built, finish }: { readonly built: Built; readonly finish: Finish },
): void {
  if (command.arguments) sub.arguments(command.arguments);
  for (const spec of command.options) {
    const option = new Option(spec.flags, spec.description);
    if (spec.choices) option.choices(spec.choices);
    if (spec.repeats) option.argParser(joined(spec.repeats === "lines" ? "\n" : ","));
    sub.addOption(option);
  }
  sub.addOption(
    new Option("--color <when>", "colours: auto, always or never").choices([
      "auto",
      "always",
      "never",
    ]),
  );
  sub.addOption(new Option("--no-input", "never ask, not even on a terminal"));
  sub.addOption(
    new Option("--messages <language>", "the language in which the program speaks to you").choices(
      speechCodes,
    ),
  );
  sub.addHelpText(
    "after",
    `\nExamples:\n${command.examples.map((each) => `  ${each}`).join("\n")}`,
  );
  sub.action(async () => {
    const options = Object.fromEntries(
      sub.options.map((option) => {
        const value: string | boolean | undefined = sub.getOptionValue(option.attributeName());
        return [option.name(), option.negate ? value === false : value];
      }),
    );
    const input: Input = { arguments: sub.args, options };
    const world = context(input, built);
    try {
      finish(await command.run(world, input));
    } catch (error) {
      throw await spokenStop(error, world.messages);
    }
  });
}

const nothingChosen: Input = { arguments: [], options: {} };

function context(input: Input, { version, fingerprint, asked }: Built): Context {
  return {
    files: nodeFiles,
    writer: nodeWriter,
    git: gitAfter(asked),
    share: nodeShare,
    archives: nodeArchives,
    clock: nodeClock,
    cache: nodeCache(fingerprint),
    screen: nodeScreen(textOption(input, "color")),
    machine: nodeMachine,
    printer: nodePrinter,
    prompt: nodePrompt(textOption(input, "color")),
    forges: nodeForges,
    workbooks: nodeWorkbooks,
    previews: nodePreviews,
    messages: messagesLanguage(textOption(input, "messages"), process.env),
    version,
  };
}

/** What an option was given before, and now. */
const joined = (between: string) => (value: string, before: string | undefined) =>
  before === undefined ? value : before + between + value;

/** commander exits 1 on a misspelt command; to us that is usage. */
function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.usage;
  if (error instanceof Stop) {
    process.stderr.write(`${error.message}\n`);
    return error.code;
  }
  process.stderr.write(
    `This is a fault of pathway, not of yours. Report it with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return exit.bug;
}

/** Run from the compiled sources, file by file: told apart by the version and this file, as nothing better is at hand. */
function fromSources(): Built {
  const manifest = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  return { version, fingerprint: digest(manifest, readFileSync(new URL(import.meta.url))) };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
