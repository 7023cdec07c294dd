import type { PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import type { Refusal } from "../model/eligibility.ts";
import type { Agreement, Criterion, Organization } from "../model/organization.ts";
import { parseDate } from "../model/plain-date.ts";
import type { Words } from "./reader.ts";
import { type Row, roleName, textRows, type ViewContext } from "./row.ts";

/** What protection staff read besides: barriers and what was tried, money, the partner. Every other edition lacks the values. */
export function staffRows(service: PublishedService, context: ViewContext): readonly Row[] {
  const { edition, reader } = context;
  if (edition.audience !== "restricted") return [];
  const { say } = reader;
  const partner = edition.organizations.get(service.organization);
  return [
    ...textRows("staff", say("staff.reason"), service.status?.internal_reason, context),
    ...service.not_open_to.flatMap((refusal) => barrierRows(refusal, context)),
    ...fundingRows(service, context),
    ...textRows("staff", say("staff.notes"), service.notes, context),
    ...(partner ? partnerRows(partner, context) : []),
  ];
}

function rowOf(label: string, words: readonly Words[]): readonly Row[] {
  return words.length > 0 ? [{ kind: "staff", label, words }] : [];
}

function barrierRows(
  { willing, steps = [], interim }: Refusal,
  context: ViewContext,
): readonly Row[] {
  const { reader } = context;
  const { say } = reader;
  const { hsp_pays: pays, approval } = interim ?? {};
  return rowOf(say("staff.negotiation"), [
    ...(willing ? [{ text: say(`staff.willing.${willing}`) }] : []),
    ...steps.map(({ on, text }) => {
      const words = reader.words(text);
      const date = parseDate(on);
      return date ? { ...words, text: `${reader.date(date)}: ${words.text}` } : words;
    }),
    ...(pays ? [{ text: say(`staff.pays.${pays}`) }] : []),
    ...(approval ? [{ text: say("staff.approval", { role: roleName(approval, context) }) }] : []),
  ]);
}

/** Project money that ends, for protection staff. */
export function fundingRows(
  { funding }: PublishedService,
  { reader }: ViewContext,
): readonly Row[] {
  const until = funding?.until && reader.say("entry.until", { date: reader.date(funding.until) });
  const parts = [funding?.funder, until].flatMap((each) => each ?? []);
  return rowOf(reader.say("staff.funding"), parts.length > 0 ? [{ text: parts.join(" · ") }] : []);
}

function partnerRows(partner: Organization, context: ViewContext): readonly Row[] {
  const { say } = context.reader;
  const { internal_reason: reason, agreements } = partner;
  return [
    ...rowOf(say("staff.partner_reason"), reason === undefined ? [] : [{ text: reason }]),
    ...rowOf(say("staff.vetting"), vettingWords(partner, context)),
    ...rowOf(
      say("staff.agreements"),
      agreements.map((each) => ({ text: agreementLine(each, context) })),
    ),
  ];
}

/** Answers whose criteria are named, the worst first; what is met is counted. */
const named: readonly Criterion[] = ["not_met", "partly", "unknown"];

function vettingWords({ vetting, assessed }: Organization, context: ViewContext): readonly Words[] {
  if (!vetting && !assessed) return [];
  const { reader } = context;
  const { say, language } = reader;
  const criteria = Object.entries(language.labels.criterion);
  const answered = (answer: Criterion) =>
    criteria.filter(([id]) => (vetting?.[id] ?? "unknown") === answer).map(([, name]) => name);
  const count = answered("met").length;
  const lines = [
    { text: say("staff.vetting.met", { count, total: criteria.length }) },
    ...named.flatMap((answer) => {
      const names = answered(answer);
      if (names.length === 0 || names.length === criteria.length) return [];
      return [{ text: say(`staff.vetting.${answer}`, { list: reader.list(names) }) }];
    }),
  ];
  if (!assessed) return lines;
  const { on, by, expires } = assessed;
  const parts = [
    say("staff.assessed", { date: reader.date(on) }),
    ...(expires ? [say("entry.until", { date: reader.date(expires) })] : []),
    roleName(by, context),
  ];
  return [...lines, { text: parts.join(" · ") }];
}

function agreementLine(
  { kind, signed, expires, billing, data_sharing: sharing, document }: Agreement,
  { reader }: ViewContext,
): string {
  const { say, language } = reader;
  return [
    reader.capital(label(language, "agreementKind", kind)),
    ...(signed ? [say("staff.signed", { date: reader.date(signed) })] : []),
    ...(expires ? [say("entry.until", { date: reader.date(expires) })] : []),
    ...[billing, sharing, document].flatMap((each) => each ?? []),
  ].join(" · ");
}
