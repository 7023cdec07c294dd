import type { PublishedService } from "../edition/edition.ts";
import { openFacts } from "./person-facts.ts";
import { deskRows } from "./referral-rows.ts";
import type { Row, ViewContext } from "./row.ts";

/** Lines that whoever writes a referral needs of the service. */
const needed: ReadonlySet<string> = new Set(
  "where phone whatsapp email hours must_say need_not_say time".split(" "),
);

/** Lines to write on that leave no room for a whole story. */
const askLines = 5;

/** A referral as it is filled in; the same on each of its copies. */
export function referralForm(service: PublishedService | undefined, context: ViewContext): object {
  const { say } = context.reader;
  const choices = (...keys: readonly Parameters<typeof say>[0][]) => keys.map((key) => say(key));
  return {
    title: say("forms.referral"),
    date: say("forms.date"),
    urgent: {
      label: say("forms.urgent"),
      choices: choices("forms.urgent_now", "forms.urgent_today", "forms.urgent_days"),
    },
    from: { title: say("forms.from"), lines: choices("forms.desk", "forms.desk_phone") },
    to: { title: say("forms.to"), ...receiver(service, context) },
    person: {
      title: say("forms.person"),
      lines: choices("forms.code", "forms.name", "forms.language", "forms.with"),
      reach: say("forms.reach"),
      age: {
        label: say("forms.age"),
        choices: choices("forms.age_12", "forms.age_18", "forms.age_60", "forms.age_old"),
      },
    },
    ask: say("forms.ask"),
    lines: Array.from({ length: service ? askLines : askLines + 2 }, (_, index) => index),
    consent: {
      label: say("forms.consent_given"),
      choices: choices("forms.consent_yes"),
      limits: say("forms.consent_limits"),
    },
    answer: {
      title: say("forms.answer"),
      choices: choices("forms.answer_yes", "forms.answer_wait", "forms.answer_no"),
      lines: choices("forms.answer_why", "forms.answer_by"),
    },
  };
}

/** The service as the desk writes to it; lines to write on where none was chosen. */
function receiver(service: PublishedService | undefined, context: ViewContext): object {
  const { reader, edition } = context;
  const { say } = reader;
  if (!service)
    return {
      facts: [],
      lines: [say("forms.service"), say("entry.contact_desk"), say("entry.phone")],
    };
  const facts = openFacts(service, context);
  const partner = edition.organizations.get(service.organization);
  const rows: readonly Row[] = [
    ...deskRows(service.referral_contact ?? partner?.referral_contact, context),
    ...[...facts.places.flatMap(({ rows: own }) => own), ...facts.rows].filter(({ kind }) =>
      needed.has(kind),
    ),
  ];
  return {
    name: facts.title,
    organization: service.organization_name && reader.words(service.organization_name),
    age: facts.age,
    facts: rows,
    lines: [],
  };
}
