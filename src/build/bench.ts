import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { judge, outcomeLine } from "./bench-gates.ts";
import { type Measured, measure, type Subject } from "./bench-measure.ts";
import { editServices, freshDay, overdueDay, writePathway } from "./bench-pathway.ts";
import { reviewAll } from "./bench-reviews.ts";

/** Measures on made-up pathways what `bench-gates.ts` promises; exit 1 when a gate is missed. `--quick` takes fewer rounds. */

const root = fileURLToPath(new URL("../../..", import.meta.url));
const program = `${root}/dist/bin/pathway.js`;
const rounds = process.argv.includes("--quick") ? 3 : 7;

/** A program that somebody installed; `undefined` when it is not on the path. */
function installed(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function main(): number {
  const folder = mkdtempSync(join(tmpdir(), "pathway-bench-"));
  try {
    const measured = measure(subjects(prepare(folder)), rounds, progress);
    progress("");
    return report(measured);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Places {
  readonly one: string;
  readonly thousand: string;
  readonly all: string;
  readonly invalid: string;
  readonly reviewed: string;
  readonly empty: string;
  readonly reader: string;
  readonly out: string;
}

function prepare(folder: string): Places {
  progress("writing made-up pathways");
  const place = (name: string) => join(folder, name);
  const places: Places = {
    one: place("one"),
    thousand: place("thousand"),
    all: place("all"),
    invalid: place("invalid"),
    reviewed: place("reviewed"),
    empty: place("empty.mjs"),
    reader: place("reader.mjs"),
    out: place("out"),
  };
  writePathway(places.one, { services: 1 });
  writePathway(places.thousand, { services: 1000 });
  writePathway(places.all, { services: 10_000 });
  writePathway(places.invalid, { services: 10_000, invalid: 100 });
  writePathway(places.reviewed, { services: 10_000 });
  writeFileSync(places.empty, "");
  writeFileSync(
    places.reader,
    `import { readdirSync, readFileSync } from "node:fs";
for (const file of readdirSync(process.argv[2], { recursive: true })) if (file.endsWith(".yaml")) readFileSync(process.argv[2] + "/" + file, "utf8");\n`,
  );
  for (const each of [places.one, places.thousand, places.all, places.invalid, places.reviewed])
    commit(each);
  reviewAll(places.reviewed);
  return places;
}

/** An ordinary repository, a second after its files were written: as a person finds it in the morning. */
function commit(folder: string): void {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  const who = ["-c", "user.name=Bench", "-c", "user.email=bench@example.org"];
  git("init", "--quiet");
  git("add", "--all");
  git(...who, "commit", "--quiet", "--message", "Made up");
}

function subjects(places: Places): readonly Subject[] {
  const { one, thousand, all, invalid, reviewed } = places;
  const node = (name: string, cwd: string, args: readonly string[]): Subject => ({
    name,
    command: process.execPath,
    args,
    cwd,
  });
  const run = (name: string, cwd: string, ...words: string[]) =>
    node(name, cwd, [program, ...words]);
  const cold = ["validate", "--no-cache", "--as-of"];
  const warm = ["validate", "--as-of", freshDay];
  const stale = run("stale", all, "stale", "--as-of", freshDay);
  const found = installed("ajv");
  const peer = found === undefined ? [] : [ajv(found, all)];
  const script = `${root}/dist/src/build/bench-rules.js`;
  return [
    node("bare node", one, [places.empty]),
    run("help", one, "--help"),
    run("one", one, "validate", "--as-of", freshDay, "services/clinic-00000.yaml"),
    node("list and read", all, [places.reader, all]),
    run("cold 1,000", thousand, ...cold, freshDay),
    run("directory", thousand, "render", "directory", "--as-of", freshDay, "--out", places.out),
    run("cold", all, ...cold, freshDay),
    node("read and check", all, [script, all]),
    node("with all rules", all, [script, all, freshDay]),
    run("warned", all, ...cold, overdueDay),
    { ...run("invalid", invalid, ...cold, freshDay), accepts: [1] },
    ...peer,
    { ...run("edited", all, ...warm), before: (round) => editServices(all, 100, round) },
    node("history", reviewed, [`${root}/dist/src/build/bench-history.js`, reviewed, "2026-10-22"]),
    { name: "git log", command: "git", args: ["log", "--name-only"], cwd: reviewed },
    { name: "git status", command: "git", args: ["status"], cwd: all },
    run("warm", all, ...warm),
    { ...stale, before: () => spawnSync(stale.command, stale.args, { cwd: all }) },
  ];
}

function ajv(program: string, folder: string): Subject {
  const schema = `${root}/dist/schemas/service.schema.json`;
  const args = [
    "validate",
    "--spec=draft2020",
    "--strict=false",
    "--errors=no",
    "-s",
    schema,
    "-d",
    "services/*.yaml",
  ];
  // It takes days for dates and refuses them, so it ends with 1; it has looked at every file all the same.
  return { name: "ajv-cli", command: program, args, cwd: folder, accepts: [0, 1] };
}

function report(measured: ReadonlyMap<string, Measured>): number {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const [cpu] = cpus();
  say(
    `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? "unknown processor"}, ${rounds} rounds. Times in ms.\n`,
  );
  for (const [name, { median, min, max, memory }] of measured) {
    const numbers = [median, min, max].map((each) => each.toFixed(0).padStart(8)).join("");
    say(`${name.padEnd(16)}${numbers}${memory ? `${memory.toFixed(0).padStart(8)} MiB` : ""}`);
  }
  if (!measured.has("ajv-cli"))
    say(
      "\najv-cli is not installed, so not measured. To compare, have the program ajv of ajv-cli@5.0.0 on the path.",
    );
  const outcomes = judge(measured);
  say(`\n${outcomes.map(outcomeLine).join("\n")}`);
  const missed = outcomes.filter(
    ({ reached, gate }) => reached !== undefined && !(reached <= gate),
  );
  say(missed.length === 0 ? "\nEvery gate holds." : `\n${missed.length} missed.`);
  return missed.length === 0 ? 0 : 1;
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

process.exitCode = main();
