import type { FileRule } from "./rule.ts";

type WrittenArea = { readonly id: string; readonly within?: string };

export const areaCircle: FileRule = {
  id: "area-circle",
  severity: "error",
  stage: "file",
  needs: ["within"],
  title: "Areas that lie within each other",
  why: "No chapter can be made of them, and what serves the larger area is not found in the smaller.",
  remedy: "Remove within from the largest of them.",
  example: {
    wrong: "  - id: north\n    name: North\n    within: north",
    right: "  - id: south\n    name: South\n    within: state",
  },
  *check({ written, source }) {
    if (source.kind !== "pathway") return;
    const { areas = [] } = written as { readonly areas?: readonly WrittenArea[] };
    const within = new Map(areas.map((area) => [area.id, area.within]));
    const told = new Set<string>();
    for (const [index, { id }] of areas.entries()) {
      const circle = circleFrom(id, within);
      if (circle.length === 0 || told.has(id)) continue;
      for (const each of circle) told.add(each);
      yield {
        path: ["areas", index, "within"],
        message:
          circle.length > 1
            ? "These areas lie within each other: {circle}. Remove within from the largest."
            : "{circle} lies within itself. Remove the line.",
        quotes: { circle: circle.join(", ") },
      };
    }
  },
};

/** The areas from one back to itself; empty when the way upwards ends, or leads into a circle of others. */
function circleFrom(id: string, within: ReadonlyMap<string, string | undefined>): string[] {
  const way = [id];
  for (;;) {
    const next = within.get(way.at(-1) ?? "");
    if (next === id) return way;
    if (next === undefined || way.includes(next)) return [];
    way.push(next);
  }
}
