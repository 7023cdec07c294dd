import type { OptionSpec } from "./command.ts";
import { ciPlaces } from "./init-ci.ts";

const yesNo = ["yes", "no"] as const;

/** Each question of `init` in advance: the only way where nobody can be asked. */
export const initOptions: readonly OptionSpec[] = [
  { flags: "--title <words>", description: "the title on the cover, in the first language" },
  {
    flags: "--title-others <list>",
    description: "the same in the other languages, in their order, with ; between",
  },
  { flags: "--country <name>", description: "its name or two letters" },
  {
    flags: "--time-zone <zone>",
    description: "such as Africa/Khartoum; the country's own when absent",
  },
  { flags: "--languages <list>", description: "names or codes, the first one first: ar,en" },
  { flags: "--areas <list>", description: "towns or districts: Omdurman, Bahri" },
  {
    flags: "--roles <list>",
    description: "who keeps entries up to date, as roles: Coordinator, Health lead",
  },
  { flags: "--set-up-with <who>", description: "who with experience helped: role, organisation" },
  {
    flags: "--data-protection <who>",
    description: "who advised on data protection: role, organisation",
  },
  {
    flags: "--child <phone>",
    description: "whom the desk calls first for a child alone or at risk",
  },
  { flags: "--sgbv <phone>", description: "whom the desk calls first after sexual violence" },
  {
    flags: "--trafficking <phone>",
    description: "whom the desk calls first for a trafficked person",
  },
  { flags: "--ambulance <phone>", description: "the emergency number" },
  { flags: "--police <phone>", description: "the emergency number" },
  { flags: "--fire <phone>", description: "the emergency number" },
  { flags: "--complaints <words>", description: "how people complain" },
  {
    flags: "--complaints-sensitive <words>",
    description: "how they complain of abuse or misconduct",
  },
  {
    flags: "--records <system>",
    description: "where referrals are recorded: KoBo, ODK; never here",
  },
  {
    flags: "--audience <audience>",
    description: "who reads an entry that says nothing of it",
    choices: ["partner", "public"],
  },
  {
    flags: "--services <number>",
    description: "about how many services there will be, for the forecast of calls",
  },
  {
    flags: "--review <interval>",
    description: "how often entries are confirmed: 90 days; as advised when absent",
  },
  {
    flags: "--private <answer>",
    description: "make private/, a repository of its own for protection staff",
    choices: yesNo,
  },
  { flags: "--git <answer>", description: "keep the history with Git", choices: yesNo },
  {
    flags: "--author <role>",
    description: "the role that the history is written by; never a person's name",
  },
  { flags: "--mail <address>", description: "its mailbox" },
  {
    flags: "--ci <place>",
    description: "files that check each change and tell weekly what is old",
    choices: ["none", ...ciPlaces],
  },
  {
    flags: "--hooks",
    description:
      "look at every commit before it is made: the files for it, and in this copy at once",
  },
  { flags: "--example", description: "copy the example pathway instead" },
  { flags: "--yes <answer>", description: "whether to write", choices: yesNo },
  { flags: "--dry-run", description: "only list the files that would be written" },
];
