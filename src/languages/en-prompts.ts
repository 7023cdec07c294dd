import type { Topic } from "./speech.ts";

/**
 * What the program asks when a pathway or an entry is begun, in ICU message format. Keys that end in `_help` stand below
 * the question, in plain words for somebody who is no programmer; those that end in `_wrong` say what to write instead.
 * Words that are typed (flags, file names, codes) are not translated.
 */
const words = {
  // Which keys do what; below every open question.
  "keys.text": "Enter: next question. Ctrl+C: leave, nothing is written.",
  "keys.text_unknown": "Enter alone: I don't know yet. Ctrl+C: leave, nothing is written.",
  "keys.choose": "Arrow keys: move. Enter: choose.",
  "keys.several":
    "Arrow keys: move. Space bar: mark. Enter: done. Nothing marked: I don't know yet.",
  "keys.several_required": "Arrow keys: move. Space bar: mark. Enter: done.",
  "ask.unknown": "I don't know yet",
  "ask.unknown_meaning": "The line is left out. Documents print: ask.",
  "ask.yes": "Yes",
  "ask.no": "No",
  // Between things that are listed.
  "ask.comma": ", ",
  "ask.required": "An answer is needed here.",
  // {flag}: an option to type, such as --title. {question}: the question itself.
  "ask.flag_needed": "Nobody can be asked here. Answer with {flag}. It means: {question}",
  "ask.flag_wrong": "{flag}: {problem}",
  "ask.left": "You left. Nothing was written.",
  "ask.not_among": "“{answer}” is none of the answers. Write one of: {known}",
  "ask.near": "“{answer}” is none of the answers. Did you mean {near}? Others are: {known}",

  // Making a new pathway.
  "init.hello":
    "A new pathway in {folder}. About ten minutes; “I don't know yet” is always an answer, and everything can be changed later in pathway.yaml.",
  // {language}: the first language of the pathway, in its own letters or in the reader's.
  "init.title": "What is the title on the cover, in {language}?",
  "init.title_help": "As people will read it, for example: Where to find help in Khartoum",
  // After the title in the first language: the same question for another. {language}: its name.
  "init.title_other": "And in {language}?",
  "init.title_other_help":
    "The cover of the booklet in that language shows it. Enter alone: the title in your first language stands there.",
  "init.country": "In which country?",
  "init.country_help": "Its name or two letters. Phone numbers and the time of day follow from it.",
  "init.country_wrong":
    "“{part}” is no country we know. Write its English name or its two letters, for example SD for Sudan.",
  "init.time_zone": "Which clock is used there?",
  "init.time_zone_help": "It decides on which day an entry becomes old.",
  "init.time_zone_wrong": "“{part}” is no time zone. Write one such as Africa/Khartoum.",
  "init.languages": "In which languages will you write, the first one first?",
  "init.languages_help":
    "Names or codes with commas between them, for example: Arabic, English. Every entry should say everything in each.",
  "init.languages_wrong":
    "“{part}” is no language we know. Write its English name or its code, for example ar for Arabic.",
  "init.areas": "Which areas do you cover?",
  "init.areas_help":
    "Towns or districts as people call them, with commas between them: Omdurman, Bahri. Smaller ones can be added later.",
  "init.roles": "Which roles keep the entries up to date, the main one first?",
  "init.roles_help":
    "Roles, not names, with commas between them: Coordinator, Health lead. People change; and these files are copied, so a name in them can harm its owner.",
  "init.set_up_with": "Who with experience of referral pathways helps you to set this up?",
  "init.set_up_with_help":
    "A role and where they work: Migration adviser, National Society. A first pathway should not be made alone.",
  "init.data_protection": "Who advises you on data protection?",
  "init.data_protection_help":
    "A role and where they work: Data protection focal point, headquarters.",
  "init.child": "Whom does the desk call before it acts for a child alone or a child at risk?",
  "init.sgbv": "Whom does the desk call before it acts for somebody who suffered sexual violence?",
  "init.trafficking": "Whom does the desk call before it acts for somebody who may be trafficked?",
  "init.specialist_help":
    "The duty phone of your specialist, with + and country code. Until one is known, no such service is printed: a well-meant referral can do harm.",
  "init.ambulance": "Which number calls an ambulance?",
  "init.police": "Which number calls the police?",
  "init.fire": "Which number calls the fire brigade?",
  "init.emergency_help": "Digits, as people dial them. They stand on the first page.",
  "init.phone_wrong":
    "“{part}” is no phone number. Write digits, with + and the country code: +249 91 234 5678. Short numbers such as 333 stand as they are.",
  "init.complaints": "How do people complain about you or about a service you sent them to?",
  "init.complaints_help": "A number, an address, a box at the door. It is printed for everyone.",
  "init.complaints_sensitive": "And about abuse or misconduct, also by one of you?",
  "init.complaints_sensitive_help":
    "A channel of its own, answered by people who do not work at the desk.",
  "init.records": "Where are referrals recorded?",
  "init.records_help":
    "KoBo, ODK or another secure system. Never in these files: they hold services, and nothing about the people you serve.",
  "init.audience": "Who may read an entry that says nothing about it?",
  "init.audience_help":
    "What is sensitive is always for protection staff first, whatever you choose here.",
  "init.audience_partner": "Help desks and partner agencies",
  "init.audience_partner_meaning":
    "The careful choice: printed for everyone only where an entry says so.",
  "init.audience_public": "Everyone",
  "init.audience_public_meaning": "For lists that are handed to everyone who asks.",
  "init.services": "About how many services will the pathway hold?",
  "init.services_help": "A guess, to tell how many calls a week keep it true.",
  "init.services_wrong": "“{part}” is no number of services. Write digits, for example 60.",
  "init.review": "How often is each entry confirmed by a call?",
  "init.review_help":
    "Hotlines and sensitive services are called every 30 days in any case. You can change it later, also for one entry.",
  "init.review_builtin": "As we advise: projects and NGOs every 90 days, public bodies every 180",
  "init.review_every": "Every {days} days",
  "init.review_wrong":
    "“{part}” is no length of time. Write a number and a unit, for example 90 days. At most 12 months.",
  // {calls}: a whole number. {services}: how many services were guessed.
  "init.load":
    "{calls, plural, one {about # call} other {about # calls}} a week for {services} services",
  "init.load_said": "This means {load}.",
  "init.private": "Make a separate folder private/ for entries that only protection staff may see?",
  "init.private_help":
    "It is a repository of its own and never part of this one: who copies the pathway does not get it.",
  "init.git": "Keep the history with Git?",
  "init.git_help": "Then every change can be seen and taken back. Nothing is sent anywhere.",
  "init.author": "Under which role is the history written?",
  "init.author_help":
    "A role, never a person's name: whoever gets a copy can read every name in its history, for ever.",
  "init.mail": "With which mailbox?",
  "init.mail_help": "One that a team reads. Without one, an address that leads nowhere is written.",
  "init.mail_wrong": "“{part}” is no mail address. Write one such as desk@example.org.",
  "init.ci": "Should a server check every change and say each week what is old?",
  "init.ci_help": "It writes the files for it; nothing happens until you put the pathway there.",
  "init.ci_cron": "A computer of our own (cron)",
  "init.ci_none": "Not now",
  "init.write": "Write these files?",
  "init.written": "Your pathway is ready: {folder}",
  "init.would_write": "These files would be written to {folder}:",
  "init.exists": "{path} is there already, and nothing is overwritten. Nothing was written.",
  "init.next": "Next:",
  "init.next_folder": "go into the folder",
  "init.next_organization": "the first provider",
  "init.next_service": "the first service",
  "init.next_check": "what is wrong, and what to write instead",
  "init.no_specialist":
    "No specialist is named yet for: {sectors}. Until then such services are left out of every document.",
  "init.no_git": "Git is not installed here, so no history is kept. Everything else works.",
  "init.inside_git":
    "The folder lies in a repository already; the files are written and not yet saved in it.",
  "init.first_commit": "Begin the pathway",
  "init.first_private_commit": "Begin the entries for protection staff",

  // What `pathway` alone shows: a word for each thing, at most seven letters, and what comes of it.
  "overview.hello":
    "Welcome. A pathway tells a help desk who offers what, to whom, where and when. There is none in this folder yet.",
  "overview.begin": "begin",
  "overview.begin_what": "a pathway of your own: asks, then writes its files",
  "overview.try": "try",
  "overview.try_what": "a copy of the example, to look around in",
  "overview.daily": "On an ordinary day:",
  "overview.edit": "edit",
  "overview.edit_what": "or open a file in services/ with any editor",
  "overview.check": "check",
  "overview.check_what": "what is wrong, and what to write instead",
  "overview.call": "call",
  "overview.call_what": "whom to call today, and what to ask",
  "overview.print": "print",
  "overview.print_what": "a page for the desk, to open or to print",
  "overview.send": "send",
  "overview.send_what": "the entries as a table, for a partner",
  "overview.all": "All commands:",

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

  // One command each: pause, close, withdraw, rename.
  "edit.not_found": "There is no service and no provider {id} here.",
  "edit.near": "There is no service and no provider {id} here. Did you mean {near}?",
  "edit.no_such_service": "{id} is a provider. This is for services; its own are: {services}",
  "edit.no_services": "none",
  "edit.both": "A service and a provider have the id {id}. Say which with --kind.",
  "edit.unusable":
    "{path} cannot be changed as long as it is not right itself. What is wrong:  pathway validate {path}",
  "edit.until": "Until which day?",
  "edit.until_help": "The last day, as year-month-day. The day after, the entry is due for a call.",
  // {today}: a date.
  "edit.until_past": "“{part}” is no day from today on. Write year-month-day, today is {today}.",
  "edit.reason": "Why? Everyone may read it.",
  "edit.reason_help":
    "A neutral sentence: Moving to another building. Enter alone: nothing is printed.",
  "edit.internal_reason": "What happened? Only protection staff may read it.",
  "edit.internal_reason_help":
    "Never about a person who was served. Enter alone: nothing is written.",
  "edit.same": "Nothing is changed: {path} says so already.",
  "edit.pause_message": "Pause {id}",
  "edit.pause_until_message": "Pause {id} until {until}",
  "edit.close_message": "Close {id}",
  "edit.withdraw_message": "Withdraw {id}",
  "edit.rename_message": "Rename {from} to {to}",
  "edit.pause_next":
    "Documents made from now on say that it is paused. When it opens again, take the line status out.",
  "edit.close_next": "Documents made from now on name it under “No longer listed”.",
  "edit.withdraw_next":
    "It is out of every document made from now on. Printed and sent copies still name it: tell those who hold them.",
  "edit.rename_next": "The old id stays under former_ids and is never used again.",
  // {paths}: files.
  "edit.unreadable":
    "These files cannot be read, so nobody knows whether they name {id}. Mend them first: {paths}",

  // Saving what was written in the history.
  "save.saved": "Saved in the history as {author}: {message}",
  // In a log, where nothing is told of entries for protection staff but that they were saved.
  "save.saved_private": "Saved in the history of private/ as {author}.",
  "save.removed": "Removed: {path}",
  "save.written": "Written: {path}",
  // After the first few of many files.
  "save.written_more": "{count, plural, one {and # more file} other {and # more files}}",
  "save.written_private":
    "{count, plural, one {Written: # file} other {Written: # files}} of entries for protection staff. On a terminal they are named.",
  "save.not_saved_no_git": "Not saved in a history: this folder has none.",
  "save.not_saved_refused":
    "Written, but not saved in the history: Git refused. Save it by hand, or look with  git status.",

  // Words that a new pathway.yaml holds.
  "file.top": "What holds for every entry. One language a line; roles instead of names.",
  "file.languages":
    "Every text should stand in each of these; the first is that of a text in one line.",
  "file.audience":
    "Who reads an entry that says nothing: partner (help desks) or public (everyone). Sensitive ones are for protection staff.",
  "file.areas": "Areas, each with the larger one it lies within:  within: <id>",
  "file.roles": "Roles, not names: people change, and this file may be copied.",
  "file.specialists":
    "Whom the desk calls BEFORE it acts or refers. Duty phones, never private ones.",
  "file.emergency": "Whom to call in danger, in the order of the first page.",
  "file.complaints": "Where people complain about us or a provider.",
  "file.records": "Where referrals are recorded. Never here.",
  "file.review": "How often entries are confirmed. What is absent keeps the built-in interval.",
  "file.missing": "Not known yet; add when known:",
  "file.role_child": "Child protection focal point",
  "file.role_sgbv": "Focal point for sexual and gender-based violence",
  "file.role_trafficking": "Anti-trafficking focal point",
  "file.ambulance": "Ambulance",
  "file.police": "Police",
  "file.fire": "Fire brigade",
  "file.coordinator": "Coordinator",
} as const;

export type PromptKey = keyof typeof words;

export const prompts: Topic<PromptKey> = {
  en: words,
  others: { ar: () => import("./ar-prompts.ts"), fr: () => import("./fr-prompts.ts") },
};
