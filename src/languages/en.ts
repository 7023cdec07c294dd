import { booklet } from "./en-booklet.ts";
import { cards } from "./en-cards.ts";
import { changes } from "./en-changes.ts";
import { copies } from "./en-copies.ts";
import { find } from "./en-find.ts";
import { forms } from "./en-forms.ts";
import { labels } from "./en-labels.ts";
import { lists } from "./en-lists.ts";
import { mend } from "./en-mend.ts";
import { site } from "./en-site.ts";
import { texts } from "./en-texts.ts";
import { upkeep } from "./en-upkeep.ts";
import { who } from "./en-who.ts";
import type { Language } from "./language.ts";

/**
 * The sentences of documents, in ICU message format. A note to the translator stands above a sentence that needs one.
 * Names in braces are filled in and are not translated.
 */
export const strings = {
  // A notice on every page of an example.
  "example.banner": "Example. Nobody must be referred by this document.",
  // A notice on every page of a document that was not published as an edition.
  "working.banner": "Working copy. Not checked for publication.",
  // A notice on every page of a document that holds only some services. {what}: a sector, a place, a language or a partner.
  "part.banner": "Only a part: {what}. There are more services: ask the desk for the whole list.",
  // A notice on every page, in a language whose wording nobody has yet read through.
  "language.unreviewed": "Wording in this language has not yet been reviewed by a person.",
  // Notices on every page that only some may read. Help desks are where people ask for help;
  // protection staff are trained for sensitive cases.
  "audience.partner": "For help desks only. Do not pass on.",
  "audience.restricted": "For protection staff only. Do not copy.",
  // The same notices at the head of each printed page, joined by dots: very short, all five fit into two lines.
  "example.short": "Example, refer nobody",
  "working.short": "Working copy, not checked",
  "part.short": "Only a part",
  "language.short": "Wording not reviewed",
  "audience.partner_short": "Help desks only, do not pass on",
  "audience.restricted_short": "Protection staff only, do not copy",
  // {date}: the day on which the document is right.
  as_of: "As of {date}",
  // The search field of the directory and the grey words inside it.
  "directory.search": "Search",
  "directory.search_hint": "Service, place, need",
  // Names of the filters: what the person needs, where, and which language is spoken there.
  "directory.sector": "Need",
  "directory.area": "Area",
  "directory.language": "Language",
  // First choices of the filters: no limit.
  "directory.all_sectors": "All needs",
  "directory.all_areas": "All areas",
  "directory.all_languages": "All languages",
  // A tick box: show only services that are open to everyone.
  "directory.takes_anyone": "Takes anyone",
  // A tick box: show only services that cost nothing.
  "directory.free": "Free",
  // A tick box: show only services that are open at this moment. Below it, while it is ticked, what it leaves out.
  "directory.open_now": "Open now",
  "directory.open_hint":
    "By the clock of this phone. Services whose hours are not known are left out, and those that take appointments only.",
  // Below the name of such a service. {time}: such as 14:00.
  "directory.open_until": "Open until {time}",
  // For people who use a keyboard or a screen reader: the first link of the page.
  "directory.skip": "Skip to the services",
  // Opens the filters, and takes all of them away again.
  "directory.more": "More choices",
  "directory.clear": "Show all",
  // Said aloud by screen readers after each change. Give every plural form of the language.
  "directory.count": "{count, plural, one {# service fits} other {# services fit}}",
  // A button that leads away at once, for people who are being watched. At most 20 letters.
  "directory.exit": "Leave this page",
  // Headings of the page: numbers for emergencies; what this help desk does itself; other chapters
  // that hold the same services.
  "directory.danger": "In danger now",
  "directory.own": "At this help desk",
  "directory.also": "See also",
  // {needs}: kinds of help, with dots between them.
  "directory.gaps": "Nothing confirmed for: {needs}. Ask the help desk.",
  // In a chapter on violence or trafficking that has no entry to print.
  "directory.nothing": "Nothing confirmed is printed here. Ask the help desk; it is private.",
  // Names, at the end of an entry, the facts that nobody knows: Ask about: Hours, Cost.
  "directory.ask": "Ask about",
  // The heading over what the pathway says of itself.
  "directory.about": "About this list",
  // Added to an entry's age on the day it becomes old, while the page lies on a phone.
  "directory.late": "Call first: it may have changed.",
  // A notice that a page shows by itself when it has grown old.
  "directory.aged":
    "This copy is old: most of it should have been confirmed again. Ask the help desk for a newer one.",
  // Ways to complain: the heading, then what each is for. Independent: not run by us.
  "complaints.title": "Complaints",
  "complaints.general": "About a service or about us",
  "complaints.sensitive": "Abuse or misconduct",
  "complaints.independent": "Outside our organisation",
  // The stop box has two readers: the person in danger, and the desk that helps them.
  "stop.person": "Are you in danger, or has somebody hurt you?",
  "stop.person_text": "You can call. It is private, and you decide what happens next.",
  "stop.desk": "Stop. Call the specialist first.",
  "stop.desk_text": "Do not act, ask for details or refer before the specialist has advised you.",
  // {interval}: a length of time, such as 72 hours.
  "stop.urgent": "Urgent health care, within {interval}",
  // Names of lines with a telephone number or a sentence: whom to call next.
  "stop.backup": "If they do not answer",
  "stop.nobody": "If nobody answers",
  "stop.nobody_text": "In danger, call the emergency number. Otherwise ask the help desk.",
  // Answers to "Must they tell the authorities?". Unknown: ask the service before you tell it
  // anything.
  "report.yes": "Yes",
  "report.no": "No",
  "report.unknown": "Not known. Ask before you tell.",
  // When a search finds nothing.
  "directory.none": "Nothing here fits. Ask the help desk.",
  "directory.contents": "Contents",
  // A heading, then a warning under it: services that were in the list and are not to be used now.
  "directory.unlisted": "No longer listed",
  "directory.unlisted_hint": "Do not send anyone there. Ask the help desk.",
  // Names of the lines of an entry, short: they stand in a narrow column before the facts.
  "entry.where": "Where",
  // Said in the place of an address.
  "entry.hidden": "The address is kept secret. Make contact first.",
  // {name}: another service, through which people come to this one.
  "entry.reached_through": "Reached through: {name}",
  "entry.phone": "Phone",
  "entry.whatsapp": "WhatsApp",
  "entry.sms": "Text message",
  "entry.email": "E-mail",
  "entry.website": "Website",
  // The name of the line of opening hours.
  "entry.hours": "Hours",
  "entry.who": "Who may come",
  // The name of a line that says which people are refused.
  "entry.not_for": "Not for",
  // {names}: services that do take those who are refused here.
  "entry.instead": "Go instead to: {names}",
  "entry.fees": "Cost",
  "entry.free": "Free",
  // Languages in which people are helped.
  "entry.languages": "Languages",
  // What the service gives; what it does not give.
  "entry.provides": "Offers",
  "entry.not_provided": "Not offered",
  // Waits, risks, and what to bring.
  "entry.good_to_know": "Good to know",
  // How a help desk sends a person there.
  "entry.referral": "How to refer",
  "entry.next": "What happens next",
  // {date}: first and last days, the last included.
  "entry.until": "until {date}",
  "entry.from": "from {date}",
  // Days on which a mobile team comes.
  "entry.visits": "Visits",
  // {costs}: things that cost money besides the fee, such as transport.
  "entry.other_costs": "Other costs: {costs}",
  // {people}: those who pay nothing, as a list.
  "entry.free_for": "Free for: {people}",
  // Notes after a telephone number. The second warns that a call back may betray the person.
  "entry.not_from_abroad": "Cannot be called from abroad",
  "entry.unsafe_call_back": "When they call back, they say who they are",
  // What the service gives elsewhere, and not at this one of its places.
  "entry.not_here": "Not at this place",
  // Stands before a length of time: Answer within 2 days.
  "entry.answer": "Answer within",
  // What the person is asked at the door, and what they may keep to themselves: name, age, papers.
  "entry.must_say": "They will ask for",
  "entry.need_not_say": "You need not say",
  // Whether another person may or should come along.
  "entry.company": "Coming with somebody",
  // How the place keeps what is said from other ears.
  "entry.privacy": "Privacy",
  // Whether the service has to tell the police or others what it learns.
  "entry.must_report": "Must they tell the authorities?",
  // For people under 18: who consents; who comes along.
  "entry.under_18": "Under 18",
  "entry.under_18_company": "Under 18: coming with somebody",
  // Stands before a length of time: Come within 72 hours.
  "entry.time_limit": "Come within",
  // How a referral is made, step by step; for help desks.
  "entry.protocol": "Protocol",
  // Where to complain about this service; where to complain about abuse by its people.
  "entry.complaints": "Complaints",
  "entry.complaints_sensitive": "Complaints about abuse",
  // In the place of any fact that the pathway does not hold.
  "entry.ask": "Not known. Ask before going.",
  // Between things one after the other, where the language's own list would add an "and".
  "entry.comma": ",",
  // The name of a line that only help desks see.
  "entry.contact_desk": "Referral contact (help desks only)",
  // Names of lines that only protection staff see, in the restricted edition.
  "staff.negotiation": "Barrier: what was tried",
  "staff.notes": "Notes on the service",
  "staff.funding": "Project money",
  "staff.reason": "Reason",
  "staff.partner_reason": "State of the partner: reason",
  "staff.vetting": "Assessment of the partner",
  "staff.agreements": "Agreements",
  // Would the provider serve the people it turns away, if the cause were gone?
  "staff.willing.yes": "The provider is willing.",
  "staff.willing.no": "The provider is not willing.",
  "staff.willing.unknown": "Whether the provider is willing is not known.",
  // Does our service point pay the fee until then?
  "staff.pays.yes": "Until then we pay, case by case.",
  "staff.pays.no": "We do not pay in the meantime.",
  "staff.pays.unknown": "Whether we pay in the meantime is not decided.",
  "staff.approval": "Approved by: {role}",
  // {count}, {total}: how many criteria are met, of how many. {list}: criteria, such as code of conduct.
  "staff.vetting.met": "Met: {count} of {total}",
  "staff.vetting.partly": "Partly met: {list}",
  "staff.vetting.not_met": "Not met: {list}",
  "staff.vetting.unknown": "Not known: {list}",
  "staff.assessed": "Assessed on {date}",
  "staff.signed": "signed on {date}",
  // In the place of days and times.
  "hours.always": "day and night, every day",
  // After a day, or alone.
  "hours.by_appointment": "by appointment",
  // After a day: nobody is there.
  "hours.closed": "closed",
  // After a day: open from midnight to midnight.
  "hours.all_day": "24 hours",
  // After times such as 20:00–02:00.
  "hours.next_day": "(until the next day)",
  "hours.every_day": "every day",
  // {first}, {last}: names of days, both included.
  "hours.days": "{first} to {last}",
  // A line over the hours of a season. {season}: its name, such as Ramadan. {dates}: first and last
  // days, such as 18 February – 19 March 2026.
  "hours.season": "During {season}",
  "hours.season_on": "During {season} ({dates})",
  // The dates are not yet certain.
  "hours.season_about": "During {season} (about {dates}; the days may change)",
  // How long something lasts or may take. Stands after a preposition or a colon: within 2 days.
  "interval.hour": "{count, plural, one {# hour} other {# hours}}",
  "interval.day": "{count, plural, one {# day} other {# days}}",
  "interval.week": "{count, plural, one {# week} other {# weeks}}",
  "interval.month": "{count, plural, one {# month} other {# months}}",
  "interval.year": "{count, plural, one {# year} other {# years}}",
  // How often something happens.
  "every.hour": "{count, plural, one {every hour} other {every # hours}}",
  "every.day": "{count, plural, one {every day} other {every # days}}",
  "every.week": "{count, plural, one {every week} other {every # weeks}}",
  "every.month": "{count, plural, one {every month} other {every # months}}",
  "every.year": "{count, plural, one {every year} other {every # years}}",
  // How old the facts of an entry are.
  "age.confirmed": "Confirmed on {date}",
  "age.never": "Not yet confirmed. Call first.",
  "age.overdue": "Last confirmed on {date}. Call first.",
  // The same for one line of an entry.
  "age.group_old": "Last confirmed on {date}. Ask.",
  "age.group_never": "Not confirmed. Ask.",
  // After words that are not in the language of the document.
  other_language: "({language})",
  ...booklet,
  ...cards,
  ...forms,
  ...copies,
  ...mend,
  ...lists,
  ...texts,
  ...changes,
  ...find,
  ...site,
  ...upkeep,
  ...who,
} as const;

export const en: Language = {
  code: "en",
  name: "English",
  locale: "en-GB",
  direction: "ltr",
  reviewed: true,
  strings,
  labels,
};
