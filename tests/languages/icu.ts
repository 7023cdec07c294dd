import { IntlMessageFormat } from "intl-messageformat";

/** Helps the grammar of languages that need it and says nothing by itself, so a language may do without. */
const grammarOnly = "count";

/** The part of a parsed message that these tests ask about. `type` is numeric; `options` stand at plurals and selects. */
interface Element {
  readonly type: number;
  readonly value?: string;
  readonly pluralType?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

const literal = 0;
const pound = 7;

/** The names that a sentence fills in, in order. */
export function namesOf(message: string, code: string): readonly string[] {
  return [...namesIn(parse(message, code))].sort();
}

/** The forms that each plural of a sentence gives. */
export function pluralFormsOf(message: string, code: string): readonly (readonly string[])[] {
  return pluralsIn(parse(message, code)).map((plural) => Object.keys(plural.options ?? {}));
}

/** The forms that a language needs. */
export function formsOf(code: string): readonly string[] {
  return new Intl.PluralRules(code).resolvedOptions().pluralCategories;
}

function parse(message: string, code: string): readonly Element[] {
  const format = new IntlMessageFormat(message, code, undefined, { ignoreTag: true });
  return format.getAst() as readonly Element[];
}

function namesIn(elements: readonly Element[]): Set<string> {
  const names = new Set<string>();
  for (const each of elements) {
    if (each.type !== literal && each.type !== pound && each.value && each.value !== grammarOnly)
      names.add(each.value);
    for (const option of Object.values(each.options ?? {}))
      for (const name of namesIn(option.value)) names.add(name);
  }
  return names;
}

function pluralsIn(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((each) => [
    ...(each.pluralType === "cardinal" ? [each] : []),
    ...Object.values(each.options ?? {}).flatMap((option) => pluralsIn(option.value)),
  ]);
}
