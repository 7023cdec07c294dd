import { command } from "../../src/commands/stale.ts";
import { type Ran, runIn } from "./in-memory.ts";

/** A service of a clinic; everything else of an entry stays unknown. */
export function clinic(name: string, confirmed: string, more = ""): string {
  return `name: ${name}
organization: clinic
provides: [primary_health_care]
area: karari
phone: "+249 91 200 0001"
${more}verification:
  - {on: ${confirmed}, by: coordinator, method: phone, with: Head nurse}
`;
}

/** On 20 November 2026: one late, one never confirmed, one due soon, two that are in order until something ends. */
export const files: Readonly<Record<string, string>> = {
  "pathway.yaml": `format: 1
title: Test
country: SD
time_zone: Africa/Khartoum
languages: [en, ar]
audience: public
owner: coordinator
areas:
  - {id: omdurman, name: Omdurman}
  - {id: karari, name: Karari, within: omdurman}
  - {id: bahri, name: Bahri}
roles:
  - {id: coordinator, name: {en: Coordinator, ar: المنسق}}
  - {id: health-lead, name: Health lead}
`,
  "organizations/clinic.yaml": "name: The clinic\nkind: public\n",
  "organizations/law.yaml": "name: Law house\nkind: ngo\n",
  // Confirmed every 180 days: due on 2026-11-16.
  "services/late.yaml": clinic("Late clinic", "2026-05-20"),
  // Due on 2026-11-26.
  "services/soon.yaml": clinic("Soon clinic", "2026-05-30", "review: {owner: health-lead}\n"),
  // Due on 2027-04-19, and its money ends on 2026-12-24.
  "services/fresh.yaml": clinic("Fresh clinic", "2026-10-21", "funding: {until: 2026-12-24}\n"),
  // Due on 2027-02-08.
  "services/law.yaml": `name: Law desk
organization: law
provides: [legal_information]
area: bahri
verification:
  - {on: 2026-11-10, by: coordinator, method: visit, with: Lawyer}
`,
  "services/never.yaml": `name: New desk
organization: law
provides: [information_desk, legal_information]
visits:
  - {area: karari, every: 2 weeks, from: 2026-10-01}
`,
};

export const shelter = clinic("Quiet house", "2026-05-20").replace(
  "primary_health_care",
  "survivor_shelter",
);

/** What a test changes of the pathway, and of who asks. */
export interface Around {
  readonly changes?: Readonly<Record<string, string>>;
  /** A person's screen of this width. */
  readonly terminal?: number;
  readonly messages?: "en" | "ar" | "fr";
}

/** Asks on 20 November 2026, in a log unless a terminal is given. */
export async function stale(
  options: Readonly<Record<string, string | boolean>> = {},
  { changes = {}, terminal, messages = "en" }: Around = {},
): Promise<Ran> {
  const said = { out: "", err: "" };
  const screen = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    progress: () => undefined,
    isTerminal: terminal !== undefined,
    color: false,
    width: terminal ?? 80,
  };
  const git = { root: () => undefined, contents: () => undefined };
  const world = { screen, messages, git: git as never };
  const asked = { command, files: { ...files, ...changes }, words: [], options };
  const { code, err } = await runIn(world, asked);
  return { code, out: said.out, err: said.err + err };
}

/** The ids that a text report names, in its order. */
export const named = (out: string): readonly (string | undefined)[] =>
  [...out.matchAll(/^ {2}\S.* {2}(\S+)$/gm)].map((match) => match[1]);
