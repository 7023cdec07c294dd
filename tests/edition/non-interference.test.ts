import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { makeEdition } from "../../src/edition/edition.ts";
import { en } from "../../src/languages/en.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { documentsOf } from "../documents-of.ts";
import { figure } from "../proof/figures.ts";
import { randomFrom } from "../yaml/differences.ts";
import { changed, removed, silentPlaces } from "./changes.ts";
import { grownPathway } from "./grown-pathway.ts";
import { catalogueOf, type MemoryPathway } from "./memory-pathway.ts";
import { randomPathway } from "./random-pathway.ts";

const hidden = [
  "services/hidden-door.yaml",
  "organizations/hidden-org.yaml",
  "private/services/secret-door.yaml",
  "private/organizations/secret-org.yaml",
];

/** A pathway in which shown entries name hidden ones. */
function base(): MemoryPathway {
  const { files } = grownPathway(6);
  const first = files["services/service-0.yaml"] as object;
  return {
    ...files,
    "services/service-0.yaml": {
      ...first,
      reached_through: "hidden-door",
      not_open_to: [
        { who: ["irregular"], because: "funding", instead: ["secret-door", "service-1"] },
      ],
    },
  };
}

/** A long run asks for more, and for others: RUNS=300 SEED=2. */
const runs = Number(process.env["RUNS"] ?? 30);
const random = randomFrom(Number(process.env["SEED"] ?? 1));
/** Pathways in the sample, which are many for their time. */
const pathways = process.env["RUNS"] === undefined ? 12 : runs;

const files = base();
const places = silentPlaces(files, hidden);

/** Every byte of every public document. */
async function printed(pathway: MemoryPathway): Promise<string> {
  const edition = makeEdition(await catalogueOf(pathway), {
    audience: "public",
    asOf: "2026-02-01" as PlainDate,
    withheld: new Set(),
  });
  const documents = await documentsOf(edition, en);
  return documents.map(({ path, content }) => `${path}\n${content}`).join("\n");
}

let before: string;
beforeAll(async () => {
  before = await printed(files);
});

describe("public documents stay byte for byte the same", () => {
  test("when any one value that is not public changes", async () => {
    expect(places.length).toBeGreaterThan(300);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.nat(900), async (place, number) => {
        const after = changed(files, place, number);
        if (after) expect(await printed(after)).toBe(before);
      }),
      { numRuns: runs },
    );
    figure("non-interference: one pathway", `${runs} changes, each byte the same`);
  });

  test("when any line that is not public goes", async () => {
    const lines = places.filter(({ path, file }) => path.length > 0 && !hidden.includes(file));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lines), async (place) => {
        // A line may hold public values as well; only lines that are not public as a whole are taken out.
        if (!isSilentLine(place.file, place.path[0])) return;
        const after = removed(files, place);
        if (after) expect(await printed(after)).toBe(before);
      }),
      { numRuns: runs },
    );
  });

  test(`when one value changes in each of ${pathways} random pathways`, async () => {
    const differing: string[] = [];
    let hiddenChanges = 0;
    for (let round = 0; round < pathways; round += 1) {
      const { files: grown, hidden: few } = randomPathway(random);
      const silent = silentPlaces(grown, few);
      // Most in entries that are shown, which say more than those of which nothing is.
      const shown = silent.filter(({ file }) => random(4) === 0 || !few.includes(file));
      const place = shown[random(shown.length)];
      const after = place && changed(grown, place, random(900));
      if (!after || JSON.stringify(after) === JSON.stringify(grown)) {
        round -= 1;
        continue;
      }
      if (few.includes(place.file)) hiddenChanges += 1;
      if ((await printed(after)) !== (await printed(grown)))
        differing.push(`${round}: ${place.file} ${place.path.join(".")}`);
    }
    figure(
      "non-interference: random pathways",
      `${pathways - differing.length} of ${pathways} the same to the byte, ${hiddenChanges} changed where an entry is hidden`,
    );
    expect(differing).toEqual([]);
    expect(hiddenChanges).toBeLessThan(pathways);
  }, 3_600_000);

  test.each(hidden)("when %s is not there at all", async (path) => {
    const { [path]: _gone, ...rest } = files;
    expect(await printed(rest)).toBe(before);
  });
});

function isSilentLine(file: string, key: string | number | undefined): boolean {
  return [
    "verification",
    "review",
    "postponed",
    "funding",
    "agreements",
    "vetting",
    "state",
  ].includes(String(key))
    ? false
    : publicKeys(file).every((each) => each !== key);
}

function publicKeys(file: string): (string | number | undefined)[] {
  const silent = new Set(
    places.filter((each) => each.file === file).map((each) => each.path.join(".")),
  );
  const all = silentPlaces({ [file]: files[file] }, [file]);
  return all.filter((each) => !silent.has(each.path.join("."))).map((each) => each.path[0]);
}

describe("controls", () => {
  test("a public value changes them", async () => {
    const service = files["services/service-1.yaml"] as object;
    const after = { ...files, "services/service-1.yaml": { ...service, name: "Another name" } };
    expect(await printed(after)).not.toBe(before);
  });

  test("a declared outcome changes them", async () => {
    const service = files["services/service-1.yaml"] as object;
    const funding = { until: "2026-01-31" };
    const after = { ...files, "services/service-1.yaml": { ...service, funding } };
    expect(await printed(after)).not.toBe(before);
  });

  test("the shown entries do name hidden ones in their files", () => {
    expect(JSON.stringify(files["services/service-0.yaml"])).toContain("hidden-door");
    expect(before).not.toContain("hidden-door");
  });
});
