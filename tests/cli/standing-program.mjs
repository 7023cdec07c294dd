// The built program, kept standing so that a test need not wait until it is loaded and compiled again: it is asked through
// one pipe and answers through another, see standing.ts. Every question has its own folder, environment and words, and is
// answered as `dist/bin/pathway.js` would: the same joined files, the same beginning. What it says goes to files.
import { openSync, readFileSync, readSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const [, , base] = process.argv;
const bin = fileURLToPath(new URL("../../dist/bin/pathway.js", import.meta.url));
const folder = fileURLToPath(new URL("../../dist/src/bundle", import.meta.url));
const require = createRequire(bin);
const [, fingerprint] = /fingerprint: "(\w+)"/.exec(readFileSync(bin, "utf8"));
const { version } = require("../../package.json");
const { start } = require(`${folder}/ahead.js`);

const requests = openSync(`${base}.requests`, "r");
const answers = openSync(`${base}.answers`, "w");
const answer = (code, ended = false) => writeSync(answers, `${JSON.stringify({ code, ended })}\n`);

process.on("uncaughtException", (error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  answer(1, true);
  process.exit(1);
});

for (let line = question(); line !== undefined; line = question()) {
  const { cwd, words, env } = JSON.parse(line);
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  // Compiled code of an earlier run would be loaded beside what stands here.
  Object.assign(process.env, env, { NODE_DISABLE_COMPILE_CACHE: "1" });
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...words);
  const code = await start({ folder, fingerprint, require }, version);
  await nothingLeft();
  answer(code);
}
process.exit(0);

/** A line; `undefined` when nobody is left who could ask. */
function question() {
  let line = "";
  const bytes = Buffer.alloc(65536);
  while (!line.endsWith("\n")) {
    const length = readSync(requests, bytes);
    if (length === 0) return undefined;
    line += bytes.toString("latin1", 0, length);
  }
  return Buffer.from(line, "latin1").toString("utf8");
}

/** A program ends when all that it began has ended: files, children, sockets. */
async function nothingLeft() {
  const own = 1;
  for (;;) {
    const waiting = setTimeout(1);
    if (process.getActiveResourcesInfo().length <= own) return waiting;
    await waiting;
  }
}
