import type { Command } from "./command.ts";
import { changeStatus, statusOptions } from "./status-change.ts";

export const command: Command = {
  arguments: "<id>",
  options: statusOptions("withdraw"),
  examples: [
    "pathway withdraw eye-clinic",
    'pathway withdraw nile-health --kind organization --internal-reason "Under inquiry" --no-input',
    "pathway withdraw eye-clinic --dry-run",
  ],
  run: (context, input) => changeStatus(context, input, "withdraw"),
};
