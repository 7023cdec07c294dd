import type { ShareFailure } from "../ports/share.ts";
import { configuredKeys, paths, run } from "./git-call.ts";
import { blankedNames, gitEnvironment } from "./git-environment.ts";

/** What credentials and lines need of a person's own environment. */
const ownNames = [
  ...["SSH_AUTH_SOCK", "SSH_AGENT_PID", "GIT_ASKPASS", "SSH_ASKPASS", "DISPLAY", "WAYLAND_DISPLAY"],
  ...["DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "USER", "LOGNAME"],
  ...[
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "ALL_PROXY",
  ],
  ...["GIT_SSL_CAINFO", "SSL_CERT_FILE", "APPDATA", "LOCALAPPDATA", "ProgramData", "ProgramFiles"],
];

/** Keys with which a person tells Git where their passwords are: theirs are taken, a repository's never. */
const ownKey = /^(?:credential\.helper|credential\..+\.helper)$/is;

/** Half a minute without an answer, or a minute with hardly a byte, is a broken line. */
const patience: readonly (readonly [string, string])[] = [
  ["http.lowSpeedLimit", "10"],
  ["http.lowSpeedTime", "60"],
];
const sshPatience = "-o ConnectTimeout=30 -o ServerAliveInterval=20 -o ServerAliveCountMax=3";

/** On a disk, Git starts the other side here: with none of the programs that the place names. */
const otherSide = (program: string) =>
  [
    "git -c core.hooksPath=/dev/null -c core.fsmonitor=false -c core.alternateRefsCommand=false",
    "-c receive.denyCurrentBranch=refuse -c gc.auto=0",
    `-c receive.autogc=false ${program}`,
  ].join(" ");

/** Talks to another place: `args` begins with fetch or push. `undefined`: it came through. */
export function talk(
  folder: string,
  [verb = "", ...args]: readonly string[],
  { url, mayAsk }: { readonly url: string; readonly mayAsk: boolean },
): ShareFailure | undefined {
  const kind = kindOf(url);
  const env = kind && environment(folder, mayAsk);
  if (!kind || !env) return { problem: "address", words: "" };
  const program = verb === "push" ? "receive-pack" : "upload-pack";
  const there = kind === "disk" ? [`--${program}=${otherSide(program)}`] : [];
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const all = ["--no-pager", verb, ...there, ...args];
  const ran = spawnSync("git", all, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  if (ran.status === 0) return undefined;
  return failureIn(ran.stderr?.toString() ?? "", ran.stdout?.toString() ?? "");
}

/** What an address is; `undefined` for one that would start a program, or send everything unencrypted. */
function kindOf(url: string): "disk" | "line" | undefined {
  if (url.startsWith("-") || url.includes("::")) return undefined;
  if (/^file:\/\//i.test(url)) return "disk";
  if (/^(?:https|ssh):\/\//i.test(url)) return "line";
  if (/^[\w+.-]+:\/\//.test(url)) return undefined;
  // A letter and a colon is a disk; more letters are a host.
  if (/^[A-Za-z]:[\\/]/.test(url)) return "disk";
  return /^[^/]+:/.test(url) ? "line" : "disk";
}

function environment(folder: string, mayAsk: boolean): NodeJS.ProcessEnv | undefined {
  const keys = configuredKeys(folder);
  if (!keys) return undefined;
  const own = ownHelpers(folder);
  const { env } = process;
  const ssh = env["GIT_SSH_COMMAND"] ?? own.get("core.sshcommand")?.[0] ?? "ssh";
  const batch = mayAsk ? "" : " -o BatchMode=yes";
  const helpers = [...own].flatMap(([key, values]) =>
    ownKey.test(key) ? values.map((value) => [key, value] as const) : [],
  );
  return {
    // Those of the repository are blanked first; then follow the person's own.
    ...gitEnvironment(env, [...blankedNames(keys), ...patience, ...helpers]),
    ...Object.fromEntries(
      ownNames.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
    ),
    GIT_ALLOW_PROTOCOL: "file:https:ssh",
    GIT_SSH_COMMAND: `${ssh} ${sshPatience}${batch}`,
    GIT_TERMINAL_PROMPT: mayAsk ? "1" : "0",
  };
}

/** What the machine and the person themselves have set, by key in small letters. */
function ownHelpers(folder: string): ReadonlyMap<string, readonly string[]> {
  const listed = ["--system", "--global"].flatMap((scope) =>
    paths(run(folder, ["config", "--null", "--list", scope], { GIT_CONFIG_NOSYSTEM: "0" }) ?? ""),
  );
  const found = new Map<string, string[]>();
  for (const each of listed) {
    const [name = "", ...value] = each.split("\n");
    const key = /^core\.sshcommand$/i.test(name) ? name.toLowerCase() : name;
    found.set(key, [...(found.get(key) ?? []), value.join("\n")]);
  }
  return found;
}

/** What Git writes, in English, and what it means. The first that fits. */
const meanings: readonly (readonly [RegExp, ShareFailure["problem"]])[] = [
  [/\[rejected\]|fetch first|non-fast-forward|cannot lock ref|failed to update ref/i, "behind"],
  [
    /could not read (?:Username|Password)|Authentication failed|Permission denied|Host key verification|\b40[13]\b|terminal prompts disabled/i,
    "refused",
  ],
  [
    /Could not resolve|(?:Failed|Couldn't) to connect|Couldn't connect|timed? ?out|Connection (?:refused|reset|closed)|unreachable|early EOF|hung up|No route|unexpected disconnect|RPC failed|transfer closed|sideband/i,
    "line",
  ],
  [/does not (?:appear|exist)|not found|No such file|not a git repository/i, "missing"],
  [/transport '.*' not allowed/i, "address"],
];

function failureIn(err: string, out: string): ShareFailure {
  const lines = `${out}\n${err}`
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const told = lines.findLast((line) => /^(?:fatal|error|remote|! )/.test(line)) ?? lines.at(-1);
  // What comes first: that a line broke is also told as a repository that cannot be read.
  const problem = meanings.find(([pattern]) => pattern.test(lines.join("\n")))?.[1] ?? "other";
  return { problem, words: told ?? "" };
}
