import { changed, placesIn, removed } from "./changes.ts";
import { grownPathway } from "./grown-pathway.ts";
import type { MemoryPathway } from "./memory-pathway.ts";

/** A pathway, and the files of which everyone may see nothing. */
interface RandomPathway {
  readonly files: MemoryPathway;
  readonly hidden: readonly string[];
}

const always = [
  "services/hidden-door.yaml",
  "organizations/hidden-org.yaml",
  "private/services/secret-door.yaml",
  "private/organizations/secret-org.yaml",
];

/** Without these an entry is another's, or nobody's, or seen by others. */
const kept = ["organization", "provides", "audience", "vocabulary", "areas", "roles"];

/**
 * A pathway of a few services: things are written in any of their ways, lines that may be left out often are, words are
 * any of those that the schema knows, and some entries are for few readers.
 */
export function randomPathway(random: (below: number) => number): RandomPathway {
  const turns = new Map<string, number>();
  turns.get = () => random(1000);
  const count = 2 + random(4);
  let { files }: { files: MemoryPathway } = grownPathway(count, { turns });
  const hidden = [...always];
  for (const file of Object.keys(files).sort()) {
    files = thinned(files, file, random);
    const audience = ["partner", "restricted"][random(6)];
    if (!/^services.service-[1-9]/.test(file) || audience === undefined) continue;
    files = { ...files, [file]: { ...(files[file] as object), audience } };
    hidden.push(file);
  }
  return { files: naming(files, random), hidden };
}

/** The pathway with less in one of its files, and other words in it. */
function thinned(
  files: MemoryPathway,
  file: string,
  random: (below: number) => number,
): MemoryPathway {
  const lines = new Map(placesIn(files, file).map((place) => [place.path[0], place]));
  return [...lines].reduce((rest, [line, place]) => {
    if (kept.includes(String(line)) || random(3) > 0) return rest;
    const isWord = place.path.length === 1 && place.schema["enum"] !== undefined;
    const next = isWord ? changed(rest, place, random(900)) : removed(rest, place);
    return next ?? rest;
  }, files);
}

/** A shown entry names hidden ones, as it does in life. */
function naming(files: MemoryPathway, random: (below: number) => number): MemoryPathway {
  const first = "services/service-0.yaml";
  const instead = [["secret-door"], ["hidden-door", "service-1"], ["service-1"]][random(3)];
  const refusal = { who: ["irregular"], because: "funding", instead };
  const extra = random(2) === 0 ? { not_open_to: [refusal] } : { reached_through: "hidden-door" };
  return { ...files, [first]: { ...(files[first] as object), ...extra } };
}
