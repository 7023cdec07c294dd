import type { ExceptionInForce } from "../model/excuse.ts";
import type { Files } from "../ports/files.ts";
import { readExact } from "../yaml/exact.ts";

/**
 * Adds to each exception why it holds, in the words of whoever decided. Reads each file again, so only what is printed
 * pays for it; and only for readers who may see words of fields that are not public.
 */
export function withReasons(
  exceptions: readonly ExceptionInForce[],
  { files, root }: { readonly files: Files; readonly root: string },
): readonly ExceptionInForce[] {
  const texts = new Map<string, string>();
  const textOf = (file: string) => {
    const read = texts.has(file) ? undefined : files.read(files.absolute(root, file));
    if (read) texts.set(file, "text" in read ? read.text : "");
    return texts.get(file) ?? "";
  };
  return exceptions.map((each) => {
    const reason = reasonOf(each, textOf(each.file));
    return reason === undefined ? each : { ...each, reason };
  });
}

function reasonOf(exception: ExceptionInForce, text: string): string | undefined {
  if (exception.kind === "ignore") {
    const line = text.split("\n")[exception.line - 1] ?? "";
    return /# ?pathway-ignore\s[^:]*:\s*(.*?)\s*$/.exec(line)?.[1];
  }
  const { value } = readExact(text);
  const found =
    exception.kind === "lowered"
      ? at(at(at(value, "rules"), exception.rule), "reason")
      : at(value, "why");
  return typeof found === "string" ? found.trim() : undefined;
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
