import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { writeAtomically } from "../../src/node/atomic-write.ts";
import { nodeWriter } from "../../src/node/writer.ts";
import { WriteFailure } from "../../src/ports/writer.ts";
import { temporaryFolder } from "../cli/run.ts";

const built = fileURLToPath(new URL("../../dist/src/node/atomic-write.js", import.meta.url));

/** A program that writes a file again and again, all of one letter, until it is killed. */
function writerProgram(folder: string, atomic: boolean): string {
  const write = atomic
    ? `import { writeAtomically as write } from ${JSON.stringify(built)};`
    : `import { openSync, writeSync, closeSync } from "node:fs";
       const write = (path, text) => { const file = openSync(path, "w"); for (let at = 0; at < text.length; at += 4096) writeSync(file, text.slice(at, at + 4096)); closeSync(file); };`;
  const path = join(folder, "write.mjs");
  writeFileSync(
    path,
    `${write}\nfor (let round = 0; ; round += 1) { write(process.argv[2], "abcdefgh"[round % 8].repeat(400_000)); if (round === 0) process.stdout.write("go"); }`,
  );
  return path;
}

/** Kills the program in the middle of its work, and tells whether the file is whole. */
async function isWholeAfterKill(program: string, target: string, wait: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, target], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await new Promise((resolve) => setTimeout(resolve, wait));
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  const text = readFileSync(target, "utf8");
  return text.length === 400_000 && new Set(text).size === 1;
}

describe("writing a file", () => {
  test("killed at any moment, the old file or the new one stands; without care it does not", async () => {
    const folder = temporaryFolder();
    const [careful, careless] = [
      writerProgram(temporaryFolder(), true),
      writerProgram(temporaryFolder(), false),
    ];
    let broken = 0;
    for (let round = 0; round < 20; round += 1) {
      const wait = (round * 7) % 23;
      expect(await isWholeAfterKill(careful, join(folder, "careful"), wait)).toBe(true);
      if (!(await isWholeAfterKill(careless, join(folder, "careless"), wait))) broken += 1;
    }
    expect(broken, "the control never broke, so this proves nothing").toBeGreaterThan(0);
  });

  test("where the disk takes no more, the old file stands and nothing is left behind", () => {
    const folder = temporaryFolder();
    const target = join(folder, "file.yaml");
    writeFileSync(target, "old\n");
    const program = join(folder, "write.mjs");
    writeFileSync(
      program,
      `import { writeAtomically } from ${JSON.stringify(built)};
process.on("SIGXFSZ", () => {});
try { writeAtomically(${JSON.stringify(target)}, "x".repeat(3_000_000)); } catch (error) { process.stdout.write(error.message); }`,
    );
    // A limit on the size of files stands in for a full disk: writes come out short, then fail.
    const limited = spawnSync(
      "bash",
      ["-c", `ulimit -f 1024; exec "$0" "$1"`, process.execPath, program],
      { encoding: "utf8" },
    );
    expect(limited.stdout).toContain("the disk is full. The old file stands.");
    expect(readFileSync(target, "utf8")).toBe("old\n");
    expect(readdirSync(folder).sort()).toEqual(["file.yaml", "write.mjs"]);
  });

  test("a change by somebody else is never lost", () => {
    const target = join(temporaryFolder(), "a.yaml");
    const change = (before: string, after: string) =>
      nodeWriter.change(dirname(target), [{ file: "a.yaml", before, after }]);
    writeFileSync(target, "\ufeffname: A\n");
    change("name: A\n", "name: B\n");
    expect(readFileSync(target, "utf8"), "the byte-order mark stays").toBe("\ufeffname: B\n");
    writeFileSync(target, "name: Somebody's\n");
    expect(() => change("name: B\n", "name: C\n")).toThrow(WriteFailure);
    expect(readFileSync(target, "utf8")).toBe("name: Somebody's\n");
  });

  test("who may read a file stays as it was", () => {
    const target = join(temporaryFolder(), "a.yaml");
    writeFileSync(target, "A", { mode: 0o600 });
    writeAtomically(target, "B");
    expect(statSync(target).mode & 0o777).toBe(0o600);
  });

  test("a link is not written through, nor replaced by a file", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "real"), "A");
    symlinkSync(join(folder, "real"), join(folder, "link"));
    const change = { file: "link", before: "A", after: "B" };
    expect(() => nodeWriter.change(folder, [change])).toThrow(/link/);
    expect(readFileSync(join(folder, "real"), "utf8")).toBe("A");
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "services"));
    const added = { file: "services/new.yaml", before: undefined, after: "B" };
    expect(() => nodeWriter.change(folder, [added])).toThrow(/link/);
    expect(readdirSync(join(folder, "elsewhere"))).toEqual([]);
  });

  test("a folder that may not be written is told, and nothing changes", (context) => {
    const folder = temporaryFolder();
    const target = join(folder, "a.yaml");
    writeFileSync(target, "A");
    chmodSync(folder, 0o555);
    const program = `import(${JSON.stringify(built)}).then(({ writeAtomically }) => writeAtomically(${JSON.stringify(target)}, "B")).catch((error) => process.stdout.write(error.message))`;
    const isRoot = process.getuid?.() === 0;
    const ran = spawnSync(process.execPath, ["-e", program], {
      encoding: "utf8",
      cwd: "/",
      ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
    });
    chmodSync(folder, 0o755);
    if (isRoot && /Cannot find module/.test(ran.stdout)) {
      console.log("Skipped: nobody may not read the built program here.");
      return context.skip();
    }
    expect(ran.stdout).toMatch(/permission is denied. The old file stands\.$/);
    expect(readFileSync(target, "utf8")).toBe("A");
  });
});

