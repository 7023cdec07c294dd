import { type ChildProcess, fork } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../cli/run.ts";
import { figure } from "./figures.ts";

const program = fileURLToPath(new URL("race-writer.mjs", import.meta.url));
const writer = new URL("../../dist/src/node/writer.js", import.meta.url).href;
const rounds = Number(process.env["RACES"] ?? 15);

type Kind = "pathway" | "careless" | "inPlace";

/** What one of them did in a round: the line it added, and what it had read before. */
interface Act {
  readonly name: string;
  readonly line: string;
  readonly read: string;
}

const heard = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error("A writer of the race ended before its time."));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as Message);
    });
  });

/** Lets all change one file at once, again and again, and tells whose line was gone at the end of its round. */
async function race(kinds: readonly Kind[], times: number, { untilLost = false } = {}) {
  const folder = temporaryFolder();
  const path = join(folder, "a.yaml");
  const start = "lines:\n# end\n";
  const children = kinds.map((kind, at) => fork(program, [kind, `${kind}${at}`, path, writer]));
  try {
    await Promise.all(children.map(heard));
    const lost: string[] = [];
    for (let round = 0; round < times && !(untilLost && lost.length > 0); round += 1) {
      writeFileSync(path, start);
      const acts = children.map((child, at) => {
        const act = heard<Act>(child);
        child.send({ round, wait: kinds[at] === "inPlace" ? round % 4 : 0 });
        return act;
      });
      lost.push(...lostIn(readAfter(await Promise.all(acts), path)));
    }
    return { lost, left: readdirSync(folder) };
  } finally {
    for (const child of children) child.kill();
  }
}

const readAfter = (acts: readonly Act[], path: string) => ({
  acts,
  text: readFileSync(path, "utf8"),
});

/**
 * Lines that are gone though nobody was told. An editor that saves what it read before somebody's change takes that
 * change away itself; whatever it had read must still be there, and so must its own line.
 */
function lostIn({
  acts,
  text,
}: {
  readonly acts: readonly Act[];
  readonly text: string;
}): string[] {
  const editor = acts.find(({ name }) => name.startsWith("inPlace"));
  const owed = editor
    ? acts.filter(({ line }) => `${editor.read}${editor.line}\n`.includes(`${line}\n`))
    : acts;
  return owed.map(({ line }) => line).filter((line) => !text.includes(`${line}\n`));
}

describe("several who change one file at once", () => {
  test("four commands: no change is lost, and nothing is left behind", async () => {
    const { lost, left } = await race(["pathway", "pathway", "pathway", "pathway"], rounds);
    figure("races: four writers", `${lost.length} lost in ${rounds} rounds`);
    expect({ lost, left }).toEqual({ lost: [], left: ["a.yaml"] });
  });

  test("two commands and an editor: the editor's save is never lost, nor what it had read", async () => {
    const { lost, left } = await race(["pathway", "pathway", "inPlace"], rounds);
    figure("races: two writers and an editor", `${lost.length} lost in ${rounds} rounds`);
    expect({ lost, left }).toEqual({ lost: [], left: ["a.yaml"] });
  });

  test("the control, which looks and then renames, loses some", async () => {
    const careless = ["careless", "careless", "careless", "careless"] as const;
    const { lost } = await race(careless, 400, { untilLost: true });
    expect(lost.length).toBeGreaterThan(0);
  });
});
