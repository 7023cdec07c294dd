/** What is asked where an entry for a service or a provider is begun; part of the prompts. */
export const newEntry = {
  // Beginning an entry: a service, a provider.
  "new.hello_service":
    "A new service. Only its name, its provider and what it offers are needed; “I don't know yet” is always an answer, and documents then print: ask.",
  "new.hello_organization": "A new provider. Only its name is needed.",
  "new.kind": "What is new?",
  "new.kind_needed": "Say what is new:  pathway new service  or  pathway new organization",
  "new.kind_service": "A service",
  "new.kind_service_meaning": "What somebody offers: a clinic, a lawyer, a kitchen.",
  "new.kind_organization": "A provider",
  "new.kind_organization_meaning": "Who offers services: an organisation, a hospital, a group.",
  "new.name": "What is its name?",
  "new.name_help": "As people know it. In your first language, or a name that is the same in all.",
  "new.id": "Under which id?",
  "new.id_help":
    "The name of its file: small letters, digits and hyphens. It never changes hands, and it must not say where a hidden place is.",
  "new.id_wrong":
    "“{part}” cannot be an id. Write small letters, digits and single hyphens: nile-clinic.",
  // {path}: the file that has the id.
  "new.id_taken": "The id {id} is taken: {path}. Choose another.",
  "new.id_former":
    "The id {id} was the former id of {path}. Ids are never used again; choose another.",
  "new.organization": "Who offers it?",
  "new.organization_help": "A provider of this pathway. A new one is written beside it.",
  "new.organization_new": "Another provider, not listed here",
  "new.organization_name": "What is the provider called?",
  "new.sectors": "What kinds of help does it offer?",
  "new.sectors_help": "Mark every chapter it belongs to; the next question asks what exactly.",
  "new.provides": "What exactly?",
  "new.provides_help":
    "Mark everything it offers. What is marked sensitive makes the whole entry one for protection staff.",
  // Stands behind a code that is sensitive.
  "new.sensitive_mark": "sensitive",
  "new.sensitive":
    "This is sensitive: {codes}. Knowing that somebody goes there can hurt them, so only protection staff may see the entry. It is written to {path}, outside the shared repository.",
  // {words}: what was written. {code}: the code that says the same.
  "new.looks_sensitive":
    "“{words}” names a service that can hurt those who are seen to use it, and no sensitive code was chosen (such as {code}). Then only protection staff should see the entry: {path}, outside the shared repository.",
  "new.sensitive_write": "Write it there?",
  "new.no_private":
    "There is no folder private/ for entries of protection staff. It is made now, as a repository of its own.",
  "new.private_not_ignored":
    "The shared repository does not ignore private/, so everyone would get the entry. Add the line  private/  to .gitignore first. Nothing was written.",
  "new.description": "What happens there?",
  "new.description_help": "Two or three sentences for somebody who has never been there.",
  // {language}: such as French. What is written in other languages is added to the file later.
  "new.description_help_in":
    "Two or three sentences in {language} for somebody who has never been there. Add the other languages to the file.",
  "new.open_to": "Who may come?",
  "new.open_to_help": "The sentence that people read is made from your answer, in every language.",
  "new.open_everyone": "Everyone, with or without papers",
  "new.open_some": "Only some people",
  "new.statuses": "Only people of which legal status?",
  "new.statuses_help": "Nothing marked: nothing is said about status.",
  "new.ages": "Only people of which age?",
  "new.ages_help": "For example 0-17, or 18+. Enter alone: nothing is said about age.",
  "new.ages_wrong": "“{part}” are no ages. Write the first and the last: 0-17. Or 18+.",
  "new.sexes": "Only women, men, girls, boys?",
  "new.groups": "Only people in one of these situations?",
  "new.papers": "Which papers must people show?",
  "new.papers_help":
    "Write “none” where nobody has to show any; else each of them, with commas between.",
  "new.area": "In which area is it?",
  "new.area_help": "Where people go. Areas stand in pathway.yaml.",
  "new.area_hidden": "The place must stay secret",
  "new.area_hidden_meaning":
    "Then no area, address, directions or landline may stand in the entry.",
  "new.address": "Where is the door?",
  "new.address_help": "In words that a stranger understands: Street 40, behind the bakery.",
  "new.phone": "Which number do people call?",
  "new.phone_help":
    "With + and country code. Several with commas between them. Never somebody's private number.",
  "new.whatsapp": "Which number has WhatsApp?",
  "new.whatsapp_help": "Only where people may write there.",
  "new.email": "Which mail address do people write to?",
  "new.email_help": "One that a team reads.",
  "new.website": "Which website may people read?",
  "new.website_wrong": "“{part}” is no address of a page. Write one such as https://example.org.",
  "new.languages": "Which languages are spoken there?",
  "new.languages_help": "Names or codes with commas between them: Arabic, Tigrinya.",
  "new.hours": "When is it open?",
  "new.hours_help":
    "For example: sun-thu 08:00-14:00; sat 09:00-12:00, 16:00-18:00; fri closed. Or: always. Or: by appointment.",
  "new.hours_wrong":
    "“{part}” cannot be read as hours. Write days and times in the 24-hour clock: sun-thu 08:00-14:00; fri closed. What ends after midnight has a plus: fri 20:00-02:00+.",
  "new.fees": "What does it cost the person?",
  "new.fees_help": "Write “free”, or an amount with its currency: 500 SDG.",
  "new.fees_wrong": "“{part}” is no price. Write “free”, or an amount and three letters: 500 SDG.",
  "new.how": "How do people get there?",
  "new.how_help": "The ways it takes people you send.",
  "new.how_walk_in": "They walk in",
  "new.how_phone": "We call first",
  "new.how_form": "With a form",
  "new.how_email": "By mail",
  "new.how_accompanied": "Somebody goes with them",
  "new.must_report": "Must they tell the police or others what a person says?",
  "new.must_report_help":
    "Ask them. People must know before they speak; until it is known we print: ask before you tell.",
  "new.funded_until": "Does it live on a project's money that ends?",
  "new.funded_until_help":
    "The last paid day as year-month-day. Enter alone: it does not, or nobody knows.",
  "new.date_wrong": "“{part}” is no date. Write year-month-day, for example 2026-12-31.",
  "new.audience": "Who may read the entry?",
  // {audience}: who reads an entry that says nothing.
  "new.audience_default": "As in the whole pathway: {audience}",
  "new.audience_default_meaning": "No line is written.",
  "new.confirmed": "Did you confirm all this with the provider today?",
  "new.confirmed_help":
    "By a call or a visit, not from a website. Without that the entry says “never confirmed”, which is honest.",
  "new.with": "Who told you?",
  "new.with_help": "Their role, not their name: Head nurse.",
  "new.method": "How did you ask?",
  "new.method_phone": "By phone",
  "new.method_visit": "By a visit",
  "new.method_email": "By mail",
  "new.method_form": "With a form",
  "new.org_kind": "What kind of provider is it?",
  "new.org_kind_help": "It sets how often its services are confirmed.",
  "new.org_kind_rcrc": "Red Cross or Red Crescent",
  "new.org_kind_un": "United Nations",
  "new.org_kind_ngo": "Non-governmental organisation",
  "new.org_kind_cbo": "Group of people from the place",
  "new.org_kind_public": "Public body",
  "new.org_kind_private": "Private business",
  "new.complaints": "How do people complain about it?",
  "new.complaints_help": "A number, an address, a box at the door.",
  "new.enforcement": "Does it take part in migration enforcement?",
  "new.enforcement_help":
    "Does it pass on names, ask for papers on behalf of the authorities, or call them? Ask before you answer. Who does must never be one we send people to.",
  "new.enforcement_no": "No, it was asked and does not",
  "new.enforcement_yes": "Yes; none of its services will be printed",
  "new.preview": "This is written to {path}:",
  "new.write": "Is it right?",
  "new.write_yes": "Yes, write it",
  "new.write_no": "No, leave; nothing is written",
  "new.would_write": "This would be written to {path}:",
  "new.unknown": "Not known yet, and printed as “ask”: {keys}.",
  "new.vetting":
    "Before anybody is sent there, ask whether it takes part in migration enforcement, and how it protects people and their data. What you found is written under vetting.",
  "new.vetting_refused":
    "None of its services will stand in any document, since it takes part in migration enforcement. Ask for a new assessment when that has changed.",
  "new.vetting_rest":
    "Before anybody is sent there, ask how it protects people and their data. What you found is written under vetting.",
  "new.check": "Look at it once more:  pathway validate {path}",
  "new.commit_service": "Add the service {id}",
  "new.commit_organization": "Add the provider {id}",
  "new.commit_both": "Add the service {id} and its provider {organization}",
} as const;

export type NewEntryKey = keyof typeof newEntry;