describe("changing several files", () => {
  const three = [
    { file: "services/a.yaml", before: "A", after: "A2" },
    { file: "services/new.yaml", before: undefined, after: "N" },
    { file: "old.yaml", before: "O", after: undefined },
  ];
  const setUp = () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "services"));
    writeFileSync(join(folder, "services/a.yaml"), "A");
    writeFileSync(join(folder, "old.yaml"), "O");
    return folder;
  };
  const contents = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => `${path}=${readFileSync(join(folder, path), "utf8")}`)
      .sort();
  const old = ["old.yaml=O", "services/a.yaml=A"];

  test("one is changed, one is made, one goes; nothing else is left in the folder", () => {
    const folder = setUp();
    nodeWriter.change(folder, three);
    expect(contents(folder)).toEqual(["services/a.yaml=A2", "services/new.yaml=N"]);
  });

  test("when the last cannot be, none is", () => {
    const folder = setUp();
    const last = { file: "services/a.yaml/b.yaml", before: undefined, after: "x" };
    expect(() => nodeWriter.change(folder, [...three, last])).toThrow(WriteFailure);
    expect(contents(folder)).toEqual(old);
  });

  test.each([
    ["a new file stands already", "services/new.yaml", "mine", /already/],
    ["a file was changed", "old.yaml", "mine", /somebody else/],
  ])("%s: none is written", (_, file, text, message) => {
    const folder = setUp();
    writeFileSync(join(folder, file), text);
    const before = contents(folder);
    expect(() => nodeWriter.change(folder, three)).toThrow(message);
    expect(contents(folder)).toEqual(before);
  });

  test("one that changes at the last moment turns the others back", () => {
    const folder = setUp();
    const late = {
      file: "old.yaml",
      before: "O",
      // Read when it is written beside its place: from then on the file is somebody else's.
      get after() {
        writeFileSync(join(folder, "old.yaml"), "theirs");
        return "O2";
      },
    };
    expect(() => nodeWriter.change(folder, [...three.slice(0, 2), late])).toThrow(/somebody else/);
    expect(contents(folder)).toEqual(["old.yaml=theirs", "services/a.yaml=A"]);
  });

  test("no name leads out of the pathway", () => {
    const folder = setUp();
    const out = { file: "../out.yaml", before: undefined, after: "x" };
    expect(() => nodeWriter.change(folder, [out])).toThrow(/outside/);
    expect(existsSync(join(folder, "../out.yaml"))).toBe(false);
  });
});

