import { describe, expect, test } from "vitest";
import type { Context } from "../../src/commands/command.ts";
import { exit } from "../../src/commands/exit.ts";
import { carryOut } from "../../src/commands/planned-change.ts";
import type { Git } from "../../src/ports/git.ts";
import { type FileChange, WriteFailure } from "../../src/ports/writer.ts";
import { runIn } from "./in-memory.ts";

const before = 'name: A\nnotes_about_the_service:\n  en: the back door\nphone: "1"\nzzz: secret\n';
const change: FileChange = {
  file: "services/a.yaml",
  before,
  after: before.replace('"1"', '"2"').replace("back", "side").replace("secret", "other"),
};

interface World {
  readonly options?: Readonly<Record<string, string | boolean>>;
  readonly changes?: readonly FileChange[];
  readonly isTerminal?: boolean;
  readonly unfinished?: (folder: string) => ReturnType<Git["unfinished"]>;
  readonly failure?: string;
  readonly messages?: Context["messages"];
}

/** Carries a plan out, in a command of the test's own. */
async function carried(world: World) {
  const { messages = "en" } = world;
  const { options = {}, changes = [change], isTerminal = false, unfinished, failure } = world;
  const written: FileChange[] = [];
  const command = {
    options: [],
    examples: ["", "", ""] as const,
    run: async (context: Context, input: Parameters<typeof carryOut>[1]) => {
      const here: Context = {
        ...context,
        messages,
        screen: { ...context.screen, isTerminal },
        git: { ...context.git, unfinished: unfinished ?? (() => undefined) },
        writer: {
          ...context.writer,
          change: (_root, all) => {
            if (failure) throw new WriteFailure(failure);
            written.push(...all);
          },
        },
      };
      const done = await carryOut(here, input, { root: "/p", changes });
      return done.length === written.length ? exit.fine : exit.bug;
    },
  };
  const ran = await runIn({}, { command, files: {}, words: [], options });
  return { ...ran, written: written.map(({ file }) => file) };
}

describe("a planned change", () => {
  test("is written and says nothing of itself", async () => {
    expect(await carried({})).toEqual({ code: 0, out: "", err: "", written: ["services/a.yaml"] });
  });

  test("what would not change is not written", async () => {
    const same = { ...change, after: before };
    expect(await carried({ changes: [same], options: { diff: true } })).toMatchObject({
      out: "",
      written: [],
    });
  });

  test("with --dry-run a person at a terminal sees the exact lines, and nothing is written", async () => {
    const { out, written } = await carried({ isTerminal: true, options: { "dry-run": true } });
    expect(out).toBe(
      [
        "--- a/services/a.yaml",
        "+++ b/services/a.yaml",
        "@@ -1,5 +1,5 @@",
        " name: A",
        " notes_about_the_service:",
        "-  en: the back door",
        '-phone: "1"',
        "-zzz: secret",
        "+  en: the side door",
        '+phone: "2"',
        "+zzz: other",
        "",
      ].join("\n"),
    );
    expect(written).toEqual([]);
  });

  test("in a log no value stands, nor a key that somebody made up; --show-values shows all", async () => {
    const { out } = await carried({ options: { "dry-run": true } });
    expect(out).toContain(
      "services/a.yaml  changes notes_about_the_service, phone, a line that the file format does not have",
    );
    expect(out).not.toMatch(/door|secret|other|zzz|"2"/);
    const { out: all } = await carried({ options: { "dry-run": true, "show-values": true } });
    expect(all).toContain("+  en: the side door");
  });

  test("in a log it speaks the language of its reader", async () => {
    const options = { "dry-run": true };
    const french = await carried({ options, messages: "fr" });
    expect(french.out).toMatch(/^services\/a\.yaml {2}change\u00a0: .*phone/);
    const arabic = await carried({ options, messages: "ar" });
    expect(arabic.out).toContain("\u2067يتغير فيه: ");
    expect(arabic.out).not.toContain("changes");
    const shut = await carried({ messages: "fr", unfinished: () => "merge" });
    expect(shut.err).toContain("(merge) n’est pas terminée dans /p");
  });

  test("--diff shows and writes; a new file comes from nowhere, a removed one goes there", async () => {
    const { out, written } = await carried({
      isTerminal: true,
      options: { diff: true },
      changes: [
        { file: "services/new.yaml", before: undefined, after: "name: N\n" },
        { file: "services/old.yaml", before: "name: O", after: undefined },
      ],
    });
    expect(out).toContain("--- /dev/null\n+++ b/services/new.yaml\n@@ -0,0 +1,1 @@\n+name: N\n");
    expect(out).toContain("--- a/services/old.yaml\n+++ /dev/null\n");
    expect(written).toEqual(["services/new.yaml", "services/old.yaml"]);
  });

  test("a terminal is not steered by what stands in a file", async () => {
    const hostile = { ...change, after: "name: \u001b]0;x\u0007\u202eA\n" };
    const { out } = await carried({
      isTerminal: true,
      changes: [hostile],
      options: { diff: true },
    });
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
  });

  test("in the middle of a merge nothing is written, unless that is wanted", async () => {
    const unfinished = () => "merge" as const;
    const refused = await carried({ unfinished });
    expect(refused).toMatchObject({ code: exit.unable, written: [] });
    expect(refused.err).toMatch(/^A merge is not finished in \/p\./);
    const wanted = await carried({ unfinished, options: { "allow-dirty": true } });
    expect(wanted.written).toEqual(["services/a.yaml"]);
    const looked = await carried({ unfinished, options: { "dry-run": true } });
    expect(looked.code).toBe(exit.fine);
  });

  test("the private entries' own repository is asked when one of them changes", async () => {
    const unfinished = (folder: string) =>
      folder.endsWith("/private") ? ("rebase" as const) : undefined;
    expect((await carried({ unfinished })).written).toEqual(["services/a.yaml"]);
    const inside = { ...change, file: "private/services/a.yaml" };
    expect((await carried({ unfinished, changes: [inside] })).err).toMatch(/^A rebase/);
  });

  test("what the disk refuses is told", async () => {
    const { code, err } = await carried({ failure: "a.yaml cannot be written: the disk is full." });
    expect([code, err]).toEqual([exit.unable, "a.yaml cannot be written: the disk is full."]);
  });
});
