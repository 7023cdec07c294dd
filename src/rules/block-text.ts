/** A text written under | or > is no YAML inside. Its lines stand further right than the line that announces it. */
export function isInBlockText(text: string, at: number): boolean {
  const lines = text.slice(0, at).split("\n");
  let indent = /^ */.exec(lines.pop() ?? "")?.[0].length ?? 0;
  for (const line of lines.reverse()) {
    const own = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() === "" || own >= indent) continue;
    if (/(?:: |- )[|>][-+\d]*\s*(?: #.*)?$/.test(line)) return true;
    indent = own;
  }
  return false;
}
