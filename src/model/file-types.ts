// Generated from the schemas in this folder by `npm run build`; do not edit.

/**
 * What holds for all entries: languages, areas, roles, emergency numbers, specialists, the review policy.
 */
export interface PathwayFile {
/**
 * The version of this file format.
 */
format: 1
/**
 * The title on the cover.
 */
title: (string | {
[k: string]: string
})
/**
 * Two letters (ISO 3166); national phone numbers are read by it.
 */
country: string
/**
 * Where the clock is read (IANA).
 */
time_zone: string
/**
 * Languages of the pathway; a text written as one string is in the first.
 * 
 * @minItems 1
 * @maxItems 20
 */
languages: string[]
/**
 * The calendar that readers live by, in documents: behind each Gregorian day, or in its place with calendar_alone. persian is that of Iran and Afghanistan, ethiopic that of Ethiopia and Eritrea, islamic that of Umm al-Qura. Files are always Gregorian.
 */
calendar?: ("gregorian" | "persian" | "ethiopic" | "islamic")
/**
 * yes leaves out the Gregorian day where calendar names another one.
 */
calendar_alone?: ("yes" | "no")
/**
 * local writes days, times and counts with the digits of each language (Arabic, Persian). What is dialled, typed or looked up keeps 0 to 9: phones, codes, pages.
 */
digits?: ("latin" | "local")
/**
 * yes marks every page as an example.
 */
example?: ("yes" | "no")
/**
 * For entries that do not state one and are not sensitive.
 */
audience?: ("public" | "partner" | "restricted")
/**
 * For entries that do not state one.
 */
status?: ("open" | "paused" | "full" | "waiting_list" | "closed" | "withdrawn" | "unknown")
/**
 * The role that keeps entries fresh.
 */
owner?: string
/**
 * The id of a file in protocols/.
 */
protocol?: string
/**
 * Areas, each with the one it lies within.
 * 
 * @minItems 1
 * @maxItems 2000
 */
areas?: {
/**
 * The id used by entries.
 */
id: string
/**
 * What people call it.
 */
name: (string | {
[k: string]: string
})
/**
 * The id of the larger area.
 */
within?: string
}[]
/**
 * Owners and verifiers are roles; names stay out.
 * 
 * @minItems 1
 * @maxItems 100
 */
roles?: {
/**
 * The id used by entries.
 */
id: string
/**
 * What people read.
 */
name: (string | {
[k: string]: string
})
}[]
/**
 * What this pathway covers and what it does not.
 */
scope?: (string | {
[k: string]: string
})
/**
 * By which rule a provider is listed, and by which it is taken out.
 */
inclusion_policy?: (string | {
[k: string]: string
})
/**
 * What is done here at the desk; printed first.
 * 
 * @minItems 1
 * @maxItems 50
 */
own_services?: {
/**
 * What.
 */
name: (string | {
[k: string]: string
})
/**
 * When and how.
 */
text?: (string | {
[k: string]: string
})
/**
 * Codes.
 * 
 * @minItems 1
 * @maxItems 20
 */
provides?: string[]
}[]
/**
 * Whom to call in danger, in the order to print.
 * 
 * @minItems 1
 * @maxItems 20
 */
emergency?: {
/**
 * What it is for.
 */
for: (string | {
[k: string]: string
})
/**
 * The number, in quotes.
 */
phone: string
/**
 * When it is answered.
 */
hours?: (("always" | "by_appointment") | {
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 */
[k: string]: string | "closed" | "by_appointment" | string[]
} | string)
/**
 * What to know before calling.
 */
text?: (string | {
[k: string]: string
})
}[]
/**
 * Whom the desk calls before it acts or refers: children, sexual violence, trafficking.
 * 
 * @minItems 1
 * @maxItems 20
 */
specialists?: {
/**
 * Sectors this specialist answers for.
 * 
 * @minItems 1
 * @maxItems 16
 */
sectors?: string[]
/**
 * Codes this specialist answers for.
 * 
 * @minItems 1
 * @maxItems 40
 */
codes?: string[]
/**
 * The role that answers.
 */
role: string
/**
 * The number, in quotes.
 */
phone: string
/**
 * When it is answered.
 */
hours?: (("always" | "by_appointment") | {
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 */
[k: string]: string | "closed" | "by_appointment" | string[]
} | string)
/**
 * The number when nobody answers, in quotes.
 */
backup?: string
}[]
/**
 * Where people complain about us or a provider.
 */
complaints?: {
/**
 * The ordinary channel.
 */
general?: (string | {
[k: string]: string
})
/**
 * The channel for abuse or misconduct.
 */
sensitive?: (string | {
[k: string]: string
})
/**
 * Somebody outside our organisation.
 */
independent?: (string | {
[k: string]: string
})
}
/**
 * Where referrals are recorded. Never here.
 */
records?: {
/**
 * KoBo, ODK or another.
 */
system?: string
/**
 * Who records.
 */
who?: (string | {
[k: string]: string
})
/**
 * How long records are kept.
 */
keep_for?: string
}
/**
 * Times of the year with other hours. Dates are never computed: write them when they are known.
 * 
 * @minItems 1
 * @maxItems 20
 */
seasons?: {
/**
 * The word used under hours.
 */
id: string
/**
 * What people call it.
 */
name: (string | {
[k: string]: string
})
/**
 * First and last day, one line a year.
 * 
 * @minItems 1
 * @maxItems 20
 */
dates?: {
/**
 * First day.
 */
from: string
/**
 * Last day, included.
 */
to: string
/**
 * no while the dates may still move.
 */
certain?: ("yes" | "no")
}[]
}[]
/**
 * Public holidays, never computed.
 * 
 * @minItems 1
 * @maxItems 200
 */
holidays?: {
/**
 * The day.
 */
on: string
/**
 * The last day, when it lasts longer.
 */
to?: string
/**
 * Its name.
 */
name: (string | {
[k: string]: string
})
}[]
/**
 * What desk staff should have read, and where it is.
 * 
 * @minItems 1
 * @maxItems 50
 */
guidance?: {
/**
 * The text.
 */
title: (string | {
[k: string]: string
})
/**
 * Where to find it.
 */
where?: (string | {
[k: string]: string
})
}[]
/**
 * Codes of your own; the same code as one of ours replaces ours.
 * 
 * @minItems 1
 * @maxItems 300
 */
vocabulary?: {
/**
 * The code used under provides.
 */
code: string
/**
 * The sector it belongs to.
 */
sector: string
/**
 * What readers see.
 */
name: (string | {
[k: string]: string
})
/**
 * yes when knowing about it can hurt someone.
 */
sensitive?: ("yes" | "no")
/**
 * How often it is reviewed.
 */
review?: string
}[]
/**
 * How often facts are confirmed. What is absent keeps the built-in interval; a default given here replaces the built-ins for project_funded, ngo and public_body.
 */
review?: {
/**
 * The interval for default.
 */
default?: string
/**
 * The interval for hotline.
 */
hotline?: string
/**
 * The interval for sensitive.
 */
sensitive?: string
/**
 * The interval for project funded.
 */
project_funded?: string
/**
 * The interval for ngo.
 */
ngo?: string
/**
 * The interval for public body.
 */
public_body?: string
}
/**
 * public where everybody can read it: then vetting, negotiation and notes may not stand in shared files, and validate refuses them. What GitHub or GitLab says in continuous integration holds too.
 */
repository?: ("public" | "private")
/**
 * Who helped to set the pathway up: experienced staff, data protection.
 * 
 * @minItems 1
 * @maxItems 50
 */
set_up_with?: {
/**
 * What they are.
 */
role: string
/**
 * Where they work.
 */
organisation?: string
/**
 * When.
 */
on?: string
}[]
/**
 * Lowers a rule that does not block publication, with a reason.
 */
rules?: {
[k: string]: {
/**
 * off, note, warning or error.
 */
severity: ("off" | "note" | "warning" | "error")
/**
 * Why.
 */
reason: string
}
}
}


