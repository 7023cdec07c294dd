import { loadCatalogue } from "../catalogue/load.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { nodeFiles } from "../node/files.ts";
import { inspectText, judgePathway } from "../rules/run.ts";

/** Reads a pathway and checks it against the schema, with a day also against every rule: what the bench compares. */

const [root = ".", day] = process.argv.slice(2);
const loading = { files: nodeFiles, root };
const catalogue = await loadCatalogue(day ? { ...loading, inspect: inspectText } : loading);
if (day) await judgePathway(catalogue, day as PlainDate);
