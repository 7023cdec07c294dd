import { quoted } from "./merge-settings.ts";

/** Where the pathway keeps its own copy, for whoever lets Git look there. */
export const hookPath = ".githooks/pre-commit";

/**
 * What Git runs before each commit: the program on the path, else this one, where it lies now; without any of them a look at
 * names alone. `program`: only in this copy's own folder of Git; what colleagues get names nothing of this machine.
 */
export function hookText(program?: string): string {
  const asked = 'pre-commit --index "$GIT_INDEX_FILE"';
  const here =
    program === undefined
      ? ""
      : `if command -v node >/dev/null 2>&1 && [ -f ${inScript(program)} ]; then
  exec node ${inScript(program)} ${asked}
fi
`;
  return `#!/bin/sh
# Looks at what is about to be committed: nothing for protection staff, nothing about a person served.
# Written by  pathway doctor --fix  and  pathway init --hooks
if command -v pathway >/dev/null 2>&1; then
  exec pathway ${asked}
fi
${here}named=$(git -c core.quotePath=false diff --cached --name-only --diff-filter=d |
  grep -iE '(^|/|")(private|quarantine)(/|"|$)')
if [ -n "$named" ]; then
  echo "Not committed: files in private/ and quarantine/ never belong to the shared history." >&2
  exit 1
fi
echo "The program pathway is not on this machine: the files were not looked at." >&2
`;
}

/** Git fills in nothing here. */
const inScript = (path: string): string => quoted(path).replaceAll("%%", "%");
