import Handlebars from "handlebars/runtime.js";
import { breakable, link, ltr, ownSource, spoken } from "./escape.ts";
import type { OwnTemplates } from "./own-templates.ts";
import { page, pages } from "./page-number.ts";
import { type CompiledLayout, layouts, parts } from "./templates.js";

type Template = (context: object) => string;

const compiled = new Map<string, Template>();

/**
 * Fills the page of a layout. A template sees only what it is given, with style and script of its own; `own` are the
 * pathway's.
 */
export function fillPage(layout: string, context: object, own?: OwnTemplates): string {
  const source = layouts[layout];
  if (!source) throw new Error(`There is no layout ${layout}.`);
  const known = own ? undefined : compiled.get(layout);
  const template = known ?? templateOf(source, own);
  if (!own) compiled.set(layout, template);
  const { scriptHash, styles } = source;
  return template({
    ...context,
    style: ownSource(own ? `${source.style}\n${own.style}` : source.style),
    styles: Object.fromEntries(
      Object.entries(styles).map(([part, style]) => [part, ownSource(style)]),
    ),
    script: ownSource(source.script),
    scriptHash,
  });
}

/** What the templates of a layout are called: those that a pathway's own may replace. */
export function templateNames(layout: string): readonly string[] {
  return ["page", ...Object.keys(parts), ...Object.keys(layouts[layout]?.parts ?? {})];
}

/** The style of several layouts as a file of its own, for documents of many pages. */
export function styleFile(names: readonly string[], own?: OwnTemplates): string {
  const styles = names.flatMap((name) => {
    const { style = "", styles: more = {} } = layouts[name] ?? {};
    return [style, ...Object.values(more)];
  });
  return `${[...styles, ...(own ? [own.style] : [])].join("\n")}\n`;
}

/** Templates of a pathway's own stand in the place of those of the same name. */
function templateOf(source: CompiledLayout, own: OwnTemplates | undefined): Template {
  const environment = own?.handlebars ?? Handlebars.create();
  environment.registerHelper({ breakable, ltr, link, spoken, page, pages });
  for (const [name, part] of Object.entries({ ...parts, ...source.parts }))
    environment.registerPartial(name, environment.template(part as TemplateSpecification));
  for (const [name, part] of own?.parts ?? []) environment.registerPartial(name, part as Template);
  const replaced = own?.parts.get("page");
  return replaced ?? (environment.template(source.page as TemplateSpecification) as Template);
}
