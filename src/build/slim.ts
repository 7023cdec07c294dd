/**
 * Removes from a compiled validator what only its error messages need; ours are made elsewhere, and every run pays for
 * loading this code. A test compares the slim validators with the whole ones.
 */
export function slim(code: string): string {
  return withoutTwins(withKeysOnly(withoutUnused(withoutBookkeeping(withoutErrors(code)))));
}

/** What remains of keeping errors once they are only counted. */
const bookkeeping: readonly (readonly [RegExp, string])[] = [
  [/\(data, \{instancePath="", [^)]*\}=\{\}\)/g, "(data)"],
  [/(validate\d+\(data[\w.[\]"]*), \{\}\)/g, "$1)"],
  [/const err\d+ = 0;/g, ""],
  [/if\(vErrors === null\)\{vErrors = \[err\d+\];\}else \{vErrors\.push\(err\d+\);\}/g, ""],
  [
    /vErrors = vErrors === null \? validate\d+\.errors : vErrors\.concat\(validate\d+\.errors\);errors = vErrors\.length;/g,
    "errors++;",
  ],
  [/validate\d+\.errors = (?:\[0\]|vErrors);/g, ""],
  [
    /if\(vErrors !== null\)\{if\((_errs\d+)\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}/g,
    "",
  ],
  [/let vErrors = null;/g, ""],
];

function withoutBookkeeping(code: string): string {
  const slimmed = bookkeeping.reduce((text, [pattern, by]) => text.replace(pattern, by), code);
  const left = /vErrors|instancePath/.exec(slimmed);
  if (left) throw new Error(`The compiled validators still keep errors: ${left[0]}`);
  return slimmed;
}

/** An error becomes `0`: the validator only counts them. */
function withoutErrors(code: string): string {
  return replaceLiterals(code, "{instancePath", (literal) => {
    if (literal.includes("schemaPath:")) return "0";
    return literal.startsWith("{instancePath=") ? literal : "{}";
  });
}

/** The compiler writes every schema as a constant, whether or not a check refers to it. */
function withoutUnused(code: string): string {
  return replaceLiterals(code, /const (schema\d+) = \{/g, (literal, name) => {
    const isUsed = new RegExp(`\\b${name}\\b(?! = )`).test(code);
    return isUsed ? literal : "0";
  });
}

/** Where a check only asks whether a key is known, the schema that lists the keys becomes a list of keys. */
function withKeysOnly(code: string): string {
  const schemas = new Map<string, unknown>();
  const without = replaceLiterals(code, /const (schema\d+) = \{/g, (literal, name) => {
    schemas.set(name, JSON.parse(literal));
    return "0";
  }).replace(/const schema\d+ = 0;/g, "");
  const lists = new Map<string, string>();
  const body = without.replace(/\b(schema\d+)((?:\.\w+|\[\d+\])+)/g, (place, name, path) => {
    if (!lists.has(place)) lists.set(place, keysAt(schemas.get(name), path));
    return `keys${[...lists.keys()].indexOf(place)}`;
  });
  const constants = [...lists.values()].map((list, index) => `const keys${index} = ${list};`);
  return constants.join("") + body;
}

function keysAt(schema: unknown, path: string): string {
  const steps = path.match(/\w+/g) ?? [];
  const found = steps.reduce((at, step) => (at as Record<string, unknown>)[step], schema);
  if (steps.at(-1) !== "properties" || typeof found !== "object" || found === null)
    throw new Error(`The compiled validators ask more of a schema than its keys: ${path}`);
  return JSON.stringify(Object.fromEntries(Object.keys(found).map((key) => [key, 0])));
}

/** Parts that occur in several schemas are compiled once for each; of functions that do the same one remains. */
function withoutTwins(code: string): string {
  const first = new Map<string, string>();
  const twins = new Map<string, string>();
  const rest = replaceLiterals(code, /function (validate\d+)\(data\)\{/g, (body, name) => {
    const own = body.replaceAll(new RegExp(`\\b${name}\\b`, "g"), "itself");
    const same = first.get(own);
    if (same === undefined) first.set(own, name);
    else twins.set(name, same);
    return same === undefined ? body : "{}";
  });
  if (twins.size === 0) return code;
  const bare = rest.replace(/function (validate\d+)\(data\)\{\}/g, "");
  return withoutTwins(bare.replace(/\bvalidate\d+\b/g, (name) => twins.get(name) ?? name));
}

type Replace = (literal: string, name: string) => string;

/** Puts something else in the place of each object literal that begins with `start`. */
function replaceLiterals(code: string, start: string | RegExp, replace: Replace): string {
  const parts: string[] = [];
  let done = 0;
  const starts = typeof start === "string" ? new RegExp(start.replace("{", "\\{"), "g") : start;
  for (const match of code.matchAll(starts)) {
    const from = code.indexOf("{", match.index);
    if (from < done) continue;
    const to = endOfLiteral(code, from);
    parts.push(code.slice(done, from), replace(code.slice(from, to), match[1] ?? ""));
    done = to;
  }
  return [...parts, code.slice(done)].join("");
}

function endOfLiteral(code: string, from: number): number {
  let depth = 0;
  let quote: string | undefined;
  for (let index = from; index < code.length; index += 1) {
    const character = code[index];
    if (quote !== undefined) {
      if (character === "\\") index += 1;
      else if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'" || character === "`") quote = character;
    else if (character === "{") depth += 1;
    else if (character === "}" && --depth === 0) return index + 1;
  }
  throw new Error("An object in the compiled validators has no end.");
}
