/**
 * Removes from a compiled validator what only its error messages need; ours are made elsewhere, and every run pays for
 * loading this code. A test compares the slim validators with the whole ones.
 */
export function slim(code: string): string {
  return withoutUnused(withoutBookkeeping(withoutErrors(code)));
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
