import type { Catalogue } from "../catalogue/catalogue.ts";
import { classify } from "../catalogue/source-file.ts";
import type { PublishedService } from "../edition/edition.ts";
import { maySee } from "../model/audience.ts";
import type { SignOffFile } from "../model/file-types.ts";
import type { FreshnessState } from "../model/freshness.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { printable } from "../reporters/printable.ts";
import { decode } from "../schema/decode.ts";
import type { Context } from "./command.ts";
import type { EditionPlan } from "./make-edition.ts";
import type { OpenEdition } from "./open-edition.ts";
import { publishSpeech } from "./publish-speech.ts";

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
  const sensitive = sensitiveIn(asked.opened);
  const signOff = sensitive.length > 0 ? await signatureFor(asked, sensitive) : undefined;
  const errors = errorsIn(asked.opened);
  const aged = agedIn(asked);
  const { number } = asked.plan;
  return {
    signOff,
    obstacles: [
      ...(errors.length > 0
        ? [named(say("publish.errors", { count: errors.length }), errors)]
        : []),
      ...(aged.length > 0 ? [named(say("publish.aged", { count: aged.length }), aged)] : []),
      ...(sensitive.length > 0 && !signOff
        ? [named(say("publish.unsigned", { count: sensitive.length, number }), sensitive)]
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

function sensitiveIn({ edition, catalogue }: OpenEdition): readonly string[] {
  return [...edition.listed, ...edition.unlisted]
    .filter(({ provides }) => isSensitive(provides, catalogue.vocabulary))
    .map(({ id }) => id);
}

/** A signature for this edition, or for the next one, that names every sensitive entry and is for its readers. */
async function signatureFor(
  { context, opened: { root }, plan }: Asked,
  sensitive: readonly string[],
): Promise<SignOffFile | undefined> {
  const signed = await signOffs(context, root);
  return signed.find(
    ({ on, edition, audience, entries = [] }) =>
      on <= plan.asOf &&
      (edition === plan.number || (edition === undefined && on >= plan.signedFrom)) &&
      (audience === undefined || maySee(plan.audience, audience)) &&
      sensitive.every((id) => entries.includes(id)),
  );
}

async function signOffs({ files }: Context, root: string): Promise<readonly SignOffFile[]> {
  const paths = files
    .list(root)
    .flatMap(({ path }) => (classify(path)?.kind === "signOff" ? [path] : []));
  const read = paths.sort().map(async (path) => {
    const text = files.read(files.absolute(root, path));
    const decoded = "text" in text ? await decode("signOff", text.text) : undefined;
    return decoded?.value === undefined ? [] : [decoded.value as SignOffFile];
  });
  return (await Promise.all(read)).flat().reverse();
}

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
