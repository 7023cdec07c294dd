import { newEntry } from "./en-new-entry.ts";
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

  ...newEntry,
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
