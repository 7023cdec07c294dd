import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/list.ts";
import { smallPathway } from "../edition-of.ts";
import { services } from "../render/small-directory.ts";
import { runCommand, runIn } from "./in-memory.ts";

const files = { ...smallPathway, ...services };
const list = (options: Readonly<Record<string, string | boolean>> = {}) =>
  runCommand(command, files, [], options);
const names = async (options: Readonly<Record<string, string | boolean>>) =>
  (
    JSON.parse((await list({ ...options, json: true })).out) as { entries: { id: string }[] }
  ).entries.map((each) => each.id);

test("a table with a count, what has left the list included", async () => {
  const { out, code } = await list();
  expect(code).toBe(0);
  expect(out).toBe(
    [
      "Hôpital Élan  Nile Health  Omdurman  Confirmed         clinic",
      "Old dentist   Nile Health            No longer listed  teeth",
      "Papers desk   Nile Health  Bahri     Confirmed         legal",
      "",
      "3 services as of 2026-11-20, 1 of them no longer listed.",
      "",
    ].join("\n"),
  );
});

test("Arabic cells are isolated and every column begins at the same place", async () => {
  const { out } = await list({ language: "ar" });
  const rows = out.split("\n").slice(0, 3);
  for (const row of rows) expect(row.match(/\u2068/g)?.length).toBe(row.match(/\u2069/g)?.length);
  expect(rows.join()).toContain("\u2068عيادة الأمل\u2069");
  const starts = rows.map((row) => stringWidth(row.slice(0, row.search(/\S+$/))));
  expect(new Set(starts).size).toBe(1);
});

test.each([
  [{ sector: "legal" }, ["clinic", "legal"]],
  [{ sector: "health" }, ["clinic", "teeth"]],
  [{ area: "state" }, ["clinic", "legal"]],
  [{ area: "bahri" }, ["legal"]],
  [{ speaks: "ar" }, ["clinic"]],
  [{ organization: "nile-health", sector: "legal", area: "omdurman" }, ["clinic"]],
  [{ speaks: "fr" }, []],
  [{ sector: "sgbv" }, []],
  [{ sector: "sgbv", audience: "restricted" }, ["shelter"]],
])("%j lists %j", async (options, ids) => {
  expect(await names(options)).toEqual(ids);
});

test.each([
  [{ sector: "healht" }, 'There is no sector "healht". Did you mean health?'],
  [{ area: "omdurmann" }, 'There is no area "omdurmann". Did you mean omdurman?'],
  [{ organization: "nile" }, 'There is no organisation "nile". Did you mean nile-health?'],
  [{ speaks: "xx" }, 'There is no language with the code "xx".'],
  [{ speaks: "xx" }, "Spoken here: ar, en"],
  [{ speaks: "French" }, 'There is no language with the code "French". Did you mean fr?'],
  [{ language: "xx" }, 'Documents do not speak "xx" yet.'],
])("%j is told and exits 2", async (options, message) => {
  const { code, err, out } = await list(options);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

test("a language that no entry names is said to be in none, and that is no mistake", async () => {
  const { code, out, err } = await list({ speaks: "fr" });
  expect([code, out]).toEqual([0, "0 services as of 2026-11-20.\n"]);
  expect(err).toContain("No entry says that French is spoken.");
  expect((await list({ speaks: "AR" })).out).toContain("1 service as of");
});

describe("on a screen", () => {
  const long = {
    ...(services["services/clinic.yaml"] as object),
    name: "A clinic with a very long name that nobody would ever write on a door of wood",
  };
  const onScreen = async (width: number) => {
    const screen = { isTerminal: true, color: false, width, progress: () => undefined };
    let out = "";
    const write = (text: string) => {
      out += text;
    };
    const world = { screen: { ...screen, out: write, err: write } };
    const given = { ...files, "services/clinic.yaml": long };
    await runIn(world, { command, files: given, words: [], options: {} });
    return out.split("\n").slice(0, 3);
  };

  test.each([60, 80, 120])(
    "of %d characters no line is longer, and every id is whole",
    async (width) => {
      const rows = await onScreen(width);
      for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(width);
      expect(rows.map((row) => row.split(/ +/).at(-1)).sort()).toEqual([
        "clinic",
        "legal",
        "teeth",
      ]);
    },
  );

  test("that is wide enough nothing is cut", async () => {
    expect((await onScreen(200)).join()).toContain("a door of wood  Nile Health");
  });

  test("that is very narrow, organisation and area go before names and ids", async () => {
    const rows = (await onScreen(40)).join("\n");
    expect(rows).not.toMatch(/Nile|Omdurman/);
    expect(rows).toMatch(/^A clinic.*clinic$/m);
  });
});

test("control characters of a name cannot reach the terminal", async () => {
  const evil = { ...(services["services/clinic.yaml"] as object), name: "Evil\u202eclinic" };
  const { out } = await runCommand(command, { ...files, "services/clinic.yaml": evil }, []);
  expect(out).toContain("Evil�clinic");
});

test("control characters of a file's name cannot reach the terminal when it is left out", async () => {
  const hidden = {
    ...(services["services/clinic.yaml"] as object),
    address: "hidden",
    area: "bahri",
  };
  const { err } = await runCommand(command, { ...files, "services/a\u001b[2Jb.yaml": hidden }, []);
  expect(err).toContain("Left out: a�[2Jb (hidden-place-located).");
  expect(err).not.toContain("\u001b");
});

test("a closed pipe is quiet", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const result = spawnSync(
    "sh",
    ["-c", `"${process.execPath}" dist/bin/pathway.js list --pathway pathways/khartoum | head -1`],
    { cwd: root, encoding: "utf8" },
  );
  expect([result.status, result.stderr]).toEqual([0, ""]);
  expect(result.stdout.split("\n")).toHaveLength(2);
});
