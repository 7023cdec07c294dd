/** A short text that differs where the given ones differ. */
export function digest(...texts: readonly (string | Uint8Array)[]): string {
  const hash = process.getBuiltinModule("node:crypto").createHash("sha1");
  for (const text of texts) hash.update(text);
  return hash.digest("hex");
}
