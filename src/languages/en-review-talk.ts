import type { Topic } from "./speech.ts";

/**
 * What is asked of whoever confirms an entry with its provider, and what is said of it, in ICU message format. Flags, ids,
 * codes and commands are not translated. Whoever reads is on the phone: short and plain.
 */
const words = {
  // Which entry.
  "choose.which": "Which entry did you ask about?",
  "choose.which_help": "Those that are due, the most urgent first. Type letters to find one.",
  "choose.needed":
    "Nobody can be asked here. Name the entries:  pathway review eye-clinic. Or all of a provider:  pathway review --organization nile-health",
  "choose.is_provider":
    "{id} is a provider. One talk about all its services:  pathway review --organization {id}",
  "choose.no_provider": "There is no provider {id} here.",
  "choose.near_provider": "There is no provider {id} here. Did you mean {near}?",
  "choose.no_services": "The provider {id} has no services here.",
  "choose.nothing_due":
    "Nothing is due. To confirm an entry all the same, name it:  pathway review eye-clinic",

  // The head of a call. {provider}: an organisation. {services}: names of its services. {at}: a number. {who}: a role.
  "card.heading": "{provider}: {services}",
  "card.call": "Call {at}",
  "card.call_who": "Call {at}, {who}",
  "card.no_number": "No number is known. Find one, or go there.",
  "card.hidden": "The place is kept secret: do not go there to ask.",
  // Services of the provider that were confirmed in time. {services}: their names.
  "card.fresh": "Not asked about, since confirmed in time: {services}",

  // How it was asked, and how it went.
  "talk.method": "How do you ask?",
  "talk.method_phone": "By phone",
  "talk.method_visit": "By a visit",
  "talk.method_email": "By mail",
  "talk.method_form": "With a form",
  "talk.method_document": "From a letter or paper of theirs",
  "talk.method_website": "From their website",
  "talk.outcome": "Did somebody answer?",
  "talk.outcome_answered": "Yes",
  "talk.outcome_no_answer": "No, nobody answered",
  "talk.outcome_closed": "They have closed for good",
  "talk.by": "In which role do you ask?",
  "talk.no_roles":
    "pathway.yaml names no roles, so nobody can be said to have asked. Add them under roles.",
  // What --confirmed, --changed and --no-answer answer.
  "talk.what_said": "What did they say?",
  // One question about one group of facts. {question}: the whole of it.
  "talk.question": "{question}",
  "talk.question_help":
    "Type the first letters of an answer, or use the arrow keys. Enter alone skips it, and it stays as old as it is.",
  "talk.skip": "Skip: not asked",
  "talk.yes": "Yes, still right",
  "talk.changed": "No, it has changed",
  "talk.tell": "They told us",
  "talk.unknown": "They do not know",
  // One question for several services. {services}: their names.
  "talk.shared": "{services}: {question}",
  "talk.help": "Do the people you send to {provider} get help?",
  "talk.help_help": "On the whole. Never about one person.",
  "talk.help_often": "Often",
  "talk.help_sometimes": "Sometimes",
  "talk.help_no": "No",
  "talk.agreement": "Is the agreement with {provider} still followed?",
  "talk.agreement_yes": "Yes",
  "talk.agreement_no": "No",
  "talk.left": "You left. Record what was answered so far?",
  "talk.left_yes": "Yes, show me",
  "talk.left_no": "No, write nothing",

  // What is right instead.
  // Under "I don't know yet".
  "ask.unknown_meaning": "Nothing is guessed: it is asked about again.",
  "change.which": "What is different?",
  // {question}: such as "Where is the door?". {language}: such as "Arabic".
  "change.text": "{question} ({language})",
  "fact.name_phone": "The phone number",
  "fact.name_whatsapp": "WhatsApp",
  "fact.name_email": "The mail address",
  "fact.name_website": "The website",
  "fact.name_referral_phone": "The number for our referrals",
  "fact.name_referral_email": "The mail address for our referrals",
  "fact.name_area": "The area",
  "fact.name_address": "The address",
  "fact.name_directions": "The way there",
  "fact.name_hours": "The hours",
  "fact.name_status": "Whether it is open",
  "fact.name_open_to": "Who may come",
  "fact.name_fees": "The cost",
  "fact.name_provides": "What it offers",
  "fact.name_languages": "The languages",
  "fact.name_description": "What happens there",
  "fact.name_funded_until": "Until when it is paid for",
  "fact.name_how": "How people are taken",
  "fact.name_answer_within": "How soon they answer",
  "fact.name_must_report": "Whether they must tell the authorities",
  "fact.referral_phone": "Which number do help desks call about referrals?",
  "fact.referral_phone_help": "Of a desk or a duty phone. Only help desks see it.",
  "fact.referral_email": "Which mail address do help desks write to?",
  "fact.area_wrong": "“{part}” is no area of this pathway. Areas stand in pathway.yaml.",
  "fact.directions": "How does a stranger find the way?",
  "fact.status": "Is it open now?",
  "fact.open_to_wrong":
    "“{part}” cannot be read. Write everyone, or say who: eligibility.ages=18+, eligibility.statuses=refugee.",
  "fact.codes_wrong": "“{part}” is not known here. See the words to use in docs/model.md.",
  "fact.answer_within": "How soon do they answer a referral?",
  "fact.yes_no_wrong": "“{part}” is no answer. Write yes, no or unknown.",

  // Flags.
  "flags.one_outcome":
    "--confirmed and --changed say that somebody answered. Leave them out with --no-answer or --closed, and use one of these.",
  "flags.no_value":
    '“{part}” says no value. Write the fact, = and what is right: "contact.phone=+249 91 234 5678"',
  "flags.no_fact":
    "“{part}” is no fact that can be corrected here. Write one such as contact.phone, hours.hours, fees.fees.",
  "flags.near_fact": "“{part}” is no fact that can be corrected here. Did you mean {near}?",
  "flags.one_entry":
    "--changed is about one entry. Name one, or correct what the provider says of itself: organization.phone=…",
  "flags.no_site": "{id} has no place {part}. Its places: {known}",

  // What speaks against recording it.
  "door.future": "{on} is after {today}. Write the day on which you asked.",
  "door.past": "{on} is before the year 2000. Write the day on which you asked.",
  "door.hidden":
    "The place is kept secret: whoever goes there shows the way. Ask by phone. If nobody went there, say how you asked with --method.",
  // {facts}: groups such as contact, eligibility.
  "door.website":
    "A website never confirms {facts}: it stays as it was long after the door has closed. Call, visit or write.",
  "door.website_left": "A website does not confirm {facts}: that stays as old as it is.",
  "door.bulk":
    "With this one, {count} providers were asked on {on} by {by}, each by {method}. That is more than one person can do in a day. Where several people asked, record each under a role of their own.",
  "door.no_provider":
    "There is no file organizations/{id}.yaml, so nothing can be recorded of the provider. Make it first:  pathway new organization {id}",
  "door.refused": "Nothing was written. Mend what stands above and try again.",

  // What is recorded, in words, before it is written.
  "preview.everything": "everything",
  "preview.confirmed": "still right: {facts}",
  "preview.changed": "changed: {facts}",
  "preview.no_answer":
    "{count, plural, one {nobody answered} other {nobody answered, # times in a row}}",
  "preview.unknown": "they do not know: {facts}",
  "preview.reported_wrong": "wrong, and what is right is not known: {facts}",
  "preview.closed": "closed for good",
  // {line}: one of the above. {places}: ids of places.
  "preview.at": "{line} ({places})",
  "preview.value": "{key}: {before} → {after}",
  "preview.value_new": "{key}: {after}",
  "preview.key": "{key} is written anew",
  // In a log it is said that the desk answered, and not what.
  "preview.judged": "recorded: whether people get help there, or the agreement is followed",
  "preview.next": "to be asked again by {due}",
  // {state}: such as expired. {why}: such as "funding ended, since 2026-10-31".
  "preview.still": "{state}: {why}",
  "preview.help": "{provider}: do people get help? {answer}",
  "preview.agreement": "{provider}: is the agreement followed? {answer}",

  // Writing it.
  "write.save": "Yes, write it and save it in the history",
  "write.only": "Yes, write it, and do not save it in the history",
  "write.no": "No, leave; nothing is written",
  "write.same": "Nothing is new: it was recorded already, or nothing was answered.",
  "write.attempt_known": "{id}: an attempt of {on} is recorded already. One a day counts.",
  "write.commit": "Review {ids}",
  "write.commit_provider": "Follow up on {id}",
  "write.closed_next": "Say it to readers too:  pathway close {id}",
  "write.unreachable_next":
    "{id}: nobody answered three times. Documents made from now on no longer list it until somebody answers. Try another number, or go there.",
  // What no answer lifts. {id}: of the entry. {file}: of its provider.
  "stop.funding-ended":
    "{id} stays off the list: its money has ended. If it goes on, say until when:  pathway review {id} --changed services.funded_until=DATE --method phone",
  "stop.agreement-expired":
    "{id} stays off the list: the agreement has expired. If there is a new one, write its day in {file}, under agreements, at expires.",
  "stop.vetting-expired":
    "{id} stays off the list: the vetting of its provider has expired. When it has been vetted again, write the new day in {file}, under vetting, at expires.",
  "stop.withdrawn":
    "{id} stays off the list: it, or its provider, was taken out on purpose, and no answer brings it back.",

  // A word from the desk that something is wrong.
  "report.wrong": "What is wrong?",
  "report.wrong_contact": "a number or address that does not answer",
  "report.wrong_location": "the door is somewhere else",
  "report.wrong_hours": "they were closed, or open at other times",
  "report.wrong_eligibility": "people were taken or refused in another way",
  "report.wrong_fees": "it costs something else",
  "report.wrong_services": "they offer something else, or in other languages",
  "report.wrong_referral": "people are referred in another way",
  "report.note": "What did you see or hear?",
  "report.note_help":
    "In a sentence, for whoever keeps the entry; it is never printed. Never about a person who was served.",
  "report.known":
    "This is reported since {on}, and nobody has settled it yet. Nothing was written.",
  "report.commit": "Report {ids}: {facts}",
  // {role}: the name of a role, such as "Pathway coordinator".
  "report.next":
    "{role} finds it in  pathway stale  from now on. Until somebody asks the provider, documents made from now on say how old it is.",
  "report.next_nobody":
    "It stands in  pathway stale  from now on, and belongs to no role. Tell whoever keeps the entries.",

  // A review that is put off.
  "postpone.until": "Until which day?",
  "postpone.until_help":
    "As year-month-day. A review waits for a while, at most 30 days after the day it was due.",
  // {part}: what was written. {due}, {latest}, {today}: days.
  "postpone.until_wrong":
    "“{part}” cannot be the new day. The review is due on {due}; write a day from {today} to {latest}.",
  "postpone.not_later":
    "{until} is not later than {due}, the day it is due anyway. Nothing was written.",
  "postpone.reason": "Why?",
  "postpone.reason_help": "A sentence for those who keep the entries; it is never printed.",
  "postpone.no_effect":
    "That would have no effect: {state}, {why}. Only an answer of the provider lifts that. Nothing was written.",
  "postpone.commit": "Postpone the review of {ids} until {until}",
  "postpone.next": "After {until} it is overdue. What it says grows no fresher by waiting.",
} as const;

export type TalkKey = keyof typeof words;

export const reviewTalk: Topic<TalkKey> = {
  en: words,
  others: { ar: () => import("./ar-review-talk.ts"), fr: () => import("./fr-review-talk.ts") },
};
