import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import { type Audience, maySee } from "../model/audience.ts";
import { type AudienceNode, nodeOfKey } from "../model/audience-node.ts";
import { audienceTables } from "../model/audience-table.ts";
import { mayShowFile, mayShowService, prospectsFor } from "./may-show.ts";

/** A written word of a pathway, and where it stands. */
export interface Leaf {
  readonly file: SourceFile;
  /** The keys that lead to it, as a person reads them; the file's own name is `id`. */
  readonly field: string;
  readonly value: string;
}

/** Everything written in a pathway, parted by whether one audience may see it. */
export interface Leaves {
  readonly hidden: readonly Leaf[];
  readonly visible: readonly Leaf[];
}

/** Whose view, and what blocking rules keep out of it. */
export interface View {
  readonly audience: Audience;
  /** See `withheldFrom`. */
  readonly withheld: ReadonlySet<string>;
}

/**
 * Parts what is written by who may see it: read from the files as they are, not from an edition, so that a fault in how
 * editions are made shows when the two are compared.
 */
export function leavesOf(catalogue: Catalogue, view: View): Leaves {
  const leaves = { hidden: [] as Leaf[], visible: [] as Leaf[] };
  const shown = catalogue.services.filter((entry) => mayShowService(catalogue, entry, view));
  const services = new Set(shown.map(({ source }) => source));
  const used = new Set([
    ...shown.map(({ meaning }) => meaning.organization),
    ...prospectsFor(catalogue, view.audience),
  ]);
  const add = ({ source, written }: Entry<unknown, unknown>, isShown: boolean): void => {
    leaves[isShown ? "visible" : "hidden"].push({ file: source, field: "id", value: source.id });
    const audience = isShown ? view.audience : undefined;
    const { withheld } = view;
    walk(
      written,
      audienceTables[source.kind],
      { file: source, field: "", audience, withheld },
      leaves,
    );
  };
  for (const entry of catalogue.services) add(entry, services.has(entry.source));
  for (const entry of catalogue.organizations.values())
    add(entry, used.has(entry.source.id) && mayShowFile(entry.source, view.audience));
  for (const entry of catalogue.protocols.values())
    add(entry, maySee(view.audience, "partner") && mayShowFile(entry.source, view.audience));
  for (const entry of [...catalogue.decisions.values(), ...catalogue.waivers.values()])
    add(entry, view.audience === "restricted");
  const root = { ...view, file: pathwayFile, field: "" };
  walk(catalogue.pathwayFile, audienceTables.pathway, root, leaves);
  return leaves;
}

/** Parts one file of any day by its fields alone, as if the file itself were for everyone of the audience. */
export function leavesOfFile(file: SourceFile, written: unknown, audience: Audience): Leaves {
  const leaves = { hidden: [] as Leaf[], visible: [] as Leaf[] };
  const at = { file, field: "", audience, withheld: new Set<string>() };
  walk(written, audienceTables[file.kind], at, leaves);
  return leaves;
}

const pathwayFile: SourceFile = {
  path: "pathway.yaml",
  kind: "pathway",
  id: "pathway",
  isPrivate: false,
};

interface At {
  readonly file: SourceFile;
  readonly field: string;
  /** `undefined` once nobody of the audience may see what is below. */
  readonly audience: Audience | undefined;
  readonly withheld: View["withheld"];
}

function walk(
  value: unknown,
  node: AudienceNode | undefined,
  at: At,
  leaves: { readonly hidden: Leaf[]; readonly visible: Leaf[] },
): void {
  const isKept = !at.withheld.has(`${at.file.path}#${at.field}`);
  const mayStill = isKept && at.audience && node && maySee(at.audience, node.audience);
  const here = { ...at, audience: mayStill ? at.audience : undefined };
  if (Array.isArray(value)) for (const each of value) walk(each, node?.items, here, leaves);
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value))
      walk(each, node && nodeOfKey(node, key), { ...here, field: below(at.field, key) }, leaves);
  else if (typeof value === "string") {
    const { file, field } = at;
    leaves[mayStill ? "visible" : "hidden"].push({ file, field, value });
  }
}

const below = (field: string, key: string): string => (field === "" ? key : `${field}.${key}`);
