import type { Command } from "./command.ts";
import { changeStatus, statusOptions } from "./status-change.ts";

export const command: Command = {
  arguments: "<id>",
  options: statusOptions("pause"),
  examples: [
    "pathway pause eye-clinic --until 2026-12-31",
    'pathway pause eye-clinic --reason "Moving to another building" --no-input',
    "pathway pause eye-clinic --until 2026-12-31 --dry-run",
  ],
  run: (context, input) => changeStatus(context, input, "pause"),
};
