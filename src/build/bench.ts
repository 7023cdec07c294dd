import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bookletSubjects } from "./bench-booklet.ts";
import { judge, outcomeLine } from "./bench-gates.ts";
import { listSubjects } from "./bench-list.ts";
import { type Measured, measure, type Subject } from "./bench-measure.ts";
import { editServices, freshDay, overdueDay, rareCode, writePathway } from "./bench-pathway.ts";
import { absentPeers, installedPeers, type PeerFolders, peerSubjects } from "./bench-peers.ts";
import { reviewAll } from "./bench-reviews.ts";

/** Measures on made-up pathways what `bench-gates.ts` promises; exit 1 when a gate is missed. `--quick` takes fewer rounds. */

const root = fileURLToPath(new URL("../../..", import.meta.url));
const program = `${root}/dist/bin/pathway.js`;
const rounds = process.argv.includes("--quick") ? 3 : 7;

function main(): number {
  const folder = mkdtempSync(join(tmpdir(), "pathway-bench-"));
  try {
    const places = prepare(folder);
    const printing = printingIn(folder);
    const printed = "subjects" in printing ? printing.subjects : [];
    const measured = measure([...subjects(places), ...printed], rounds, progress);
    progress("");
    const unprinted = "reason" in printing ? [`No booklet is measured. ${printing.reason}`] : [];
    return report(measured, [...absentPeers(), ...unprinted]);
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
  /** As all and thousand, in a form that other programs can read too. */
  readonly quoted: PeerFolders;
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
    quoted: { all: place("quoted"), thousand: place("quoted-thousand"), scratch: folder },
    empty: place("empty.mjs"),
    reader: place("reader.mjs"),
    out: place("out"),
  };
  writePathway(places.one, { services: 1 });
  writePathway(places.thousand, { services: 1000 });
  writePathway(places.all, { services: 10_000 });
  writePathway(places.invalid, { services: 10_000, invalid: 100 });
  writePathway(places.reviewed, { services: 10_000 });
  if (installedPeers().length > 0) {
    writePathway(places.quoted.all, { services: 10_000, quoted: true });
    writePathway(places.quoted.thousand, { services: 1000, quoted: true });
  }
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
  const { one, thousand, all, invalid, reviewed, quoted } = places;
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
  const script = `${root}/dist/src/build/bench-rules.js`;
  // All thousand in one week: more than anybody calls.
  const callsOfAll = ["calls", "--format", "xlsx", "--per-week", "1000", "--as-of", overdueDay];
  return [
    node("bare node", one, [places.empty]),
    run("help", one, "--help"),
    run("one", one, "validate", "--as-of", freshDay, "services/clinic-00000.yaml"),
    node("list and read", all, [places.reader, all]),
    run("cold 1,000", thousand, ...cold, freshDay),
    run("directory", thousand, "render", "directory", "--as-of", freshDay, "--out", places.out),
    run("call sheets", thousand, ...callsOfAll, "--out", places.out),
    sheetBack(thousand, places.out),
    ...listSubjects(program, thousand, { out: places.out, rows: 5000 }),
    run("cold", all, ...cold, freshDay),
    node("read and check", all, [script, all]),
    node("with all rules", all, [script, all, freshDay]),
    run("warned", all, ...cold, overdueDay),
    { ...run("invalid", invalid, ...cold, freshDay), accepts: [1] },
    ...(installedPeers().length > 0
      ? [
          run("cold, quoted", quoted.all, ...cold, freshDay),
          run("cold 1,000, quoted", quoted.thousand, ...cold, freshDay),
          ...peerSubjects(`${root}/dist/schemas/service.schema.json`, quoted),
        ]
      : []),
    { ...run("edited", all, ...warm), before: (round) => editServices(all, 100, round) },
    node("history", reviewed, [`${root}/dist/src/build/bench-history.js`, reviewed, "2026-10-22"]),
    run("history of one", reviewed, "history", "clinic-00004", "--as-of", freshDay),
    run("diff", reviewed, "diff", "HEAD..edited", "--audience", "partner", "--as-of", freshDay),
    { name: "git diff", command: "git", args: ["diff", "HEAD", "edited"], cwd: reviewed },
    { name: "git log", command: "git", args: ["log", "--name-only"], cwd: reviewed },
    { name: "git status", command: "git", args: ["status"], cwd: all },
    run("warm", all, ...warm),
    run("find", all, "find", "--need", rareCode, "--area", "omdurman", "--as-of", freshDay),
    { name: "git grep", command: "git", args: ["grep", "-l", rareCode], cwd: all },
    { ...stale, before: () => spawnSync(stale.command, stale.args, { cwd: all }) },
  ];
}

/** A sheet in which nobody changed anything, as most rows are when one comes back. Three rows a service, with their places. */
function sheetBack(cwd: string, out: string): Subject {
  const words = (...more: string[]) => [program, "sheet", ...more, "--as-of", freshDay];
  const file = join(out, "sheet.en.xlsx");
  return {
    ...{ name: "sheet back", command: process.execPath, cwd, args: words("--apply", file) },
    before: () => {
      if (!existsSync(file)) spawnSync(process.execPath, words("--out", out), { cwd });
    },
  };
}

/** Three hundred services, as a country's pathway may have them, and a thousand. */
function printingIn(folder: string): ReturnType<typeof bookletSubjects> {
  progress("looking for the browser");
  const pathway = join(folder, "booklet");
  const large = join(folder, "booklet-1000");
  writePathway(pathway, { services: 300 });
  writePathway(large, { services: 1000 });
  return bookletSubjects({
    folder: pathway,
    large,
    out: join(folder, "paper"),
    finished: join(folder, "finished.html"),
    program,
    script: `${root}/dist/src/build/bench-print.js`,
  });
}

function report(measured: ReadonlyMap<string, Measured>, notices: readonly string[]): number {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const [cpu] = cpus();
  say(
    `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? "unknown processor"}, ${rounds} rounds. Times in ms.\n`,
  );
  for (const [name, { median, min, max, memory }] of measured) {
    const numbers = [median, min, max].map((each) => each.toFixed(0).padStart(8)).join("");
    say(`${name.padEnd(20)}${numbers}${memory ? `${memory.toFixed(0).padStart(8)} MiB` : ""}`);
  }
  say(`\n${notices.join("\n")}`);
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
