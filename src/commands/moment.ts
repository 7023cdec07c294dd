import type { OrganizationEntry, ServiceEntry, Surroundings } from "../catalogue/catalogue.ts";
import type { OpenedPathway } from "../catalogue/load.ts";
import type { SortedFile } from "../catalogue/sort-files.ts";
import { mayShowService } from "../edition/may-show.ts";
import {
  type ShownOrganization,
  type ShownService,
  shownOrganization,
  shownService,
} from "../edition/shown.ts";
import { withheldFrom } from "../edition/withheld.ts";
import type { Audience } from "../model/audience.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Pathway } from "../model/pathway.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { VerificationEvent } from "../model/service.ts";
import { toService } from "../model/to-service.ts";
import { asSecret, hasSecretPlace } from "./secret-place.ts";

/** Readers and rules, loaded where the reader of files has loaded them already. */
const load = () => import("../catalogue/load.ts");
const rules = () => import("../rules/run.ts");

/** What an audience finds where a service stands, or stood. */
export type Seen =
  | {
      readonly state: "shown";
      readonly service: ShownService;
      /** Ids it had before, whoever may see them: to find its file by. */
      readonly formerIds: readonly string[];
      readonly isSecret: boolean;
      /** Its confirmations. Of these the public learns the days, and protection staff the rest. */
      readonly events: readonly VerificationEvent[];
    }
  /** There is none for this audience; whether there is one for others is not told. */
  | { readonly state: "absent" }
  /** Rules that block publication keep it out. */
  | { readonly state: "withheld"; readonly rules: readonly string[] }
  | { readonly state: "unread" };

/** A state of a service that is not the one in its file. */
export interface OtherState {
  readonly text?: string;
  /** What pathway.yaml said of entries that say nothing; the narrower audience counts. */
  readonly pathway?: Pathway;
  /** Its place is secret by now. */
  readonly isSecret?: boolean;
}

/** A pathway at one moment, read entry by entry as one audience sees it. */
export interface Moment {
  readonly surroundings: Surroundings;
  service(id: string): SortedFile | undefined;
  /** How a service reads, as its file stands or in another state of it. */
  see(file: SortedFile, other?: OtherState): Promise<Seen>;
  /** A provider, without asking whether it runs anything that is shown. */
  partner(id: string): Promise<ShownOrganization | undefined>;
}

export interface MomentChoice {
  readonly audience: Audience;
  readonly today: PlainDate;
}

export function momentOf(opened: OpenedPathway, choice: MomentChoice): Moment {
  const files = byId(opened.services);
  const partners = new Map<string, Promise<OrganizationEntry | undefined>>();
  const partner = (id: string) => {
    const known = partners.get(id) ?? readPartner(opened, id);
    partners.set(id, known);
    return known;
  };
  const known = new Map<string, Promise<boolean>>();
  const isShown = (id: string) => {
    const file = files.get(id);
    const answer = known.get(id) ?? (file ? mayShow(file) : Promise.resolve(false));
    known.set(id, answer);
    return answer;
  };
  const verdictOn = async (entry: ServiceEntry) =>
    verdict(opened, choice, { entry, partner: await partner(entry.meaning.organization) });
  const mayShow = async (file: SortedFile) => {
    const entry = await entryOf(opened, file, undefined);
    if (!entry || !isFor(opened.surroundings, entry, choice)) return false;
    return (await verdictOn(entry)).length === 0;
  };
  return {
    surroundings: opened.surroundings,
    service: (id) => files.get(id),
    async see(file, other) {
      const entry = await entryOf(opened, file, other);
      if (!entry) return { state: "unread" };
      if (!isFor(opened.surroundings, entry, choice)) return { state: "absent" };
      const then = other?.pathway && { ...opened.surroundings, pathway: other.pathway };
      if (then && !isFor(then, entry, choice)) return { state: "absent" };
      const blocking = await verdictOn(entry);
      if (blocking.length > 0) return { state: "withheld", rules: blocking };
      const services = await doors(entry, isShown);
      const { protocols } = opened.surroundings;
      const visible = {
        audience: choice.audience,
        services,
        protocols: choice.audience === "public" ? new Map() : protocols,
      };
      return {
        state: "shown",
        service: shownService(then ?? opened.surroundings, entry, visible),
        formerIds: entry.written.former_ids ?? [],
        isSecret: hasSecretPlace(entry.written),
        events: entry.meaning.verification,
      };
    },
    async partner(id) {
      const entry = await partner(id);
      if (!entry) return undefined;
      const withheld = await withheldOf(opened, entry, choice.today);
      return shownOrganization(opened.surroundings, entry, { ...choice, withheld });
    },
  };
}

