import fc from "fast-check";

type Path = readonly (string | number)[];

const junk: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e12,
  "",
  " ",
  "x",
  "yes",
  "unknown",
  "everyone",
  "free",
  "hidden",
  "always",
  "08:00-14:00",
  "2026-11-02",
  "3 months",
  "ar",
  "omdurman",
  "+249 91 234 5678",
  "help@example.org",
  "a".repeat(80),
  "𝒜".repeat(200),
  "a".repeat(5000),
  [],
  ["x"],
  ["refugee", "refugee"],
  [null],
  {},
  { en: "Words" },
  { en: 5 },
  { x: "Words" },
  { state: "yes" },
];

/** Every place in a value, the root first. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  const below =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          pathsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return [path, ...below];
}

/** One to three random changes of a value, some of which leave it valid. */
export function mutantOf(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(fc.record({ where: fc.nat(), how: fc.nat(6), what: fc.nat(junk.length - 1) }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) =>
      changes.reduce<unknown>((mutant, { where, how, what }) => {
        const paths = pathsIn(mutant);
        const path = paths[where % paths.length] ?? [];
        return at(mutant, path, (each) => change(each, how, junk[what]));
      }, value),
    );
}

const gone = Symbol("gone");

function change(value: unknown, how: number, piece: unknown): unknown {
  switch (how) {
    case 0:
      return gone;
    case 1:
      return Array.isArray(value) ? [...value, piece] : [value];
    case 2:
      return isRecord(value)
        ? { ...value, [typeof piece === "string" ? piece : "new"]: piece }
        : piece;
    case 3:
      return Array.isArray(value) ? [...value, ...value] : piece;
    case 4:
      return typeof value === "string" ? `${value} x` : piece;
    case 5:
      return typeof value === "string" ? value.toUpperCase() : piece;
    default:
      return piece;
  }
}

function at(value: unknown, [step, ...rest]: Path, change_: (each: unknown) => unknown): unknown {
  if (step === undefined) {
    const result = change_(value);
    return result === gone ? null : result;
  }
  const inner = (each: unknown) => (rest.length === 0 ? change_(each) : at(each, rest, change_));
  if (Array.isArray(value))
    return value
      .map((each, index) => (index === step ? inner(each) : each))
      .filter((each) => each !== gone);
  return Object.fromEntries(
    Object.entries(value as object)
      .map(([key, each]) => [key, key === step ? inner(each) : each] as const)
      .filter(([, each]) => each !== gone),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
