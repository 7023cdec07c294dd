// One of several who change the same file at once, told by its parent when to begin a round. Arguments: what it is, its
// name, the file, and the writer under test.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";

const [, , kind, name, path, writer] = process.argv;
const { nodeWriter } = await import(writer);
const end = "# end\n";
const told = "WriteFailure";

/** The file with one line more; `undefined` while somebody is in the middle of saving it. */
function planned(line) {
  const before = readFileSync(path, "utf8");
  return before.endsWith(end)
    ? { before, after: before.replace(end, `${line}\n${end}`) }
    : undefined;
}

const ways = {
  /** As our commands do it: what was refused is read and planned anew. */
  pathway({ before, after }) {
    try {
      nodeWriter.change(dirname(path), [{ file: basename(path), before, after }]);
      return true;
    } catch (error) {
      if (error.constructor.name !== told) throw error;
      return false;
    }
  },
  /** The control: looks whether the file is as it was read, then renames. */
  careless({ before, after }) {
    writeFileSync(`${path}.${name}`, after);
    if (readFileSync(path, "utf8") !== before) return false;
    renameSync(`${path}.${name}`, path);
    return true;
  },
  /** An editor that writes into the file. */
  inPlace({ after }) {
    writeFileSync(path, after);
    return true;
  },
};

process.on("message", async ({ round, wait }) => {
  const line = `${name}-${round}`;
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  for (;;) {
    const plan = planned(line);
    if (plan === undefined || !ways[kind](plan)) continue;
    process.send({ name, line, read: plan.before });
    return;
  }
});
process.send("ready");
