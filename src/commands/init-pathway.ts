import { type PromptKey, prompts } from "../languages/en-prompts.ts";
import { type Speech, speak, speechCodes } from "../languages/speech.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { languageByLetters } from "../model/script.ts";
import { freeId, slug } from "../model/slug.ts";
import { type Block, newFileText, type Written } from "../yaml/new-file.ts";
import { modelineFor } from "./editor-files.ts";
import { emergencyFields, type InitAnswers, specialistFields } from "./init-questions.ts";

/** Sectors of each specialist, and the id of the role that answers. */
export const specialistRoles = {
  child: { sector: "child_protection", role: "child-protection-focal-point" },
  sgbv: { sector: "sgbv", role: "sgbv-focal-point" },
  trafficking: { sector: "anti_trafficking", role: "anti-trafficking-focal-point" },
} as const;

/** The text of a new pathway.yaml: what is known, with a word on each part, and the names of what is missing. */
export async function pathwayText(
  answers: InitAnswers,
  { speech, today }: { readonly speech: Speech<PromptKey>; readonly today: PlainDate },
): Promise<string> {
  const named = await namesIn(answers.languages);
  const parts = partsOfFile(answers, { named, today });
  const known = parts.filter(({ block }) => Object.values(block).some(isThere));
  const missing = parts.flatMap(({ block }) =>
    Object.entries(block).flatMap(([key, value]) => (isThere(value) ? [] : [key])),
  );
  const texts = known.map(({ about, block }) => {
    const comment = about === undefined ? "" : `# ${speech.say(about)}\n`;
    return comment + newFileText(block);
  });
  const rest =
    missing.length === 0 ? [] : [`# ${speech.say("file.missing")} ${missing.join(", ")}\n`];
  return `${modelineFor("pathway.yaml")}\n# ${speech.say("file.top")}\n${[...texts, ...rest].join("\n")}`;
}

/** Some keys of pathway.yaml that belong together, and what is said about them. */
interface Part {
  readonly about?: PromptKey;
  readonly block: Block;
}

/** A word of ours in each language of the pathway that we speak. */
type Named = (key: PromptKey) => Written;

const isThere = (value: Written | undefined) =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** One string is in the first language. */
function titleOf({ titles }: InitAnswers): Written {
  const [only = "", ...others] = Object.values(titles);
  return others.length === 0 ? only : titles;
}

/** A text that is surely not in the first language stands under the one whose letters it has. */
function byItsLetters(text: string, languages: readonly string[]): Written {
  const [first] = languages;
  const language = languageByLetters(text, languages) ?? first;
  return language === undefined || language === first ? text : { [language]: text };
}

function partsOfFile(
  answers: InitAnswers,
  { named, today }: { readonly named: Named; readonly today: PlainDate },
): readonly Part[] {
  const roles = rolesOf(answers, named);
  const { complaints, sensitiveComplaints, review } = answers;
  const channels = {
    general: complaints && byItsLetters(complaints, answers.languages),
    sensitive: sensitiveComplaints && byItsLetters(sensitiveComplaints, answers.languages),
  };
  return [
    {
      block: {
        format: 1,
        title: titleOf(answers),
        country: answers.country,
        time_zone: answers.timeZone,
      },
    },
    { about: "file.languages", block: { languages: answers.languages } },
    { about: "file.audience", block: { audience: answers.audience, owner: roles[0]?.["id"] } },
    { about: "file.areas", block: { areas: areasOf(answers.areas) } },
    { about: "file.roles", block: { roles } },
    { about: "file.emergency", block: { emergency: emergencyOf(answers, named) } },
    { about: "file.specialists", block: { specialists: specialistsOf(answers) } },
    {
      about: "file.complaints",
      block: { complaints: complaints || sensitiveComplaints ? channels : undefined },
    },
    {
      about: "file.records",
      block: { records: answers.records === undefined ? undefined : { system: answers.records } },
    },
    {
      about: "file.review",
      block: review.every === undefined ? {} : { review: { default: review.every } },
    },
    { block: { set_up_with: helpersOf(answers.helpers, today) } },
  ];
}

function rolesOf({ roles, specialists }: InitAnswers, named: Named): readonly Block[] {
  const taken = new Set<string>();
  const own = roles.map((name): Block => {
    const id = freeId(slug(name) || "role", (each) => taken.has(each));
    taken.add(id);
    return { id, name };
  });
  const asked = specialistFields
    .filter((field) => specialists[field] !== undefined)
    .map(
      (field): Block => ({
        id: specialistRoles[field].role,
        name: named(`file.role_${field}`),
      }),
    );
  return [...own, ...asked.filter(({ id }) => !taken.has(String(id)))];
}

function areasOf(names: readonly string[]): readonly Block[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const id = freeId(slug(name) || "area", (each) => taken.has(each));
    taken.add(id);
    return { id, name };
  });
}

function emergencyOf({ emergency }: InitAnswers, named: Named): readonly Block[] {
  return emergencyFields.flatMap((field): Block[] => {
    const phone = emergency[field];
    return phone === undefined ? [] : [{ for: named(`file.${field}`), phone }];
  });
}

function specialistsOf({ specialists }: InitAnswers): readonly Block[] {
  return specialistFields.flatMap((field): Block[] => {
    const phone = specialists[field];
    const { sector, role } = specialistRoles[field];
    return phone === undefined ? [] : [{ sectors: [sector], role, phone }];
  });
}

function helpersOf(helpers: readonly string[], today: PlainDate): readonly Block[] {
  return helpers.map((words) => {
    const [role = words, ...organisation] = words.split(/[,،]/).map((each) => each.trim());
    const where = organisation.join(", ");
    return { role, organisation: where === "" ? undefined : where, on: today };
  });
}

async function namesIn(languages: readonly string[]): Promise<Named> {
  const codes = speechCodes.filter((code) => languages.includes(code));
  const spoken = await Promise.all(codes.map((code) => speak(prompts, code)));
  const inOrder = languages.flatMap((code) => spoken.filter((each) => each.code === code));
  const english = await speak(prompts, "en");
  return (key) =>
    inOrder.length === 0
      ? english.say(key)
      : Object.fromEntries(inOrder.map(({ code, say }) => [code, say(key)]));
}
