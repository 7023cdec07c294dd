import { expect, test } from "vitest";
import { command } from "../../src/commands/calls.ts";
import { PrintFailure } from "../../src/ports/printer.ts";
import { runIn } from "./in-memory.ts";
import { files } from "./review-runs.ts";

test("where no sheet can be printed, one to fill in is offered, and no other document", async () => {
  const open = async () => {
    throw new PrintFailure("no-browser", "There is no browser.", { remedies: [] });
  };
  const ran = await runIn(
    { printer: { open } as never, messages: "en" },
    { command, files, words: [], options: { format: "pdf" } },
  );
  expect(ran.code).toBe(3);
  expect(ran.err).toContain("pathway calls --format xlsx");
  expect(ran.err).not.toContain("render");
});
