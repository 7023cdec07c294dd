import { imports } from "../languages/en-import.ts";
import { speak } from "../languages/speech.ts";
import type { Command } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { shared } from "./options.ts";
import { planOptions } from "./planned-change.ts";

const verbs = ["inspect", "plan", "apply"] as const;

/** Sheets of others: what stands in them, what they would become, and making it so. */
export const command: Command = {
  arguments: "[verb] [file]",
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--mapping <file>",
      description: "the mapping, where it is not imports/<name>.mapping.yaml",
    },
    { flags: "--sheet <name>", description: "inspect: which sheet of the workbook" },
    {
      flags: "--set <key=value>",
      description: "inspect: what every entry says where its row says nothing",
      repeats: "lines",
    },
    { flags: "--again", description: "inspect: make the mapping anew" },
    {
      flags: "--conflicts <side>",
      description: "where a sheet and an entry both changed, which of them holds",
      choices: ["sheet", "file"],
    },
    {
      flags: "--errors",
      description:
        "give the sheet back, in quarantine/, with a column of remarks beside each that has some",
    },
    {
      flags: "--sensitive <where>",
      description:
        "where rows go that look like sensitive services: quarantine (kept out), or private (drafts for protection staff)",
      choices: ["quarantine", "private"],
    },
    { flags: "--add-areas", description: "take areas that pathway.yaml does not have into it" },
    shared.noSave,
    ...planOptions,
    { flags: "--format <format>", description: "how to answer", choices: ["text", "json"] },
    shared.json,
  ],
  examples: [
    "pathway import inspect services.xlsx",
    "pathway import plan services.xlsx",
    "pathway import apply services.xlsx",
  ],
  async run(context, input) {
    const [first = "", second] = input.arguments;
    const verb = verbs.find((each) => each === first);
    const file = verb ? second : first;
    if (!file) {
      const { say } = await speak(imports, context.messages);
      throw new Stop(exit.usage, say("file.needed"));
    }
    if (verb === "inspect")
      return (await import("./import-inspect.ts")).inspect(context, input, file);
    const { planOrApply } = await import("./import-plan.ts");
    return planOrApply(context, input, { file, writes: verb === "apply" });
  },
};
