import type HandlebarsModule from "handlebars";

type Handlebars = typeof HandlebarsModule;
/** A compiled template or part: parts are called with what their caller was called with. */
export type Compiled = (context: object, options?: object) => string;

/** A file of templates, as it was written. */
export interface TemplateFile {
  /** As people know it: "templates/booklet/cover.hbs". */
  readonly file: string;
  readonly text: string;
}

/** Templates and style of a pathway's own, in the place of those of the program. */
export interface OwnTemplates {
  /** What they were compiled with; templates of the program run in it too. */
  readonly handlebars: Handlebars;
  readonly parts: ReadonlyMap<string, Compiled>;
  /** After the style of the layout. */
  readonly style: string;
}

/** A template that cannot be used: where, and what is wrong with it. For people. */
export class TemplateFault extends Error {}

/** The helpers that templates may call: those of the program. */
const knownHelpers = {
  breakable: true,
  ltr: true,
  link: true,
  spoken: true,
  page: true,
  pages: true,
};
const options = { strict: true, knownHelpers, knownHelpersOnly: true };

/** Templates that stand in the place of none of the program's and that no other calls: their names are misspelt. */
export function unusedTemplates(
  files: readonly TemplateFile[],
  known: readonly string[],
): readonly string[] {
  const called = new Set(
    files.flatMap(({ text }) =>
      [...text.matchAll(/\{\{~?#?>\s*([\w-]+)/g)].map(([, name]) => name),
    ),
  );
  return files.flatMap(({ file }) => {
    const name = /([\w-]+)\.hbs$/.exec(file)?.[1];
    return name === undefined || known.includes(name) || called.has(name) ? [] : [file];
  });
}

/** Compiles a pathway's own templates. Throws `TemplateFault`. */
export async function ownTemplates(files: readonly TemplateFile[]): Promise<OwnTemplates> {
  const { default: whole } = await import("handlebars");
  const handlebars = whole.create();
  const parts = new Map<string, Compiled>();
  const styles: string[] = [];
  for (const each of files) {
    const name = each.file.slice(each.file.lastIndexOf("/") + 1);
    if (name.endsWith(".css")) styles.push(checkedStyle(each));
    if (name.endsWith(".hbs")) parts.set(name.slice(0, -".hbs".length), compile(each, handlebars));
  }
  return { handlebars, parts, style: styles.join("\n") };
}

function checkedStyle({ file, text }: TemplateFile): string {
  const line = lineOf(text, /<\/|<!--/);
  if (line === undefined) return text;
  throw new TemplateFault(`${file}:${line}  A style sheet may not hold "</" or "<!--".`);
}

function compile({ file, text }: TemplateFile, handlebars: Handlebars): Compiled {
  const bare = lineOf(text, /\{\{\{|\{\{&/);
  if (bare !== undefined)
    throw new TemplateFault(
      `${file}:${bare}  Three braces would print an entry's text as markup. Write two.`,
    );
  const told = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw error instanceof TemplateFault ? error : faultIn({ file, text }, error);
    }
  };
  // Compiling waits for the first use; this says at once what is wrong.
  told(() => handlebars.precompile(text, options));
  const template = handlebars.compile(text, options);
  return (context, given) => told(() => template(context, given));
}

function lineOf(text: string, sign: RegExp): number | undefined {
  const at = text.search(sign);
  return at < 0 ? undefined : text.slice(0, at).split("\n").length;
}

/** The first sentence of what the template language says, and its line. */
function faultIn({ file, text }: TemplateFile, error: unknown): TemplateFault {
  const { message, lineNumber } = error as {
    readonly message: string;
    readonly lineNumber?: number;
  };
  const part = /^The partial (\S+) could not be found/.exec(message)?.[1];
  const line = lineNumber ?? /line (\d+)/.exec(message)?.[1] ?? lineOfPart(text, part);
  const [first = ""] = message.replace(/^Parse error on line \d+:\s*/, "").split("\n");
  return new TemplateFault(`${file}${line === undefined ? "" : `:${line}`}  ${inWords(first)}`);
}

function lineOfPart(text: string, part: string | undefined): number | undefined {
  const lines = text.split("\n");
  const at = lines.findIndex((line) =>
    [...line.matchAll(/\{\{~?#?>\s*([^\s~}]+)/g)].some(([, name]) => name === part),
  );
  return at < 0 ? undefined : at + 1;
}

function inWords(said: string): string {
  const part = /^The partial (\S+) could not be found/.exec(said)?.[1];
  if (part !== undefined)
    return `There is no part "${part}": neither here nor among the program's own templates.`;
  const missing = /^"(.+)" not defined/.exec(said)?.[1];
  if (missing !== undefined)
    return `There is no "${missing}" here. Compare with the program's own template.`;
  const helper = /unknown helper (\S+)/.exec(said)?.[1];
  if (helper !== undefined)
    return `There is no helper "${helper}". Known: ${Object.keys(knownHelpers).join(", ")}.`;
  return `It cannot be read from here on: ${said.trim().slice(0, 80)}`;
}
