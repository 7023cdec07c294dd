import { stringify } from "yaml";
import { editorSchema } from "../../src/build/editor-schema.ts";
import { fileKinds } from "../../src/model/file-places.ts";
import type { Schema } from "../../src/model/schema-parts.ts";
import { type FileKind, schemas } from "../../src/model/schemas.ts";
import { propertiesOf } from "../model/schema-walk.ts";

/** A property of a kind of file, as editors are told of it. */
export interface Place {
  readonly kind: FileKind;
  readonly path: readonly string[];
  readonly schema: Schema;
  /** A right value. */
  readonly example: unknown;
}

/** The properties of a kind of file as its own schema has them, with what editors are told of each. */
export function placesOf(kind: FileKind): readonly Place[] {
  const own = new Map(
    propertiesOf(schemas[kind]).map(({ path, schema }) => [path.join("\n"), schema["examples"]]),
  );
  return propertiesOf(editorSchema(schemas[kind], kind)).flatMap(({ path, schema }) => {
    const examples = own.get(path.join("\n")) as readonly unknown[] | undefined;
    return examples ? [{ kind, path, schema, example: examples[0] }] : [];
  });
}

export const allPlaces: readonly Place[] = fileKinds.flatMap(placesOf);

/** A document with nothing but one property, whose value stands in the last line. */
export function documentOf({ path }: Pick<Place, "path">, value: unknown): string {
  const whole = path.reduceRight<unknown>(
    (below, step) => (step === "[]" ? [below] : { [keyFor(step)]: below }),
    value,
  );
  return stringify(whole, { lineWidth: 0 });
}

/** A key for a step of a path: free keys and patterns take any that fits. */
function keyFor(step: string): string {
  if (step === "*") return "hours-unstated";
  if (!step.startsWith("/")) return step;
  return ["mon", "ramadan"].find((key) => new RegExp(step.slice(1, -1), "u").test(key)) ?? step;
}

/** The ways to write a value. */
export function waysOf(schema: Schema): readonly Schema[] {
  return ((schema["anyOf"] as Schema[] | undefined) ?? [schema]).flatMap((way) =>
    way["anyOf"] ? waysOf(way) : [way],
  );
}

/** What we say when a value does not fit. */
export function sentencesOf(schema: Schema): readonly string[] {
  return waysOf(schema).flatMap((way) =>
    typeof way["errorMessage"] === "string" ? [way["errorMessage"]] : [],
  );
}

/** The smallest right file of each kind. */
export const smallest: Readonly<Record<FileKind, string>> = {
  pathway: "format: 1\ntitle: Here\ncountry: SD\ntime_zone: Africa/Khartoum\nlanguages: [en]\n",
  service: "name: Clinic\norganization: nile\nprovides: [primary_health_care]\n",
  organization: "name: Nile\nkind: ngo\n",
  protocol: "name: By phone\nsteps:\n  - Ask first.\n",
  decision: "audience: partner\nby: lead\non: 2026-10-01\nwhy: Women must find it.\n",
  waiver: "by: lead\non: 2026-10-01\nwhy: A radio.\nevidence: Visit\nexpires: 2027-01-01\n",
  signOff:
    "by: lead\non: 2026-11-19\naudience: public\nentries: [women-centre 9f86d081884c7d659a2feaa0c55ad015]\n",
  edition: "number: 3\naudience: public\nas_of: 2026-11-20\n",
  mapping: "columns:\n  Phone number:\n    to: phone\n",
  holders: "holders:\n  - copy: 1\n    role: lead\n    since: 2026-10-18\n",
};
