/** Lists whose order says nothing: any one of them, or all of them. */
const sets: ReadonlySet<string> = new Set([
  ...["provides", "phone", "whatsapp", "sms", "how", "must_say", "need_not_say", "not_here"],
  ...["statuses", "sexes", "nationalities", "groups", "for", "serves", "must_live_in", "any"],
  ...["hidden", "because", "waived_for", "languages", "not_open_to", "visits", "exceptions"],
]);

/**
 * The same value written in one way, so that two are equal exactly when they say the same: keys in one order, lists of codes in
 * one order, words without doubled spaces. `undefined` where nothing is said.
 */
export function canonical(value: unknown, key: string): unknown {
  const ordered = inOrder(value, key);
  const isEmpty = ordered === "" || (Array.isArray(ordered) && ordered.length === 0);
  return isEmpty ? undefined : ordered;
}

/** True when two canonical values say the same. */
export function same(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

function inOrder(value: unknown, key: string): unknown {
  if (typeof value === "string")
    return untidy.test(value) ? value.replace(/\s+/g, " ").trim() : value;
  if (Array.isArray(value)) {
    const list = value.map((each) => inOrder(each, ""));
    return sets.has(key) && list.length > 1 ? list.sort(byText) : list;
  }
  if (typeof value !== "object" || value === null) return value;
  const own = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(own).sort())
    if (own[name] !== undefined) ordered[name] = inOrder(own[name], name);
  return ordered;
}

/** Most words are tidy, and asking takes less time than tidying. */
const untidy = /\s\s|[\n\t\u00a0]|^\s|\s$/;

const byText = (a: unknown, b: unknown) => {
  const [first, second] =
    typeof a === "string" ? [a, String(b)] : [JSON.stringify(a), JSON.stringify(b)];
  return first < second ? -1 : first > second ? 1 : 0;
};
