import { run } from "./git-call.ts";

/** What signs, in each way that Git knows, where the person has set nothing else. */
const usual: readonly (readonly [string, string])[] = [
  ["gpg.program", "gpg"],
  ["gpg.openpgp.program", "gpg"],
  ["gpg.x509.program", "gpgsm"],
  ["gpg.ssh.program", "ssh-keygen"],
];

/**
 * Options of Git that name the programs that sign: the person's own settings, else the usual ones. A repository is somebody's
 * data; the programs that it names are not run.
 */
export function signingPrograms(): readonly string[] {
  const own = (key: string) => run(undefined, ["config", "--global", "--get", key])?.trim();
  const openpgp = own("gpg.program");
  const programs = usual.map(([key, program]) => {
    const isOpenpgp = program === "gpg" && openpgp !== undefined;
    return `${key}=${own(key) ?? (isOpenpgp ? openpgp : program)}`;
  });
  return [...programs, "gpg.ssh.defaultKeyCommand="].flatMap((each) => ["-c", each]);
}

/** Where the person's keys are, and who guards them: variables that other calls never get. */
export function signingEnvironment(): NodeJS.ProcessEnv {
  const names = ["SSH_AUTH_SOCK", "GNUPGHOME", "GPG_TTY", "GPG_AGENT_INFO"];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
