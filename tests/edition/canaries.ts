import { type Audience, narrower } from "../../src/model/audience.ts";
import type { Properties, Schema } from "../../src/model/schema-parts.ts";

/** A value that can be recognised wherever it turns up. */
export interface Canary {
  /** The property, as `kind: a.b.[].c`. */
  readonly at: string;
  /** Read from the marks of the schema itself, not from the table the program uses. */
  readonly audience: Audience;
  /** Any of these in an output means that the value reached it. */
  readonly tokens: readonly string[];
}

/** What a file is grown from. */
export interface Growing {
  readonly kind: string;
  /** Values not to be invented, by property: ids that must exist, words that decide who sees what; `null` leaves a line out. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Takes the ways to write a thing in turn, each place by itself. */
  readonly turns: Map<string, number>;
  /** Counts canaries, so that each is unique within a test. */
  readonly counter: { next: number };
}

type At = { readonly path: readonly string[]; readonly audience: Audience };

/** A file with a canary in every leaf that can hold one. */
export function grow(
  schema: Schema,
  growing: Growing,
): { file: unknown; canaries: readonly Canary[] } {
  const canaries: Canary[] = [];
  const file = grown(schema, { path: [], audience: "public" }, { ...growing, canaries });
  return { file, canaries };
}

type Inner = Growing & { readonly canaries: Canary[] };

function grown(schema: Schema, at: At, growing: Inner, taken = ""): unknown {
  const ways = schema["anyOf"] as Schema[] | undefined;
  if (ways) {
    const place = `${growing.kind}: ${at.path.join(".")}${taken}`;
    const turn = growing.turns.get(place) ?? 0;
    growing.turns.set(place, turn + 1);
    const way = turn % ways.length;
    return grown(ways[way] as Schema, at, growing, `${taken}/${way}`);
  }
  switch (schema["type"]) {
    case "object":
      return objectOf(schema, at, growing);
    case "array":
      return [grown(schema["items"] as Schema, { ...at, path: [...at.path, "[]"] }, growing)];
    default:
      return leafOf(schema, at, growing);
  }
}

function objectOf(schema: Schema, at: At, growing: Inner): unknown {
  const result: Record<string, unknown> = {};
  const put = (key: string, below: Schema, unmarked: Audience) => {
    const path = [...at.path, key];
    const given = growing.given[path.join(".")];
    if (given === null) return;
    const marked = (below["x-audience"] as Audience | undefined) ?? unmarked;
    result[key] = given ?? grown(below, { path, audience: narrower(at.audience, marked) }, growing);
  };
  for (const [key, below] of Object.entries((schema["properties"] ?? {}) as Properties))
    put(key, below, "restricted");
  for (const [pattern, below] of Object.entries((schema["patternProperties"] ?? {}) as Properties))
    for (const key of ["mon", "ramadan"])
      if (new RegExp(pattern, "u").test(key)) put(key, below, "restricted");
  const rest = schema["additionalProperties"];
  if (typeof rest === "object" && rest !== null)
    for (const key of schema["propertyNames"] ? ["en", "ar"] : ["free"])
      put(key, rest as Schema, at.audience);
  return result;
}

/** Leaves that hold one of a few words cannot carry a canary; the test of non-interference varies those. */
function leafOf(
  schema: Schema,
  { path, audience }: At,
  { kind, counter, canaries }: Inner,
): unknown {
  if (schema["const"] !== undefined) return schema["const"];
  if (schema["enum"]) return (schema["enum"] as unknown[])[0];
  counter.next += 1;
  const { value, tokens } = sampleOf(schema, counter.next);
  if (tokens.length > 0) canaries.push({ at: `${kind}: ${path.join(".")}`, audience, tokens });
  return value;
}

interface Sample {
  readonly value: unknown;
  readonly tokens: readonly string[];
}

/** A value that fits the schema, different for each number. */
export function sampleOf(schema: Schema, number: number): Sample {
  if (schema["type"] === "number") {
    const amount = 31_500_000 + number;
    return { value: amount, tokens: [String(amount), amount.toLocaleString("en")] };
  }
  if (schema["type"] === "integer")
    return { value: 1 + (number % Number(schema["maximum"])), tokens: [] };
  const fits = ({ value }: Sample) =>
    new RegExp(String(schema["pattern"] ?? ""), "u").test(String(value)) &&
    String(value).length <= Number(schema["maxLength"] ?? Infinity);
  const found = samples(number).find(fits);
  if (!found) throw new Error(`No sample fits ${JSON.stringify(schema)}`);
  return found;
}

function samples(number: number): Sample[] {
  const digits = String(number).padStart(4, "0");
  const date = new Date(Date.UTC(2031, 0, number));
  const day = date.toISOString().slice(0, 10);
  const long = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(date);
  const count = 5000 + (number % 4999);
  const unit = number < 4999 ? "day" : "week";
  const plain = (value: string): Sample => ({ value, tokens: [value] });
  const mute = (value: string): Sample => ({ value, tokens: [] });
  return [
    { value: `Canary ${digits} sings`, tokens: [`Canary ${digits}`] },
    plain(`canary-${digits}`),
    plain(`canary_${digits}`),
    plain(`1 14 canary-${digits}`),
    plain(`canary-${digits} ${digits.padStart(32, "0")}`),
    { value: day, tokens: [day, long] },
    { value: `+249 91 700 ${digits}`, tokens: [`91 700 ${digits}`, `91700${digits}`] },
    {
      value: `${count} ${unit}s`,
      tokens: [`${count} ${unit}s`, `"count":${count},"unit":"${unit}"`],
    },
    { value: `canary${digits}@example.org`, tokens: [`canary${digits}@`] },
    { value: `https://example.org/canary${digits}`, tokens: [`org/canary${digits}`] },
    { value: `15.7${digits}1, 32.7${digits}1`, tokens: [`15.7${digits}1`, `32.7${digits}1`] },
    mute(`07:01-07:${10 + (number % 50)}`),
    mute("18+"),
    mute("XX"),
    mute("XXX"),
    mute("ti"),
    mute("Africa/Khartoum"),
    mute("DD/MM/YYYY"),
    mute(digits.padStart(64, "0")),
  ];
}
