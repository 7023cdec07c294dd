/** Words in which control characters can be seen, so that a file cannot move the cursor or hide text; nothing else differs. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u202a-\u202e\u2060-\u2069\u200e\u200f\ufeff]/g,
    (character) => (character === "\t" ? " " : "�"),
  );
}

/**
 * The same for a line that people read, on a terminal or in a log: there it is no order to GitHub's runner either, which
 * obeys "::" where a line begins, and "##[" anywhere. Source: docs.github.com, "Workflow commands for GitHub Actions".
 */
export function printable(text: string): string {
  return visible(text)
    .replace(/^\s*:(?=:)/, "$& ")
    .replaceAll("##[", "# #[");
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** The same, and words written from right to left are isolated: what stands around them keeps its place. */
export function isolated(text: string): string {
  const safe = printable(text);
  return rightToLeft.test(safe) ? `\u2068${safe}\u2069` : safe;
}

/** Every text in a piece of data, made safe to show; line breaks within a text become spaces. */
export function printableData<Data>(data: Data, dress = printable): Data {
  if (typeof data === "string") return dress(data.replace(/\s*\n\s*/g, " ")) as Data;
  if (Array.isArray(data)) return data.map((each) => printableData(each, dress)) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, each]) => [key, printableData(each, dress)]),
  ) as Data;
}

/**
 * Data for a program, that somebody may read at a terminal: characters that would steer it, which JSON lets stand, are
 * written as numbers. To a program it is the same data.
 */
export function jsonText(data: unknown): string {
  const text = JSON.stringify(data, null, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?<=#)#(?=\[)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${text}\n`;
}
