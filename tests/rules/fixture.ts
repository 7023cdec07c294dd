import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import { locate } from "../../src/catalogue/locate.ts";
import { compareSeverities, type Diagnostic } from "../../src/model/diagnostic.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { nodeFiles } from "../../src/node/files.ts";
import type { Files } from "../../src/ports/files.ts";
import { fewOfEach } from "../../src/rules/few-of-each.ts";
import { inspectText, runRules } from "../../src/rules/run.ts";

export const fixtures = fileURLToPath(new URL("../fixtures/rules", import.meta.url));
const base = `${fixtures}/_base`;

/** The day on which fixtures are judged, unless their pathway.yaml says `# as-of: DATE`. */
const fixtureDay = "2026-11-20";

/** Folders that hold fixtures: one a rule, and where a pathway can show a case only once, more: `rule--more`. */
export function fixtureNames(): string[] {
  return readdirSync(fixtures).filter((name) => name !== "_base");
}

/** The rule that a folder is about. */
export const ruleOf = (name: string): string => name.replace(/--.*$/, "");

/** Folders about one rule. */
export const fixturesOf = (rule: string): string[] =>
  fixtureNames().filter((name) => ruleOf(name) === rule);

/** A file of a fixture. */
export interface FixtureText {
  readonly path: string;
  readonly text: string;
}

/** Files of a fixture's own, with their text. */
export function fixtureTexts(name: string): FixtureText[] {
  return nodeFiles.list(`${fixtures}/${name}`).map(({ path }) => ({
    path,
    text: readFileSync(`${fixtures}/${name}/${path}`, "utf8"),
  }));
}

/** What the comments of a fixture announce: "services/x.yaml:4 rule-id". */
export function expectedFindings(name: string): string[] {
  return fixtureTexts(name).flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      const here = [...line.matchAll(/# expect: ([a-z-]+)/g)].map((each) => each[1]);
      const next = [...line.matchAll(/# expect-next: ([a-z-]+)/g)].map((each) => each[1]);
      return [
        ...here.map((rule) => `${path}:${index + 1} ${rule}`),
        ...next.map((rule) => `${path}:${index + 2} ${rule}`),
      ];
    }),
  );
}

/**
 * What is found in a fixture. Of other rules only what is an error or blocks is kept: a fixture need not be an
 * exemplary entry, and must not have another fault.
 */
export async function actualFindings(name: string): Promise<string[]> {
  const found = await diagnosticsOf(name);
  return found
    .filter((each) => each.rule === ruleOf(name) || compareSeverities(each.severity, "error") >= 0)
    .map((each) => `${each.file}:${each.start?.line ?? 0} ${each.rule}`);
}

/** Located findings of a fixture, of all rules; some of its files may be given with another text. */
export async function diagnosticsOf(
  name: string,
  changed: Readonly<Record<string, string>> = {},
): Promise<readonly Diagnostic[]> {
  const { catalogue, today, files, root } = await fixtureCatalogue(name, changed);
  const diagnostics = await runRules(catalogue, today);
  return locate(fewOfEach(diagnostics), { files, root, showing: "all" });
}

/** A fixture as rules see it, on its day. */
export async function fixtureCatalogue(
  name: string,
  changed: Readonly<Record<string, string>> = {},
) {
  const root = `${fixtures}/${name}`;
  const files = layered(root, changed);
  const catalogue = await loadCatalogue({ files, root, inspect: inspectText });
  const own = files.read(`${root}/pathway.yaml`);
  const day = "text" in own ? /# as-of: (\S+)/.exec(own.text)?.[1] : undefined;
  return { catalogue, files, root, today: (day ?? fixtureDay) as PlainDate };
}

/** A fixture's files over those of the base, and changed texts over both. */
function layered(root: string, changed: Readonly<Record<string, string>>): Files {
  const below = (path: string) => path.replace(root, base);
  const pick = (path: string) => (existsSync(path) ? path : below(path));
  return {
    ...nodeFiles,
    read: (path) => {
      const text = changed[path.slice(root.length + 1)];
      return text === undefined ? nodeFiles.read(pick(path)) : { text };
    },
    list: (folder) => {
      const own = nodeFiles.list(folder);
      const names = new Set(own.map(({ path }) => path));
      const others = nodeFiles.list(below(folder)).filter(({ path }) => !names.has(path));
      return [...own, ...others].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
