/** A line that is safe on a terminal: control characters become visible, so that a file cannot move the cursor or hide text. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]/g,
    (character) => (character === "\t" ? " " : "�"),
  );
}

/** Every text in a piece of data, made safe for a terminal; line breaks within a text become spaces. */
export function printableData<Data>(data: Data): Data {
  if (typeof data === "string") return printable(data.replace(/\s*\n\s*/g, " ")) as Data;
  if (Array.isArray(data)) return data.map((each) => printableData(each)) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, each]) => [key, printableData(each)]),
  ) as Data;
}
