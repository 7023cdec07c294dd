import type { Files } from "../ports/files.ts";
import type { Output } from "../ports/writer.ts";
import { exit, Stop } from "./exit.ts";

/** The example pathway that comes with the program, to try things on. */
export function exampleFiles(files: Files): readonly Output[] {
  const folder = files.shipped("../pathways/khartoum");
  const found = files.list(folder).filter(({ path }) => !path.startsWith("out/"));
  if (found.length === 0)
    throw new Stop(
      exit.unable,
      "The example is missing from this copy of pathway. Install pathway again.",
    );
  return found.flatMap(({ path }) => {
    const read = files.read(files.absolute(folder, path));
    return "text" in read ? [{ path, content: read.text }] : [];
  });
}
