import { languageOf } from "../languages/program-languages.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { sensitiveOffer } from "../model/sensitive-words.ts";
import { freeId, slug } from "../model/slug.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { type Block, newFileText } from "../yaml/new-file.ts";
import { readId } from "./answers.ts";
import { exit, Stop } from "./exit.ts";
import type { Interview } from "./interview.ts";
import { askEnforcement, askKind, askProvider } from "./new-organization.ts";
import {
  askConfirmed,
  askFacts,
  askProvides,
  nameOfCode,
  type ServiceTalk,
} from "./new-service.ts";
import { notice } from "./notice.ts";
import type { Messages, Saving } from "./save.ts";
import { providersOf, type Surroundings, takenBy } from "./surroundings.ts";

/** One run of `new`. */
export interface NewTalk {
  readonly saving: Saving;
  readonly talk: Interview;
  readonly around: Surroundings;
  /** As typed; asked for when absent. */
  readonly id: string | undefined;
  readonly today: PlainDate;
}

/** An entry that is ready to be written, the entry itself first. */
export interface NewEntry {
  readonly outputs: readonly { readonly path: string; readonly content: string }[];
  readonly isPrivate: boolean;
  /** What the history says of it. */
  readonly messages: Messages;
  /** What to know afterwards. */
  readonly notices: readonly string[];
}

export async function newOrganization(about: NewTalk): Promise<NewEntry> {
  const { talk } = about;
  const { say } = talk.speech;
  if (talk.mayAsk) await tell(about, `${say("new.hello_organization")}\n`);
  const name = await askName(talk);
  const id = await askId(about, "organization", name);
  const provider = await askProvider(talk, about.around.pathway.country);
  const content = newFileText({ name, ...provider });
  const message = say("new.commit_organization", { id });
  return {
    outputs: [{ path: `organizations/${id}.yaml`, content }],
    isPrivate: false,
    messages: { shared: message, apart: message },
    notices: [vettingNotice(talk, provider)],
  };
}

export async function newService(about: NewTalk): Promise<NewEntry> {
  const { talk, around, today } = about;
  const { say } = talk.speech;
  if (talk.mayAsk) await tell(about, `${say("new.hello_service")}\n`);
  const service: ServiceTalk = { talk, around, today, language: languageOf(talk.speech.code) };
  const name = await askName(talk);
  const id = await askId(about, "service", name);
  const provider = await askProviderOf(about, service);
  const provides = await askProvides(service);
  const isOurs =
    isSensitive(provides, around.vocabulary) || around.pathway.audience === "restricted";
  if (isOurs) await tellSensitive(about, service, { provides, path: placeOf(id, true) });
  const facts = await askFacts(service);
  const looksSo =
    !isOurs && (await soundsSensitive(about, { name, facts, path: placeOf(id, true) }));
  const isPrivate = isOurs || looksSo;
  const audience = isOurs ? undefined : looksSo ? "restricted" : await askAudience(service);
  const confirmed = await askConfirmed(service);
  const organization = provider.id;
  const entry = { name, organization, provides, audience, ...facts, ...confirmed };
  const apart = say("new.commit_service", { id });
  const added = provider.file ? say("new.commit_both", { id, organization }) : apart;
  const shared = isPrivate ? say("new.commit_organization", { id: organization }) : added;
  return {
    outputs: [
      { path: placeOf(id, isPrivate), content: newFileText(entry) },
      ...(provider.file
        ? [{ path: `organizations/${organization}.yaml`, content: newFileText(provider.file) }]
        : []),
    ],
    isPrivate,
    messages: { shared, apart },
    notices: [
      ...unknownOf(entry, talk),
      ...(provider.file ? [vettingNotice(talk, provider.file)] : []),
    ],
  };
}

const tell = ({ saving: { context, speech } }: NewTalk, words: string) =>
  notice(context.screen, speech, { words, to: "err" });

/** What to ask before anybody is sent to a provider. */
function vettingNotice({ speech }: Interview, provider: Block): string {
  const { no_enforcement_role: asked } = (provider["vetting"] ?? {}) as Block;
  if (asked === undefined) return speech.say("new.vetting");
  return speech.say(asked === "met" ? "new.vetting_rest" : "new.vetting_refused");
}

const placeOf = (id: string, isPrivate: boolean) =>
  `${isPrivate ? "private/" : ""}services/${id}.yaml`;

/**
 * Words that name a sensitive service without its code: whatever was once saved in the shared history stays there, so it
 * is asked before. Where nobody can be asked, the careful answer holds.
 */
async function soundsSensitive(
  about: NewTalk,
  { name, facts, path }: { readonly name: string; readonly facts: Block; readonly path: string },
): Promise<boolean> {
  const { talk } = about;
  const described = facts["description"] ?? "";
  const said = typeof described === "object" ? Object.values(described) : [described];
  const offer = sensitiveOffer([name, ...said].join("\n"));
  if (!offer) return false;
  const { say } = talk.speech;
  await tell(about, say("new.looks_sensitive", { ...offer, path }));
  return talk.yesOrNo({ flag: "private", question: "new.sensitive_write" }, true);
}

