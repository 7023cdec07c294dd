import { author } from "./author.ts";
import { authorNames } from "./author-names.ts";
import { browser } from "./browser.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { Check, Place, Surroundings } from "./check.ts";
import { commitHook } from "./commit-hook.ts";
import { editorSchemas } from "./editor-schemas.ts";
import { fonts } from "./fonts.ts";
import { gitProgram } from "./git-program.ts";
import { letters } from "./letters.ts";
import { merging } from "./merging.ts";
import { nodeVersion } from "./node-version.ts";
import { privateFolder } from "./private-folder.ts";
import { repository } from "./repository.ts";
import { schedule } from "./schedule.ts";
import { translations } from "./translations.ts";

/** What is looked at on every machine, in the order of the report. */
export const machineChecks: readonly Check<Surroundings>[] = [
  nodeVersion,
  gitProgram,
  browser,
  fonts,
  letters,
  cacheFolder,
  translations,
];

/** What is looked at in every pathway. */
export const pathwayChecks: readonly Check<Place>[] = [
  repository,
  merging,
  commitHook,
  privateFolder,
  author,
  authorNames,
  editorSchemas,
  schedule,
];
