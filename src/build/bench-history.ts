import { askedHistory } from "../commands/asked-history.ts";
import { nodeFiles } from "../node/files.ts";
import { nodeGit } from "../node/git.ts";

/** Asks what was saved of every service since a day, as `validate --history` does: what the bench compares. */

const [root = ".", day = ""] = process.argv.slice(2);
const since = Date.parse(day) / 1000;
const services = nodeFiles.list(root).filter(({ path }) => path.startsWith("services/"));
const asked = new Map(services.map(({ path }) => [path, since]));
const { histories, notJudged } = await askedHistory(
  { git: nodeGit, files: nodeFiles },
  root,
  asked,
);
if (histories.size !== services.length || notJudged.length > 0) process.exitCode = 1;
