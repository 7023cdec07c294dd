import {
  type OwnTemplates,
  ownTemplates,
  TemplateFault,
  type TemplateFile,
  unusedTemplates,
} from "../render/own-templates.ts";
import { templateNames } from "../render/page.ts";
import { printable } from "../reporters/printable.ts";
import type { Context, Input, OptionSpec } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";
import { exit, Stop } from "./exit.ts";

/** Templates are code that sees whatever is printed: a pathway's own are used only where somebody says so. */
export const trustOption = {
  flags: "--trust-templates",
  description:
    "use the templates in this pathway's templates/ folder; only if you know who wrote them",
} as const satisfies OptionSpec;

/** The templates of the pathway's own for a layout, where they are there and trusted. */
export async function trustedTemplates(
  { files, screen }: Pick<Context, "files" | "screen">,
  input: Input,
  { root, layout }: { readonly root: string; readonly layout: string },
): Promise<{ readonly templates?: OwnTemplates }> {
  const found = ["parts", layout].flatMap((folder) =>
    files
      .list(files.absolute(root, "templates", folder))
      .filter(({ path }) => /^[\w-]+\.(?:hbs|css)$/.test(path))
      .map(({ path }) => `templates/${folder}/${path}`),
  );
  if (input.options["trust-templates"] !== true) {
    if (found.length > 0)
      screen.err(
        "This pathway has templates of its own. They are not used: add --trust-templates if you know who wrote them.\n",
      );
    return {};
  }
  if (found.length === 0)
    throw new Stop(exit.usage, `There is no template in templates/${layout}/ of this pathway.`);
  if (input.options["browser-no-sandbox"] === true)
    throw new Stop(
      exit.usage,
      "--browser-no-sandbox is for the program's own templates. Leave out --trust-templates, or print where the browser has its sandbox.",
    );
  const sources = found.map((file) => template({ files }, root, file));
  const known = templateNames(layout);
  for (const file of unusedTemplates(sources, known)) {
    const name = file.slice(file.lastIndexOf("/") + 1, -".hbs".length);
    screen.err(
      `${printable(file)} is not used: no template of the program has that name.${didYouMean(name, known)}\n`,
    );
  }
  return { templates: await orStop(() => ownTemplates(sources)) };
}

/** Does what templates take part in; a fault of theirs ends it with file, line and what to do. */
export async function orStop<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    throw new Stop(
      exit.usage,
      `${printable(error.message)}\nMend that line, or leave out --trust-templates: the program's own templates serve as before.`,
    );
  }
}

function template({ files }: Pick<Context, "files">, root: string, file: string): TemplateFile {
  const read = files.read(files.absolute(root, file));
  if (!("problem" in read)) return { file, text: read.text };
  throw new Stop(exit.usage, `${printable(file)} cannot be used: ${read.reason}.`);
}
