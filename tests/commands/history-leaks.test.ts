import { expect, test } from "vitest";
import type { Command } from "../../src/commands/command.ts";
import { command as diff } from "../../src/commands/diff.ts";
import { command as history } from "../../src/commands/history.ts";
import { type Audience, maySee } from "../../src/model/audience.ts";
import { grownPathway } from "../edition/grown-pathway.ts";
import { blockYaml } from "../edition/memory-pathway.ts";
import { repositoryOf } from "../review-history.ts";
import { runInRepository } from "./in-repository.ts";

const services = 3;
const { files, canaries } = grownPathway(2 * services, { withDesk: true });

/** Otherwise every entry would be kept out of every document. */
function unblocked(path: string): unknown {
  if (path !== "pathway.yaml") return files[path];
  const { vocabulary, ...rest } = files[path] as { vocabulary: readonly object[] };
  return { ...rest, vocabulary: vocabulary.map((code) => ({ ...code, sensitive: "no" })) };
}

/** First every service says what another one says later, so that each value is once before and once now. */
function stateAt(shift: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(files).flatMap((path) => {
      const [, kind = "", number] =
        /^(services|organizations)\/(?:service|org)-(\d+)\.yaml$/.exec(path) ?? [];
      if (number === undefined) return [[path, blockYaml(unblocked(path))]];
      if (Number(number) >= services) return [];
      const other = `${kind}/${kind === "services" ? "service" : "org"}-${Number(number) + shift}.yaml`;
      return [
        [
          path,
          blockYaml(files[other]).replaceAll(
            /org-(\d+)/g,
            (_, id) => `org-${Number(id) % services}`,
          ),
        ],
      ];
    }),
  );
}

const root = () =>
  repositoryOf([
    { at: "2026-01-05", files: stateAt(0) },
    { at: "2026-02-01", files: stateAt(services) },
  ]);

test("no value that a reader may not see comes out of history and diff, and every one they may does", async () => {
  const place = root();
  const runs: readonly (readonly [Command, string, object])[] = [
    ...["service-0", "hidden-door", "secret-door", "desk-door"].map(
      (id) => [history, id, {}] as const,
    ),
    [diff, "2026-01-10..HEAD", {}],
    [diff, "2026-01-10..HEAD", { summary: true }],
  ];
  const seen = new Map<Audience, string>();
  // The words of text and pages are those of the lines in the data.
  for (const audience of ["public", "partner", "restricted"] as const)
    for (const [command, words, more] of runs)
      for (const format of command === diff ? ["json", "html"] : ["json"]) {
        const options = { audience, format, ...more, "as-of": "2026-03-01" };
        const { out, err } = await runInRepository(command, place, [words], options);
        const typed = (out + err).replaceAll(words, "");
        seen.set(audience, (seen.get(audience) ?? "") + typed);
      }
  const leaked = canaries.flatMap(({ at, tokens, audience: own }) =>
    [...seen].flatMap(([audience, text]) =>
      !maySee(audience, own) && tokens.some((token) => text.includes(token))
        ? [`${at} for ${audience}`]
        : [],
    ),
  );
  expect(leaked).toEqual([]);
  // The control: what may be seen is seen, before and now.
  const shown = (audience: Audience, own: Audience) =>
    canaries.filter(
      ({ tokens, audience: each }) =>
        each === own && tokens.some((token) => seen.get(audience)?.includes(token)),
    ).length;
  expect(shown("public", "public")).toBeGreaterThan(200);
  expect(shown("partner", "partner")).toBeGreaterThan(20);
  expect(shown("restricted", "restricted")).toBeGreaterThan(20);
});
