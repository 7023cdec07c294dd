import { ForgeFailure, type ForgeName, type Forges } from "../ports/forge.ts";

/** Waiting for hosts, in milliseconds: at most a minute and a half for one that never answers. */
const patience = { answer: 20_000, pauses: [1_000, 2_000, 4_000], longestPause: 60_000 };

/**
 * GitHub's and GitLab's issues. Address, repository and token come from the variables that their runners set, and from no
 * file. Sources: docs.github.com, "Variables reference"; docs.gitlab.com, "Predefined CI/CD variables reference".
 */
export const nodeForges: Forges = {
  async open({ name, tokenVariable, progress }) {
    const waiting = { ...patience, progress };
    const token = variable(tokenVariable ?? usualToken[name]);
    if (/[^\u0021-\u007e]/.test(token))
      throw new ForgeFailure("variable-unusable", { variable: tokenVariable ?? usualToken[name] });
    if (name === "github") {
      const { githubIssues } = await import("./github-issues.ts");
      const repository = variable("GITHUB_REPOSITORY", /^(?!\.)[\w.-]+\/(?!\.\.?$)[\w.-]+$/);
      const address = addressIn("GITHUB_API_URL", "https://api.github.com");
      return githubIssues({ address, token, repository }, waiting);
    }
    const { gitlabIssues } = await import("./gitlab-issues.ts");
    const project = variable("CI_PROJECT_ID", /^\d+$/);
    return gitlabIssues({ address: addressIn("CI_API_V4_URL"), token, project }, waiting);
  },
};

const usualToken: Readonly<Record<ForgeName, string>> = {
  github: "GITHUB_TOKEN",
  gitlab: "GITLAB_TOKEN",
};

function variable(name: string, pattern?: RegExp): string {
  const value = process.env[name]?.trim();
  if (!value) throw new ForgeFailure("variable-missing", { variable: name });
  if (pattern && !pattern.test(value))
    throw new ForgeFailure("variable-unusable", { variable: name });
  return value;
}

/** Only encrypted, except on this very machine, where tests and mirrors run. */
function addressIn(name: string, otherwise?: string): URL {
  const written = process.env[name]?.trim() || otherwise;
  if (!written) throw new ForgeFailure("variable-missing", { variable: name });
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (!address || address.username || address.password || address.search || address.hash)
    throw new ForgeFailure("variable-unusable", { variable: name });
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
  if (address.protocol === "https:" || (address.protocol === "http:" && isHere)) return address;
  throw new ForgeFailure("not-encrypted", { variable: name, host: address.host });
}
