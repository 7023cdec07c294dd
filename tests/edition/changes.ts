import { declaredOutcomes } from "../../src/edition/outcomes.ts";
import { type Audience, narrower } from "../../src/model/audience.ts";
import type { Schema } from "../../src/model/schema-parts.ts";
import { schemas } from "../../src/model/schemas.ts";
import { misfits, schemaOfKey } from "../../src/schema/misfits.ts";
import { sampleOf } from "./canaries.ts";
import type { MemoryPathway } from "./memory-pathway.ts";

type Kind = "pathway" | "service" | "organization" | "protocol";
type Path = readonly (string | number)[];

/** A value in a pathway that a test may change. */
export interface Place {
  readonly file: string;
  readonly path: Path;
  readonly schema: Schema;
}

/** Every value that a public document must not depend on; in a hidden entry, all of them. */
export function silentPlaces(files: MemoryPathway, hidden: readonly string[]): Place[] {
  return Object.entries(files).flatMap(([file, value]) => {
    const kind = kindOf(file);
    const start: Walk = {
      file,
      path: [],
      audience: hidden.includes(file) ? "restricted" : "public",
    };
    return leaves(schemas[kind], value, start).filter(
      ({ path, audience }) =>
        audience !== "public" &&
        !isDeclared(kind, path) &&
        !(hidden.includes(file) && path[0] === "audience"),
    );
  });
}

/** Every value of a file, whoever may see it. */
export function placesIn(files: MemoryPathway, file: string): readonly Place[] {
  return leaves(schemas[kindOf(file)], files[file], { file, path: [], audience: "public" });
}

/** The pathway with another value in one place; `undefined` when the schema knows only one. */
export function changed(
  files: MemoryPathway,
  { file, path, schema }: Place,
  number: number,
): MemoryPathway | undefined {
  const words = schema["enum"] as string[] | undefined;
  if (schema["const"] !== undefined || words?.length === 1) return undefined;
  const value = words
    ? words[1 + (number % (words.length - 1))]
    : sampleOf(schema, 9000 + number).value;
  return { ...files, [file]: put(files[file], path, value) };
}

/** The pathway without the line the place stands in; `undefined` when the line is needed. */
export function removed(files: MemoryPathway, { file, path }: Place): MemoryPathway | undefined {
  const without = { ...files, [file]: put(files[file], path.slice(0, 1), undefined) };
  return misfits(schemas[kindOf(file)], without[file]).length === 0 ? without : undefined;
}

interface Walk {
  readonly file: string;
  readonly path: Path;
  readonly audience: Audience;
}

function leaves(schema: Schema, value: unknown, walk: Walk): (Place & { audience: Audience })[] {
  const ways = schema["anyOf"] as Schema[] | undefined;
  if (ways) {
    const way = ways.find((each) => misfits(each, value).length === 0);
    return way ? leaves(way, value, walk) : [];
  }
  const below = (key: string | number, each: unknown, inner: Schema, unmarked: Audience) => {
    const marked = (inner["x-audience"] as Audience | undefined) ?? unmarked;
    const audience = narrower(walk.audience, marked);
    return leaves(inner, each, { ...walk, path: [...walk.path, key], audience });
  };
  if (Array.isArray(value))
    return value.flatMap((each, index) => below(index, each, schema["items"] as Schema, "public"));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, each]) => {
      const isKnown = Object.hasOwn((schema["properties"] ?? {}) as object, key);
      return below(key, each, schemaOfKey(schema, key) ?? {}, isKnown ? "restricted" : "public");
    });
  return [{ ...walk, schema }];
}

function isDeclared(kind: Kind, path: Path): boolean {
  if (kind === "protocol") return false;
  const name = path.map((step) => (typeof step === "number" ? "[]" : step)).join(".");
  return declaredOutcomes[kind].some((each) => name === each || name.startsWith(`${each}.`));
}

function kindOf(file: string): Kind {
  const found = (["service", "organization", "protocol"] as const).find((each) =>
    file.includes(`${each}s/`),
  );
  return found ?? "pathway";
}

/** A copy with another value at `path`; without the key where the value is `undefined`. */
function put(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((each, index) => (index === step ? put(each, rest, value) : each));
  const entries = Object.entries(whole as object).flatMap(([key, each]) => {
    if (key !== step) return [[key, each] as const];
    const next = put(each, rest, value);
    return next === undefined ? [] : [[key, next] as const];
  });
  return Object.fromEntries(entries);
}
