import { type Check, fine, type Place } from "./check.ts";

export const schedule: Check<Place> = {
  id: "schedule",
  title: "Weekly check",
  look({ git, files, root }) {
    const tops = [...new Set([root, git.root(root) ?? root])];
    const found = tops.flatMap((top) => workflowsIn(top));
    if (
      found.some(
        (text) => /\bpathway\b/.test(text) && /^\s*(?:-\s*)?(?:schedule|cron):/m.test(text),
      )
    )
      return fine("a schedule calls the program");
    if (tops.some((top) => mentions(files.absolute(top, ".gitlab-ci.yml"))))
      return {
        state: "hint",
        message:
          "GitLab calls the program; whether on a schedule stands in its web page, under Build, Pipeline schedules.",
      };
    if (tops.some((top) => mentions(files.absolute(top, "weekly.sh"))))
      return {
        state: "hint",
        message: "weekly.sh is here; whether cron calls it cannot be seen from a folder.",
        remedies: ["crontab -l"],
      };
    return {
      state: "hint",
      message: "Nothing calls the program every week, so nobody is told when entries grow old.",
      remedies: ["pathway stale   (by hand, every Monday)"],
    };

    function workflowsIn(top: string): readonly string[] {
      const folder = files.absolute(top, ".github", "workflows");
      return files.list(folder).flatMap(({ path }) => textOf(files.absolute(folder, path)));
    }
    function mentions(path: string): boolean {
      return textOf(path).some((text) => /\bpathway\b/.test(text));
    }
    function textOf(path: string): readonly string[] {
      const read = files.read(path);
      return "text" in read ? [read.text] : [];
    }
  },
};
