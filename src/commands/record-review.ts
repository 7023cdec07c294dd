import { defined } from "../model/defined.ts";
import type { DataPath } from "../model/diagnostic.ts";
import type { WrittenAct } from "../model/review-acts.ts";
import type { Schema } from "../model/schema-parts.ts";
import { schemas } from "../model/schemas.ts";
import { appendItem } from "../yaml/edits.ts";
import { readExact } from "../yaml/exact.ts";
import { putValue } from "../yaml/put-value.ts";
import { splice } from "../yaml/splice.ts";
import { follow } from "../yaml/tree.ts";
import type { Data } from "../yaml/write-value.ts";

/** A value that is different now. Without a value the key is taken out. */
export interface NewValue {
  readonly path: DataPath;
  readonly value: Data | undefined;
}

/** What a talk about a service left behind. */
export interface ReviewRecord {
  readonly acts: readonly WrittenAct[];
  readonly values: readonly NewValue[];
}

/** Whether the people who are sent there get help, and whether the agreement is followed. Never about a case; what nobody knows is not said. */
export interface Judgement {
  readonly on: string;
  /** A role of the pathway. */
  readonly by: string;
  readonly people_get_help?: "often" | "sometimes" | "no";
  readonly agreement_followed?: "yes" | "no";
}

/** The text of a service with new values and with what was recorded; every other character stays. */
export function recorded(text: string, { acts, values }: ReviewRecord): string {
  const changed = withValues("service", text, values);
  return acts.reduce((so, act) => appended("service", so, ["verification"], inOrder(act)), changed);
}

/** Keys as people write them, whatever order they were answered in. */
function inOrder(act: WrittenAct): { readonly [key: string]: Data } {
  const { on, by, method, with: who, facts, at, outcome, note } = act;
  return defined({ on, by, method, with: who, facts, at, outcome, note });
}

/** The text of an entry with other values. */
export function withValues(
  kind: "service" | "organization",
  text: string,
  values: readonly NewValue[],
): string {
  const order = (path: DataPath) => keysBelow(schemas[kind], path);
  return values.reduce((so, { path, value }) => putValue(so, path, { value, order }), text);
}

/** The text of an organisation with one more judgement. */
export function judged(text: string, judgement: Judgement): string {
  return appended("organization", text, ["follow_up", "judgements"], { ...judgement });
}

/** One more item at the end of a list, which is made where it is missing. */
function appended(
  kind: "service" | "organization",
  text: string,
  path: DataPath,
  item: { readonly [key: string]: Data },
): string {
  const { tree } = readExact(text);
  const { node, steps } = follow(tree, path);
  if (tree && steps === path.length && node?.kind === "list")
    return splice(text, appendItem({ text, tree }, path, item));
  return withValues(kind, text, [{ path, value: [item] }]);
}

/** The keys a schema names below a path, through whatever forms its value may take. */
function keysBelow(schema: Schema, [step, ...rest]: DataPath): readonly string[] {
  const forms = formsOf(schema);
  if (step === undefined) return forms.flatMap(({ properties }) => Object.keys(properties ?? {}));
  const below = forms.flatMap((form): readonly Schema[] => {
    const next = typeof step === "number" ? form.items : form.properties?.[step];
    return next ? [next] : [];
  });
  return below.flatMap((each) => keysBelow(each, rest));
}

/** As much of a JSON Schema as says which keys there are. */
interface Form {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

function formsOf(schema: Schema): readonly Form[] {
  const form = schema as Form;
  return [form, ...[...(form.anyOf ?? []), ...(form.oneOf ?? [])].flatMap(formsOf)];
}
