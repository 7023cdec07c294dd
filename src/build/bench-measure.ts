import { spawnSync } from "node:child_process";

/** Something whose time is taken: a program, run to its end. */
export interface Subject {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Done before each run; its time does not count. */
  readonly before?: (round: number) => void;
  /** Exit codes that mean it did its work. */
  readonly accepts?: readonly number[];
  /** It takes minutes: one run has to do. */
  readonly once?: boolean;
}

/** Milliseconds of one subject over all rounds, and the most memory it took. */
export interface Measured {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** MiB; `undefined` for programs that are not Node. */
  readonly memory: number | undefined;
}

/** Runs all subjects in turn, again and again, so that a slow moment of the machine hits all of them. */
export function measure(
  subjects: readonly Subject[],
  rounds: number,
  progress: (text: string) => void,
): ReadonlyMap<string, Measured> {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  const memory = new Map<string, number>();
  for (let round = -1; round < rounds; round += 1)
    for (const subject of subjects) {
      progress(`round ${round + 1} of ${rounds}: ${subject.name}`);
      if (subject.once && round !== 0) continue;
      const run = runOnce(subject, round + 1);
      if (round < 0) continue;
      times.get(subject.name)?.push(run.time);
      memory.set(subject.name, Math.max(memory.get(subject.name) ?? 0, run.memory ?? 0));
    }
  return new Map([...times].map(([name, all]) => [name, summary(all, memory.get(name))]));
}

/** Tells the most memory this process took through file descriptor 3, when it ends. */
const witness = `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;

/** A program that complains of every file says a lot. */
const maxBuffer = 64 * 1024 * 1024;

function runOnce(subject: Subject, round: number): { time: number; memory: number | undefined } {
  const { name, command, args, cwd, before, accepts = [0] } = subject;
  before?.(round);
  const isNode = command === process.execPath;
  const start = performance.now();
  const result = spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", "pipe"], maxBuffer });
  const time = performance.now() - start;
  if (!accepts.includes(result.status ?? -1))
    throw new Error(`${name}: ${command} ended with ${result.status}.\n${result.stderr}`);
  return { time, memory: isNode && round === 1 ? memoryOf(subject) : undefined };
}

/** A run of its own: being watched takes time. */
function memoryOf({ command, args, cwd }: Subject): number {
  const watched = spawnSync(command, ["--import", witness, ...args], {
    cwd,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return Number(String(watched.output[3] ?? 0)) / 1024;
}

function summary(times: readonly number[], memory: number | undefined): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), min: at(0), max: at(1), memory: memory || undefined };
}
