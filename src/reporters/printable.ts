/** A line that is safe on a terminal: control characters become visible, so that a file cannot move the cursor or hide text. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]/g,
    (character) => (character === "\t" ? " " : "�"),
  );
}
