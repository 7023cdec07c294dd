import Handlebars from "handlebars/runtime.js";
import { breakable, link, ltr, ownSource, spoken } from "./escape.ts";
import { page, pages } from "./page-number.ts";
import { layouts, parts } from "./templates.js";

type Template = (context: object) => string;

const compiled = new Map<string, Template>();

/** Fills the page of a layout. A template sees only what it is given, with style and script of its own. */
export function fillPage(layout: string, context: object): string {
  const source = layouts[layout];
  if (!source) throw new Error(`There is no layout ${layout}.`);
  let template = compiled.get(layout);
  if (!template) {
    const environment = Handlebars.create();
    environment.registerHelper({ breakable, ltr, link, spoken, page, pages });
    for (const [name, part] of Object.entries({ ...parts, ...source.parts }))
      environment.registerPartial(name, environment.template(part as TemplateSpecification));
    template = environment.template(source.page as TemplateSpecification) as Template;
    compiled.set(layout, template);
  }
  const { scriptHash, styles } = source;
  return template({
    ...context,
    style: ownSource(source.style),
    styles: Object.fromEntries(
      Object.entries(styles).map(([part, style]) => [part, ownSource(style)]),
    ),
    script: ownSource(source.script),
    scriptHash,
  });
}
