import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Plugin, rolldown } from "rolldown";
import type { Built } from "../cli/ahead.ts";
import { digest } from "../node/digest.ts";
import { ascii, isMostlyAscii } from "./ascii.ts";
import { splitRules } from "./split-rules.ts";

/**
 * Packages that almost every run needs, or every answer in words, with their licence: joined too, so that they are found at
 * once and their compiled code is kept with ours. Others stay outside and load when called.
 */
const joinedPackages: Readonly<Record<string, string>> = {
  commander: "LICENSE",
  "fastest-levenshtein": "LICENSE.md",
  "string-width": "license",
  "wrap-ansi": "license",
  "ansi-regex": "license",
  "ansi-styles": "license",
  "get-east-asian-width": "license",
  "strip-ansi": "license",
  "intl-messageformat": "LICENSE.md",
  "@formatjs/fast-memoize": "LICENSE.md",
  "@formatjs/icu-messageformat-parser": "LICENSE.md",
  "@formatjs/icu-skeleton-parser": "LICENSE.md",
};

/** What the entry file and every command share: one file instead of five, since each costs a millisecond to find. */
const shared = /\/dist\/src\/(?:commands\/(?:command|exit)|node\/make-folder|ports\/)/;

/** What the daily commands need when every verdict is known from an earlier run; nothing of it reads or judges. */
const daily =
  /\/dist\/src\/(?:commands\/(?:may-keep|memory|open-pathway|options|validate|validate-report)|model\/(?:audience|diagnostic|fact-group|freshness|plain-date|site-events)\.js|languages\/(?:en-report|sentence|speech)\.js|reporters\/(?:closing|direction|exceptions|printable|registry|summary))/;

/** What `stale` needs besides when it repeats an answer. */
const stale =
  /\/dist\/src\/(?:commands\/stale\.js|model\/(?:good-until|stale-lines|within)\.js|languages\/en-stale\.js|reporters\/stale-(?:registry|sentence)\.js)/;

/** What reads and judges entries is needed all at once, so it is one file. */
const judging =
  /\/dist\/src\/(?:commands\/(?:file-memory|judge-files)|catalogue\/(?:load|read-file|catalogue)|rules\/(?!concerned|ignores|quotable|settle|told-rules)|schema\/(?:decode|validators)|yaml\/fast|model\/(?:to-|freshness|organization|pathway|review-plan|site-events|vocabulary|hours|service|eligibility))/;

/**
 * Joins our modules to a few files, because loading a hundred small ones costs more time than checking a small pathway;
 * what is loaded when called stays apart. Names stay readable in error reports. The folder lies as deep as every layer,
 * so that addresses relative to a module hold. Written for `require`: the loader behind
 * `import` finds and opens every file with promises, and takes a sixth of the time that a small pathway takes.
 */
export async function bundle(root: string): Promise<void> {
  const joined = await rolldown({
    input: { main: `${root}/dist/src/cli/main.js` },
    platform: "node",
    external: (id) => /^[^./]/.test(id) && !(id in joinedPackages),
    plugins: [lighterCommander, lighterWidth, trueModules, splitRules],
  });
  const folder = `${root}/dist/src/bundle`;
  await joined.write({
    dir: folder,
    format: "cjs",
    // Compiled code that was kept cannot ask for anything with `import`.
    dynamicImportInCjs: false,
    codeSplitting: {
      groups: [
        { name: "shared", test: shared, priority: 3 },
        { name: "daily", test: daily, priority: 2 },
        { name: "stale", test: stale, priority: 2 },
        { name: "judge", test: judging, priority: 1 },
      ],
    },
    minify: { compress: false, mangle: false, codegen: true },
  });
  await joined.close();
  const ahead = await rolldown({
    input: { ahead: `${root}/dist/src/cli/ahead.js` },
    platform: "node",
  });
  await ahead.write({ dir: folder, format: "cjs", minify: { compress: false, mangle: false } });
  await ahead.close();
  for (const name of readdirSync(folder)) {
    const code = readFileSync(`${folder}/${name}`, "utf8");
    if (name.endsWith(".js") && isMostlyAscii(code))
      writeFileSync(`${folder}/${name}`, ascii(code));
  }
  const licences = Object.entries(joinedPackages).map(
    ([name, file]) => `${name}\n\n${readFileSync(`${root}/node_modules/${name}/${file}`, "utf8")}`,
  );
  writeFileSync(`${folder}/LICENSES.txt`, licences.join("\n\n"));
  writeFileSync(`${root}/dist/bin/pathway.js`, starter(builtFrom(root, folder)));
  for (const each of [folder, `${root}/dist/bin`])
    writeFileSync(`${each}/package.json`, '{ "type": "commonjs" }\n');
}

