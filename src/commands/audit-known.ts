import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import { mayShowService } from "../edition/may-show.ts";
import { searchFor } from "../edition/output-scan.ts";
import { type Leaf, leavesOf } from "../edition/secrets.ts";
import { searchable } from "../edition/words-of-output.ts";
import { folded } from "../model/folded.ts";
import { hasSecretPlace } from "./secret-place.ts";
import { ownWords } from "./write-outputs.ts";

/** What of today's pathway decides whether a text of earlier days tells too much. */
export interface Known {
  /** Which values in a text are for protection staff only today. */
  readonly search: (readable: string) => readonly Leaf[];
  /** Files of `private/`, by kind and id. */
  readonly isPrivate: (source: SourceFile) => boolean;
  /** True where help desks may read the entry today. */
  readonly isShared: (id: string) => boolean;
  /** Ids of entries whose place is secret: of the whole entry, or of these sites. */
  readonly secretSites: ReadonlyMap<string, "whole" | ReadonlySet<string>>;
  /** True for a value that still stands somewhere. */
  readonly stands: (value: string) => boolean;
  /** Folded names of places and organisations: somebody's name in them is theirs. */
  readonly names: string;
  readonly catalogue: Catalogue;
}

/** Works out once what every text is held against. An example's private/ is no secret. */
export async function knownOf(catalogue: Catalogue): Promise<Known> {
  const own = await ownWords();
  const view = { audience: "partner", withheld: new Set<string>() } as const;
  const isExample = catalogue.pathway.example;
  const { hidden, visible } = leavesOf(catalogue, view);
  const all = new Set([...hidden, ...visible].map(({ value }) => searchable(value)));
  const apart = new Set(
    [...catalogue.services, ...catalogue.organizations.values()]
      .filter(({ source }) => source.isPrivate && !isExample)
      .map(({ source }) => `${source.kind} ${source.id}`),
  );
  const shared = new Set(
    catalogue.services
      .filter((entry) => mayShowService(catalogue, entry, view))
      .map(({ source }) => source.id),
  );
  const search = searchFor({ catalogue, view, own: () => own });
  return {
    search: (readable) =>
      search(readable).filter(
        (leaf) => !(isExample && leaf.file.isPrivate) && !isNameOfSigned(leaf),
      ),
    isPrivate: ({ kind, id }) => apart.has(`${kind} ${id}`),
    isShared: (id) => isExample || shared.has(id),
    secretSites: secretSites(catalogue),
    stands: (value) => all.has(searchable(value)),
    names: namesOf(catalogue),
    catalogue,
  };
}

/** Which rule and which entry a signed exception or decision is about: what it says is for protection staff, not that it is there. */
function isNameOfSigned({ file: { kind, isPrivate }, field }: Leaf): boolean {
  return (
    !isPrivate &&
    (kind === "waiver" || kind === "decision") &&
    ["id", "rule", "entry"].includes(field)
  );
}

function secretSites({ services }: Catalogue): Known["secretSites"] {
  return new Map(
    services
      .filter(({ written }) => hasSecretPlace(written))
      .map(({ source, written: { address, sites = [] } }) => {
        const hidden = sites.filter((site) => site.address === "hidden").map(({ id }) => id);
        const isWhole = address === "hidden" || hidden.length === sites.length;
        return [source.id, isWhole ? "whole" : new Set(hidden)];
      }),
  );
}

function namesOf({ pathway, organizations }: Catalogue): string {
  const names = [
    ...pathway.areas.map(({ name }) => name),
    ...[...organizations.values()].map(({ meaning }) => meaning.name),
  ];
  return folded(names.flatMap((name) => Object.values(name)).join("\n"));
}
