import { type Scalar, scalarText } from "./write-scalar.ts";

/** Data that is to stand in a file. */
export type Data = Scalar | readonly Data[] | { readonly [key: string]: Data };

/** How lines of a file look. */
export interface Layout {
  /** Of the key or hyphen that the value belongs to. */
  readonly indent: string;
  /** One level deeper. */
  readonly step: string;
  /** Between a key and the hyphens below it. */
  readonly listStep: string;
  readonly eol: string;
}

/** Lists of codes longer than this stand below each other. */
const longestLine = 100;

/**
 * A value as it follows its key's colon: on the same line with a space before it, or on the lines below. Texts and maps
 * stand in lines, short lists of codes in brackets, and a recorded act (a map that begins with `on`) in braces.
 */
export function valueText(value: Data, layout: Layout): string {
  if (isScalar(value)) return ` ${scalarText(value, { inFlow: false })}`;
  const flow = isShort(value) ? flowText(value) : undefined;
  if (flow !== undefined && layout.indent.length + flow.length <= longestLine) return ` ${flow}`;
  const lines = isList(value) ? itemLines(value, layout) : pairLines(value, layout);
  return layout.eol + lines.join(layout.eol);
}

/** A value on one line, as inside brackets. */
export function flowText(value: Data): string {
  if (isScalar(value)) return scalarText(value, { inFlow: true });
  if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
  const pairs = Object.entries(value).map(([key, each]) => `${keyText(key)}: ${flowText(each)}`);
  return `{${pairs.join(", ")}}`;
}

/** An item as it follows its hyphen. */
export function itemText(value: Data, layout: Layout): string {
  if (isScalar(value)) return ` ${scalarText(value, { inFlow: false })}`;
  if (isList(value) || isAct(value) || Object.keys(value).length === 0)
    return ` ${flowText(value)}`;
  // Keys after the first stand below it, behind the hyphen and its space.
  const lines = linesOfMap(value, { ...layout, indent: `${layout.indent}  ` });
  return ` ${lines.join(layout.eol).trimStart()}`;
}

export function keyText(key: string): string {
  return scalarText(key, { inFlow: true });
}

function itemLines(items: readonly Data[], layout: Layout): string[] {
  const indent = layout.indent + layout.listStep;
  return items.map((item) => `${indent}-${itemText(item, { ...layout, indent })}`);
}

function pairLines(value: Record<string, Data>, layout: Layout): string[] {
  return linesOfMap(value, { ...layout, indent: layout.indent + layout.step });
}

function linesOfMap(value: Record<string, Data>, layout: Layout): string[] {
  return Object.entries(value).map(
    ([key, each]) => `${layout.indent}${keyText(key)}:${valueText(each, layout)}`,
  );
}

function isShort(value: readonly Data[] | Record<string, Data>): boolean {
  if (isList(value)) return value.every((each) => isScalar(each) && String(each).length <= 40);
  return Object.keys(value).length === 0;
}

/** Something that was done on a day: a line in a record. */
const isAct = (value: Record<string, Data>) =>
  Object.keys(value)[0] === "on" &&
  Object.values(value).every((each) => isScalar(each) || isList(each));

const isScalar = (value: Data): value is Scalar => typeof value !== "object";

const isList = (value: Data): value is readonly Data[] => Array.isArray(value);
