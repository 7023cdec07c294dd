import { flags, scalar, spoken } from "./ci-github.ts";
import type { Ci } from "./init-ci.ts";

/** For GitLab. Sources: docs.gitlab.com, "CI/CD YAML syntax reference", "Predefined CI/CD variables reference" and "Code Quality". */
export const gitlabPipeline = (ci: Ci): string => checkJob(ci) + staleJob(ci);

const checkJob = ({ program, where }: Ci) =>
  `# Checks every change of the pathway, and says once a week what must be confirmed again.
# Begun by  pathway init --ci gitlab; it is yours to change.
.pathway:
  image: node:20
  variables:
    # Nothing is printed here, so no browser is fetched.
    npm_config_omit: optional
pathway-check:
  extends: .pathway
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  interruptible: true
  variables:
    # The whole history, so that a change can be told from what was there.
    GIT_DEPTH: "0"
  script:
    - since=\${CI_MERGE_REQUEST_DIFF_BASE_SHA:+--changed-since $CI_MERGE_REQUEST_DIFF_BASE_SHA}
    # For the widget of the merge request; then what changes for readers.
    - ${scalar(`${program} validate${flags(where)} $since --format gitlab > gl-code-quality-report.json || [ $? -eq 1 ]`)}
    - ${scalar(`[ -z "$since" ] || ${program} diff $CI_MERGE_REQUEST_DIFF_BASE_SHA..${flags(where)} --audience public || true`)}
    # In words, with what to write instead. Last, since what is wrong ends the job.
    - ${scalar(`${program} validate${flags(where)} $since`)}
  artifacts:
    when: always
    expire_in: 5 weeks
    reports:
      codequality: gl-code-quality-report.json
`;

const staleJob = ({ program, where, language }: Ci) =>
  `# Make a schedule under Build, Pipeline schedules: once a week. The issue needs a token: Settings, Access tokens, role
# Reporter, scope api; keep it under Settings, CI/CD, Variables, masked, as GITLAB_TOKEN.
pathway-stale:
  extends: .pathway
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
    - if: $CI_PIPELINE_SOURCE == "web"
  # One after the other: two at once would open two issues.
  resource_group: pathway-stale
  variables:
    GIT_DEPTH: "1"
  script:
    # 1 means that something is overdue, which the issue says. Anything graver fails, after everything was tried.
    - ${scalar(`stale() { ${program} stale${flags(where)} "$@" || [ $? -eq 1 ] || failed=yes; }`)}
    - stale --issue gitlab${spoken(language)}
    - stale --format ics${spoken(language)} > pathway.ics
    - stale --format json > stale.json
    - test -z "$failed"
  artifacts:
    when: always
    expire_in: 5 weeks
    paths:
      - pathway.ics
      - stale.json
`;
