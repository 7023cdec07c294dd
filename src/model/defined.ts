/** The same record without the keys that have no value: an absent fact stays absent. */
export function defined<T extends object>(
  record: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const kept: { [Key in keyof T]?: Exclude<T[Key], undefined> } = {};
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) kept[key] = value as Exclude<T[typeof key], undefined>;
  }
  return kept;
}

/** Applies `convert` to a value that is there; `undefined` stays `undefined`. */
export function given<Value, Result>(
  value: Value | undefined,
  convert: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : convert(value);
}
