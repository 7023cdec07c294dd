import { ForgeFailure, type Issue, type Issues } from "../ports/forge.ts";
import { eachOf, fieldsOf, numberIn, textIn } from "./forge-answer.ts";
import { ask, type Patience } from "./forge-request.ts";

/** One repository at GitHub or at a server of its kind. */
export interface GithubRepository {
  readonly address: URL;
  readonly token: string;
  /** As "owner/name". */
  readonly repository: string;
}

/** Its issues. Source: docs.github.com, "REST API endpoints for issues". */
export function githubIssues(
  { address, token, repository }: GithubRepository,
  patience: Patience,
): Issues {
  const base = `${address.href.replace(/\/$/, "")}/repos/${repository}/issues`;
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "user-agent": "referral-pathway",
    "x-github-api-version": "2022-11-28",
  };
  const order = (method: "POST" | "PATCH", path: string, body: object) =>
    ask({ method, url: new URL(base + path), headers, secret: token, body }, patience);
  return {
    async with(words) {
      const url = new URL(`${base}?state=all&sort=created&direction=asc&per_page=100`);
      const found = await eachOf(
        { method: "GET", url, headers, secret: token },
        patience,
        // GitHub lists pull requests among the issues.
        (each) => each["pull_request"] === undefined && textIn(each, "body").includes(words),
      );
      return found.map((each) => issueOf(each, url));
    },
    async create(text) {
      const { data } = await order("POST", "", text);
      return issueOf(fieldsOf(data), address);
    },
    async change(number, { isOpen, ...text }) {
      const state = isOpen === undefined ? {} : { state: isOpen ? "open" : "closed" };
      await order("PATCH", `/${number}`, { ...text, ...state });
    },
  };
}

/** Who may write to the repository. Source: docs.github.com, "CommentAuthorAssociation". */
const members = ["OWNER", "MEMBER", "COLLABORATOR"];

function issueOf(fields: Readonly<Record<string, unknown>>, { host }: URL): Issue {
  const number = numberIn(fields, "number");
  if (number === undefined) throw new ForgeFailure("unreadable", { host });
  const isProgram = textIn(fieldsOf(fields["user"]), "type") === "Bot";
  return {
    number,
    title: textIn(fields, "title"),
    body: textIn(fields, "body"),
    url: textIn(fields, "html_url"),
    isOpen: textIn(fields, "state") === "open",
    isTrusted: isProgram || members.includes(textIn(fields, "author_association")),
  };
}
