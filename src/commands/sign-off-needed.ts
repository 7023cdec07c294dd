import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { classify } from "../catalogue/source-file.ts";
import type { PublishedService } from "../edition/edition.ts";
import { canonical } from "../history/canonical.ts";
import type { DecisionFile, SignOffFile } from "../model/file-types.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { shortSigns } from "../render/short-code.ts";
import { decode } from "../schema/decode.ts";
import type { Context } from "./command.ts";
import { sha256 } from "./manifest.ts";
import type { OpenEdition } from "./open-edition.ts";

/** A sensitive service that an edition would hold. */
export interface Sensitive {
  readonly service: PublishedService;
  /** Its id and a digest of all that its readers are told of it, and of who allowed that: what a signature is for. */
  readonly sign: string;
}

/** What a protection officer must have signed before an edition is published. */
export interface SignOffNeeded {
  readonly sensitive: readonly Sensitive[];
  /** The signature that holds for all of it; `undefined` while one is needed, and where nothing is sensitive. */
  readonly signature: SignOffFile | undefined;
  /** The last signature for the same readers, whether it still holds or not. */
  readonly last: SignOffFile | undefined;
  /** Those that no signature holds for: new since the last one, or saying something else. */
  readonly unsigned: readonly Sensitive[];
  /** Short, for a person to type: it stands for exactly this content and these readers. */
  readonly code: string;
}

type Opened = Pick<OpenEdition, "root" | "catalogue" | "edition">;

/**
 * The one answer to whether an edition may be published as far as it is sensitive. A signature is for what was read: it ends for a
 * service as soon as that says something else to these readers, or somebody else allows it. That a service was confirmed, put
 * off or left out since changes nothing that was read.
 */
export async function signOffNeeded(
  { files }: Pick<Context, "files">,
  { root, catalogue, edition }: Opened,
): Promise<SignOffNeeded> {
  const services = [...edition.listed, ...edition.unlisted]
    .filter(({ provides }) => isSensitive(provides, edition.vocabulary))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const sensitive = await Promise.all(
    services.map(async (service) => ({
      service,
      sign: `${service.id} ${await digestOf(service, { catalogue, edition })}`,
    })),
  );
  const read = await signOffs(files, root);
  const { audience, as_of: today } = edition;
  const own = read.filter((each) => each.audience === audience && each.on <= today);
  const isSignedBy = ({ entries = [] }: SignOffFile, { sign }: Sensitive) => entries.includes(sign);
  const signature = own.find((each) => sensitive.every((one) => isSignedBy(each, one)));
  const [last] = own;
  return {
    sensitive,
    signature: sensitive.length > 0 ? signature : undefined,
    last,
    unsigned: signature ? [] : sensitive.filter((one) => !last || !isSignedBy(last, one)),
    code: await shortSigns(JSON.stringify([audience, sensitive.map(({ sign }) => sign)])),
  };
}

/** Signs of a digest that are kept: nobody finds another text with the same. */
const kept = 32;

async function digestOf(
  service: PublishedService,
  { catalogue, edition }: Omit<Opened, "root">,
): Promise<string> {
  const { outcomes: _outcomes, verification: _events, postponed: _put, ...told } = service;
  const provider = edition.organizations.get(service.organization);
  const allowed = [
    ...decisionsAbout(service.id, catalogue).map(
      ({ source, written: { reviewed: _day, ...said } }) => [source.id, said],
    ),
    ...waiversAbout(service.id, catalogue, edition.as_of),
  ];
  const all = [
    edition.audience,
    canonical(told, ""),
    canonical(provider, ""),
    canonical(allowed, ""),
  ];
  return (await sha256(new TextEncoder().encode(JSON.stringify(all)))).slice(0, kept);
}

/** Who allowed a service to be shown more widely than its codes are. */
export function decisionsAbout(
  id: string,
  { decisions }: Pick<Catalogue, "decisions">,
): readonly Entry<DecisionFile, DecisionFile>[] {
  return [...decisions.values()].filter(
    ({ source, written }) => (written.entry ?? source.id) === id,
  );
}

/** Signed exceptions in force about a service, by the names of their files. */
export function waiversAbout(
  id: string,
  { waivers }: Pick<Catalogue, "waivers">,
  today: PlainDate,
): readonly string[] {
  return [...waivers.values()]
    .filter(({ written }) => written.expires >= today)
    .filter(({ source, written }) => (written.entry ?? source.id.split("--")[1]) === id)
    .map(({ source }) => source.id)
    .sort();
}

/** Every signature that can be read, the latest first. */
async function signOffs(files: Context["files"], root: string): Promise<readonly SignOffFile[]> {
  const sources = files.list(root).flatMap(({ path }) => {
    const source = classify(path);
    return source?.kind === "signOff" ? [source] : [];
  });
  const read = sources.map(async ({ path }) => {
    const text = files.read(files.absolute(root, path));
    const value = "text" in text ? (await decode("signOff", text.text)).value : undefined;
    return value === undefined ? [] : [{ path, written: value as SignOffFile }];
  });
  const found = (await Promise.all(read)).flat();
  const order = ({ path, written }: (typeof found)[number]) => `${written.on} ${path}`;
  return found.sort((a, b) => (order(a) < order(b) ? 1 : -1)).map(({ written }) => written);
}
