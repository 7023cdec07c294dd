import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/render.ts";
import {
  type Book,
  type Printer,
  type PrinterChoice,
  PrintFailure,
} from "../../src/ports/printer.ts";
import type { Output, Writer } from "../../src/ports/writer.ts";
import { type PathwayFiles, smallPathway } from "../edition-of.ts";
import { services } from "../render/small-directory.ts";
import { runIn } from "./in-memory.ts";

const files: PathwayFiles = { ...smallPathway, ...services };
/** An entry that a blocking rule keeps out. */
const blocked: PathwayFiles = {
  ...files,
  "services/hidden.yaml": {
    name: "Hidden place",
    organization: "nile-health",
    provides: ["primary_health_care"],
    address: "hidden",
    area: "bahri",
    phone: "+249 91 234 7777",
  },
};

interface World {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: readonly Output[];
  readonly books: readonly Book[];
  readonly opened: readonly PrinterChoice[];
  readonly closed: number;
}

/** Renders on a pathway in memory, with a printer that only remembers, or fails. */
async function render(
  given: PathwayFiles,
  layout: string,
  options: Readonly<Record<string, string | boolean>> = {},
  fails: {
    readonly open?: PrintFailure;
    readonly print?: PrintFailure;
    readonly letters?: readonly string[];
    readonly pages?: number;
  } = {},
): Promise<World> {
  const written: Output[] = [];
  const books: Book[] = [];
  const opened: PrinterChoice[] = [];
  let closed = 0;
  const printer: Printer = {
    find: async () => ({ program: "none", source: "option" }),
    open: async (choice) => {
      opened.push(choice);
      if (fails.open) throw fails.open;
      return {
        browser: "none",
        fonts: [],
        print: async (book) => {
          books.push(book);
          if (fails.print) throw fails.print;
          return {
            pdf: new TextEncoder().encode("%PDF"),
            pages: fails.pages ?? 1,
            places: new Map(),
            sheets: book.folding ? [new TextEncoder().encode("%A4")] : [],
            words: "",
            replaced: fails.letters ?? [],
          };
        },
        close: async () => {
          closed += 1;
        },
      };
    },
  };
  const onlyPublishes = () => {
    throw new Error("render touches no file of a person.");
  };
  const writer: Writer = {
    publish: (_folder, outputs) => {
      written.push(...outputs);
      return outputs.map(({ path }) => ({ path: `/p/out/${path}`, changed: true }));
    },
    change: onlyPublishes,
  };
  const ran = await runIn({ writer, printer }, { command, files: given, words: [layout], options });
  return { ...ran, written, books, opened, closed };
}

const noBrowser = new PrintFailure("no-browser", "There is no browser to print with.", {
  remedies: ["sudo apt-get install chromium"],
});

