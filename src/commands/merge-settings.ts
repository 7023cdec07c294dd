/** Which files of a pathway are put together key by key; relative to its folder. Editions and sign-offs are not: they are whole. */
export const mergedPaths: readonly string[] = [
  "/pathway.yaml",
  ...["organizations", "services", "protocols", "decisions", "waivers"].map(
    (folder) => `/${folder}/**/*.yaml`,
  ),
];

/** Where Git keeps what it starts for them. */
export const driverKey = "merge.pathway.driver";

/** What `.gitattributes` says of them. Where Git was not told the program, it merges them line by line as ever. */
export const mergeAttributes = `# Two edits of one entry are put together key by key, once  pathway doctor --fix  has told Git how.
${mergedPaths.map((path) => `${path} merge=pathway\n`).join("")}`;

/**
 * What Git starts for such a file, in the settings of this copy alone: a repository cannot bring a program along. The program on
 * the path comes first, so that a newer version is used at once; then this one, where it lies now; else lines, as Git does it.
 */
export function driverCommand(program: string): string {
  const asked = "merge-driver %O %A %B %P";
  return [
    `if command -v pathway >/dev/null 2>&1; then pathway ${asked};`,
    `elif command -v node >/dev/null 2>&1 && [ -f ${quoted(program)} ]; then node ${quoted(program)} ${asked};`,
    "else git merge-file -L mine -L both -L theirs %A %O %B; fi",
  ].join(" ");
}

/** For a shell; Git fills in what stands behind a per cent sign. */
export const quoted = (path: string): string =>
  `'${path.replaceAll("\\", "/").replaceAll("'", "'\\''").replaceAll("%", "%%")}'`;
