// Reads a table of a stranger in a process of its own and tells on stdout how that ended and what it cost, the start of
// the process included: time of the processor in seconds, and the greatest memory that was ever held in megabytes.

import { nodeWorkbooks } from "../../dist/src/node/workbooks.js";
import { WorkbookFailure } from "../../dist/src/ports/workbook.js";
import { memoryPeak } from "./memory-peak.mjs";

async function outcome(path) {
  try {
    await nodeWorkbooks.open(path, {});
    return "read";
  } catch (error) {
    if (error instanceof WorkbookFailure) return error.problem;
    throw error;
  }
}

const ended = await outcome(process.argv[2]);
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ ended, seconds: (user + system) / 1e6, megabytes: memoryPeak() }));
