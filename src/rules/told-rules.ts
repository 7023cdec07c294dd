import { wholeRules } from "./registry.ts";
import type { ToldRule } from "./rule.ts";

/** What is told of every rule. The build makes a table of it, and takes these words away from the rules themselves. */
export const toldRules: readonly ToldRule[] = wholeRules.map(
  ({ id, severity, title, why, remedy, example }) => ({
    id,
    severity,
    title,
    why,
    remedy,
    ...(example ? { example } : {}),
  }),
);
