import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/commands/command.ts";
import { command as holders } from "../../src/commands/holders.ts";
import { command as withdraw } from "../../src/commands/withdraw.ts";
import { nodeFiles } from "../../src/node/files.ts";
import { nodeGit } from "../../src/node/git.ts";
import { nodeWriter } from "../../src/node/writer.ts";
import { git, temporaryFolder } from "../cli/run.ts";
import { runIn } from "./in-memory.ts";
import { sound } from "./real-process.ts";

const before = `# Kept by hand
holders:
  - {copy: 7, edition: 2, role: coordinator, since: 2026-01-01, returned: 2026-02-01}
  - copy: 3
    edition: 1
    role: desk # the tall cupboard
    organization: a
    since: 2025-01-01
`;

function pathwayWith(text?: string): string {
  const root = temporaryFolder();
  const write = (path: string, words: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), words);
  };
  for (const [path, words] of Object.entries(sound)) write(path, words);
  write("services/kitchen.yaml", "name: Kitchen\norganization: a\nprovides: [hot_meals]\n");
  if (text !== undefined) write("private/holders.yaml", text);
  return root;
}

const at = (root: string) => readFileSync(join(root, "private/holders.yaml"), "utf8");

const run = (command: Command, root: string, options: object, words: readonly string[] = []) =>
  runIn(
    { files: nodeFiles, git: nodeGit, writer: nodeWriter },
    {
      ...{ command, files: {}, words },
      options: { pathway: root, "as-of": "2026-11-20", ...options },
    },
  );
const staff = { audience: "restricted" };

describe("numbered copies", () => {
  test("a number is given once, also after its copy came back, and the file stays as its author wrote it", async () => {
    const root = pathwayWith(before);
    const { code, out } = await run(holders, root, { ...staff, give: "coordinator", edition: "3" });
    expect([code, out]).toEqual([0, expect.stringContaining("copy 8 · edition 3 · ")]);
    expect(at(root)).toMatch(/^# Kept by hand/);
    expect(at(root).startsWith(before.trimEnd())).toBe(true);
    expect(at(root)).toContain("copy: 8");
  });

  test("the first copy makes the file", async () => {
    const root = pathwayWith();
    await run(holders, root, { ...staff, give: "coordinator" });
    expect(at(root)).toBe("holders:\n  - copy: 1\n    role: coordinator\n    since: 2026-11-20\n");
  });

  test("a recall lists only what is out, of the edition that is meant, and says so once", async () => {
    const root = pathwayWith(before);
    const none = await run(holders, root, { ...staff, recall: true, edition: "2" });
    expect(none.out).not.toContain("copy 7");
    const { out } = await run(holders, root, { ...staff, recall: true });
    expect(out).toContain("copy 3 · edition 1");
    expect(out).not.toContain("copy 7");
    expect(at(root)).toContain("since: 2025-01-01\n    called_back: 2026-11-20\n");
    const written = at(root);
    await run(holders, root, { ...staff, recall: true });
    expect(at(root)).toBe(written);
    await run(holders, root, { ...staff, returned: "3" });
    expect(at(root)).toContain("returned: 2026-11-20\n");
    expect((await run(holders, root, { ...staff, json: true })).out).toContain('"copies": []');
  });

  test("names, copies that are not out, and logs that nobody answers for are refused", async () => {
    const root = pathwayWith(before);
    expect((await run(holders, root, { ...staff, give: "Salma Osman" })).err).toMatch(/no role/);
    expect((await run(holders, root, { ...staff, returned: "7" })).err).toMatch(/No copy 7/);
    expect((await run(holders, root, {})).err).toMatch(/protection staff/);
    expect(at(root)).toBe(before);
  });

  test("nothing is written where the shared repository would take it", async () => {
    const root = pathwayWith(before);
    git(root, "init", "--quiet");
    expect((await run(holders, root, { ...staff, give: "coordinator" })).err).toMatch(/private/);
    writeFileSync(join(root, ".gitignore"), "/private/\n");
    const { code } = await run(holders, root, { ...staff, give: "coordinator", "no-save": true });
    expect(code).toBe(0);
  });
});

describe("what is withdrawn", () => {
  test("gets a slip in neutral words; a log counts the copies and names neither holder nor entry", async () => {
    const root = pathwayWith(before);
    const options = { "internal-reason": "An allegation", "no-save": true };
    const { out } = await run(withdraw, root, options, ["kitchen"]);
    expect(out).toContain(
      "kitchen: not available until further notice. Ask the help desk. (2026-11-20)",
    );
    expect(out).toContain("1 numbered copy is out. Tell its holder now");
    expect(out).not.toMatch(/allegation|copy 3/);
    const { out: shown } = await run(
      withdraw,
      pathwayWith(before),
      { ...options, "show-values": true },
      ["kitchen"],
    );
    expect(shown).toContain("copy 3 · edition 1");
    expect(shown).toContain("Kitchen: not available");
  });

  test("in each language in which copies of the pathway are printed", async () => {
    const root = pathwayWith(before);
    const path = join(root, "pathway.yaml");
    const spoken = readFileSync(path, "utf8").replace("languages: [en]", "languages: [fa, es]");
    writeFileSync(path, spoken);
    const options = { "internal-reason": "An allegation", "no-save": true };
    const { out } = await run(withdraw, root, options, ["kitchen"]);
    expect(out).toContain("kitchen: no disponible hasta nuevo aviso.");
    expect(out).toContain("تا اطلاع بعدی در دسترس نیست");
    expect(out).not.toContain("not available");
  });
});
