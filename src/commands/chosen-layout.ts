import type { Layout } from "../render/layout.ts";
import { layouts } from "../render/registry.ts";
import { exit, Stop } from "./exit.ts";

/** The layout of a name. Throws `Stop`, naming all there are. */
export function chosenLayout(name: string): Layout {
  const layout = layouts.find((each) => each.name === name);
  if (layout) return layout;
  const known = layouts.map((each) => `  ${each.name}  ${each.summary}`).join("\n");
  throw new Stop(exit.usage, `There is no layout "${name}". Choose one:\n${known}`);
}
