import { readFileSync } from "node:fs";

/**
 * The most memory this process ever held, in megabytes. Where the system tells it of a process alone it is taken from
 * there: what Node tells begins with what its parent held. Source: getrusage(2), proc_pid_status(5).
 */
export function memoryPeak() {
  try {
    const [, kilobytes] =
      /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    if (kilobytes) return Number(kilobytes) / 1024;
  } catch {
    // Another system.
  }
  return process.resourceUsage().maxRSS / 1024;
}
