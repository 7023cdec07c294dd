import type { EditionFile } from "../model/file-types.ts";
import type { Layout, RenderChoice } from "../render/layout.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { logoFrom } from "./logo.ts";
import { sha256 } from "./manifest.ts";
import { publishSpeech } from "./publish-speech.ts";

/** How an edition differs from the plain one of its pathway, as its record keeps it: it can be made again with the same. */
export type EditionVariant = NonNullable<EditionFile["made_with"]>;

/** What was asked for with the options that every layout shares; `undefined` where nothing was. */
export async function variantAsked(
  context: Context,
  input: Input,
  root: string,
): Promise<EditionVariant | undefined> {
  const [select, second, title, logo] = ["select", "second", "title", "logo"].map((name) =>
    textOption(input, name),
  );
  const picture = logo === undefined ? undefined : await pictureAt(context, root, logo);
  const variant: EditionVariant = {
    ...(select === undefined ? {} : { select }),
    ...(second === undefined ? {} : { second }),
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(input.options["large-print"] === true ? { large_print: "yes" as const } : {}),
    ...(picture === undefined ? {} : { logo: picture }),
  };
  return Object.keys(variant).length > 0 ? variant : undefined;
}

/** A picture is kept with the pathway, so that it is still there when the edition is made again. */
async function pictureAt(
  context: Context,
  root: string,
  typed: string,
): Promise<EditionVariant["logo"]> {
  const { files } = context;
  const digest = await sha256(new TextEncoder().encode(logoFrom(context, typed)));
  const file = files.within(root, files.absolute("", typed));
  if (file !== undefined && !file.startsWith("..")) return { file, sha256: digest };
  const { say } = await publishSpeech(context);
  throw new Stop(exit.usage, say("publish.logo_outside"));
}

/** The picture of an edition. Another one than then, or none, ends the command: the edition could not be made again. */
export async function logoOfVariant(
  context: Context,
  root: string,
  variant: EditionVariant | undefined,
): Promise<Pick<RenderChoice, "logo">> {
  if (variant?.logo === undefined) return {};
  const { file, sha256: then } = variant.logo;
  const path = context.files.absolute(root, file);
  const logo = context.files.exists(path) ? logoFrom(context, path) : "";
  if ((await sha256(new TextEncoder().encode(logo))) === then) return { logo };
  const { say } = await publishSpeech(context);
  throw new Stop(exit.unable, say("publish.logo_changed", { file }));
}

/** The same as options, for what reads options. */
export function optionsOf(variant: EditionVariant | undefined): Input {
  const { select, second, title, large_print: large } = variant ?? {};
  return {
    arguments: [],
    options: {
      ...(select === undefined ? {} : { select }),
      ...(second === undefined ? {} : { second }),
      ...(title === undefined ? {} : { title }),
      ...(large === undefined ? {} : { "large-print": true }),
    },
  };
}

/** An option that none of the documents takes would be believed to have done something. */
export function refuseUntaken(input: Input, names: readonly Layout[]): void {
  for (const option of ["second", "logo", "large-print"] as const)
    if (input.options[option] !== undefined && !names.some(({ takes }) => takes?.includes(option)))
      throw new Stop(
        exit.usage,
        `--${option} does not go with ${names.map(({ name }) => name).join(", ")}.`,
      );
}
