import type { Signature } from "../ports/git.ts";
import { judged, run } from "./git-call.ts";

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

/** Whom Git trusts is the person's own setting: a repository could name its own signers. */
function trusted(): readonly string[] {
  const keys = ["gpg.ssh.allowedSignersFile", "gpg.ssh.revocationFile", "gpg.minTrustLevel"];
  return keys.flatMap((key) => {
    const own = run(undefined, ["config", "--global", "--get", key])?.trim();
    if (own === undefined && key === "gpg.minTrustLevel") return ["-c", `${key}=undefined`];
    return ["-c", `${key}=${own ?? ""}`];
  });
}

/** What a program that checks says of a signature that does not fit what is signed. */
const broken = /^\[GNUPG:\] BADSIG|incorrect signature|^Could not verify signature/m;

/** What a tag's signature is worth, by the person's own keys and programs. */
export function signatureOf(folder: string, tag: string): Signature {
  const name = `refs/tags/${tag}`;
  const text = run(folder, ["cat-file", "tag", name]) ?? "";
  if (!/^-----BEGIN (?:PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----$/m.test(text))
    return "none";
  const asked = [...signingPrograms(), ...trusted(), "verify-tag", "--raw", name];
  const answer = judged(folder, asked, signingEnvironment());
  if (answer?.isYes) return "good";
  return answer && broken.test(answer.said) ? "bad" : "unknown";
}
