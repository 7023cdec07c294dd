import { beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../src/commands/registry.ts";
import { type Audience, maySee } from "../../src/model/audience.ts";
import type { Canary } from "../edition/canaries.ts";
import { grownPathway } from "../edition/grown-pathway.ts";
import { blockYaml } from "../edition/memory-pathway.ts";
import { type Reached, reached } from "./every-world.ts";
import { figure } from "./figures.ts";
import { type Invocation, invocations } from "./invocations.ts";

const many = Number(process.env["TAINT"] ?? 3);
const isSample = process.env["TAINT"] === undefined;

const { files: grown, canaries } = grownPathway(many, { withDesk: true });
const files = Object.fromEntries(
  Object.entries(grown).map(([path, value]) => [path, blockYaml(unblocked(path, value))]),
);

/** A code of the pathway's own that is not sensitive: otherwise every entry would be kept out of every document. */
function unblocked(path: string, value: unknown): unknown {
  if (path !== "pathway.yaml") return value;
  const { vocabulary, ...rest } = value as { vocabulary: readonly object[] };
  return { ...rest, vocabulary: vocabulary.map((code) => ({ ...code, sensitive: "no" })) };
}

const working = ["stale", "validate", "review", "report", "fix", "format"];

/** What is told of an entry for help desks that somebody must ask about. */
const told =
  /^service: (?:name(?:\.[a-z]+)?|(?:sites\.\[\]\.)?(?:visits\.\[\]\.)?area|sites\.\[\]\.id)$/;

/**
 * What working lists may say though it is no public word. They are read by those who read the repository: which role's turn
 * it is, what an entry for help desks is called. Never what is for protection staff, such as the day on which money ends.
 */
function isDeclared({ name }: Invocation, { at, audience, tokens }: Canary): boolean {
  if (!working.includes(name)) return false;
  // The file of an entry that stands where it must not is named: somebody has to move it.
  if (["fix", "format", "validate"].includes(name) && at.startsWith("hidden-")) return true;
  if (name === "stale" && at.endsWith(": review.owner")) return true;
  const isOfDesk = audience === "partner" && deskTokens.has(tokens[0] ?? "");
  return isOfDesk && (name === "validate" || told.test(at));
}

/** Canaries of the entry for help desks whose fields everyone could read in another entry. */
const deskTokens = (() => {
  const files = grownPathway(many, { withDesk: true }).files;
  const desk = JSON.stringify([
    files["services/desk-door.yaml"],
    files["organizations/desk-org.yaml"],
  ]);
  const own = canaries.filter(({ audience }) => audience === "partner");
  return new Set(
    own.flatMap(({ tokens }) => tokens.slice(0, 1)).filter((token) => desk.includes(token)),
  );
})();

const found = (text: string, { tokens }: Canary) => tokens.some((token) => text.includes(token));

/** Canaries that came to readers who may not see them; what was typed is no secret to who typed it. */
function outOfPlace(invocation: Invocation, { text }: Reached): readonly string[] {
  const typed = [...invocation.words, ...Object.values(invocation.options)].join(" ");
  return canaries
    .filter((each) => !maySee(invocation.reader, each.audience))
    .filter((each) => found(text, each) && !found(typed, each))
    .filter((each) => !isDeclared(invocation, each))
    .map(({ at, audience }) => `${at} (${audience})`);
}

const called = ({ name, words, options }: Invocation) =>
  [name, ...words, ...Object.entries(options).map(([key, value]) => `--${key}=${value}`)].join(" ");

/** The sample takes documents in one language, and looks at what is written only where an entry is hidden. */
const isInSample = ({ words, options }: Invocation) =>
  (options["language"] ?? "en") === "en" &&
  (options["diff"] !== true || !words.some((word) => /^(?:service-1|desk-door)$/.test(word)));

const tried = isSample ? invocations.filter(isInSample) : invocations;

describe("a canary in every leaf of a pathway, every command off a terminal", () => {
  const results = new Map<Invocation, Reached>();
  beforeAll(async () => {
    for (const each of tried) results.set(each, await reached(files, each));
  }, 10_800_000);

  test("every command is tried", () => {
    const names = new Set(invocations.map(({ name }) => name));
    expect(commands.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
  });

  test("no canary reaches anybody who may not see it, and no command breaks", () => {
    const leaks = tried.flatMap((each) =>
      outOfPlace(each, results.get(each) ?? { code: 70, text: "" }).map(
        (at) => `${called(each)}: ${at}`,
      ),
    );
    const broken = tried.filter((each) => (results.get(each)?.code ?? 70) > 3).map(called);
    figure(
      "taint",
      `${leaks.length} of ${canaries.length} canaries out of place in ${tried.length} runs`,
    );
    expect({ leaks, broken }).toEqual({ leaks: [], broken: [] });
  });

  test.each([
    ["export", "public"],
    ["export", "partner"],
    ["render", "public"],
    ["render", "partner"],
  ] as const)("control: %s for %s holds what its readers may see", (name, reader) => {
    const mine = tried.filter((each) => each.name === name && each.reader === reader);
    const text = mine.map((each) => results.get(each)?.text).join("\n");
    const seen = (audience: Audience) =>
      canaries.filter((each) => each.audience === audience && found(text, each)).length;
    expect(seen("public")).toBeGreaterThan(many * 20);
    expect(seen("partner") > many).toBe(reader === "partner");
  });

  test("control: a person who asks for everything finds canaries of protection staff", async () => {
    const asked = {
      name: "show",
      words: ["secret-door"],
      options: { audience: "restricted" },
      reader: "public",
    } as const;
    expect(outOfPlace(asked, await reached(files, asked)).length).toBeGreaterThan(20);
    const shown = {
      name: "validate",
      words: [],
      options: { format: "json", "show-values": true },
      reader: "public",
    } as const;
    expect(outOfPlace(shown, await reached(files, shown)).length).toBeGreaterThan(5);
  });
});
