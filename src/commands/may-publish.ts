import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PublishedService } from "../edition/edition.ts";
import type { SignOffFile } from "../model/file-types.ts";
import type { FreshnessState } from "../model/freshness-states.ts";
import { printable } from "../reporters/printable.ts";
import type { Context } from "./command.ts";
import type { EditionPlan } from "./make-edition.ts";
import type { OpenEdition } from "./open-edition.ts";
import { publishSpeech } from "./publish-speech.ts";
import { signOffNeeded } from "./sign-off-needed.ts";

/** From which age on an entry keeps an edition from being published. */
export const ageChoices = ["overdue", "expired", "never"] as const;
type AgeChoice = (typeof ageChoices)[number];

const tooOld: Readonly<Record<AgeChoice, readonly FreshnessState[]>> = {
  overdue: ["overdue", "never_verified", "unreachable", "expired"],
  expired: ["expired"],
  never: [],
};

/** Rules that say of an entry what its age says; how old is too old is asked apart, and what has expired is not listed. */
const ageRules: readonly string[] = ["review-expired", "agreement-expired", "funding-ended"];

/** What keeps an edition from being published, each in words; and the signature that holds for it. */
export interface Readiness {
  readonly obstacles: readonly string[];
  readonly signOff: SignOffFile | undefined;
}

export interface Asked {
  readonly context: Context;
  readonly opened: OpenEdition;
  readonly plan: EditionPlan;
  readonly failOn: string;
}

/** Judges an edition before anything is made of it. */
export async function readiness(asked: Asked): Promise<Readiness> {
  const { say } = await publishSpeech(asked.context);
  const { signature: signOff, unsigned } = await signOffNeeded(asked.context, asked.opened);
  const ids = unsigned.map(({ service }) => service.id);
  const errors = errorsIn(asked.opened);
  const aged = agedIn(asked);
  const { number, audience } = asked.plan;
  return {
    signOff,
    obstacles: [
      ...(errors.length > 0
        ? [named(say("publish.errors", { count: errors.length }), errors)]
        : []),
      ...(aged.length > 0 ? [named(say("publish.aged", { count: aged.length }), aged)] : []),
      ...(ids.length > 0
        ? [named(say("publish.unsigned", { count: ids.length, number, audience }), ids)]
        : []),
    ],
  };
}

/** Lines that are named; the rest is counted by the sentence above them. */
const mostNamed = 10;

const named = (sentence: string, lines: readonly string[]) =>
  [
    sentence,
    ...lines.slice(0, mostNamed).map((line) => `  ${printable(line)}`),
    ...(lines.length > mostNamed ? ["  …"] : []),
  ].join("\n");

function errorsIn({ diagnostics, edition: { audience } }: OpenEdition): readonly string[] {
  const errors = diagnostics.filter(
    ({ severity, rule, file }) =>
      (severity === "error" || severity === "blocking") &&
      !ageRules.includes(rule) &&
      (audience === "restricted" || !file.startsWith("private/")),
  );
  return [...new Set(errors.map(({ file, rule }) => `${file}  ${rule}`))].sort();
}

function agedIn({ opened: { edition }, failOn }: Asked): readonly string[] {
  const states = tooOld[ageChoices.find((each) => each === failOn) ?? "expired"];
  return [...edition.listed, ...edition.unlisted]
    .filter(({ outcomes, status }) => states.includes(outcomes.state) && !isShut(status))
    .map(({ id }) => id);
}

/** Nobody need confirm what is closed. */
const isShut = (status: PublishedService["status"]) =>
  status?.state === "closed" || status?.state === "withdrawn";

/** Decisions and signed exceptions that are in force for its readers, by the names of their files. */
export function inForce(
  { waivers, decisions }: Pick<Catalogue, "waivers" | "decisions">,
  { audience, asOf }: EditionPlan,
): { readonly waivers: string[]; readonly decisions: string[] } {
  const isTold = ({ source }: { readonly source: { readonly isPrivate: boolean } }) =>
    audience === "restricted" || !source.isPrivate;
  const held = [...waivers.values()].filter(({ written }) => written.expires >= asOf);
  const names = (files: readonly { readonly source: { readonly id: string } }[]) =>
    files.map(({ source }) => source.id).sort();
  return {
    waivers: names(held.filter(isTold)),
    decisions: names([...decisions.values()].filter(isTold)),
  };
}
