import type { Severity } from "../model/diagnostic.ts";
import { type RetiredRule, retiredRules } from "../rules/retired.ts";
import type { ToldRule } from "../rules/rule.ts";
import { toldRules } from "../rules/told-rules.ts";

const headings: readonly (readonly [Severity, string])[] = [
  ["blocking", "Rules that block"],
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["note", "Notes"],
];

/** The description of the rules: words from the template, everything else from the rules themselves. */
export function rulesDocument(template: string): string {
  const groups = headings.map(([severity, heading]) => {
    const own = toldRules.filter((rule) => rule.severity === severity);
    return [`## ${heading}`, ...own.map(chapter)].join("\n\n");
  });
  return template
    .replace("{{rules}}", () => groups.join("\n\n"))
    .replace("{{retired}}", () => retiredList(retiredRules));
}

function chapter({ id, title, why, remedy, example }: ToldRule): string {
  return [
    `### ${id}`,
    `${title}. ${why}`,
    `**What to do.** ${remedy}`,
    ...(example ? [fenced("Wrong", example.wrong), fenced("Right", example.right)] : []),
  ].join("\n\n");
}

/** What cannot be seen is written as its code point, as `pathway explain` shows it as �. */
function fenced(heading: string, lines: string): string {
  const visible = lines.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
    (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
  return `${heading}:\n\n\`\`\`\n${visible}\n\`\`\``;
}

/** Ids that older reports may still name. */
export function retiredList(retired: readonly RetiredRule[]): string {
  if (retired.length === 0) return "None yet.";
  return retired
    .map(({ id, since, instead }) => `- \`${id}\`, until ${since}. ${instead}`)
    .join("\n");
}
