import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Subject } from "./bench-measure.ts";

/** Programs of others that check YAML files against a JSON Schema; where one is not on the path its line is skipped. */
const programs = [
  { name: "ajv-cli", program: "ajv", packed: "ajv-cli@5.0.0" },
  { name: "v8r", program: "v8r", packed: "v8r@5.1.0" },
  { name: "Spectral", program: "spectral", packed: "@stoplight/spectral-cli@6.16.3" },
] as const;

type Peer = (typeof programs)[number];

/** Where pathways lie that all of them can read. */
export interface PeerFolders {
  /** 10,000 services. */
  readonly all: string;
  /** 1,000; two of the programs take minutes for that many. */
  readonly thousand: string;
  /** For a file of settings. */
  readonly scratch: string;
}

/** The programs that somebody installed. */
export function installedPeers(): readonly Peer[] {
  return programs.filter(({ program }) => pathOf(program) !== undefined);
}

/** What to say of those that are not there. */
export function absentPeers(): readonly string[] {
  const missing = programs.filter((each) => !installedPeers().includes(each));
  return missing.map(
    ({ name, program, packed }) =>
      `${name} is not installed, so not measured. To compare, have the program ${program} of ${packed} on the path.`,
  );
}

/** Each checks all services against our schema of a service, and finds nothing wrong: a fault would end it early. */
export function peerSubjects(schema: string, folders: PeerFolders): readonly Subject[] {
  const { all, thousand, scratch } = folders;
  const files = "services/*.yaml";
  const subject = (name: string, program: string, cwd: string, args: string[]): Subject[] => {
    const command = pathOf(program);
    return command === undefined ? [] : [{ name, command, args, cwd }];
  };
  const slow = (list: Subject[]) => list.map((each) => ({ ...each, once: true }));
  const strictness = ["--spec=draft2020", "--strict=false", "--all-errors", "--errors=no"];
  return [
    ...subject("ajv-cli", "ajv", all, ["validate", ...strictness, "-s", schema, "-d", files]),
    ...slow(subject("v8r", "v8r", thousand, ["--cache-ttl", "0", "-s", schema, files])),
    ...slow(
      subject("Spectral", "spectral", thousand, ["lint", "-r", ruleset(schema, scratch), files]),
    ),
  ];
}

/** Spectral takes a schema as a rule. */
function ruleset(schema: string, scratch: string): string {
  const path = join(scratch, "ruleset.json");
  const text = readFileSync(schema, "utf8");
  const holds = `{"function":"schema","functionOptions":{"dialect":"draft2020-12","schema":${text}}}`;
  const rule = `{"given":"$","severity":"error","then":${holds}}`;
  writeFileSync(path, `{"rules":{"entry":${rule}}}`);
  return path;
}

function pathOf(program: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
