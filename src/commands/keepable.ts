import type { FileFinding } from "../catalogue/catalogue.ts";
import { isQuotable, knownSteps } from "../rules/quotable.ts";

/**
 * True for a finding that may be kept outside the repository: it holds no word of a file that is not public, and no key
 * that somebody made up, which is such a word. Places in the text are not kept: Git may put other line ends into a file
 * whose content is the same to it.
 */
export function isKeepable(finding: FileFinding): boolean {
  const { source, quotes, path } = finding;
  if (finding.range || finding.edit || finding.instead !== undefined) return false;
  if (quotes) return isQuotable(finding, source.kind, source.isPrivate);
  return (
    knownSteps(path, source.kind) === path.length ||
    isQuotable(finding, source.kind, source.isPrivate)
  );
}
