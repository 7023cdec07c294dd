import { type Check, fine, type Place } from "./check.ts";

const program = /\bpathway\b/;
const times = /^\s*(?:-\s*)?(?:schedule|cron):/m;

export const schedule: Check<Place> = {
  id: "schedule",
  look({ git, files, root }) {
    const tops = [...new Set([root, git.root(root) ?? root])];
    const textOf = (path: string): readonly string[] => {
      const read = files.read(path);
      return "text" in read && program.test(read.text) ? [read.text] : [];
    };
    const workflows = tops.flatMap((top) => {
      const folder = files.absolute(top, ".github", "workflows");
      return files.list(folder).flatMap(({ path }) => textOf(files.absolute(folder, path)));
    });
    if (workflows.some((text) => times.test(text))) return fine("schedule.fine");
    const mentions = (name: string) =>
      tops.some((top) => textOf(files.absolute(top, name)).length > 0);
    if (mentions(".gitlab-ci.yml")) return { state: "hint", say: "schedule.gitlab" };
    if (mentions(".gitlab/pathway.yml")) return { state: "hint", say: "schedule.gitlab_apart" };
    if (mentions("weekly.sh"))
      return { state: "hint", say: "schedule.cron", remedies: ["crontab -l"] };
    return {
      state: "hint",
      say: "schedule.none",
      remedies: ["pathway init --ci github", "pathway stale"],
    };
  },
};