describe("render booklet", () => {
  test("writes one PDF and says where", async () => {
    const { code, out, written, closed } = await render(files, "booklet");
    expect(code).toBe(0);
    expect(written.map((each) => each.path)).toEqual([
      "booklet.en.pdf",
      "booklet.en.manifest.json",
    ]);
    expect(out).toBe("/p/out/booklet.en.pdf\n");
    expect(closed).toBe(1);
  });

  test("says beside it what it is and what made it, and nothing of this machine or moment", async () => {
    const { written } = await render(files, "booklet", { select: "area=bahri" });
    const [pdf, manifest] = written;
    const told = JSON.parse(String(manifest?.content));
    expect(told).toMatchObject({
      language: "en",
      as_of: "2026-11-20",
      valid_until: "2027-02-18",
      browser: "none",
      files: [{ path: "booklet.en.bahri.pdf", pages: 1, bytes: 4 }],
    });
    const sum = createHash("sha256")
      .update(pdf?.content ?? "")
      .digest("hex");
    expect(told.files[0].sha256).toBe(sum);
  });

  test("makes sheets to fold where they are asked for, named for their paper", async () => {
    const { written, books, out } = await render(files, "booklet", {
      impose: "a4",
      signature: "16",
    });
    expect(books[0]?.folding).toEqual({ signature: 16 });
    expect(written.map((each) => each.path)).toContain("booklet.en.a4.pdf");
    expect(out).toBe("/p/out/booklet.en.pdf\n/p/out/booklet.en.a4.pdf\n");
  });

  test("says that a thick booklet does not fold in one", async () => {
    const thick = await render(files, "booklet", { impose: "a4" }, { pages: 97 });
    expect(thick.err).toContain("97 pages, more than fold in one. Add --signature 16");
    const parted = { impose: "a4", signature: "16" };
    expect((await render(files, "booklet", parted, { pages: 97 })).err).toBe("");
    expect((await render(files, "booklet", { impose: "a4" }, { pages: 96 })).err).toBe("");
  });

  test.each([
    ["booklet", { signature: "16" }, "needs --impose"],
    ["booklet", { impose: "a4", signature: "6" }, "must be 4, 8, 12"],
    ["booklet", { impose: "a4", "large-print": true }, "Leave out one"],
    ["booklet", { impose: "a4", second: "ar" }, "Leave out one"],
    ["booklet", { "large-print": true, second: "ar" }, "no room for large letters"],
    ["booklet", { second: "en" }, "the language of the document already"],
    ["booklet", { second: "xx" }, 'do not speak "xx"'],
    ["directory", { second: "ar" }, "does not go with directory"],
    ["directory", { impose: "a4" }, "does not go with directory"],
    ["directory", { "large-print": true }, "does not go with directory"],
  ])("%s with %o is refused before a browser is opened", async (layout, options, why) => {
    const { code, err, opened } = await render(files, layout, options);
    expect([code, opened.length]).toEqual([2, 0]);
    expect(err).toContain(why);
  });

  test("speaks the language asked for, for 90 days or until the day that is named", async () => {
    const usual = await render(files, "booklet", { language: "ar" });
    expect(usual.books[0]?.details).toMatchObject({
      language: "ar",
      direction: "rtl",
      date: "2026-11-20",
    });
    expect(usual.books[0]?.html(new Map())).toContain("18 فبراير 2027");
    const short = await render(files, "booklet", { "valid-until": "2026-12-01" });
    expect(short.books[0]?.html(new Map())).toContain("1 December 2026");
  });

  test("lists what grows old before the day that is named, and only then", async () => {
    const named = await render(files, "booklet", { "valid-until": "2027-02-18" });
    expect(named.err).toContain("2 of 2 services must be confirmed again before 2027-02-18");
    expect(named.err).toMatch(/^ {2}2027-01-\d\d {2}clinic$/m);
    expect((await render(files, "booklet", { "valid-until": "2026-11-30" })).err).toBe("");
    expect((await render(files, "booklet")).err).toBe("");
  });

  test.each([
    ["2026-11-19", "lies before 2026-11-20"],
    ["soon", "is no date"],
  ])("--valid-until %s is refused before anything is printed", async (day, why) => {
    const { code, err, opened } = await render(files, "booklet", { "valid-until": day });
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(opened).toEqual([]);
  });

  test("hands the browser options on, and keeps the sandbox unless told otherwise", async () => {
    const usual = await render(files, "booklet");
    expect(usual.opened).toMatchObject([{ noSandbox: false }]);
    const options = { browser: "/opt/chrome", "browser-no-sandbox": true };
    const told = await render(files, "booklet", options);
    expect(told.opened).toMatchObject([{ browser: "/opt/chrome", noSandbox: true }]);
  });

  test("without a browser it says why and what to do, writes nothing, and exits 3", async () => {
    const { code, err, written } = await render(files, "booklet", {}, { open: noBrowser });
    expect(code).toBe(3);
    expect(written).toEqual([]);
    expect(err).toContain("There is no browser to print with.");
    expect(err).toContain("sudo apt-get install chromium");
    expect(err).toContain("pathway render directory");
  });

  test("writes what could be printed, names the fields whose letters could not, and exits 1", async () => {
    const name = { en: "Élan ☃", ar: "☃" };
    const entry = { ...(services["services/clinic.yaml"] as object), name };
    const given = { ...files, "services/clinic.yaml": entry };
    const { code, err, written } = await render(given, "booklet", {}, { letters: ["☃"] });
    expect([code, written.length]).toEqual([1, 2]);
    expect(err).toContain('"☃" (U+2603)');
    expect(err.split("\n").filter((line) => line.startsWith("  "))).toEqual([
      "  services/clinic.yaml  name.en",
    ]);
    const arabic = await render(given, "booklet", { language: "ar" }, { letters: ["☃"] });
    expect(arabic.err).toContain("  services/clinic.yaml  name.ar\n");
  });

  test("a file that fails a gate is not written, and the browser is closed", async () => {
    const gate = new PrintFailure("gate", "The printed file was refused: it has no outline.");
    const { code, written, closed } = await render(files, "booklet", {}, { print: gate });
    expect([code, written, closed]).toEqual([3, [], 1]);
  });

  test("names each entry that was left out and exits 1; without a browser 3 wins and they are still named", async () => {
    const left = await render(blocked, "booklet");
    expect(left.code).toBe(1);
    expect(left.err).toContain("Left out: hidden (hidden-place-located)");
    expect(left.books[0]?.html(new Map())).not.toContain("+249 91 234 7777");
    const without = await render(blocked, "booklet", {}, { open: noBrowser });
    expect(without.code).toBe(3);
    expect(without.err).toContain("Left out: hidden (hidden-place-located)");
  });
});

test("the directory asks for no browser", async () => {
  const { code, opened, written } = await render(files, "directory", {}, { open: noBrowser });
  expect([code, opened.length, written[0]?.path]).toEqual([0, 0, "directory.en.html"]);
});

test("a layout that does not exist is answered with those that do", async () => {
  const { code, err } = await render(files, "bokklet");
  expect(code).toBe(2);
  expect(err).toContain("booklet");
});
