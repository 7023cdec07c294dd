import type { Prompt } from "../ports/prompt.ts";

/** Asks on standard error, since data goes to standard output. What asks is large, and loaded when something is asked. */
export const nodePrompt: Prompt = {
  get mayAsk() {
    return process.stdin.isTTY === true && process.stderr.isTTY === true && !process.env["CI"];
  },
  async choose(question, choices) {
    const { createPromptModule } = await import("inquirer");
    const ask = createPromptModule({ output: process.stderr });
    try {
      const { chosen } = await ask<{ chosen: string }>([
        { type: "select", name: "chosen", message: question, choices: [...choices] },
      ]);
      return chosen;
    } catch (error) {
      if (error instanceof Error && error.name === "ExitPromptError") return undefined;
      throw error;
    }
  },
};
