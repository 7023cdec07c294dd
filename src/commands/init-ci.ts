import type { Output } from "../ports/writer.ts";

/** Where a pathway can be checked without anybody at a keyboard. */
export const ciPlaces = ["github", "gitlab", "cron"] as const;

export type CiPlace = (typeof ciPlaces)[number];

/** What a workflow must know. */
export interface Ci {
  readonly place: CiPlace;
  /** The program's version: the same one answers until somebody changes it. */
  readonly version: string;
}

/** The files that check each change, and tell once a week what is old. Paths are relative to the pathway's folder. */
export function ciFiles({ place, version }: Ci): readonly Output[] {
  const program = `npx --yes referral-pathway@${version}`;
  switch (place) {
    case "github":
      return [{ path: ".github/workflows/pathway.yaml", content: github(program) }];
    case "gitlab":
      return [{ path: ".gitlab-ci.yml", content: gitlab(program) }];
    case "cron":
      return [{ path: "weekly.sh", content: cron }];
  }
}

const github = (program: string) => `name: Referral pathway
on:
  pull_request:
  push:
    branches: [main]
  schedule:
    # Every Monday at 05:00 UTC.
    - cron: "0 5 * * 1"
  workflow_dispatch:
permissions:
  contents: read
jobs:
  check:
    name: What is wrong in this change
    if: github.event_name == 'pull_request' || github.event_name == 'push'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # The whole history, so that a change can be told from what was there.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - if: github.event_name == 'pull_request'
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: ${program} validate --changed-since "$BASE" --format github
      - if: github.event_name == 'push'
        run: ${program} validate --format github
  stale:
    name: What must be confirmed again
    if: github.event_name == 'schedule' || github.event_name == 'workflow_dispatch'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      # Fails when an entry is overdue, so that somebody is told.
      - run: ${program} stale
`;

const gitlab = (program: string) => `image: node:20
check:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: "0"
  script:
    - ${program} validate --changed-since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
# Make a schedule for this one under Build, Pipeline schedules: once a week.
stale:
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
  script:
    # Fails when an entry is overdue, so that somebody is told.
    - ${program} stale
`;

const cron = `#!/bin/sh
# Tells what is wrong and what must be confirmed again. Let cron run it every Monday and send its words:
#   MAILTO=desk@example.org
#   0 7 * * 1  sh /path/to/the/pathway/weekly.sh
cd "$(dirname "$0")" || exit 3
pathway validate
pathway stale
`;
