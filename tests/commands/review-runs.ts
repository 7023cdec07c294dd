import { expect } from "vitest";
import type { Command, Context } from "../../src/commands/command.ts";
import { type Prompt, PromptLeft } from "../../src/ports/prompt.ts";
import type { FileChange } from "../../src/ports/writer.ts";
import type { PathwayFiles } from "../edition-of.ts";
import { type Ran, runIn } from "./in-memory.ts";

/** A pathway with two services of one provider, one of them with a number of its own, and a hidden place. */
export const pathway = `format: 1
title: Where to find help
country: SD
time_zone: Africa/Khartoum
languages: [en]
audience: public
owner: coordinator
roles:
  - id: coordinator
    name: Coordinator
  - id: desk-volunteer
    name: Desk volunteer
areas:
  - id: omdurman
    name: Omdurman
  - id: bahri
    name: Bahri
`;

export const clinic = `# our oldest partner
name: Nile Clinic
organization: nile-health
provides: [primary_health_care]
open_to: everyone
area: omdurman
address: Street 40
phone: "+249 91 234 5678" # the desk
languages: [ar]
hours:
  sun-thu: 08:00-14:00
fees: free
must_report: no
verification:
  - {on: 2026-07-01, by: coordinator, method: phone, with: Head nurse}
`;

export const provider = `name: Nile Health
kind: ngo
phone: "+249 91 234 5600"
vetting:
  no_enforcement_role: met
agreements:
  - {id: mou, kind: mou, signed: 2026-01-10}
`;

export const files = {
  "pathway.yaml": pathway,
  "organizations/nile-health.yaml": provider,
  "services/nile-clinic.yaml": clinic,
} as const;

/** What a person does when a question comes: an answer, several, or leaving. */
export type Reply = string | readonly string[] | undefined;

/** The words of a question, and what is answered to it. */
export type Script = readonly (readonly [asked: string, reply: Reply])[];

export interface Written extends Ran {
  /** Every file that was written, as it is now. */
  readonly written: Readonly<Record<string, string | undefined>>;
  /** Every question, as it was asked. */
  readonly questions: readonly string[];
}

/** Answers in the order of a script; a question that the script does not have fails the test. */
function scripted(script: Script, questions: string[], offered: string[]): Prompt {
  const left = [...script];
  const reply = (question: string): Reply => {
    questions.push(question);
    const next = left.shift();
    if (!next || !question.includes(next[0]))
      expect.fail(`Asked: ${question}\nExpected: ${next?.[0] ?? "nothing more"}`);
    if (next[1] === undefined) throw new PromptLeft();
    return next[1];
  };
  return {
    mayAsk: true,
    choose: async ({ question, choices }) => {
      const answer = String(reply(question));
      offered.push(...choices.map(({ name }) => name));
      const known = choices.map(({ value }) => value);
      expect(known, question).toContain(answer);
      return answer;
    },
    text: async ({ question, check }) => {
      const answer = String(reply(question));
      expect(check(answer), question).toBeUndefined();
      return answer;
    },
    chooseSeveral: async ({ question }) => [reply(question) ?? []].flat(),
  };
}

interface Run {
  readonly command: Command;
  readonly words: readonly string[];
  readonly options?: Readonly<Record<string, string | boolean>>;
  readonly files?: PathwayFiles;
  /** Somebody sits at the terminal and answers. */
  readonly script?: Script;
  /** Is given the name of every choice that is offered. */
  readonly offered?: string[];
  readonly messages?: Context["messages"];
  readonly unfinished?: "merge";
}

/** Runs a command on a pathway in memory, where no history is kept. */
export async function run(asked: Run): Promise<Written> {
  const written: Record<string, string | undefined> = {};
  const questions: string[] = [];
  const world: Partial<Context> = {
    writer: {
      publish: () => [],
      change: (_: string, changes: readonly FileChange[]) => {
        for (const { file, after } of changes) written[file] = after;
      },
    },
    git: {
      root: () => undefined,
      unfinished: () => asked.unfinished,
    } as unknown as Context["git"],
    messages: asked.messages ?? "en",
    ...(asked.script ? { prompt: scripted(asked.script, questions, asked.offered ?? []) } : {}),
  };
  const ran = await runIn(world, {
    command: asked.command,
    files: asked.files ?? files,
    words: asked.words,
    options: asked.options ?? {},
  });
  return { ...ran, written, questions };
}
