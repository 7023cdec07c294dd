import type { JudgedFiles } from "./judge-files.ts";

/**
 * True for a verdict that may be kept outside the repository. Words of the files are kept only where they are public; a
 * key that somebody made up is such a word. Nothing is kept of entries for protection staff. Places in the text are not
 * kept: Git may put other line ends into a file whose content is the same to it.
 */
export function mayKeep({ diagnostics, exceptions }: JudgedFiles): boolean {
  return (
    diagnostics.every(
      ({ quotable, quotes, edit, instead, range, guarded, shownSteps }) =>
        !guarded &&
        !edit &&
        instead === undefined &&
        !range &&
        (quotable || (!quotes && shownSteps === undefined)),
    ) &&
    exceptions.every((each) => each.audience !== "restricted" && !each.file.startsWith("private/"))
  );
}