describe("publishing documents", () => {
  const page = { path: "directory.html", content: "<p>" };

  test("an empty or new folder is marked as ours; what is there already is written again only if it differs", () => {
    const out = join(temporaryFolder(), "out");
    expect(nodeWriter.publish(out, [page])).toEqual([
      { path: join(out, page.path), changed: true },
    ]);
    expect(readdirSync(out).sort()).toEqual([".pathway-output", "directory.html"]);
    const long = new Date("2020-01-01T00:00:00Z");
    utimesSync(join(out, page.path), long, long);
    expect(nodeWriter.publish(out, [page])[0]?.changed).toBe(false);
    expect(statSync(join(out, page.path)).mtime).toEqual(long);
    expect(nodeWriter.publish(out, [{ ...page, content: "<b>" }])[0]?.changed).toBe(true);
  });

  test("a folder that a killed run had begun, and not yet marked, is still ours", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".4711-k3j2h1.tmp-pathway"), "Made by");
    nodeWriter.publish(folder, [{ path: "a.html", content: "A" }]);
    expect(readFileSync(join(folder, "a.html"), "utf8")).toBe("A");
  });

  test("somebody's own folder is left alone", () => {
    const out = temporaryFolder();
    writeFileSync(join(out, "thesis.html"), "mine");
    expect(() => nodeWriter.publish(out, [page])).toThrow(/not ours/);
    expect(readdirSync(out)).toEqual(["thesis.html"]);
  });

  test.each([
    "../escaped.html",
    "../outside/escaped.html",
    "/tmp/escaped-by-pathway.html",
    "a/../../escaped.html",
    ".",
  ])("no name leads out of the folder: %s", (path) => {
    const base = temporaryFolder();
    mkdirSync(join(base, "outside"));
    expect(() => nodeWriter.publish(join(base, "out"), [{ path, content: "x" }])).toThrow(
      /outside/,
    );
    expect(readdirSync(base).sort()).toEqual(["out", "outside"]);
    expect(readdirSync(join(base, "outside"))).toEqual([]);
    expect(existsSync("/tmp/escaped-by-pathway.html")).toBe(false);
  });

  test("no linked folder leads out either", () => {
    const base = temporaryFolder();
    const out = join(base, "out");
    mkdirSync(join(base, "elsewhere"));
    nodeWriter.publish(out, [page]);
    symlinkSync(join(base, "elsewhere"), join(out, "pages"));
    expect(() => nodeWriter.publish(out, [{ path: "pages/deep/a.html", content: "x" }])).toThrow(
      /outside/,
    );
    expect(readdirSync(join(base, "elsewhere"))).toEqual([]);
  });

  test("a linked file in the folder becomes a file of its own", () => {
    const base = temporaryFolder();
    const out = join(base, "out");
    nodeWriter.publish(out, []);
    writeFileSync(join(base, "mine"), "mine");
    symlinkSync(join(base, "mine"), join(out, page.path));
    nodeWriter.publish(out, [page]);
    expect(readFileSync(join(base, "mine"), "utf8")).toBe("mine");
    expect(readFileSync(join(out, page.path), "utf8")).toBe("<p>");
  });
});

