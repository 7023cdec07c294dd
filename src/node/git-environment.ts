/**
 * What a call to Git may know. A repository is somebody's data, and its configuration may name programs to run: those
 * with a fixed name are blanked here, those with a name of their own by `blankedNames`.
 */
const blanked: readonly (readonly [string, string])[] = [
  ["core.fsmonitor", "false"],
  ["core.hooksPath", "/dev/null"],
  ["core.pager", "cat"],
  ["core.sshCommand", "false"],
  ["core.gitProxy", ""],
  ["core.askPass", ""],
  ["core.editor", "false"],
  ["core.attributesFile", "/dev/null"],
  ["core.alternateRefsCommand", "false"],
  ["diff.external", ""],
  ["credential.helper", ""],
  ["gpg.program", "false"],
  ["log.showSignature", "false"],
  // What the first save brought is part of the history.
  ["log.showRoot", "true"],
  ["commit.gpgSign", "false"],
  ["gc.auto", "0"],
  ["gc.recentObjectsHook", ""],
  ["maintenance.auto", "false"],
  ["submodule.recurse", "false"],
  ["protocol.allow", "never"],
  ["uploadpack.packObjectsHook", ""],
  // A changed file is seen as changed, whatever a repository would rather not look at.
  ["core.checkStat", "default"],
  ["core.trustctime", "true"],
  // Honoured only from here and from the person's own configuration: a bare repository hidden among the files is none.
  ["safe.bareRepository", "explicit"],
];

/** Keys whose middle part a repository chooses freely, U+2028 included, and what makes each harmless. */
const named: readonly (readonly [RegExp, string])[] = [
  [/^filter\..+\.(?:clean|smudge|process)$/is, ""],
  [/^filter\..+\.required$/is, "false"],
  [/^diff\..+\.(?:command|textconv)$/is, ""],
  [/^merge\..+\.driver$/is, "false"],
  [/^hook\..+\.(?:command|event)$/is, ""],
  [/^gpg\..+\.program$/is, "false"],
  [/^credential\..+\.helper$/is, ""],
  [/^trailer\..+\.(?:command|cmd)$/is, ""],
  [/^pager\..+$/is, "false"],
];

/** For each key of a repository's configuration that could start a program: the same key with a value that cannot. */
export function blankedNames(keys: readonly string[]): readonly (readonly [string, string])[] {
  return [...new Set(keys)].flatMap((key) => {
    const match = named.find(([pattern]) => pattern.test(key));
    return match ? [[key, match[1]] as const] : [];
  });
}

/**
 * True where a key that could start a program has bytes in its name that are no text: an environment made of text cannot
 * blank it, so nothing may be asked of the repository.
 */
export function cannotBlank(keys: readonly string[]): boolean {
  return blankedNames(keys).some(([key]) => key.includes("\ufffd"));
}

/** Of the person's own environment only what Git needs to start; none of Git's own variables. */
const kept = ["PATH", "HOME", "SystemRoot", "TEMP", "TMP", "TMPDIR", "USERPROFILE"];

/** The environment for a call: scrubbed, without network, prompts, locks and programs of a repository's choice. */
export function gitEnvironment(
  own: NodeJS.ProcessEnv,
  alsoBlanked: readonly (readonly [string, string])[] = [],
): NodeJS.ProcessEnv {
  const all = [...blanked, ...alsoBlanked];
  return {
    ...Object.fromEntries(
      kept.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])),
    ),
    ...Object.fromEntries(
      all.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    GIT_CONFIG_COUNT: String(all.length),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    LC_ALL: "C",
  };
}
