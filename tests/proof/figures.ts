import { appendFileSync } from "node:fs";

/** Tells what a proof measured. The long runs gather these lines and print them as one table at the end. */
export function figure(what: string, result: string): void {
  const into = process.env["FIGURES"];
  if (into) appendFileSync(into, `${JSON.stringify({ what, result })}\n`);
}
