import type { Misfit, Mistaken } from "./mistaken.ts";

/** Words of other people's forms for a word of the file format. */
const others: ReadonlyMap<string, string> = new Map([
  ...["all", "anyone", "anybody", "everybody", "all_people", "الجميع", "tous", "tout_le_monde"].map(
    (each) => [each, "everyone"] as const,
  ),
  ...["call", "called", "telephone", "by_phone", "phone_call"].map(
    (each) => [each, "phone"] as const,
  ),
  ...["mail", "e_mail", "by_email"].map((each) => [each, "email"] as const),
  ["visited", "visit"],
  ["walkin", "walk_in"],
  ["on_appointment", "by_appointment"],
]);

/** One of the words that fit, written with a capital, a space or a hyphen, or a word that can only mean it. */
export function mistakenWord({ value, ways }: Misfit): Mistaken | undefined {
  if (typeof value !== "string") return undefined;
  const words = ways.flatMap((way) => (way["enum"] as readonly string[] | undefined) ?? []);
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  const meant = [plain, others.get(plain)].find(
    (each) => each !== undefined && words.includes(each),
  );
  if (meant === undefined || meant === value) return undefined;
  return {
    rule: "wrong-value",
    message: 'Write {meant} here, not "{value}".',
    args: { meant },
    quotes: { value },
    text: meant,
  };
}
