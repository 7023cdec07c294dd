import type { Edition, PublishedService } from "../edition/edition.ts";
import type { SignOffKey } from "../languages/en-sign-off.ts";
import type { Speech } from "../languages/speech.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { banners } from "./banners.ts";
import { endPaper } from "./end-paper.ts";
import type { PaperDocument } from "./layout.ts";
import { fillPage } from "./page.ts";
import { codeName, roleName, type ViewContext } from "./row.ts";

/** What a page for the protection officer is made with. */
export interface SignOffContext extends ViewContext {
  readonly speech: Speech<SignOffKey>;
}

/** Who allowed a service to be shown more widely than its kind of help is. */
export interface Decided {
  readonly role: string;
  readonly on: PlainDate;
  readonly reviewed?: PlainDate | undefined;
}

/** A sensitive service, and what its signer must know of it besides what its readers are told. */
export interface ToSign {
  readonly service: PublishedService;
  readonly decided: readonly Decided[];
  /** Signed exceptions in force, by the names of their files. */
  readonly waivers: readonly string[];
  readonly since: "first" | "new" | "changed" | "same";
}

/** The page before it is laid out; a screen shows it line by line. */
export interface SignOffView {
  readonly title: string;
  readonly notices: readonly string[];
  readonly head: readonly string[];
  readonly kinds: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly isOpen: boolean;
    readonly cells: readonly { readonly head: string; readonly lines: readonly string[] }[];
  }[];
  readonly ask: string;
  readonly asks: readonly string[];
  readonly pen: readonly string[];
  readonly next: string;
  /** What is typed once it is signed; empty where nothing is to be signed. */
  readonly command: string;
}

/** What is signed, and by which code. */
export interface SignOffAsked {
  readonly services: readonly ToSign[];
  /** Ids that were signed before and are no longer there. */
  readonly gone: readonly string[];
  readonly code: string;
}

export function signOffView(asked: SignOffAsked, context: SignOffContext): SignOffView {
  const { edition, reader, speech } = context;
  const { say } = speech;
  const { audience } = edition;
  const sorted = [...asked.services].sort((a, b) =>
    reader.compare(kindOf(a.service, context), kindOf(b.service, context)),
  );
  const heads = (["kind", "service", "told", "decided", "since"] as const).map((each) =>
    say(`head.${each}`),
  );
  const total = edition.listed.length + edition.unlisted.length;
  const isAny = sorted.length > 0;
  return {
    title: say("title"),
    notices: [
      say("notice"),
      ...banners({ ...edition, audience: "public" }, { reader, isWorkingCopy: false }),
    ],
    head: [
      `${reader.within(edition.pathway.title)} · ${reader.say("as_of", { date: reader.date(edition.as_of) })}`,
      say(`for.${audience}`),
      say("count", { sensitive: sorted.length, total }),
    ],
    kinds: kindsOf(sorted, context),
    heads,
    rows: sorted.map((each) => ({
      isOpen: each.since !== "same",
      cells: cellsOf(each, context).map((lines, index) => ({ head: heads[index] ?? "", lines })),
    })),
    ask: say("ask"),
    asks: [
      say("ask.read", { audience }),
      ...(["found", "agreed", "decided"] as const).map((each) => say(`ask.${each}`)),
      ...(asked.gone.length > 0 ? [say("ask.gone", { services: asked.gone.join(", ") })] : []),
    ],
    pen: (["role", "day", "signature"] as const).map((each) => say(`pen.${each}`)),
    next: isAny ? say("next", { command: "" }).trim() : say("none"),
    command: isAny ? `pathway sign-off --audience ${audience} --agree ${asked.code}` : "",
  };
}

/** Its first sensitive kind of help, as it is called. */
function kindOf(service: PublishedService, context: SignOffContext): string {
  const [first] = sensitiveKinds(service, context.edition);
  return first === undefined ? "" : reading(first, context);
}

const sensitiveKinds = ({ provides }: PublishedService, { vocabulary }: Edition) =>
  provides.filter((code) => isSensitive([code], vocabulary));

const reading = (code: string, context: SignOffContext) =>
  context.reader.capital(codeName(code, context));

/** How many services offer each kind. */
function kindsOf(services: readonly ToSign[], context: SignOffContext): readonly string[] {
  const counts = new Map<string, number>();
  for (const { service } of services)
    for (const code of sensitiveKinds(service, context.edition))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => context.speech.say("kind", { kind: reading(code, context), count }))
    .sort(context.reader.compare);
}

function cellsOf(each: ToSign, context: SignOffContext): readonly (readonly string[])[] {
  const { edition, reader, speech } = context;
  const { service } = each;
  const kinds = sensitiveKinds(service, edition).map((code) => reading(code, context));
  return [
    kinds,
    [reader.words(service.name).text, service.id],
    [reader.capital(reader.list(toldOf(service).map((one) => speech.say(`told.${one}`))))],
    decidedOf(each, context),
    [speech.say(`since.${each.since}`)],
  ];
}

const decidedOf = ({ decided, waivers }: ToSign, context: SignOffContext) => {
  const { reader, speech } = context;
  const lines = decided.map(({ role, on, reviewed }) => {
    const facts = { role: roleName(role, context), day: reader.date(on) };
    return reviewed === undefined
      ? speech.say("decided.by", facts)
      : speech.say("decided.reviewed", { ...facts, reviewed: reader.date(reviewed) });
  });
  return [
    ...(lines.length > 0 ? lines : [speech.say("decided.usual")]),
    ...waivers.map((waiver) => speech.say("decided.waiver", { waiver })),
  ];
};

const tellable = ["address", "coordinates", "area", "visits", "phone", "hours"] as const;

/** What readers could find a door by. */
function toldOf({ sites }: PublishedService): readonly ((typeof tellable)[number] | "nothing")[] {
  const told = tellable.filter((what) =>
    sites.some(({ place, contact, visits, hours }) => {
      if (what === "visits") return visits.length > 0;
      if (what === "hours") return hours !== undefined;
      if (what === "phone") return contact.phone.length + contact.whatsapp.length > 0;
      return place[what] !== undefined;
    }),
  );
  return told.length > 0 ? told : ["nothing"];
}

/** The page as one file that loads nothing. */
export function signOffPage(view: SignOffView, { reader }: SignOffContext): string {
  const { code, direction } = reader.language;
  return fillPage("sign-off", { lang: code, dir: direction, ...view });
}

/** The page on A4. */
export function signOffPaper(
  view: SignOffView,
  context: SignOffContext,
  path: string,
): PaperDocument {
  const { reader, edition } = context;
  return endPaper({
    ...{ path, html: signOffPage(view, context), title: view.title },
    ...{ language: reader.language, date: edition.as_of },
  });
}

/** The page as lines for a screen. */
export function signOffLines(view: SignOffView): readonly string[] {
  const { notices, title, head, kinds, rows, ask, asks, next, command } = view;
  const isAny = rows.length > 0;
  return [
    ...notices.flatMap((each) => [each, ""]),
    title,
    "",
    ...head,
    ...(isAny ? ["", ...kinds.map((each) => `– ${each}`), ""] : []),
    ...rows.flatMap(({ cells }) => [
      ...cells.map(({ head: of, lines }, index) =>
        index === 0 ? `• ${lines.join(" · ")}` : `  ${of}: ${lines.join(" · ")}`,
      ),
      "",
    ]),
    ...(isAny ? [`${ask}:`, ...asks.map((each, index) => `${index + 1}. ${each}`), ""] : []),
    isAny ? `${next}  ${command}` : next,
  ];
}
