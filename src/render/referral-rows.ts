import type { PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import type { ReferralContact } from "../model/service.ts";
import { hoursLines } from "./hours-lines.ts";
import type { Words } from "./reader.ts";
import { phoneAddress, type Row, textRows, type ViewContext } from "./row.ts";

/** How a referral is made and what the person meets there: what they are asked, what they may keep to themselves, who is told. */
export function referralRows(service: PublishedService, context: ViewContext): Row[] {
  const { reader } = context;
  const { say, language } = reader;
  const { referral, under_18: minors } = service;
  const partner = context.edition.organizations.get(service.organization);
  const row = (kind: string, key: Parameters<typeof say>[0], text: string): Row[] =>
    text === "" ? [] : [{ kind, label: say(key), words: [{ text: reader.capital(text) }] }];
  const codes = (kind: "referralWay" | "information", values: readonly string[]) =>
    reader.list(values.map((each) => label(language, kind, each)));
  return [
    ...timeRows(service, context),
    ...row("referral", "entry.referral", codes("referralWay", referral?.how ?? [])),
    ...row("answer", "entry.answer", reader.interval(referral?.answer_within ?? "")),
    ...textRows("next", say("entry.next"), referral?.what_happens_next, context),
    ...row("must_say", "entry.must_say", codes("information", referral?.must_say ?? [])),
    ...row(
      "need_not_say",
      "entry.need_not_say",
      codes("information", referral?.need_not_say ?? []),
    ),
    ...row(
      "company",
      "entry.company",
      referral?.accompaniment ? label(language, "accompaniment", referral.accompaniment) : "",
    ),
    ...textRows("privacy", say("entry.privacy"), referral?.privacy, context),
    ...reportRows(service, context),
    ...textRows("minors", say("entry.under_18"), minors?.consent, context),
    ...textRows("minors", say("entry.under_18_company"), minors?.accompaniment, context),
    ...deskRows(service.referral_contact ?? partner?.referral_contact, context),
    ...protocolRows(referral?.protocol, context),
  ];
}

function timeRows({ time_limit: limit }: PublishedService, { reader }: ViewContext): Row[] {
  if (!limit) return [];
  const words: Words[] = [
    { text: reader.interval(limit.within) },
    ...(limit.text ? [reader.words(limit.text)] : []),
  ];
  return [{ kind: "time", label: reader.say("entry.time_limit"), words }];
}

/** Whether they must tell the police or others. An unknown answer is said: silence would read as "no". */
function reportRows({ must_report: report }: PublishedService, { reader }: ViewContext): Row[] {
  if (!report) return [];
  const base = { kind: "report", label: reader.say("entry.must_report") };
  if (report.state === "unknown") return [{ ...base, unknown: reader.say("report.unknown") }];
  const details = [report.what, report.to_whom].flatMap((each) =>
    each ? [reader.words(each)] : [],
  );
  return [{ ...base, words: [{ text: reader.say(`report.${report.state}`) }, ...details] }];
}

/** Who handles referrals, for help desks. */
export function deskRows(contact: ReferralContact | undefined, context: ViewContext): Row[] {
  if (!contact) return [];
  const { role, name, phone, email, hours } = contact;
  return [
    {
      kind: "desk",
      label: context.reader.say("entry.contact_desk"),
      words: [role, name].flatMap((each) => (each ? [{ text: each }] : [])),
      addresses: [
        ...(phone ? [phoneAddress(phone)] : []),
        ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
      ],
      ...(hours ? { hours: hoursLines(hours, context) } : {}),
    },
  ];
}

function protocolRows(id: string | undefined, { reader, edition }: ViewContext): Row[] {
  const protocol = id === undefined ? undefined : edition.protocols.get(id);
  return protocol
    ? textRows("protocol", reader.say("entry.protocol"), protocol.name, { reader, edition })
    : [];
}
