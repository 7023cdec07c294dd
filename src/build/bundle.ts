import { readFileSync, writeFileSync } from "node:fs";
import { type Plugin, rolldown } from "rolldown";

/** Packages that almost every run needs, with their licence: joined too. Others stay outside and load when called. */
const joinedPackages: Readonly<Record<string, string>> = {
  commander: "LICENSE",
  "fastest-levenshtein": "LICENSE.md",
};

/** What reads and judges entries is needed all at once, so it is one file. */
const judging =
  /\/dist\/src\/(?:catalogue\/(?:load|catalogue)|rules\/|schema\/(?:decode|validators)|yaml\/fast|model\/(?:audience-|to-|freshness|organization|pathway|review-plan|site-events|vocabulary|hours|service|eligibility))/;

/**
 * Joins our modules to a few files, because loading a hundred small ones costs more time than checking a small pathway;
 * what is loaded when called stays apart. Names stay readable in error reports. The folder lies as deep as every layer,
 * so that addresses relative to a module hold.
 */
export async function bundle(root: string): Promise<void> {
  const joined = await rolldown({
    input: { main: `${root}/dist/src/cli/main.js` },
    platform: "node",
    external: (id) => /^[^./]/.test(id) && !(id in joinedPackages),
    plugins: [lighterCommander],
  });
  const folder = `${root}/dist/src/bundle`;
  await joined.write({
    dir: folder,
    format: "esm",
    codeSplitting: { groups: [{ name: "judge", test: judging }] },
    minify: { compress: false, mangle: false, codegen: true },
  });
  await joined.close();
  const licences = Object.entries(joinedPackages).map(
    ([name, file]) => `${name}\n\n${readFileSync(`${root}/node_modules/${name}/${file}`, "utf8")}`,
  );
  writeFileSync(`${folder}/LICENSES.txt`, licences.join("\n\n"));
  const bin = `${root}/dist/bin/pathway.js`;
  writeFileSync(
    bin,
    replaced(readFileSync(bin, "utf8"), "../src/cli/main.js", "../src/bundle/main.js"),
  );
}

/**
 * Asking for these two as modules makes Node open every standard stream and load its network code, a fifth of the time
 * a small pathway takes. We call no program through commander, and `process` is there without asking.
 */
const lighterCommander: Plugin = {
  name: "lighter-commander",
  transform: (code, id) => {
    if (!id.endsWith("commander/lib/command.js")) return undefined;
    const line = "const childProcess = require('node:child_process');";
    const bare = replaced(code, line, "const childProcess = {};");
    return replaced(bare, "const process = require('node:process');", "");
  },
};

/** A text with one part replaced. What is not there cannot be replaced silently: the build stops. */
export function replaced(text: string, part: string, by: string): string {
  const at = text.indexOf(part);
  if (at < 0 || text.includes(part, at + 1))
    throw new Error(`This stands not exactly once where the build replaces it: ${part}`);
  return text.slice(0, at) + by + text.slice(at + part.length);
}
