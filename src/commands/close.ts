import type { Command } from "./command.ts";
import { changeStatus, statusOptions } from "./status-change.ts";

export const command: Command = {
  arguments: "<id>",
  options: statusOptions("close"),
  examples: [
    "pathway close eye-clinic",
    'pathway close eye-clinic --reason "The project has ended" --no-input',
    "pathway close eye-clinic --dry-run",
  ],
  run: (context, input) => changeStatus(context, input, "close"),
};