/** What the joined program knows of itself: all its files and the manifest, which names all packages, in one short text. */
function builtFrom(root: string, folder: string): Built {
  const manifest = readFileSync(`${root}/package.json`, "utf8");
  const files = readdirSync(folder).sort();
  const parts = files.flatMap((name) => [name, readFileSync(`${folder}/${name}`)]);
  const { version } = JSON.parse(manifest) as { version: string };
  return { version, fingerprint: digest(manifest, ...parts) };
}

/** Does what bin/pathway.ts does, with the joined files. */
const starter = ({ version, fingerprint }: Built) => `#!/usr/bin/env node
const folder = require("node:path").join(__dirname, "../src/bundle");
const program = { folder, fingerprint: ${JSON.stringify(fingerprint)}, require };
require("../src/bundle/ahead.js")
  .start(program, ${JSON.stringify(version)})
  .then((code) => {
    process.exitCode = code;
  });
`;

/**
 * Asking for the first two as modules makes Node open every standard stream and load its network code, a fifth of the
 * time a small pathway takes. We call no program through commander, and `process` is there without asking. The others
 * are there too; asking for them the old way would load the whole machinery of the old modules.
 */
const lighterCommander: Plugin = {
  name: "lighter-commander",
  transform: (code, id) => {
    if (!id.endsWith("commander/lib/command.js")) return undefined;
    const line = "const childProcess = require('node:child_process');";
    const bare = replaced(code, line, "const childProcess = {};");
    const lighter = replaced(bare, "const process = require('node:process');", "");
    return ["node:events", "node:path", "node:fs"].reduce(
      (text, name) => replaced(text, `require('${name}')`, `process.getBuiltinModule('${name}')`),
      lighter,
    );
  },
};

/**
 * How wide a line is, is asked of almost every answer, and mostly of plain letters: those need neither the system's
 * knowledge of what belongs together nor its list of pictures, which take 25 ms to have.
 */
const lighterWidth: Plugin = {
  name: "lighter-width",
  transform: (code, id) => {
    const made = Object.entries(madeLater).find(([end]) => id.endsWith(end))?.[1] ?? [];
    return made.reduce((text, { name, value, use }) => {
      const own = `let own_${name};\nconst ${name} = () => (own_${name} ??= ${value});`;
      const later = replaced(text, `const ${name} = ${value};`, own);
      return replaced(later, use, use.replace(name, `${name}()`));
    }, code);
  },
};

const segmenter = {
  name: "segmenter",
  value: "new Intl.Segmenter()",
  use: "segmenter.segment(",
} as const;

/** Constants of packages that are made when they are first used, at the only place that does. */
const madeLater = {
  "string-width/index.js": [
    segmenter,
    { name: "rgiEmojiRegex", value: "/^\\p{RGI_Emoji}$/v", use: "rgiEmojiRegex.test(" },
  ],
  "wrap-ansi/index.js": [segmenter],
} as const;

/**
 * A package that is a module comes out of `require` as just that, with its `default`. What joins our files would take it
 * for one of the old kind and call the whole of it `default`.
 */
const trueModules: Plugin = {
  name: "true-modules",
  renderChunk: (code) => {
    const start = "__toESM = (mod, isNodeMode, target) => ";
    if (!code.includes(start)) return undefined;
    return replaced(code, start, `${start}mod?.[Symbol.toStringTag] === "Module" ? mod : `);
  },
};

/** A text with one part replaced. What is not there cannot be replaced silently: the build stops. */
export function replaced(text: string, part: string, by: string): string {
  const at = text.indexOf(part);
  if (at < 0 || text.includes(part, at + 1))
    throw new Error(`This stands not exactly once where the build replaces it: ${part}`);
  return text.slice(0, at) + by + text.slice(at + part.length);
}
