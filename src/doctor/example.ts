import type { Files } from "../ports/files.ts";

/** The pathway says of itself that it is an example. Also told of a file that cannot be read as YAML. */
export function isExample(files: Files, root: string): boolean {
  const read = files.read(files.absolute(root, "pathway.yaml"));
  return "text" in read && /^example: *["']?yes\b/m.test(read.text);
}
