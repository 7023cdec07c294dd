import type { Ci } from "./init-ci.ts";

/**
 * For GitHub. Each action is named by the version that its authors keep compatible; what it may do stands beside it.
 * Sources: docs.github.com, "Workflow syntax for GitHub Actions" and "Events that trigger workflows".
 */
export const githubWorkflow = (ci: Ci): string => head(ci) + checkJob(ci) + staleJob(ci);

const head = ({ where }: Ci) =>
  `# Checks every change of the pathway, and says every Monday what must be confirmed again.
# Begun by  pathway init --ci github; it is yours to change. No line needs the history of the repository.
name: ${where ? JSON.stringify(`Referral pathway (${where})`) : "Referral pathway"}
on:
  pull_request:
  push:
    branches: [main, master]
  schedule:
    # Mondays at 05:17 UTC: at full hours GitHub is late. In a public repository it stops schedules after 60 days
    # without a change; the calendar then says "No new calendar".
    - cron: "17 5 * * 1"
  workflow_dispatch:
# Nothing is allowed but what a job asks for.
permissions: {}
env:
  # Nothing is printed here, so no browser is fetched.
  npm_config_omit: optional
jobs:
`;

const checkJob = ({ program, where }: Ci) => `  check:
    name: What is wrong
    if: github.event_name == 'pull_request' || github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    concurrency:
      # A newer state of the same change makes this check needless.
      group: pathway-check-\${{ github.workflow }}-\${{ github.ref }}
      cancel-in-progress: true
    env:
      # In a pull request only what it changes is judged; what it would be merged into is the first parent.
      SINCE: \${{ github.event_name == 'pull_request' && '--changed-since HEAD^1' || '' }}
    steps:
      - uses: actions/checkout@v5 # from GitHub itself; fetches the repository
        with:
          fetch-depth: 2 # the state with the change and the one before
          persist-credentials: false
      - uses: actions/setup-node@v6 # from GitHub itself; brings Node
        with:
          node-version: 20
      - name: Beside the lines of the change
        run: ${scalar(`${program} validate${flags(where)} $SINCE --format github`)}
      - name: In words, with what to write instead
        if: failure()
        run: ${scalar(`${program} validate${flags(where)} $SINCE`)}
      - name: What changes for readers
        if: always() && github.event_name == 'pull_request'
        run: ${scalar(`${program} diff HEAD^1..${flags(where)} --summary --audience public >> "$GITHUB_STEP_SUMMARY"`)}
`;

const staleJob = ({ program, where, language }: Ci) => `  stale:
    name: What must be confirmed again
    if: github.event_name == 'schedule' || github.event_name == 'workflow_dispatch'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      issues: write # for the one issue that is kept
    concurrency:
      # One after the other: two at once would open two issues.
      group: pathway-stale-\${{ github.workflow }}
      cancel-in-progress: false
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: 20
      - name: The issue, the calendar and the data
        env:
          GITHUB_TOKEN: \${{ github.token }}
        # 1 means that something is overdue, which the issue says. Anything graver fails, after everything was tried.
        run: |
          stale() { ${program} stale${flags(where)} "$@" || [ $? -eq 1 ] || failed=yes; }
          stale --issue github${spoken(language)}
          stale --format ics${spoken(language)} > pathway.ics
          stale --format json > stale.json
          test -z "$failed"
      - if: \${{ !cancelled() }}
        uses: actions/upload-artifact@v5 # from GitHub itself; keeps the two files with this run
        with:
          name: pathway
          path: |
            pathway.ics
            stale.json
          if-no-files-found: error
          retention-days: 35
`;

/** Which pathway of the repository; nothing where it is the repository itself. */
export function flags(where: string): string {
  if (where === "") return "";
  return /^[\w./-]+$/.test(where)
    ? ` --pathway ${where}`
    : ` --pathway "${where.replace(/["$`\\]/g, "\\$&")}"`;
}

/** A line of shell as a value of YAML: as it is, unless YAML would cut it or take its first sign for its own. */
export const scalar = (line: string): string =>
  /^\W|: | #/.test(line) ? JSON.stringify(line) : line;

/** English is what continuous integration speaks unasked. */
export const spoken = (language: Ci["language"]): string =>
  language === "en" ? "" : ` --messages ${language}`;
