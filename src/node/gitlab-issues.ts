import { ForgeFailure, type Issue, type Issues } from "../ports/forge.ts";
import { eachOf, fieldsOf, numberIn, textIn } from "./forge-answer.ts";
import { ask, type Patience } from "./forge-request.ts";

/** One project at a GitLab server. */
export interface GitlabProject {
  readonly address: URL;
  readonly token: string;
  /** Its number. */
  readonly project: string;
}

/** Its issues. Source: docs.gitlab.com, "Issues API". */
export function gitlabIssues(
  { address, token, project }: GitlabProject,
  patience: Patience,
): Issues {
  const top = address.href.replace(/\/$/, "");
  const base = `${top}/projects/${project}/issues`;
  const headers = { "private-token": token, "user-agent": "referral-pathway" };
  const order = (method: "POST" | "PUT", path: string, body: object) =>
    ask({ method, url: new URL(base + path), headers, secret: token, body }, patience);
  return {
    async with(words) {
      const url = new URL(`${base}?scope=all&state=all&order_by=created_at&sort=asc&per_page=100`);
      const found = await eachOf({ method: "GET", url, headers, secret: token }, patience, (each) =>
        textIn(each, "description").includes(words),
      );
      if (found.length === 0) return [];
      const me = await ask(
        { method: "GET", url: new URL(`${top}/user`), headers, secret: token },
        patience,
      );
      const own = numberIn(fieldsOf(me.data), "id");
      return found.map((each) => issueOf(each, { own, host: address.host }));
    },
    async create({ title, body }) {
      const { data } = await order("POST", "", { title, description: body });
      return issueOf(fieldsOf(data), { own: undefined, host: address.host });
    },
    async change(number, { title, body, isOpen }) {
      const text = {
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { description: body }),
      };
      const state = isOpen === undefined ? {} : { state_event: isOpen ? "reopen" : "close" };
      await order("PUT", `/${number}`, { ...text, ...state });
    },
  };
}

/** The name of an account that belongs to a project's or group's token. Source: docs.gitlab.com, "Project access tokens". */
const tokenAccount = /^(?:project|group)_\d+_bot/;

function issueOf(
  fields: Readonly<Record<string, unknown>>,
  { own, host }: { readonly own: number | undefined; readonly host: string },
): Issue {
  const number = numberIn(fields, "iid");
  if (number === undefined) throw new ForgeFailure("unreadable", { host });
  const author = fieldsOf(fields["author"]);
  return {
    number,
    title: textIn(fields, "title"),
    body: textIn(fields, "description"),
    url: textIn(fields, "web_url"),
    isOpen: textIn(fields, "state") === "opened",
    isTrusted:
      (own !== undefined && numberIn(author, "id") === own) ||
      tokenAccount.test(textIn(author, "username")),
  };
}
