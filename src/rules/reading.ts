import { accidentRules } from "./reading-accidents.ts";
import type { ReadingRule } from "./rule.ts";

const rule = (id: string, title: string, why: string, remedy: string): ReadingRule => ({
  ...exampleOf(id),
  id,
  severity: "error",
  stage: "reading",
  title,
  why,
  remedy,
});

/** Lines as they stand wrong and right, for the rules that can show them. */
const examples: Readonly<Record<string, readonly [wrong: string, right: string]>> = {
  "unknown-key": ['phon: "+249 91 234 5678"', 'phone: "+249 91 234 5678"'],
  "empty-value": ["phone: null", 'phone: "+249 91 234 5678"'],
  "needs-quotes": ["name: 3033", 'name: "3033"'],
  "duplicate-key": [
    'phone: "+249 91 234 5678"\nphone: "+249 91 234 5679"',
    'phone: ["+249 91 234 5678", "+249 91 234 5679"]',
  ],
  "wrong-value": ["status: shut", "status: closed"],
  "yaml-syntax": ['name: "Open', 'name: "Closed"'],
  "yaml-feature-refused": ["description: &words Some words", "description: Bread & water"],
  "ignore-without-effect": [
    "# pathway-ignore fees-unstated\nname: Without a reason",
    "# pathway-ignore fees-unstated: They never tell, we ask each time\nname: Excused",
  ],
  "missing-key": [
    "organization: a\nprovides: [food_parcels]",
    "name: Whole\norganization: a\nprovides: [food_parcels]",
  ],
};

const lost = "What cannot be read is missing from every list and booklet.";

/** What the reader itself finds, before any rule looks. */
export const readingRules: readonly ReadingRule[] = [
  rule(
    "file-unreadable",
    "File cannot be read",
    lost,
    "Check that the file exists, and that you may read it.",
  ),
  rule(
    "encoding-wrong",
    "File in another encoding",
    "Letters outside English would come out as signs without meaning, so nothing of the file is used.",
    "Open it in the editor that wrote it, and save it again with the encoding UTF-8.",
  ),
  rule(
    "file-is-link",
    "File is a link to another place",
    "A link can show a file of this computer to readers.",
    "Put the file itself into the folder.",
  ),
  rule(
    "file-too-large",
    "File is too large for an entry",
    "An entry nobody can read through is an entry nobody checks.",
    "Split it into several entries.",
  ),
  {
    ...rule(
      "file-misplaced",
      "File where nobody reads it",
      "An entry in the wrong folder is missing from every list and booklet, and nobody notices.",
      "Move it to services/, organizations/ or protocols/.",
    ),
    severity: "warning",
  },
  {
    ...rule(
      "not-judged",
      "Entries were read and not judged",
      "What nobody looked at may be wrong.",
      "Mend pathway.yaml first, then validate again.",
    ),
    severity: "note",
  },
  {
    ...rule(
      "more-of-the-same",
      "More of the same in one file",
      "So many faults of one kind have one cause; a list of thousands helps nobody to find it.",
      "Mend the first ones, then validate again.",
    ),
    severity: "note",
  },
  rule(
    "rule-not-lowered",
    "A blocking rule cannot be lowered",
    "These rules keep out what could lead somebody to a person in hiding.",
    "Remove the lines. A signed exception in waivers/ excuses one entry at a time.",
  ),
  {
    ...rule(
      "ignore-without-effect",
      "Comment that excuses nothing",
      "Whoever reads it believes that somebody looked and decided.",
      "Write the rule, a colon and the reason, on the line or above it; or remove the comment. An error needs a signed exception in waivers/.",
    ),
    severity: "warning",
  },
  rule("empty-file", "File is empty", lost, "Write the entry, or delete the file."),
  rule(
    "yaml-syntax",
    "Line cannot be read",
    lost,
    "Compare the line with the ones above and below; put text in quotes.",
  ),
  rule("yaml-too-deep", "Nested too deeply", lost, "Check brackets and indentation."),
  rule(
    "yaml-second-document",
    "A second document in one file",
    "Only the first would be read.",
    "Make it a file of its own.",
  ),
  rule(
    "yaml-feature-refused",
    "A part of YAML that entries do not use",
    "Programs read it in different ways.",
    "Write the text out, in quotes.",
  ),
  rule(
    "yaml-key-refused",
    "A word that cannot be a key",
    "Programs give it a meaning of their own.",
    "Use one of the keys of the file format.",
  ),
  rule(
    "duplicate-key",
    "The same key twice",
    "One of the two values would be lost without a word.",
    "Keep one.",
  ),
  rule(
    "unknown-key",
    "Key that is not known",
    "A misspelt key is a fact nobody sees.",
    "Correct it, or remove the line.",
  ),
  rule(
    "missing-key",
    "Line that every entry needs is missing",
    "Without it nobody can tell what the entry is.",
    "Add the line.",
  ),
  rule(
    "empty-value",
    "Nothing after the key",
    "An empty value looks like an answer and is none.",
    "Write the value, or remove the line.",
  ),
  rule(
    "needs-quotes",
    "Text that YAML reads as a number or a switch",
    "YAML changes it silently: 007 becomes 7.",
    "Put it in quotes.",
  ),
  rule(
    "wrong-value",
    "Value that does not fit",
    "Readers would see something wrong, or nothing.",
    "Write it as the message says.",
  ),
  rule(
    "too-long",
    "Text that is too long",
    "Nobody reads it on a card or at a desk.",
    "Shorten it.",
  ),
  ...accidentRules,
];

function exampleOf(id: string): Pick<ReadingRule, "example"> {
  const [wrong, right] = examples[id] ?? [];
  return wrong === undefined || right === undefined ? {} : { example: { wrong, right } };
}