/**
 * One service of a referral pathway: what is offered, to whom, where, when, at what cost, and how to refer.
 */
export interface ServiceFile {
/**
 * The name people know. A proper name may be one string for all languages.
 */
name: (string | {
[k: string]: string
})
/**
 * The provider: the id of a file in organizations/.
 */
organization: string
/**
 * Codes of what is offered. One sensitive code makes the whole entry sensitive.
 * 
 * @minItems 1
 * @maxItems 40
 */
provides: string[]
/**
 * The sector under which the entry prints first, when its codes belong to several.
 */
sector?: string
/**
 * Who may see the entry: public (everyone), partner (help desks) or restricted (protection staff; such entries live in private/).
 */
audience?: ("public" | "partner" | "restricted")
/**
 * yes: never printed as confirmed.
 */
draft?: ("yes" | "no")
/**
 * Whether people can go there now. Without the line: the pathway's default, open.
 */
status?: (("open" | "paused" | "full" | "waiting_list" | "closed" | "withdrawn" | "unknown") | {
/**
 * The state of its doors.
 */
state: ("open" | "paused" | "full" | "waiting_list" | "closed" | "withdrawn" | "unknown")
/**
 * The last day of this state; afterwards the entry is overdue for a call.
 */
until?: string
/**
 * A neutral reason that everyone may read.
 */
reason?: (string | {
[k: string]: string
})
/**
 * For protection staff only.
 */
internal_reason?: (string | {
[k: string]: string
})
})
/**
 * What happens there, in two or three sentences.
 */
description?: (string | {
[k: string]: string
})
/**
 * What people expect there and do not get.
 */
not_provided?: (string | {
[k: string]: string
})
/**
 * Waits and risks: checkpoints, queues, dogs.
 */
good_to_know?: (string | {
[k: string]: string
})
/**
 * Who may use it: everyone, or conditions. The sentence people read is made from these codes, in every language.
 */
open_to?: ("everyone" | {
/**
 * Legal status or situation; any one is enough. Without the line, nothing is said about status.
 * 
 * @minItems 1
 * @maxItems 9
 */
statuses?: ("refugee" | "asylum_seeker" | "irregular" | "regular_migrant" | "stateless" | "internally_displaced" | "returnee" | "trafficked" | "national")[]
/**
 * First and last age in whole years, both included; without a last age write 18+.
 */
ages?: string
/**
 * Only these; any one is enough.
 * 
 * @minItems 1
 * @maxItems 4
 */
sexes?: ("women" | "men" | "girls" | "boys")[]
/**
 * Countries (ISO 3166), any one is enough.
 * 
 * @minItems 1
 * @maxItems 60
 */
nationalities?: string[]
/**
 * Only people in one of these situations.
 * 
 * @minItems 1
 * @maxItems 16
 */
groups?: ("pregnant" | "new_mother" | "disabled" | "chronically_ill" | "injured" | "older_person" | "unaccompanied_child" | "separated_child" | "single_parent" | "survivor" | "torture_survivor" | "lgbtiq" | "person_who_uses_drugs" | "detained" | "homeless" | "missing_relative")[]
/**
 * Whether a single person, a family or a community is served.
 * 
 * @minItems 1
 * @maxItems 6
 */
for?: ("person" | "couple" | "family" | "household" | "community" | "group")[]
/**
 * Areas whose people are served, by id.
 * 
 * @minItems 1
 * @maxItems 100
 */
serves?: string[]
/**
 * The person must live in one of these areas.
 * 
 * @minItems 1
 * @maxItems 100
 */
must_live_in?: string[]
/**
 * none, or the papers the person must show.
 */
papers_needed?: ("none" | (string | {
[k: string]: string
})[])
/**
 * Adds what codes cannot say. It must never contradict the codes: people read the sentence made from the codes.
 */
note?: (string | {
[k: string]: string
})
/**
 * Up to five sets of conditions; meeting one set is enough.
 * 
 * @minItems 1
 * @maxItems 5
 */
any_of?: {
/**
 * Legal status or situation; any one is enough. Without the line, nothing is said about status.
 * 
 * @minItems 1
 * @maxItems 9
 */
statuses?: ("refugee" | "asylum_seeker" | "irregular" | "regular_migrant" | "stateless" | "internally_displaced" | "returnee" | "trafficked" | "national")[]
/**
 * First and last age in whole years, both included; without a last age write 18+.
 */
ages?: string
/**
 * Only these; any one is enough.
 * 
 * @minItems 1
 * @maxItems 4
 */
sexes?: ("women" | "men" | "girls" | "boys")[]
/**
 * Countries (ISO 3166), any one is enough.
 * 
 * @minItems 1
 * @maxItems 60
 */
nationalities?: string[]
/**
 * Only people in one of these situations.
 * 
 * @minItems 1
 * @maxItems 16
 */
groups?: ("pregnant" | "new_mother" | "disabled" | "chronically_ill" | "injured" | "older_person" | "unaccompanied_child" | "separated_child" | "single_parent" | "survivor" | "torture_survivor" | "lgbtiq" | "person_who_uses_drugs" | "detained" | "homeless" | "missing_relative")[]
/**
 * Whether a single person, a family or a community is served.
 * 
 * @minItems 1
 * @maxItems 6
 */
for?: ("person" | "couple" | "family" | "household" | "community" | "group")[]
/**
 * Areas whose people are served, by id.
 * 
 * @minItems 1
 * @maxItems 100
 */
serves?: string[]
/**
 * The person must live in one of these areas.
 * 
 * @minItems 1
 * @maxItems 100
 */
must_live_in?: string[]
/**
 * none, or the papers the person must show.
 */
papers_needed?: ("none" | (string | {
[k: string]: string
})[])
}[]
})
/**
 * Who is refused, why, and where they can go instead.
 * 
 * @minItems 1
 * @maxItems 20
 */
not_open_to?: {
/**
 * Statuses, or conditions as under open_to.
 */
who: (("refugee" | "asylum_seeker" | "irregular" | "regular_migrant" | "stateless" | "internally_displaced" | "returnee" | "trafficked" | "national")[] | {
/**
 * Legal status or situation; any one is enough. Without the line, nothing is said about status.
 * 
 * @minItems 1
 * @maxItems 9
 */
statuses?: ("refugee" | "asylum_seeker" | "irregular" | "regular_migrant" | "stateless" | "internally_displaced" | "returnee" | "trafficked" | "national")[]
/**
 * First and last age in whole years, both included; without a last age write 18+.
 */
ages?: string
/**
 * Only these; any one is enough.
 * 
 * @minItems 1
 * @maxItems 4
 */
sexes?: ("women" | "men" | "girls" | "boys")[]
/**
 * Countries (ISO 3166), any one is enough.
 * 
 * @minItems 1
 * @maxItems 60
 */
nationalities?: string[]
/**
 * Only people in one of these situations.
 * 
 * @minItems 1
 * @maxItems 16
 */
groups?: ("pregnant" | "new_mother" | "disabled" | "chronically_ill" | "injured" | "older_person" | "unaccompanied_child" | "separated_child" | "single_parent" | "survivor" | "torture_survivor" | "lgbtiq" | "person_who_uses_drugs" | "detained" | "homeless" | "missing_relative")[]
/**
 * Whether a single person, a family or a community is served.
 * 
 * @minItems 1
 * @maxItems 6
 */
for?: ("person" | "couple" | "family" | "household" | "community" | "group")[]
/**
 * Areas whose people are served, by id.
 * 
 * @minItems 1
 * @maxItems 100
 */
serves?: string[]
/**
 * The person must live in one of these areas.
 * 
 * @minItems 1
 * @maxItems 100
 */
must_live_in?: string[]
/**
 * none, or the papers the person must show.
 */
papers_needed?: ("none" | (string | {
[k: string]: string
})[])
})
/**
 * Why: funding, law, capacity, practice, language, distance, cost or documents.
 */
because?: (("funding" | "law" | "capacity" | "practice" | "language" | "distance" | "cost" | "documents") | ("funding" | "law" | "capacity" | "practice" | "language" | "distance" | "cost" | "documents")[])
/**
 * Whether the provider would serve them if the cause were removed.
 */
willing?: ("yes" | "no" | "unknown")
/**
 * Services that do take them, by id.
 * 
 * @minItems 1
 * @maxItems 6
 */
instead?: string[]
/**
 * What the desk should know before it refers.
 */
desk_note?: (string | {
[k: string]: string
})
/**
 * Dated steps of the negotiation with the provider or its funder.
 * 
 * @minItems 1
 * @maxItems 50
 */
steps?: {
/**
 * When.
 */
on: string
/**
 * What was done or said. Never about a person served.
 */
text: (string | {
[k: string]: string
})
}[]
/**
 * What the Humanitarian Service Point pays until the barrier is gone.
 */
interim?: {
/**
 * Whether our service point covers the fee, case by case.
 */
hsp_pays?: ("yes" | "no" | "unknown")
/**
 * The role that approves each case.
 */
approval?: string
}
}[]
/**
 * Where the service is: the id of an area in pathway.yaml.
 */
area?: string
/**
 * How to find the door, in words a stranger understands. Write hidden for a place that must stay secret: then no area, directions, coordinates or landline may stand anywhere in the entry.
 */
address?: (string | {
[k: string]: string
})
/**
 * The way there from a place everybody knows; bus lines; the colour of the door.
 */
directions?: (string | {
[k: string]: string
})
/**
 * Latitude and longitude in degrees, as pasted from a map, in quotes.
 */
coordinates?: string
/**
 * The id of the service that makes the contact, instead of a phone number here.
 */
reached_through?: string
/**
 * The number a person calls, in quotes. National numbers are read by the pathway's country; short codes such as 3033 may stand as they are.
 */
phone?: (string | string[])
/**
 * The number for WhatsApp, in quotes.
 */
whatsapp?: (string | string[])
/**
 * The number for text messages, in quotes.
 */
sms?: (string | string[])
/**
 * An address that a team reads, not one person.
 */
email?: string
/**
 * A page the person can read.
 */
website?: string
/**
 * desk: whoever is on duty. person: always the same person; then the number is personal.
 */
answered_by?: ("desk" | "person" | "unknown")
/**
 * What the call costs the person.
 */
phone_cost?: (string | {
[k: string]: string
})
/**
 * Whether the number can be dialled from another country.
 */
from_abroad?: ("yes" | "no" | "unknown")
/**
 * Whether the service calls back without saying who it is.
 */
safe_to_call_back?: ("yes" | "no" | "unknown")
/**
 * The person or department at the provider that handles our referrals. For help desks only.
 */
referral_contact?: {
/**
 * What they are: focal point, social worker on duty.
 */
role?: string
/**
 * A person's name. Leave it out where the role is enough.
 */
name?: string
/**
 * The number for help desks, in quotes.
 */
phone?: string
/**
 * The address for referrals.
 */
email?: string
/**
 * When they answer.
 */
hours?: (("always" | "by_appointment") | {
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 */
[k: string]: string | "closed" | "by_appointment" | string[]
} | string)
}
/**
 * Languages spoken there.
 * 
 * @minItems 1
 * @maxItems 60
 */
languages?: (string | {
/**
 * The language's code.
 */
code: string
/**
 * staff, an interpreter, or an interpreter on the phone.
 */
mode?: ("staff" | "interpreter" | "phone_interpreter")
})[]
/**
 * One line a day or range of days; always; by_appointment; a season; exceptions; or text, word for word.
 */
hours?: (("always" | "by_appointment") | {
/**
 * Days with other hours or none.
 * 
 * @minItems 1
 * @maxItems 50
 */
except?: {
/**
 * The one day this is about.
 */
on?: string
/**
 * The first of several days.
 */
from?: string
/**
 * The last of several days; included.
 */
to?: string
/**
 * Write yes when nobody is there on these days.
 */
closed?: "yes"
/**
 * Different hours on these days.
 */
hours?: (string | ("closed" | "by_appointment") | string[])
/**
 * Why the hours differ.
 */
why?: (string | {
[k: string]: string
})
}[]
/**
 * Hours word for word, when they cannot be written as days and times. Printed as they stand, never guessed.
 */
text?: (string | {
[k: string]: string
})
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 * 
 * Hours during a season that pathway.yaml names under seasons, for example ramadan. Days not named are as usual.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(?!((mon|tue|wed|thu|fri|sat|sun)|(mon|tue|wed|thu|fri|sat|sun)-(mon|tue|wed|thu|fri|sat|sun)|except|text|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|weds|thur|thurs|daily|everyday|weekdays?|weekends?|workdays?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$)[a-z][a-z0-9_]*$".
 */
[k: string]: string | "closed" | "by_appointment" | string[] | {
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 */
[k: string]: string | "closed" | "by_appointment" | string[]
} | {
/**
 * The one day this is about.
 */
on?: string
/**
 * The first of several days.
 */
from?: string
/**
 * The last of several days; included.
 */
to?: string
/**
 * Write yes when nobody is there on these days.
 */
closed?: "yes"
/**
 * Different hours on these days.
 */
hours?: (string | ("closed" | "by_appointment") | string[])
/**
 * Why the hours differ.
 */
why?: (string | {
[k: string]: string
})
}[] | {
[k: string]: string
} | undefined
})
/**
 * Where the team comes, and how often.
 * 
 * @minItems 1
 * @maxItems 30
 */
visits?: {
/**
 * The id of the area visited.
 */
area: string
/**
 * Where the team stands.
 */
place?: (string | {
[k: string]: string
})
/**
 * The time from one visit to the next.
 */
every: string
/**
 * The first visit; the rhythm counts from here.
 */
from: string
/**
 * The last day on which the team may come.
 */
until?: string
/**
 * When the team is there.
 */
hours?: (string | string[] | (("always" | "by_appointment") | {
/**
 * Days with other hours or none.
 * 
 * @minItems 1
 * @maxItems 50
 */
except?: {
/**
 * The one day this is about.
 */
on?: string
/**
 * The first of several days.
 */
from?: string
/**
 * The last of several days; included.
 */
to?: string
/**
 * Write yes when nobody is there on these days.
 */
closed?: "yes"
/**
 * Different hours on these days.
 */
hours?: (string | ("closed" | "by_appointment") | string[])
/**
 * Why the hours differ.
 */
why?: (string | {
[k: string]: string
})
}[]
/**
 * Hours word for word, when they cannot be written as days and times. Printed as they stand, never guessed.
 */
text?: (string | {
[k: string]: string
})
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 * 
 * Hours during a season that pathway.yaml names under seasons, for example ramadan. Days not named are as usual.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(?!((mon|tue|wed|thu|fri|sat|sun)|(mon|tue|wed|thu|fri|sat|sun)-(mon|tue|wed|thu|fri|sat|sun)|except|text|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|weds|thur|thurs|daily|everyday|weekdays?|weekends?|workdays?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$)[a-z][a-z0-9_]*$".
 */
[k: string]: string | "closed" | "by_appointment" | string[] | {
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 */
[k: string]: string | "closed" | "by_appointment" | string[]
} | {
/**
 * The one day this is about.
 */
on?: string
/**
 * The first of several days.
 */
from?: string
/**
 * The last of several days; included.
 */
to?: string
/**
 * Write yes when nobody is there on these days.
 */
closed?: "yes"
/**
 * Different hours on these days.
 */
hours?: (string | ("closed" | "by_appointment") | string[])
/**
 * Why the hours differ.
 */
why?: (string | {
[k: string]: string
})
}[] | {
[k: string]: string
} | undefined
}))
}[]
/**
 * free, or what it costs the person. Without the line we print: ask.
 */
fees?: ("free" | {
/**
 * What a visit costs the person; 0 is free.
 */
amount?: number
/**
 * Three capital letters (ISO 4217).
 */
currency?: string
/**
 * The person, or somebody else.
 */
who_pays?: (string | {
[k: string]: string
})
/**
 * Statuses that pay nothing, or words.
 */
waived_for?: (("refugee" | "asylum_seeker" | "irregular" | "regular_migrant" | "stateless" | "internally_displaced" | "returnee" | "trafficked" | "national")[] | (string | {
[k: string]: string
}))
/**
 * Costs that come on top and surprise people.
 * 
 * @minItems 1
 * @maxItems 9
 */
hidden?: ("transport" | "medicine" | "tests" | "papers" | "translation" | "photos" | "food" | "phone" | "deposit")[]
/**
 * How the provider bills us.
 */
billing?: (string | {
[k: string]: string
})
/**
 * What else about money.
 */
note?: (string | {
[k: string]: string
})
})
/**
 * Several places or lines. What a site does not say it takes from the service.
 * 
 * @minItems 1
 * @maxItems 30
 */
sites?: {
/**
 * A short id of the site, unique within the entry.
 */
id: string
/**
 * The name of this site, when it has one.
 */
name?: (string | {
[k: string]: string
})
/**
 * Whether people can go there now. Without the line: the pathway's default, open.
 */
status?: (("open" | "paused" | "full" | "waiting_list" | "closed" | "withdrawn" | "unknown") | {
/**
 * The state of its doors.
 */
state: ("open" | "paused" | "full" | "waiting_list" | "closed" | "withdrawn" | "unknown")
/**
 * The last day of this state; afterwards the entry is overdue for a call.
 */
until?: string
/**
 * A neutral reason that everyone may read.
 */
reason?: (string | {
[k: string]: string
})
/**
 * For protection staff only.
 */
internal_reason?: (string | {
[k: string]: string
})
})
/**
 * Who may use it: everyone, or conditions. The sentence people read is made from these codes, in every language.
 */
open_to?: ("everyone" | {
/**
 * Legal status or situation; any one is enough. Without the line, nothing is said about status.
 * 
 * @minItems 1
 * @maxItems 9
 */
statuses?: ("refugee" | "asylum_seeker" | "irregular" | "regular_migrant" | "stateless" | "internally_displaced" | "returnee" | "trafficked" | "national")[]
/**
 * First and last age in whole years, both included; without a last age write 18+.
 */
ages?: string
/**
 * Only these; any one is enough.
 * 
 * @minItems 1
 * @maxItems 4
 */
sexes?: ("women" | "men" | "girls" | "boys")[]
/**
 * Countries (ISO 3166), any one is enough.
 * 
 * @minItems 1
 * @maxItems 60
 */
nationalities?: string[]
/**
 * Only people in one of these situations.
 * 
 * @minItems 1
 * @maxItems 16
 */
groups?: ("pregnant" | "new_mother" | "disabled" | "chronically_ill" | "injured" | "older_person" | "unaccompanied_child" | "separated_child" | "single_parent" | "survivor" | "torture_survivor" | "lgbtiq" | "person_who_uses_drugs" | "detained" | "homeless" | "missing_relative")[]
/**
 * Whether a single person, a family or a community is served.
 * 
 * @minItems 1
 * @maxItems 6
 */
for?: ("person" | "couple" | "family" | "household" | "community" | "group")[]
/**
 * Areas whose people are served, by id.
 * 
 * @minItems 1
 * @maxItems 100
 */
serves?: string[]
/**
 * The person must live in one of these areas.
 * 
 * @minItems 1
 * @maxItems 100
 */
must_live_in?: string[]
/**
 * none, or the papers the person must show.
 */
papers_needed?: ("none" | (string | {
[k: string]: string
})[])
/**
 * Adds what codes cannot say. It must never contradict the codes: people read the sentence made from the codes.
 */
note?: (string | {
[k: string]: string
})
/**
 * Up to five sets of conditions; meeting one set is enough.
 * 
 * @minItems 1
 * @maxItems 5
 */
any_of?: {
/**
 * Legal status or situation; any one is enough. Without the line, nothing is said about status.
 * 
 * @minItems 1
 * @maxItems 9
 */
statuses?: ("refugee" | "asylum_seeker" | "irregular" | "regular_migrant" | "stateless" | "internally_displaced" | "returnee" | "trafficked" | "national")[]
/**
 * First and last age in whole years, both included; without a last age write 18+.
 */
ages?: string
/**
 * Only these; any one is enough.
 * 
 * @minItems 1
 * @maxItems 4
 */
sexes?: ("women" | "men" | "girls" | "boys")[]
/**
 * Countries (ISO 3166), any one is enough.
 * 
 * @minItems 1
 * @maxItems 60
 */
nationalities?: string[]
/**
 * Only people in one of these situations.
 * 
 * @minItems 1
 * @maxItems 16
 */
groups?: ("pregnant" | "new_mother" | "disabled" | "chronically_ill" | "injured" | "older_person" | "unaccompanied_child" | "separated_child" | "single_parent" | "survivor" | "torture_survivor" | "lgbtiq" | "person_who_uses_drugs" | "detained" | "homeless" | "missing_relative")[]
/**
 * Whether a single person, a family or a community is served.
 * 
 * @minItems 1
 * @maxItems 6
 */
for?: ("person" | "couple" | "family" | "household" | "community" | "group")[]
/**
 * Areas whose people are served, by id.
 * 
 * @minItems 1
 * @maxItems 100
 */
serves?: string[]
/**
 * The person must live in one of these areas.
 * 
 * @minItems 1
 * @maxItems 100
 */
must_live_in?: string[]
/**
 * none, or the papers the person must show.
 */
papers_needed?: ("none" | (string | {
[k: string]: string
})[])
}[]
})
/**
 * Where the service is: the id of an area in pathway.yaml.
 */
area?: string
/**
 * How to find the door, in words a stranger understands. Write hidden for a place that must stay secret: then no area, directions, coordinates or landline may stand anywhere in the entry.
 */
address?: (string | {
[k: string]: string
})
/**
 * The way there from a place everybody knows; bus lines; the colour of the door.
 */
directions?: (string | {
[k: string]: string
})
/**
 * Latitude and longitude in degrees, as pasted from a map, in quotes.
 */
coordinates?: string
/**
 * The id of the service that makes the contact, instead of a phone number here.
 */
reached_through?: string
/**
 * The number a person calls, in quotes. National numbers are read by the pathway's country; short codes such as 3033 may stand as they are.
 */
phone?: (string | string[])
/**
 * The number for WhatsApp, in quotes.
 */
whatsapp?: (string | string[])
/**
 * The number for text messages, in quotes.
 */
sms?: (string | string[])
/**
 * An address that a team reads, not one person.
 */
email?: string
/**
 * A page the person can read.
 */
website?: string
/**
 * desk: whoever is on duty. person: always the same person; then the number is personal.
 */
answered_by?: ("desk" | "person" | "unknown")
/**
 * What the call costs the person.
 */
phone_cost?: (string | {
[k: string]: string
})
/**
 * Whether the number can be dialled from another country.
 */
from_abroad?: ("yes" | "no" | "unknown")
/**
 * Whether the service calls back without saying who it is.
 */
safe_to_call_back?: ("yes" | "no" | "unknown")
/**
 * Languages spoken there.
 * 
 * @minItems 1
 * @maxItems 60
 */
languages?: (string | {
/**
 * The language's code.
 */
code: string
/**
 * staff, an interpreter, or an interpreter on the phone.
 */
mode?: ("staff" | "interpreter" | "phone_interpreter")
})[]
/**
 * One line a day or range of days; always; by_appointment; a season; exceptions; or text, word for word.
 */
hours?: (("always" | "by_appointment") | {
/**
 * Days with other hours or none.
 * 
 * @minItems 1
 * @maxItems 50
 */
except?: {
/**
 * The one day this is about.
 */
on?: string
/**
 * The first of several days.
 */
from?: string
/**
 * The last of several days; included.
 */
to?: string
/**
 * Write yes when nobody is there on these days.
 */
closed?: "yes"
/**
 * Different hours on these days.
 */
hours?: (string | ("closed" | "by_appointment") | string[])
/**
 * Why the hours differ.
 */
why?: (string | {
[k: string]: string
})
}[]
/**
 * Hours word for word, when they cannot be written as days and times. Printed as they stand, never guessed.
 */
text?: (string | {
[k: string]: string
})
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 * 
 * Hours during a season that pathway.yaml names under seasons, for example ramadan. Days not named are as usual.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(?!((mon|tue|wed|thu|fri|sat|sun)|(mon|tue|wed|thu|fri|sat|sun)-(mon|tue|wed|thu|fri|sat|sun)|except|text|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|weds|thur|thurs|daily|everyday|weekdays?|weekends?|workdays?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$)[a-z][a-z0-9_]*$".
 */
[k: string]: string | "closed" | "by_appointment" | string[] | {
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 */
[k: string]: string | "closed" | "by_appointment" | string[]
} | {
/**
 * The one day this is about.
 */
on?: string
/**
 * The first of several days.
 */
from?: string
/**
 * The last of several days; included.
 */
to?: string
/**
 * Write yes when nobody is there on these days.
 */
closed?: "yes"
/**
 * Different hours on these days.
 */
hours?: (string | ("closed" | "by_appointment") | string[])
/**
 * Why the hours differ.
 */
why?: (string | {
[k: string]: string
})
}[] | {
[k: string]: string
} | undefined
})
/**
 * Where the team comes, and how often.
 * 
 * @minItems 1
 * @maxItems 30
 */
visits?: {
/**
 * The id of the area visited.
 */
area: string
/**
 * Where the team stands.
 */
place?: (string | {
[k: string]: string
})
/**
 * The time from one visit to the next.
 */
every: string
/**
 * The first visit; the rhythm counts from here.
 */
from: string
/**
 * The last day on which the team may come.
 */
until?: string
/**
 * When the team is there.
 */
hours?: (string | string[] | (("always" | "by_appointment") | {
/**
 * Days with other hours or none.
 * 
 * @minItems 1
 * @maxItems 50
 */
except?: {
/**
 * The one day this is about.
 */
on?: string
/**
 * The first of several days.
 */
from?: string
/**
 * The last of several days; included.
 */
to?: string
/**
 * Write yes when nobody is there on these days.
 */
closed?: "yes"
/**
 * Different hours on these days.
 */
hours?: (string | ("closed" | "by_appointment") | string[])
/**
 * Why the hours differ.
 */
why?: (string | {
[k: string]: string
})
}[]
/**
 * Hours word for word, when they cannot be written as days and times. Printed as they stand, never guessed.
 */
text?: (string | {
[k: string]: string
})
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 * 
 * Hours during a season that pathway.yaml names under seasons, for example ramadan. Days not named are as usual.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(?!((mon|tue|wed|thu|fri|sat|sun)|(mon|tue|wed|thu|fri|sat|sun)-(mon|tue|wed|thu|fri|sat|sun)|except|text|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|weds|thur|thurs|daily|everyday|weekdays?|weekends?|workdays?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$)[a-z][a-z0-9_]*$".
 */
[k: string]: string | "closed" | "by_appointment" | string[] | {
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 */
[k: string]: string | "closed" | "by_appointment" | string[]
} | {
/**
 * The one day this is about.
 */
on?: string
/**
 * The first of several days.
 */
from?: string
/**
 * The last of several days; included.
 */
to?: string
/**
 * Write yes when nobody is there on these days.
 */
closed?: "yes"
/**
 * Different hours on these days.
 */
hours?: (string | ("closed" | "by_appointment") | string[])
/**
 * Why the hours differ.
 */
why?: (string | {
[k: string]: string
})
}[] | {
[k: string]: string
} | undefined
}))
}[]
/**
 * free, or what it costs the person. Without the line we print: ask.
 */
fees?: ("free" | {
/**
 * What a visit costs the person; 0 is free.
 */
amount?: number
/**
 * Three capital letters (ISO 4217).
 */
currency?: string
/**
 * The person, or somebody else.
 */
who_pays?: (string | {
[k: string]: string
})
/**
 * Statuses that pay nothing, or words.
 */
waived_for?: (("refugee" | "asylum_seeker" | "irregular" | "regular_migrant" | "stateless" | "internally_displaced" | "returnee" | "trafficked" | "national")[] | (string | {
[k: string]: string
}))
/**
 * Costs that come on top and surprise people.
 * 
 * @minItems 1
 * @maxItems 9
 */
hidden?: ("transport" | "medicine" | "tests" | "papers" | "translation" | "photos" | "food" | "phone" | "deposit")[]
/**
 * How the provider bills us.
 */
billing?: (string | {
[k: string]: string
})
/**
 * What else about money.
 */
note?: (string | {
[k: string]: string
})
})
/**
 * Codes from provides that this site does not offer.
 * 
 * @minItems 1
 * @maxItems 40
 */
not_here?: string[]
}[]
/**
 * How a referral is made, and what happens next.
 */
referral?: {
/**
 * The ways this provider takes referrals; any one is enough.
 * 
 * @minItems 1
 * @maxItems 5
 */
how?: ("walk_in" | "phone" | "form" | "email" | "accompanied")[]
/**
 * The id of a file in protocols/.
 */
protocol?: string
/**
 * How soon they answer.
 */
answer_within?: string
/**
 * What the person can expect after the referral.
 */
what_happens_next?: (string | {
[k: string]: string
})
/**
 * Kinds of information the person will have to give.
 * 
 * @minItems 1
 * @maxItems 13
 */
must_say?: ("name" | "age" | "sex" | "nationality" | "status" | "address" | "phone" | "family" | "health" | "what_happened" | "papers" | "religion" | "income")[]
/**
 * Kinds of information the person does not have to give.
 * 
 * @minItems 1
 * @maxItems 13
 */
need_not_say?: ("name" | "age" | "sex" | "nationality" | "status" | "address" | "phone" | "family" | "health" | "what_happened" | "papers" | "religion" | "income")[]
/**
 * Whether somebody may or should come along.
 */
accompaniment?: ("possible" | "recommended" | "required" | "not_possible" | "unknown")
/**
 * How private the conversation is: a room, a screen, a queue.
 */
privacy?: (string | {
[k: string]: string
})
}
/**
 * Whether they must report to the police or others what a person tells them. Without an answer we print: ask before you tell.
 */
must_report?: (("yes" | "no" | "unknown") | {
/**
 * yes, no or unknown.
 */
state: ("yes" | "no" | "unknown")
/**
 * What must be reported.
 */
what?: (string | {
[k: string]: string
})
/**
 * Who receives the report.
 */
to_whom?: (string | {
[k: string]: string
})
})
/**
 * Who may consent for a child, and what accompanies a child there.
 */
under_18?: ((string | {
[k: string]: string
}) | {
/**
 * Who may consent.
 */
consent?: (string | {
[k: string]: string
})
/**
 * Who goes along.
 */
accompaniment?: (string | {
[k: string]: string
})
})
/**
 * Within how long help must begin, with the pathway owner's own words.
 */
time_limit?: (string | {
/**
 * Hours or days.
 */
within: string
/**
 * What to tell the person.
 */
text?: (string | {
[k: string]: string
})
})
/**
 * Present when the service lives on a project's money.
 */
funding?: {
/**
 * The last funded day. The day after, the entry is expired.
 */
until?: string
/**
 * Who pays.
 */
funder?: string
}
/**
 * Who keeps the entry fresh, and how often: every for all facts, or an interval for one group of facts. At most 12 months.
 */
review?: {
/**
 * A role of pathway.yaml.
 */
owner?: string
/**
 * The interval for all facts.
 */
every?: string
/**
 * A shorter or longer interval for the group contact.
 */
contact?: string
/**
 * A shorter or longer interval for the group location.
 */
location?: string
/**
 * A shorter or longer interval for the group hours.
 */
hours?: string
/**
 * A shorter or longer interval for the group eligibility.
 */
eligibility?: string
/**
 * A shorter or longer interval for the group fees.
 */
fees?: string
/**
 * A shorter or longer interval for the group services.
 */
services?: string
/**
 * A shorter or longer interval for the group referral.
 */
referral?: string
}
/**
 * A review put off, at most 30 days, with a reason. It never lifts expired.
 */
postponed?: {
/**
 * The new day.
 */
until: string
/**
 * The role that decided.
 */
by: string
/**
 * Why.
 */
reason: string
}
/**
 * Recorded acts of confirming facts with the provider. Freshness comes from here and from nowhere else.
 * 
 * @minItems 1
 * @maxItems 500
 */
verification?: {
/**
 * The day it was done, in the pathway's zone.
 */
on: string
/**
 * The role that asked; names stay out.
 */
by: string
/**
 * How: visit, phone, email, form, document or website. A website never confirms contact or eligibility.
 */
method: ("visit" | "phone" | "email" | "form" | "document" | "website")
/**
 * Who told us: a role. In quotes if it holds a comma.
 */
with?: string
/**
 * The groups of facts that were confirmed; without the line, all.
 * 
 * @minItems 1
 * @maxItems 7
 */
facts?: ("contact" | "location" | "hours" | "eligibility" | "fees" | "services" | "referral")[]
/**
 * The sites this is about; without the line, all.
 * 
 * @minItems 1
 * @maxItems 30
 */
at?: string[]
/**
 * confirmed (also when the line is missing), changed, no_answer, closed, or reported_wrong (somebody told us it is wrong).
 */
outcome?: ("confirmed" | "changed" | "no_answer" | "closed" | "reported_wrong")
/**
 * For protection staff. Never about a person served.
 */
note?: string
}[]
/**
 * For protection staff. Never about a person served.
 */
notes_about_the_service?: (string | {
[k: string]: string
})
/**
 * Where the entry came from, with what could not be placed.
 */
source?: {
/**
 * The system.
 */
system?: string
/**
 * Its id in that system, in quotes.
 */
id?: string
/**
 * Cells without a place here, by column.
 */
unmapped?: {
[k: string]: string
}
/**
 * What an imported HSDS file says and we do not.
 */
hsds?: {

}
}
/**
 * Ids this entry had before.
 * 
 * @minItems 1
 * @maxItems 20
 */
former_ids?: string[]
}


/**
 * A provider of services: contacts, vetting, agreements.
 */
export interface OrganizationFile {
/**
 * The organisation's name.
 */
name: (string | {
[k: string]: string
})
/**
 * rcrc, un, ngo, cbo, public or private. It sets how often its services are reviewed.
 */
kind?: ("rcrc" | "un" | "ngo" | "cbo" | "public" | "private")
/**
 * The organisation's own number, in quotes.
 */
phone?: (string | string[])
/**
 * An address a team reads.
 */
email?: string
/**
 * Its page.
 */
website?: string
/**
 * Where a person complains about the organisation, also about conduct.
 */
complaints?: {
/**
 * The ordinary channel.
 */
general?: (string | {
[k: string]: string
})
/**
 * The channel for abuse or misconduct, read by a woman and a man who do not work there.
 */
sensitive?: (string | {
[k: string]: string
})
/**
 * When we last tried it.
 */
last_tested?: string
}
/**
 * The person or department at the provider that handles our referrals. For help desks only.
 */
referral_contact?: {
/**
 * What they are: focal point, social worker on duty.
 */
role?: string
/**
 * A person's name. Leave it out where the role is enough.
 */
name?: string
/**
 * The number for help desks, in quotes.
 */
phone?: string
/**
 * The address for referrals.
 */
email?: string
/**
 * When they answer.
 */
hours?: (("always" | "by_appointment") | {
/**
 * A day (mon) or a range (sun-thu) and when the service is open then.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$".
 */
[k: string]: string | "closed" | "by_appointment" | string[]
} | string)
}
/**
 * How far the partnership is. withdrawn takes every service out at once.
 */
state?: (("identified" | "contacted" | "vetted" | "agreed" | "listed" | "withdrawn") | {
/**
 * How far the partnership is.
 */
state: ("identified" | "contacted" | "vetted" | "agreed" | "listed" | "withdrawn")
/**
 * For protection staff only.
 */
internal_reason?: string
})
/**
 * What is known about the organisation's neutrality, data protection and conduct.
 */
vetting?: {
/**
 * Whether the organisation meets neutral on migration.
 */
neutral_on_migration?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets open to all statuses.
 */
open_to_all_statuses?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets no enforcement role.
 */
no_enforcement_role?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets not seen as enforcement.
 */
not_seen_as_enforcement?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets data minimisation.
 */
data_minimisation?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets data protection.
 */
data_protection?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets code of conduct.
 */
code_of_conduct?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets staff vetting.
 */
staff_vetting?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets safe premises.
 */
safe_premises?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets feedback.
 */
feedback?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets sensitive complaints.
 */
sensitive_complaints?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets confidentiality.
 */
confidentiality?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets non discrimination.
 */
non_discrimination?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * Whether the organisation meets best interests of child.
 */
best_interests_of_child?: (("met" | "partly" | "not_met" | "unknown") | {
/**
 * met, partly, not_met or unknown.
 */
state: ("met" | "partly" | "not_met" | "unknown")
/**
 * What shows it: a document, a visit.
 */
evidence?: string
/**
 * What else matters.
 */
note?: string
})
/**
 * When the vetting was done and how long it holds.
 */
assessed?: {
/**
 * The day of the assessment.
 */
on: string
/**
 * The role that assessed.
 */
by: string
/**
 * The last day it holds.
 */
expires?: string
}
}
/**
 * Memoranda, protocols, contracts and letters between us and the organisation.
 * 
 * @minItems 1
 * @maxItems 30
 */
agreements?: {
/**
 * A short id.
 */
id: string
/**
 * mou, protocol, contract or letter.
 */
kind: ("mou" | "protocol" | "contract" | "letter")
/**
 * Codes it covers; without the line, all services.
 * 
 * @minItems 1
 * @maxItems 60
 */
scope?: string[]
/**
 * Areas it covers, by id; without the line, all.
 * 
 * @minItems 1
 * @maxItems 100
 */
areas?: string[]
/**
 * The day it was signed.
 */
signed?: string
/**
 * The last day it holds.
 */
expires?: string
/**
 * Fees and billing.
 */
billing?: string
/**
 * What may be shared and how.
 */
data_sharing?: string
/**
 * Where the signed paper is kept.
 */
document?: string
}[]
/**
 * Whether the people we send get help, asked now and then; judgements without cases.
 */
follow_up?: {
/**
 * How often a review asks; absent: each time.
 */
every?: string
/**
 * Dated judgements.
 * 
 * @minItems 1
 * @maxItems 200
 */
judgements?: {
/**
 * When.
 */
on: string
/**
 * The role that judged.
 */
by: string
/**
 * often, sometimes, no or unknown.
 */
people_get_help?: ("often" | "sometimes" | "no" | "unknown")
/**
 * yes, no or unknown.
 */
agreement_followed?: ("yes" | "no" | "unknown")
}[]
}
/**
 * Ids this entry had before.
 * 
 * @minItems 1
 * @maxItems 20
 */
former_ids?: string[]
}


/**
 * How a referral is made, step by step.
 */
export interface ProtocolFile {
/**
 * What it is called.
 */
name: (string | {
[k: string]: string
})
/**
 * The steps in their order.
 * 
 * @minItems 1
 * @maxItems 30
 */
steps: (string | {
[k: string]: string
})[]
}


/**
 * Which role decided to show a sensitive entry more widely, when and why; reviewed yearly.
 */
export interface DecisionFile {
/**
 * The service it is about; without the line, the file name is its id.
 */
entry?: string
/**
 * The widest audience that may see it.
 */
audience: ("public" | "partner")
/**
 * The role that decided.
 */
by: string
/**
 * The day of the decision.
 */
on: string
/**
 * Why it is shown.
 */
why: string
/**
 * The day of the last yearly review.
 */
reviewed?: string
}


/**
 * A signed exception to a rule, with evidence and an end: at most 180 days for a blocking rule.
 */
export interface WaiverFile {
/**
 * The rule's id.
 */
rule?: string
/**
 * The entry it is about.
 */
entry?: string
/**
 * The role that decided.
 */
by: string
/**
 * The day of the decision.
 */
on: string
/**
 * Why the rule does not apply.
 */
why: string
/**
 * What shows that nobody is harmed.
 */
evidence: string
/**
 * The last day it holds.
 */
expires: string
}


/**
 * The protection officer has read what is sensitive and agrees that it is published. Signed by role, never by name.
 */
export interface SignOffFile {
/**
 * The role that signs.
 */
by: string
/**
 * The day of signing.
 */
on: string
/**
 * For whose copies the signature is; other readers are told other things.
 */
audience: ("public" | "partner" | "restricted")
/**
 * The sensitive entries that were read, each with a digest of what its readers are told. The signature ends for an entry when that changes. Written by `pathway sign-off`.
 * 
 * @minItems 1
 * @maxItems 5000
 */
entries: string[]
/**
 * The signed tag that Git was given for it, where the repository signs.
 */
tag?: string
/**
 * Conditions or doubts. Never about a person served.
 */
note?: string
}


/**
 * A numbered, dated publication. The program writes this file; a change by hand makes old copies unverifiable.
 */
export interface EditionFile {
/**
 * The edition's number; the file is named after it.
 */
number: number
/**
 * Who may read it. A restricted edition's file stands in private/editions/.
 */
audience: ("public" | "partner" | "restricted")
/**
 * The day the entries were judged by.
 */
as_of: string
/**
 * The last day on which a copy may be used.
 */
valid_until?: string
/**
 * The role that published it.
 */
by?: string
/**
 * The day of the protection officer's signature: a file in sign-offs/.
 */
sign_off?: string
/**
 * The short code printed on every page.
 */
code?: string
/**
 * Git's name for the save it was made from; it can be made again from it.
 */
commit?: string
/**
 * The same of the repository of restricted entries, which is separate.
 */
private_commit?: string
/**
 * The tag that Git was given for it.
 */
tag?: string
/**
 * To how many services people can be sent by it.
 */
listed?: number
/**
 * The waivers that were in force: rule and entry, as their files are named.
 * 
 * @minItems 1
 * @maxItems 5000
 */
waivers?: string[]
/**
 * The decisions that were in force, by the names of their files.
 * 
 * @minItems 1
 * @maxItems 5000
 */
decisions?: string[]
/**
 * The edition before for the same readers: what is new since is on a page of its own.
 */
follows?: number
/**
 * How it differs from the plain edition of the pathway.
 */
made_with?: {
/**
 * Only some services, as it was typed.
 */
select?: string
/**
 * The language beside the first.
 */
second?: string
/**
 * Another title than the pathway's.
 */
title?: string
/**
 * Larger letters, where the layout has them.
 */
large_print?: "yes"
/**
 * The picture on the cover: its file, and the digest of what was printed.
 */
logo?: {
/**
 * From the pathway's folder.
 */
file: string
/**
 * Its SHA-256.
 */
sha256: string
}
}
/**
 * The version of the program that made it.
 */
tool?: string
/**
 * What printed it, with its version: another one may set other lines.
 */
browser?: string
/**
 * Where its letters come from, with their versions.
 * 
 * @minItems 1
 * @maxItems 30
 */
fonts?: string[]
/**
 * The day from which nobody may use a copy any more.
 */
withdrawn?: string
/**
 * What was made of it.
 * 
 * @minItems 1
 * @maxItems 200
 */
documents?: {
/**
 * What it is: a booklet, a directory.
 */
layout: string
/**
 * The language it is in.
 */
language: string
/**
 * The file's name, without folders. Of a site, its folder with a slash at the end, and the digest is that of the list of its pages.
 */
file?: string
/**
 * The file's SHA-256, which tells a true copy from a changed one.
 */
sha256?: string
/**
 * How many pages it has, where it is for paper.
 */
pages?: number
/**
 * Where each service stands in it: the number of its entry, its page, its id. Corrections are told by these.
 * 
 * @minItems 1
 * @maxItems 5000
 */
entries?: string[]
}[]
}


/**
 * How the columns of a sheet become lines of entries. A wrong line here is wrong in every row.
 */
export interface MappingFile {
/**
 * What the sheet is called in the entries' source line.
 */
system?: string
/**
 * The name of the sheet in its workbook; without the line, the first.
 */
sheet?: string
/**
 * The row with the columns' headings, counted from 1.
 */
header_row?: number
/**
 * The first row below the headings that is a service, counted from 1.
 */
first_row?: number
/**
 * How a CSV file's letters are written; without the line, UTF-8.
 */
encoding?: ("utf-8" | "utf-16le" | "utf-16be" | "macintosh" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1254" | "windows-1256")
/**
 * The sign between the cells of a CSV file; without the line, what stands there most.
 */
separator?: ("comma" | "semicolon" | "tab" | "bar")
/**
 * What every entry says where its row says nothing: a key of an entry, then its value.
 */
values?: {
[k: string]: string | string[]
}
/**
 * Where the sheet does not number its services: whether rows with the same provider and the same name, and an entry that has them already, are one service or two.
 */
same_name?: ("one" | "two")
/**
 * Other tables whose rows belong to the rows of the sheet.
 * 
 * @minItems 1
 * @maxItems 20
 */
tables?: {
/**
 * What its headings begin with here: as phones, number becomes phones.number.
 */
as: string
/**
 * Another table, beside the sheet.
 */
file: string
/**
 * The name of the sheet in its workbook; without the line, the first.
 */
sheet?: string
/**
 * The heading there whose cells name a row here.
 */
key: string
/**
 * The heading here whose cells hold the same.
 */
by: string
/**
 * Only rows there whose cell under a heading says this.
 */
where?: {
[k: string]: string
}
}[]
/**
 * Why the sheet is not about sensitive services alone, though its title or its name says so. Without the line all its rows are kept out.
 */
general?: string
/**
 * One item a heading, exactly as it stands in the sheet.
 */
columns: {
[k: string]: {
/**
 * Where the cells go: a key of an entry, with dots for what stands below it (referral_contact.phone).
 */
to?: string
/**
 * The sign between several values of one cell.
 */
split?: string
/**
 * The language of the column's texts.
 */
lang?: string
/**
 * What the cells' words mean: a cell's text, then our code.
 */
codes?: {
[k: string]: string
}
/**
 * The country of numbers without a country code, when it is not the pathway's.
 */
country?: string
/**
 * The order of day, month and year in the cells.
 */
date_format?: string
/**
 * Why the column is left out. Nothing is left out without a reason.
 */
ignore?: string
}
}
}


/**
 * Who holds a numbered copy for help desks or protection staff, so that it can be called back. Roles, never names.
 */
export interface HoldersFile {
/**
 * One item a copy. A number is never given twice.
 * 
 * @minItems 1
 * @maxItems 5000
 */
holders: {
/**
 * The number printed on the copy.
 */
copy: number
/**
 * The edition the copy is of; the name of a file in editions/.
 */
edition?: number
/**
 * The role that holds it. Never a person's name.
 */
role: string
/**
 * Where the role works, when that is not here: an id.
 */
organization?: string
/**
 * The day it was handed over.
 */
since: string
/**
 * The day the holder was asked to give it back.
 */
called_back?: string
/**
 * The day it came back or was destroyed before a witness.
 */
returned?: string
/**
 * What else must be known of this copy. Never about a person served.
 */
note?: string
}[]
}
