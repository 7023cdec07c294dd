import { groups, sexes, statuses } from "../model/schema-eligibility.ts";
import type { OptionSpec } from "./command.ts";
import { shared } from "./options.ts";
import { planOptions } from "./planned-change.ts";

const yesNo = ["yes", "no"] as const;

/** Each question of `new` in advance: the only way where nobody can be asked. */
export const newOptions: readonly OptionSpec[] = [
  shared.pathway,
  shared.asOf,
  { flags: "--name <words>", description: "the name people know" },
  { flags: "--organization <id>", description: "of a service: its provider, by id" },
  {
    flags: "--organization-name <words>",
    description: "of a service: the name of a provider that is not there yet",
  },
  {
    flags: "--provides <list>",
    description: "of a service: codes of what it offers: hot_meals,first_aid",
  },
  { flags: "--description <words>", description: "of a service: what happens there" },
  {
    flags: "--open-to <who>",
    description: "of a service: everyone, or some",
    choices: ["everyone", "some"],
  },
  { flags: "--statuses <list>", description: `only these: ${statuses.join(",")}` },
  { flags: "--ages <range>", description: "only these: 0-17, 18+" },
  { flags: "--sexes <list>", description: `only these: ${sexes.join(",")}` },
  { flags: "--groups <list>", description: `only these: ${groups.join(",")}` },
  { flags: "--papers <list>", description: "papers that people must show, or none" },
  {
    flags: "--area <id>",
    description: "of a service: its area, or hidden for a place that must stay secret",
  },
  { flags: "--address <words>", description: "of a service: how to find the door" },
  { flags: "--phone <list>", description: "numbers that people call" },
  { flags: "--whatsapp <list>", description: "of a service: numbers with WhatsApp" },
  { flags: "--email <address>", description: "an address that a team reads" },
  { flags: "--website <address>", description: "a page that people can read" },
  { flags: "--languages <list>", description: "of a service: names or codes: ar,ti" },
  {
    flags: "--hours <words>",
    description: 'of a service: "sun-thu 08:00-14:00; fri closed", always',
  },
  { flags: "--fees <words>", description: 'of a service: free, or "500 SDG"' },
  { flags: "--how <list>", description: "of a service: walk_in,phone,form,email,accompanied" },
  {
    flags: "--must-report <answer>",
    description: "of a service: they must tell the police or others what a person says",
    choices: ["yes", "no", "unknown"],
  },
  { flags: "--funded-until <date>", description: "of a service: the last day its project is paid" },
  {
    flags: "--audience <audience>",
    description: "of a service: who may read it",
    choices: ["default", "partner", "public"],
  },
  {
    flags: "--confirmed <answer>",
    description: "of a service: all this was confirmed with the provider today",
    choices: yesNo,
  },
  { flags: "--with <role>", description: "who confirmed it, by role" },
  {
    flags: "--method <method>",
    description: "how it was confirmed",
    choices: ["phone", "visit", "email", "form"],
  },
  {
    flags: "--kind <kind>",
    description: "of a provider: what it is",
    choices: ["rcrc", "un", "ngo", "cbo", "public", "private"],
  },
  { flags: "--complaints <words>", description: "of a provider: how people complain about it" },
  {
    flags: "--enforcement <answer>",
    description: "of a provider: it takes part in migration enforcement",
    choices: ["yes", "no", "unknown"],
  },
  {
    flags: "--private <answer>",
    description: "of a sensitive service: write it to private/, for protection staff only",
    choices: yesNo,
  },
  {
    flags: "--write <answer>",
    description: "whether to write, after it was shown",
    choices: yesNo,
  },
  shared.noSave,
  ...planOptions,
];