function isFor(
  surroundings: Pick<Surroundings, "pathway" | "vocabulary">,
  entry: ServiceEntry,
  { audience }: MomentChoice,
): boolean {
  return mayShowService(surroundings, entry, { audience, withheld: new Set() });
}

async function entryOf(
  opened: OpenedPathway,
  file: SortedFile,
  other: OtherState | undefined,
): Promise<ServiceEntry | undefined> {
  const { readService } = await load();
  const { text, isSecret = false, pathway } = other ?? {};
  const { entry } = await (text === undefined
    ? readService(opened, file)
    : readService(...withText(opened, file, text)));
  if (!entry || (!isSecret && !pathway)) return entry;
  const written = isSecret ? asSecret(entry.written) : entry.written;
  const first = (pathway ?? opened.surroundings.pathway).languages[0] ?? "en";
  return { ...entry, written, meaning: toService(entry.source.id, written, first) };
}

/** The same file with another text. */
function withText(
  opened: OpenedPathway,
  file: SortedFile,
  text: string,
): readonly [OpenedPathway, SortedFile] {
  const files = { ...opened.loading.files, read: () => ({ text }) };
  const loading = { files, root: opened.loading.root };
  return [
    { ...opened, loading },
    { ...file, found: { ...file.found, size: text.length } },
  ];
}

/** Services that an entry names and that its readers may see. */
async function doors(
  { meaning }: ServiceEntry,
  isShown: (id: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const named = new Set([
    ...meaning.not_open_to.flatMap(({ instead }) => instead),
    ...meaning.sites.flatMap(({ place }) => place.reached_through ?? []),
  ]);
  const shown = new Set<string>();
  for (const id of named) if (await isShown(id)) shown.add(id);
  return shown;
}

/** The blocking rules that keep a service out. */
async function verdict(
  { surroundings }: OpenedPathway,
  { today }: MomentChoice,
  { entry, partner }: { entry: ServiceEntry; partner: OrganizationEntry | undefined },
): Promise<readonly string[]> {
  const { judgementOn, judgeBlocking } = await rules();
  const measure = { catalogue: surroundings, today };
  const { findings: found, digest } = await judgeBlocking(entry, partner?.meaning, measure);
  if (found.length === 0) return [];
  const catalogue = { ...surroundings, ignoring: new Map(), unusable: [] };
  const { diagnostics } = await judgementOn({ found, catalogue, today, entries: () => [digest] });
  return [...new Set(diagnostics.filter(isBlocking).map(({ rule }) => rule))];
}

const isBlocking = ({ severity }: Diagnostic) => severity === "blocking";

async function readPartner(
  opened: OpenedPathway,
  id: string,
): Promise<OrganizationEntry | undefined> {
  const files = opened.organizations.filter(({ source }) => source.id === id);
  const { readOrganizations } = await load();
  return (await readOrganizations(opened, files)).organizations.get(id);
}

/** Values of a provider that blocking rules keep out. */
async function withheldOf(
  { surroundings }: OpenedPathway,
  entry: OrganizationEntry,
  today: PlainDate,
): Promise<ReadonlySet<string>> {
  const organizations = new Map([[entry.source.id, entry]]);
  const whole = { ...surroundings, organizations, unusable: [], ignoring: new Map() };
  const { judgementOn, judgeRest } = await rules();
  const found = await judgeRest(whole, [], today);
  const own = found.filter(({ source }) => source.path === entry.source.path);
  const judged = await judgementOn({ found: own, catalogue: whole, today, entries: () => [] });
  return withheldFrom(judged.diagnostics);
}

function byId(files: readonly SortedFile[]): ReadonlyMap<string, SortedFile> {
  const first = new Map<string, SortedFile>();
  for (const file of files) if (!first.has(file.source.id)) first.set(file.source.id, file);
  return first;
}