async function askName(talk: Interview): Promise<string> {
  const name = await talk.text({
    flag: "name",
    question: "new.name",
    help: "new.name_help",
    wrong: "ask.required",
    isRequired: true,
    read: (words) => words,
  });
  return name ?? "";
}

/** The id that was typed, else one made from the name, which a person may change. */
async function askId(
  about: NewTalk,
  kind: "service" | "organization",
  name: string,
): Promise<string> {
  const { talk, around, saving } = about;
  const { say } = talk.speech;
  const taken = new Set(around.sources.filter((each) => each.kind === kind).map((each) => each.id));
  const proposed = freeId(slug(name) || kind, (id) => taken.has(id));
  const read = about.id === undefined ? undefined : readId(about.id);
  if (typeof read === "object")
    throw new Stop(exit.usage, say("new.id_wrong", { part: read.misread }));
  const id =
    read ??
    (await talk.text({
      flag: "id",
      question: "new.id",
      help: "new.id_help",
      wrong: "new.id_wrong",
      default: proposed,
      read: readId,
    })) ??
    proposed;
  const other = await takenBy(saving.context, around, { kind, id });
  if (!other) return id;
  const key = other.isFormer ? "new.id_former" : "new.id_taken";
  throw new Stop(exit.usage, say(key, { id, path: other.path }));
}

/** The choice of a provider that is not there yet. */
const another = "?new";

/** The provider of a service; one that is not there yet is written beside it. */
async function askProviderOf(
  about: NewTalk,
  { language }: ServiceTalk,
): Promise<{ readonly id: string; readonly file?: Block }> {
  const { talk, around, saving } = about;
  const { say } = talk.speech;
  const flag = "organization";
  const known = talk.isAnswered(flag)
    ? around.sources.filter(({ kind }) => kind === flag).map(({ id }) => ({ id, name: id }))
    : await providersOf(saving.context, around, language.code);
  const chosen = await talk.choose({
    flag,
    question: "new.organization",
    help: "new.organization_help",
    isRequired: true,
    choices: [
      ...known.map(({ id, name }) => ({ value: id, name })),
      ...(talk.isAnswered(flag) ? [] : [{ value: another, name: say("new.organization_new") }]),
    ],
  });
  if (chosen !== another) return { id: chosen ?? "" };
  const name = await talk.text({
    flag: "organization-name",
    question: "new.organization_name",
    wrong: "ask.required",
    isRequired: true,
    read: (words) => words,
  });
  const ids = new Set(known.map(({ id }) => id));
  const id = freeId(slug(name ?? "") || flag, (each) => ids.has(each));
  return {
    id,
    file: { name: name ?? "", ...(await askKind(talk)), ...(await askEnforcement(talk)) },
  };
}

/** Says what a sensitive code means before anything else is asked, so that nobody is surprised afterwards. */
async function tellSensitive(
  about: NewTalk,
  service: ServiceTalk,
  { provides, path }: { readonly provides: readonly string[]; readonly path: string },
): Promise<void> {
  const { talk } = about;
  const { say } = talk.speech;
  const sensitive = provides.filter((code) => service.around.vocabulary.get(code)?.sensitive);
  const codes = sensitive.map((code) => nameOfCode(service, code)).join(say("ask.comma"));
  await tell(about, say("new.sensitive", { codes, path }));
  if (!(await talk.yesOrNo({ flag: "private", question: "new.sensitive_write" }, true)))
    throw new Stop(exit.interrupted, say("ask.left"));
}

async function askAudience({ talk, around }: ServiceTalk): Promise<string | undefined> {
  const { say } = talk.speech;
  const ownDefault = around.pathway.audience === "public" ? "public" : "partner";
  const audience = say(`init.audience_${ownDefault}`);
  const chosen = await talk.choose({
    flag: "audience",
    question: "new.audience",
    help: "init.audience_help",
    isRequired: true,
    default: "default",
    choices: [
      {
        value: "default",
        name: say("new.audience_default", { audience }),
        meaning: say("new.audience_default_meaning"),
      },
      ...(["partner", "public"] as const).map((value) => ({
        value,
        name: say(`init.audience_${value}`),
      })),
    ],
  });
  return chosen === "default" ? undefined : chosen;
}

/** What people at a desk ask first, by the keys of the file. */
const firstAsked = ["open_to", "phone", "languages", "hours", "fees"];

function unknownOf(entry: Block, { speech }: Interview): readonly string[] {
  const unknown = firstAsked.filter((key) => entry[key] === undefined);
  return unknown.length === 0 ? [] : [speech.say("new.unknown", { keys: unknown.join(", ") })];
}