describe("publishing several documents at once", () => {
  const before = [
    { path: "a.html", content: "old A" },
    { path: "b.html", content: "old B" },
  ];
  const after = before.map(({ path }) => ({ path, content: `new ${path}` }));

  test("when the second is refused, the first stays what it was and nothing is left behind", () => {
    const out = join(temporaryFolder(), "out");
    nodeWriter.publish(out, before);
    mkdirSync(join(out, "c.html"));
    const third = { path: "c.html", content: "a folder stands here" };
    expect(() => nodeWriter.publish(out, [...after, third])).toThrow(/a folder stands/);
    expect(readFileSync(join(out, "a.html"), "utf8")).toBe("old A");
    expect(readdirSync(out).sort()).toEqual([".pathway-output", "a.html", "b.html", "c.html"]);
    expect(nodeWriter.publish(out, after).every(({ changed }) => changed)).toBe(true);
    expect(readFileSync(join(out, "a.html"), "utf8")).toBe("new a.html");
  });

  test("where the disk is full for the second, the first stays what it was", () => {
    const folder = temporaryFolder();
    const out = join(folder, "out");
    nodeWriter.publish(out, before);
    const writer = new URL("../../dist/src/node/writer.js", import.meta.url).href;
    const program = join(folder, "publish.mjs");
    writeFileSync(
      program,
      `import { nodeWriter } from ${JSON.stringify(writer)};
process.on("SIGXFSZ", () => {});
const outputs = [{ path: "a.html", content: "new A" }, { path: "b.html", content: "x".repeat(3_000_000) }];
try { nodeWriter.publish(${JSON.stringify(out)}, outputs); } catch (error) { process.stdout.write(error.message); }`,
    );
    const limited = spawnSync(
      "bash",
      ["-c", `ulimit -f 1024; exec "$0" "$1"`, process.execPath, program],
      { encoding: "utf8" },
    );
    expect(limited.stdout).toContain("the disk is full");
    expect(readFileSync(join(out, "a.html"), "utf8")).toBe("old A");
    expect(readdirSync(out).sort()).toEqual([".pathway-output", "a.html", "b.html"]);
  });

  test("a folder that the system never makes is refused at once", (context) => {
    if (!existsSync("/proc/self")) {
      console.log("Skipped: this system has no /proc.");
      return context.skip();
    }
    const program = `import(${JSON.stringify(new URL("../../dist/src/node/writer.js", import.meta.url).href)}).then(({ nodeWriter }) => nodeWriter.publish("/proc/x/y", [])).catch((error) => process.stdout.write(error.message))`;
    const ran = spawnSync(process.execPath, ["-e", program], { encoding: "utf8", timeout: 5000 });
    expect(ran.stdout).toBe(
      "The folder /proc/x/y cannot be made: the system says ENOENT. Name another with --out.",
    );
  });
});

describe("a folder that each run makes whole", () => {
  const whole = "site";
  const page = (name: string) => ({ path: `site/${name}`, content: name, whole });

  test("loses what an earlier run made and this one does not, and keeps what somebody else laid there", () => {
    const out = temporaryFolder();
    nodeWriter.publish(out, [page("index.html"), page("s/a.html"), page("s/b.html")]);
    writeFileSync(join(out, "site", "s", "mine.html"), "mine");
    writeFileSync(join(out, "other.html"), "other");
    nodeWriter.publish(out, [page("index.html"), page("s/b.html")]);
    expect(readdirSync(join(out, "site", "s")).sort()).toEqual(["b.html", "mine.html"]);
    expect(existsSync(join(out, "other.html"))).toBe(true);
    const before = statSync(join(out, "site", ".pathway-files")).mtimeMs;
    nodeWriter.publish(out, [page("index.html"), page("s/b.html")]);
    expect(statSync(join(out, "site", ".pathway-files")).mtimeMs).toBe(before);
  });

  test.each(["../kept.txt", "s/../../kept.txt", "/etc/hostname", "link/kept.txt"])(
    "a record that says %s leads nowhere",
    (name) => {
      const out = temporaryFolder();
      nodeWriter.publish(out, [page("index.html")]);
      mkdirSync(join(out, "behind"));
      for (const path of ["kept.txt", "behind/kept.txt"]) writeFileSync(join(out, path), "kept");
      symlinkSync(join(out, "behind"), join(out, "site", "link"));
      writeFileSync(join(out, "site", ".pathway-files"), `${name}\nindex.html\n`);
      nodeWriter.publish(out, [page("index.html")]);
      for (const path of ["kept.txt", "behind/kept.txt"])
        expect(existsSync(join(out, path))).toBe(true);
    },
  );
});
